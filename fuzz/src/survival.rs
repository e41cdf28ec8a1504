//! Survival: a curve that never rises, tests and models with numbers or with a reason, the same in any order of customers.

use super::given::{level, near, number, option, sound};
use arbitrary::{Result, Unstructured};
use loyalkit::retention::survival::*;

pub fn check(data: &[u8]) {
    let _ = customers(&mut Unstructured::new(data));
}

fn customers(u: &mut Unstructured<'_>) -> Result<()> {
    let n = u.int_in_range(0..=25_usize)?;
    let odd = u.ratio(1, 10)?;
    let mut column = |most: u8, parts: f64| {
        (0..n)
            .map(|_| Ok(if odd && u.ratio(1, 20)? { number(u)? } else { f64::from(u.int_in_range(0..=most)?) / parts }))
            .collect::<Result<Vec<f64>>>()
    };
    let durations = column(60, 4.0)?;
    let (events, weights, entry) = (column(1, 1.0)?, column(3, 1.0)?, column(40, 4.0)?);
    let (x, y) = (column(255, 32.0)?, column(2, 1.0)?);
    let groups: Vec<u32> = (0..n).map(|_| u.int_in_range(0..=3)).collect::<Result<_>>()?;
    let (weighted, late, at, tau) = (u.ratio(1, 2)?, u.ratio(1, 4)?, level(u)?, option(u, number)?);
    let observed = Observations::new(&durations, &events, weighted.then_some(&weights), late.then_some(&entry));
    let Some(observed) = sound(observed) else { return Ok(()) };

    if let Some(found) = sound(kaplan_meier(&observed, KaplanMeierOptions { level: at, tau })) {
        let curve = &found.curve;
        assert!(curve.time.is_sorted() && curve.survival.is_sorted_by(|a, b| a >= b), "{curve:?}");
        for k in 0..curve.time.len() {
            let (low, share, high) = (curve.low[k], curve.survival[k], curve.high[k]);
            assert!(0.0 <= low && low <= share && share <= high && high <= 1.0, "{low} {share} {high}");
            assert!(curve.events[k] <= curve.at_risk[k] * (1.0 + 1e-12));
            assert_eq!(survival_at(&observed, curve.time[k]).expect("a time"), Some(share));
        }
        assert!(
            found.restricted_mean.zip(found.tau).is_none_or(|(mean, tau)| -1e-9 <= mean && mean <= tau * (1.0 + 1e-9))
        );
    }
    if let Some(found) = sound(nelson_aalen(&observed, at)) {
        assert!(found.cumulative_hazard.is_sorted());
    }
    let width = number(u)?;
    for row in sound(life_table(&observed, width)).into_iter().flatten() {
        assert!((0.0..=1.0).contains(&row.survival) && (0.0..=1.0).contains(&row.churn), "{row:?}");
    }
    if let Some(found) = sound(log_rank(&observed, &groups)) {
        assert!(
            found.p.is_none_or(|p| (0.0..=1.0).contains(&p)) && found.statistic.is_none_or(|s| s >= 0.0),
            "{found:?}"
        );
        let [seen, expected] = [0, 1].map(|which| {
            found.groups.iter().map(|group| if which == 0 { group.observed } else { group.expected }).sum::<f64>()
        });
        assert!(near(seen, expected), "{found:?}");
    }
    if let Some(Some(share)) = sound(concordance(&observed, &x)) {
        assert!((0.0..=1.0).contains(&share));
    }
    let covariates = [Covariate { name: "x", values: &x }, Covariate { name: "y", values: &y }];
    for ties in [Ties::Efron, Ties::Breslow] {
        if let Some(fit) = sound(cox(&observed, &covariates, CoxOptions { ties, level: at })) {
            assert_eq!((fit.converged, fit.converged), (fit.effects.is_some(), fit.reason.is_none()), "{fit:?}");
            assert!(fit.likelihood_ratio.is_none_or(|test| test.statistic >= 0.0 && (0.0..=1.0).contains(&test.p)));
        }
        let options = ProportionalHazardsOptions { ties, transform: TimeTransform::Km };
        for test in
            sound(proportional_hazards(&observed, &covariates, options)).and_then(|found| found.tests).iter().flatten()
        {
            assert!(test.statistic >= 0.0 && (0.0..=1.0).contains(&test.p), "{test:?}");
        }
    }
    let causes = (0..n).map(|_| u.int_in_range(0..=3)).collect::<Result<Vec<u32>>>()?;
    let late = late.then(|| entry.clone());
    if let Some(risks) = sound(CompetingRisks::from_zero(durations.clone(), causes, late)) {
        competing(&risks, &groups, &covariates, IncidenceOptions { level: at, times: vec![number(u)?] });
    }
    Ok(())
}

/// Shares that add up to all who were lost, a test and a model with numbers or with a reason.
fn competing(risks: &CompetingRisks, groups: &[u32], covariates: &[Covariate<'_>], options: IncidenceOptions) {
    if let Some(found) = sound(cumulative_incidence(risks, &options)) {
        let curves = &found.curves;
        for at in 0..curves.time.len() {
            let lost: f64 = curves.incidence.iter().map(|share| share[at]).sum();
            assert!(near(lost + curves.survival[at], 1.0), "{curves:?}");
            for cause in 0..curves.incidence.len() {
                let share = curves.incidence[cause][at];
                assert!(curves.low[cause][at].is_none_or(|low| 0.0 <= low && low <= share), "{curves:?}");
                assert!(curves.high[cause][at].is_none_or(|high| share <= high && high <= 1.0), "{curves:?}");
                assert!(curves.standard_errors[cause][at].is_finite());
            }
        }
    }
    if let Some(found) = sound(gray_test(risks, groups, 1)) {
        assert!(found.p.is_none_or(|p| (0.0..=1.0).contains(&p)), "{found:?}");
        assert_eq!(found.reason.is_some(), found.statistic.is_none(), "{found:?}");
    }
    if let Some(fit) = sound(fine_gray(risks, covariates, 1, options.level)) {
        assert_eq!((fit.converged, fit.converged), (fit.effects.is_some(), fit.reason.is_none()), "{fit:?}");
    }
}
