//! Which figures of the specification has a test?

use crate::shared::figures;

const TESTS: &str =
    concat!(include_str!("contracts_and_spend.rs"), include_str!("fits.rs"), include_str!("predictions.rs"));

/// Figures that nothing here is compared with, and why.
const NOT_COMPARED: [(&str, &str); 3] = [
    ("NBD cdnow", "a model in which nobody leaves is none of ours"),
    ("PN logA0 overflow case x=400,500,500 tx=5,1,4 T=6,37,37", "our form of the likelihood has no such term"),
    ("BGBB LL donations at those", "a log-likelihood is told of a fit, and compared there"),
];

#[test]
fn every_figure_is_compared_or_has_a_reason() {
    for name in ["models-fit.json", "models-pred.json"] {
        let Some(figures) = figures(name) else { return };
        let keys = figures.as_object().expect("an object").keys().filter(|key| *key != "parameters");
        // The tests put the keys of contracts together from a segment and the rest.
        let tested = |key: &str| {
            let parts = key.strip_prefix("sBG highend ").or_else(|| key.strip_prefix("sBG regular ")).unwrap_or(key);
            [key, parts].iter().any(|words| TESTS.contains(&format!("\"{words}\"")))
        };
        let excused = |key: &str| NOT_COMPARED.iter().any(|(one, _)| *one == key);
        let (mut compared, mut missing) = (0, vec![]);
        for key in keys {
            match (tested(key), excused(key)) {
                (true, false) => compared += 1,
                (false, true) => {}
                _ => missing.push(key),
            }
        }
        println!("{name}: {compared} figures are compared");
        assert!(missing.is_empty(), "neither compared nor excused, or both: {missing:?}");
    }
    for (key, why) in NOT_COMPARED {
        println!("{key} is not compared: {why}");
    }
}
