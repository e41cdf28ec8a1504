//! What is wrong with an input is written as data: by a code and parameters.

use loyalkit::{CutsOrder, Problem};
use serde_json::json;

#[test]
fn a_problem_is_written_by_its_code_and_its_parameters() {
    let written = |problem: Problem| serde_json::to_value(problem).unwrap();
    let none_of = Problem::NoneOf { value: "x".into(), expected: vec!["a".into(), "b".into()] };
    assert_eq!(written(none_of), json!({ "code": "none-of", "params": { "value": "x", "expected": ["a", "b"] } }));
    let cuts = Problem::WrongCuts { needed: 4, order: CutsOrder::Rising };
    assert_eq!(written(cuts), json!({ "code": "wrong-cuts", "params": { "needed": 4.0, "order": "rising" } }));
    assert_eq!(written(Problem::NotInOrder {}), json!({ "code": "not-in-order", "params": {} }));
}
