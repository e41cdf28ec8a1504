//! Section 5 of the definitions: strategy.

use crate::{DIGITS, is, near, rows};
use loyalkit::stats::Share;
use loyalkit::strategy::{
    Bindings, ChangeUnit, Figure, GoalInput, Loyalty, LoyaltyCutoffs, Measure, Offers, RetentionChange, Series,
    acquisition_or_retention, binding_shares, chain_of_effects, expectation_gap, goal, loyalty_matrix, profit_lift,
    scorecard, selling_odds,
};
use loyalkit::{LoyaltyError, Reason, Warning};

const GOAL: GoalInput = GoalInput {
    baseline: 0.05,
    change: -0.1,
    unit: ChangeUnit::Relative,
    current: Some(0.048),
    start: 0.0,
    end: 12.0,
    today: 6.0,
    measure: None,
};

fn lift(retention: f64, change: f64, unit: ChangeUnit, discount: f64) -> Option<f64> {
    profit_lift(RetentionChange { retention, change, unit, discount, margin: None }).unwrap().value
}

rows! {
    "Loyalty matrix" => fn four_kinds_of_loyalty() {
        let result = loyalty_matrix(
            &[6.0, 6.0, 1.0, 1.0, f64::NAN, 3.0],
            &[9.0, 5.0, 9.0, 5.0, 9.0, 9.0],
            LoyaltyCutoffs { behaviour_cutoff: 3.0, attitude_cutoff: 9.0 },
        ).unwrap();
        let expected = [
            Loyalty::True, Loyalty::Spurious, Loyalty::Latent, Loyalty::None, Loyalty::Unclassified, Loyalty::True,
        ];
        assert_eq!(result.classes, expected);
        assert_eq!((result.counts.both, result.counts.unclassified), (2.0, 1.0));
    }

    "Five kinds of binding" => fn thirty_percent_stay_because_they_want_to() {
        let bindings =
            Bindings { situational: 10.0, technical: 15.0, contractual: 25.0, economic: 20.0, emotional: 30.0 };
        let shares = binding_shares(bindings).unwrap();
        is(shares.voluntary, 0.3);
        is(shares.contractual, 0.25);
    }

    "Chain of effects (Bruhn)" => fn of_a_thousand_first_purchases_three_hundred_are_repeated() {
        let chain = chain_of_effects(&[1_000.0, 700.0, 450.0, 300.0]).unwrap();
        for (step, stated) in chain.steps.iter().zip([0.7, 0.6429, 0.6667]) {
            near(step.unwrap(), stated, 5e-5);
        }
        is(chain.overall, 0.3);
    }

    "Expectation gap" => fn less_than_expected() {
        near(expectation_gap(4.5, 4.2).unwrap(), -0.3, DIGITS);
    }

    "Profit-lift simulator" => fn five_points_of_retention() {
        is(lift(0.6, 0.05, ChangeUnit::Points, 0.1), 0.203_703_703_703_703_72);
        is(lift(0.8, 0.05, ChangeUnit::Points, 0.1), 0.274_999_999_999_999_47);
        is(lift(0.9, 0.05, ChangeUnit::Points, 0.1), 0.407_407_407_407_406_8);
        is(lift(0.5, 0.05, ChangeUnit::Points, 0.1), 0.200_000_000_000_000_18);
        is(lift(0.9, 0.05, ChangeUnit::Points, 0.0), 1.111_111_111_111_109);
        is(lift(0.8, 0.05, ChangeUnit::Relative, 0.1), 0.211_538_461_538_461);
    }

    "Acquisition against retention" => fn five_and_twenty_five_times_as_dear() {
        near(acquisition_or_retention(200.0, 5.0).unwrap().value, 40.0, DIGITS);
        near(acquisition_or_retention(200.0, 25.0).unwrap().value, 8.0, DIGITS);
        assert_eq!(acquisition_or_retention(1.0, 1.0).unwrap().warnings, [Warning::UnverifiedAssumption {}]);
    }

    "Selling to existing against new" => fn a_hundred_offers() {
        let value = |probability| {
            selling_odds(Offers { contacts: 100.0, probability, margin: 100.0, cost: 5.0 }).unwrap().value
        };
        for (probability, stated) in [(0.6, 5_500.0), (0.7, 6_500.0), (0.05, 0.0), (0.2, 1_500.0)] {
            near(value(probability), stated, DIGITS);
        }
    }

    "Goal" => fn four_tenths_of_the_way_at_half_the_time() {
        let result = goal(GOAL).unwrap();
        near(result.target, 0.045, DIGITS);
        is(result.progress, 0.4);
        is(result.required_pace, -0.0005);
        assert_eq!((result.elapsed, result.on_track), (0.5, Some(false)));
        let impossible = goal(GoalInput { unit: ChangeUnit::Points, ..GOAL }).unwrap_err();
        assert!(matches!(impossible, LoyaltyError::OutOfRange { name, .. } if name == "target"));
    }

    "Scorecard" => fn two_periods_of_a_share_and_a_value() {
        let share = |numerator| Figure::Share(Share { numerator, denominator: 1_000.0 });
        let series = |figures| Series { metric: "complaints".into(), loyalty: None, benchmark: Some(0.04), figures };
        let rows = scorecard(&[
            series(vec![share(50.0), share(35.0)]),
            series(vec![Figure::Value(1.0), Figure::Missing, Figure::Value(3.0)]),
        ]).unwrap();
        let second = &rows[0].periods[1];
        is(second.change, -0.015);
        is(second.p, 0.096_373_646_136_072_69);
        is(second.against_benchmark, -0.005);
        assert_eq!(rows[1].periods.iter().map(|cell| cell.change).collect::<Vec<_>>(), [None, None, None]);
    }
}

#[test]
fn what_cannot_be_is_refused_or_has_a_reason() {
    let change = RetentionChange { retention: 0.9, change: 0.2, unit: ChangeUnit::Points, discount: 0.1, margin: None };
    assert!(profit_lift(change).is_err());
    let from_nothing = profit_lift(RetentionChange { retention: 0.0, ..change }).unwrap();
    assert_eq!(from_nothing.reason, Some(Reason::EmptyGroup { name: "retention".into() }));
    let endless = profit_lift(RetentionChange { change: 0.1, discount: 0.0, ..change }).unwrap();
    assert_eq!((endless.value, endless.reason), (None, Some(Reason::Diverges {})));
    assert!(chain_of_effects(&[100.0, 120.0]).is_err());
    assert!(chain_of_effects(&[100.0]).is_err());
    assert!(goal(GoalInput { end: 0.0, ..GOAL }).is_err());
    assert!(goal(GoalInput { today: 13.0, ..GOAL }).is_err());
    let score = GoalInput { baseline: 5.0, change: -10.0, unit: ChangeUnit::Points, current: None, ..GOAL };
    assert!(goal(score).is_err());
    assert_eq!(goal(GoalInput { measure: Some(Measure::Score), ..score }).unwrap().target, -5.0);
    let nothing =
        binding_shares(Bindings { situational: 0.0, technical: 0.0, contractual: 0.0, economic: 0.0, emotional: 0.0 });
    assert_eq!(nothing.unwrap().voluntary, None);
}
