//! Scores, their comparisons, and how many to ask.

use crate::{ROUNDING, asked, holds, whole};
use loyalkit::stats::{Adjustment, Interval};
use loyalkit::survey::*;
use proptest::prelude::*;

fn score(groups: Groups) -> f64 {
    nps(groups, NpsOptions::default()).unwrap().score.unwrap()
}

proptest! {
    #[test]
    fn nps_does_not_depend_on_order_or_on_how_answers_are_counted(mut answers in prop::collection::vec(whole(10), 1..60)) {
        let given = nps_of_answers(&answers, NpsOptions::default()).unwrap();
        let counted = nps_of_counts(&Counts::of_answers(&answers, NPS_SCALE).unwrap(), NpsOptions::default()).unwrap();
        answers.reverse();
        prop_assert_eq!(&given, &nps_of_answers(&answers, NpsOptions::default()).unwrap());
        prop_assert_eq!(&given, &counted);
        let groups = Groups { promoters: given.promoters, passives: given.passives, detractors: given.detractors };
        prop_assert_eq!(given.score, nps(groups, NpsOptions::default()).unwrap().score);
    }

    #[test]
    fn satisfaction_by_any_definition_holds_its_estimate(counts in prop::collection::vec(whole(50), 5)) {
        let counts = Counts::of_counts(&counts, Scale(1.0, 5.0)).unwrap();
        for (definition, range) in [
            (CsatDefinition::Top2Box, (0.0, 1.0)),
            (CsatDefinition::TopBox, (0.0, 1.0)),
            (CsatDefinition::Mean, (1.0, 5.0)),
            (CsatDefinition::RescaledMean, (0.0, 1.0)),
            (CsatDefinition::Net, (-1.0, 1.0)),
        ] {
            let result = csat(&counts, definition, 0.95).unwrap();
            prop_assert!(holds(result.interval, result.value, range), "{:?}", result);
        }
    }

    #[test]
    fn a_full_census_leaves_nothing_to_estimate(groups in asked()) {
        prop_assume!(groups.n() > 0.0);
        for method in [NpsMethod::AdjustedWald, NpsMethod::Wald, NpsMethod::Bootstrap] {
            let options = NpsOptions { method, population: Some(groups.n()), ..NpsOptions::default() };
            let result = nps(groups, options).unwrap();
            let interval = result.interval.unwrap();
            prop_assert_eq!((Some(interval.low), Some(interval.high)), (result.score, result.score));
        }
    }

    #[test]
    fn the_bootstrap_repeats_bit_for_bit(groups in asked(), seed in whole(1_000_000)) {
        let options = NpsOptions { method: NpsMethod::Bootstrap, seed, ..NpsOptions::default() };
        let bits = |interval: Option<Interval>| interval.map(|i| (i.low.to_bits(), i.high.to_bits()));
        let (once, again) = (nps(groups, options).unwrap(), nps(groups, options).unwrap());
        prop_assert_eq!(bits(once.interval), bits(again.interval));
        prop_assert!(holds(once.interval, once.score, (-100.0, 100.0)));
    }

    #[test]
    fn a_detractor_who_becomes_a_promoter_raises_the_score(groups in asked()) {
        prop_assume!(groups.detractors > 0.0);
        let won = Groups { promoters: groups.promoters + 1.0, detractors: groups.detractors - 1.0, ..groups };
        prop_assert!(score(won) > score(groups));
        // One who becomes passive raises it by half as much.
        let calmed = Groups { passives: groups.passives + 1.0, detractors: groups.detractors - 1.0, ..groups };
        prop_assert!((score(calmed) - score(groups) - (score(won) - score(groups)) / 2.0).abs() < ROUNDING);
    }

    #[test]
    fn as_many_answers_again_leave_the_score_and_halve_the_variance(groups in asked(), times in 2..9_u32) {
        prop_assume!(groups.n() > 0.0);
        let times = f64::from(times);
        let more = Groups {
            promoters: times * groups.promoters,
            passives: times * groups.passives,
            detractors: times * groups.detractors,
        };
        let [once, often] = [groups, more].map(|groups| nps(groups, NpsOptions::default()).unwrap());
        prop_assert!((once.score.unwrap() - often.score.unwrap()).abs() < ROUNDING);
        let [a, b] = [once, often].map(|found| found.standard_error.unwrap());
        prop_assert!((a - b * times.sqrt()).abs() < 1e-7, "{} {}", a, b);
    }

    #[test]
    fn what_one_survey_gained_the_other_lost(a in asked(), b in asked(), level in 0.5..0.999_f64) {
        prop_assume!(a.n() > 0.0 && b.n() > 0.0);
        let there = compare_nps(a, b, level, NpsMethod::AdjustedWald).unwrap();
        let back = compare_nps(b, a, level, NpsMethod::AdjustedWald).unwrap();
        prop_assert!((there.difference.unwrap() + back.difference.unwrap()).abs() < ROUNDING);
        prop_assert!(there.p.zip(back.p).is_none_or(|(a, b)| (a - b).abs() < ROUNDING));
        let (there, back) = (there.interval.unwrap(), back.interval.unwrap());
        prop_assert!((there.low + back.high).abs() < 1e-7 && (there.high + back.low).abs() < 1e-7);
    }

    #[test]
    fn finer_and_surer_surveys_ask_more_people(
        margin in 0.5..50.0_f64,
        variance in 0.05..1.0_f64,
        level in 0.5..0.99_f64,
        finer in 0.1..1.0_f64,
    ) {
        let of = |margin, level| nps_sample_size(NpsPrecision { margin, variance, level }).unwrap().n;
        prop_assert!(of(margin * finer, level) >= of(margin, level));
        prop_assert!(of(margin, level + 0.009) >= of(margin, level));
    }

    #[test]
    fn the_promoters_needed_are_enough_and_one_fewer_is_not(groups in asked(), target in -100.0..99.0_f64) {
        prop_assume!(groups.n() > 0.0);
        let Some(more) = promoters_needed(groups, target).unwrap().promoters else { return Ok(()) };
        let with = |more: f64| score(Groups { promoters: groups.promoters + more, ..groups });
        prop_assert!(with(more) >= target - ROUNDING);
        prop_assert!(more == 0.0 || with(more - 1.0) < target + ROUNDING);
    }

    #[test]
    fn the_best_answer_is_one_of_the_best_two(counts in prop::collection::vec(whole(50), 5)) {
        let counts = Counts::of_counts(&counts, Scale(1.0, 5.0)).unwrap();
        let of = |definition| csat(&counts, definition, 0.95).unwrap().value;
        let [top, two, net] = [CsatDefinition::TopBox, CsatDefinition::Top2Box, CsatDefinition::Net].map(of);
        prop_assert!(top <= two && net <= two);
        if let (Some(mean), Some(rescaled)) = (of(CsatDefinition::Mean), of(CsatDefinition::RescaledMean)) {
            prop_assert!((mean - 1.0 - 4.0 * rescaled).abs() < ROUNDING);
        }
    }

    #[test]
    fn many_comparisons_are_no_surer_than_one(all in prop::collection::vec(asked(), 2..6)) {
        let name = |at: usize| format!("segment {at}");
        let segments: Vec<Segment> =
            all.iter().enumerate().map(|(at, groups)| Segment { name: name(at), groups: *groups }).collect();
        let pairs = compare_segments(&segments, 0.95, Adjustment::Holm).unwrap();
        prop_assert_eq!(pairs.len(), all.len() * (all.len() - 1) / 2);
        let mut tested: Vec<(f64, f64)> = pairs.iter().filter_map(|pair| pair.p.zip(pair.adjusted_p)).collect();
        tested.sort_by(|a, b| a.0.total_cmp(&b.0));
        prop_assert!(tested.iter().all(|(p, adjusted)| p <= adjusted && *adjusted <= 1.0));
        prop_assert!(tested.is_sorted_by(|a, b| a.1 <= b.1), "{:?}", tested);
    }

    #[test]
    fn a_driver_does_not_depend_on_the_scale_of_its_rating(
        rows in prop::collection::vec((whole(10), whole(5)), 3..40),
        unit in 0.1..100.0_f64,
        offset in -50.0..50.0_f64,
    ) {
        let (scores, ratings): (Vec<f64>, Vec<f64>) = rows.into_iter().unzip();
        let importance = |ratings: Vec<f64>| drivers(&scores, &[("a".into(), Ratings::Numbers(ratings))]).unwrap()[0].importance;
        let other = importance(ratings.iter().map(|rating| rating * unit + offset).collect());
        match (importance(ratings), other) {
            (Some(a), Some(b)) => prop_assert!((a - b).abs() < 1e-7 && a.abs() <= 1.0, "{} {}", a, b),
            (a, b) => prop_assert_eq!(a, b),
        }
    }

    #[test]
    fn accounts_of_one_contact_vote_as_their_contacts(scores in prop::collection::vec(whole(10), 1..40)) {
        let accounts: Vec<u32> = (0..scores.len() as u32).collect();
        let contacts = Contacts { accounts: &accounts, scores: &scores, revenue: None };
        let [one, other] =
            [Vote::Respondent, Vote::Account].map(|unit| nps_by_account(contacts, unit, 0.95).unwrap().score.unwrap());
        prop_assert!((one - other).abs() < ROUNDING, "{} {}", one, other);
    }

    #[test]
    fn levels_of_loyalty_share_out_everybody(scores in prop::collection::vec(whole(10), 1..60)) {
        let levels = loyalty_levels(&scores, Some(&scores)).unwrap();
        prop_assert_eq!(levels.iter().map(|level| level.n).sum::<f64>(), scores.len() as f64);
        prop_assert!((levels.iter().filter_map(|level| level.share).sum::<f64>() - 1.0).abs() < ROUNDING);
        prop_assert_eq!(levels.iter().filter_map(|level| level.revenue).sum::<f64>(), scores.iter().sum::<f64>());
    }
}
