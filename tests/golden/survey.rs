//! Section 1 of the definitions: surveys.

use crate::{DIGITS, is, near, rows, spans};
use loyalkit::stats::{Adjustment, RateOptions, Share, compare_rates, rate};
use loyalkit::survey::{
    Contacts, Counts, Csat, CsatDefinition, Direction, Groups, Level, NPS_SCALE, Nps, NpsChange, NpsMethod, NpsOptions,
    NpsPrecision, Quadrant, RatePrecision, Ratings, Scale, Segment, Upgrade, Vote, ces, compare_nps, compare_segments,
    csat, drivers, loyalty_levels, nps, nps_by_account, nps_comparison_sample_size, nps_of_answers, nps_of_counts,
    nps_sample_size, promoters_needed, rate_sample_size, segment_scores, upgrade_value,
};
use loyalkit::{LoyaltyError, Reason, Warning};

fn asked(promoters: f64, passives: f64, detractors: f64) -> Groups {
    Groups { promoters, passives, detractors }
}

fn by(method: NpsMethod) -> NpsOptions {
    NpsOptions { method, ..NpsOptions::default() }
}

fn score(groups: Groups, options: NpsOptions) -> Nps {
    nps(groups, options).expect("counts that can be")
}

fn satisfaction(definition: CsatDefinition) -> Csat {
    let counts = Counts::of_counts(&[4.0, 6.0, 10.0, 30.0, 50.0], Scale(1.0, 5.0)).unwrap();
    csat(&counts, definition, 0.95).unwrap()
}

fn wilson(numerator: f64, denominator: f64) -> Option<loyalkit::stats::Interval> {
    rate(Share { numerator, denominator }, RateOptions::default()).unwrap().interval
}

rows! {
    "NPS" => fn nps_of_120_45_30_is_46_1538() {
        is(score(asked(120.0, 45.0, 30.0), by(NpsMethod::Wald)).score, 46.153_846_153_846_15);
    }

    "NPS variance, SE" => fn standard_error_of_50_30_20_is_7_8102() {
        let result = score(asked(50.0, 30.0, 20.0), by(NpsMethod::Wald));
        is(result.standard_error, 7.810_249_675_906_654);
        let interval = result.interval.unwrap();
        near((interval.high - interval.low) / 2.0, 15.307_808_075_042_669, DIGITS);
    }

    "NPS interval, Wald" => fn wald_interval_collapses_when_all_agree() {
        spans(score(asked(50.0, 30.0, 20.0), by(NpsMethod::Wald)).interval, 14.692_191_924_957_331, 45.307_808_075_042_665, DIGITS);
        spans(score(asked(120.0, 45.0, 30.0), by(NpsMethod::Wald)).interval, 35.686_143_927_042_14, 56.621_548_380_650_37, DIGITS);
        let agreed = score(asked(10.0, 0.0, 0.0), by(NpsMethod::Wald));
        spans(agreed.interval, 100.0, 100.0, 0.0);
        assert!(agreed.warnings.contains(&Warning::NoVariance {}));
    }

    "NPS interval, adjusted Wald (default)" => fn adjusted_wald_is_the_default() {
        let interval = |groups| score(groups, NpsOptions::default()).interval;
        spans(interval(asked(50.0, 30.0, 20.0)), 14.051_130_178_761_609, 44.201_297_005_704_41, DIGITS);
        spans(interval(asked(120.0, 45.0, 30.0)), 35.044_739_961_306_68, 55.864_350_947_784_24, DIGITS);
        spans(interval(asked(18.0, 11.0, 2.0)), 25.512_334_118_354_64, 68.605_312_940_468_9, DIGITS);
        spans(interval(asked(70.0, 20.0, 10.0)), 45.269_760_253_828_07, 71.235_094_115_083_78, DIGITS);
        spans(interval(asked(10.0, 0.0, 0.0)), 47.503_551_544_790_206, 100.0, DIGITS);
        spans(interval(asked(19.0, 12.0, 5.0)), 13.157_531_174_705_042, 58.637_340_620_166_746, DIGITS);
        spans(interval(asked(10.0, 3.0, 3.0)), 1.225_559_890_913_752_2, 72.458_650_635_404_02, DIGITS);
    }

    "NPS interval, bootstrap" => fn bootstrap_is_near_15_to_45_and_repeats() {
        let once = score(asked(50.0, 30.0, 20.0), by(NpsMethod::Bootstrap));
        spans(once.interval, 15.0, 45.0, 1.5 / 15.0);
        assert_eq!(once, score(asked(50.0, 30.0, 20.0), by(NpsMethod::Bootstrap)));
        let other = score(asked(51.0, 30.0, 20.0), NpsOptions { seed: 2.0, ..by(NpsMethod::Bootstrap) });
        assert_ne!(once.interval, other.interval);
    }

    "Two NPS compared" => fn sixty_25_15_against_50_30_20() {
        let (before, after) = (asked(50.0, 30.0, 20.0), asked(60.0, 25.0, 15.0));
        let wald = compare_nps(before, after, 0.95, NpsMethod::Wald).unwrap();
        is(wald.z, 1.394_218_237_020_519);
        is(wald.p, 0.163_251_712_433_037_27);
        spans(wald.interval, -6.086_698_615_367_577_5, 36.086_698_615_367_58, DIGITS);
        let adjusted = compare_nps(before, after, 0.95, NpsMethod::AdjustedWald).unwrap();
        is(adjusted.difference, 14.563_106_796_116_504);
        is(adjusted.z, 1.371_583_158_404_500_3);
        is(adjusted.p, 0.170_193_239_638_622_54);
        spans(adjusted.interval, -6.247_271_815_269_909, 35.373_485_407_502_91, DIGITS);
        let (before, after) = (asked(250.0, 150.0, 100.0), asked(300.0, 125.0, 75.0));
        let large = compare_nps(before, after, 0.95, NpsMethod::AdjustedWald).unwrap();
        is(large.z, 3.107_189_382_757_613);
        is(large.p, 0.001_888_753_575_791_657_4);
        let large = compare_nps(before, after, 0.95, NpsMethod::Wald).unwrap();
        is(large.z, 3.117_566_753_447_794);
        is(large.p, 0.001_823_506_461_132_051_7);
    }

    "CSAT" => fn csat_of_4_6_10_30_50() {
        is(satisfaction(CsatDefinition::Top2Box).value, 0.8);
        let mean = satisfaction(CsatDefinition::Mean);
        is(mean.value, 4.16);
        spans(mean.interval, 3.9465, 4.3735, 1e-4 / 4.0);
        is(satisfaction(CsatDefinition::RescaledMean).value, 0.79);
        is(satisfaction(CsatDefinition::TopBox).value, 0.5);
        is(satisfaction(CsatDefinition::Net).value, 0.7);
    }

    "CES" => fn ces_of_a_thousand_answers_is_4_08() {
        let counts = Counts::of_counts(&[80.0, 210.0, 140.0, 110.0, 160.0, 180.0, 120.0], Scale(1.0, 7.0)).unwrap();
        let result = ces(&counts, Direction::Ease, 0.95).unwrap();
        is(result.mean, 4.08);
        is(result.at_least5, 0.46);
        is(result.at_least6, 0.3);
        is(result.net, 0.03);
    }

    "Interval of any proportion" => fn wilson_intervals() {
        spans(wilson(80.0, 100.0), 0.711_170_834_406_841_3, 0.866_633_066_668_967_4, DIGITS);
        spans(wilson(9.0, 10.0), 0.595_849_973_204_761_6, 0.982_123_786_904_927, DIGITS);
        spans(wilson(143.0, 150.0), 0.906_813_527_600_872_6, 0.977_213_450_838_738, DIGITS);
        spans(wilson(60.0, 100.0), 0.502_002_586_791_061_8, 0.690_598_713_567_541_1, DIGITS);
        spans(wilson(4.0, 5.0), 0.375_534_629_762_525_2, 0.963_775_891_367_569_8, DIGITS);
        spans(wilson(257.0, 1_000.0), 0.230_882_017_406_047_97, 0.284_977_787_217_931_77, DIGITS);
        spans(wilson(0.0, 10.0), 0.0, 0.277_532_799_862_889_15, DIGITS);
        spans(wilson(10.0, 10.0), 0.722_467_200_137_110_9, 1.0, DIGITS);
        assert_eq!((wilson(0.0, 10.0).unwrap().low, wilson(10.0, 10.0).unwrap().high), (0.0, 1.0));
    }

    "Two proportions" => fn thirty_five_against_fifty_in_a_thousand() {
        let share = |numerator| Share { numerator, denominator: 1_000.0 };
        let result = compare_rates(share(50.0), share(35.0), 0.95).unwrap();
        is(result.difference, -0.015);
        is(result.z, -1.662_694_288_230_481_6);
        is(result.p, 0.096_373_646_136_072_69);
        spans(result.interval, -0.0331, 0.0028, 5e-5);
    }

    "NPS sample size" => fn answers_needed_for_a_margin_or_a_difference() {
        let n = |variance, margin| nps_sample_size(NpsPrecision { margin, variance, level: 0.95 }).unwrap().n;
        assert_eq!([n(0.61, 10.0), n(1.0, 10.0), n(1.0, 5.0)], [232.0, 382.0, 1_534.0]);
        assert_eq!([n(0.61, 5.0), n(0.7, 5.0), n(0.7, 10.0)], [935.0, 1_073.0, 266.0]);
        let change = NpsChange { difference: 10.0, variance: 0.61, power: 0.8, level: 0.95 };
        assert_eq!(nps_comparison_sample_size(change).unwrap().per_group, 955.0);
    }

    "Promoters needed for a target" => fn seventeen_more_promoters_make_30_a_40() {
        let needed = |target| promoters_needed(asked(50.0, 30.0, 20.0), target).unwrap();
        assert_eq!(needed(40.0).promoters, Some(17.0));
        assert_eq!((needed(30.0).promoters, needed(-20.0).promoters), (Some(0.0), Some(0.0)));
        assert_eq!(needed(100.0).reason, Some(Reason::OutOfReach {}));
        assert_eq!(promoters_needed(asked(5.0, 0.0, 0.0), 100.0).unwrap().promoters, Some(0.0));
        // 0.1 × 30 in doubles is a little above 3, but three promoters of thirty make exactly 10.
        assert_eq!(promoters_needed(asked(3.0, 27.0, 0.0), 10.0).unwrap().promoters, Some(0.0));
    }

    "Sample size for a proportion" => fn answers_needed_for_five_percent() {
        let n = |population| {
            rate_sample_size(RatePrecision { margin: 0.05, proportion: 0.5, population, level: 0.95 }).unwrap().n
        };
        assert_eq!((n(None), n(Some(1_000.0))), (385.0, 278.0));
    }

    "Response rate" => fn of_a_thousand_sent_257_were_completed() {
        let sent = |denominator| rate(Share { numerator: 257.0, denominator }, RateOptions::default()).unwrap().value;
        is(sent(1_000.0), 0.257);
        near(sent(940.0).unwrap(), 0.2734, 5e-5);
    }

    "Segments by loyalty level" => fn thirty_passives_become_promoters() {
        let upgrade = Upgrade { customers: 300.0, from: 700.0, to: 1_200.0, conversion: 0.1 };
        near(upgrade_value(upgrade).unwrap(), 15_000.0, DIGITS);
        let levels = loyalty_levels(&[10.0, 9.0, 8.0, 2.0], Some(&[100.0, 300.0, 50.0, 10.0])).unwrap();
        assert_eq!((levels[0].n, levels[0].share, levels[0].mean_revenue), (2.0, Some(0.5), Some(200.0)));
        assert_eq!((levels[2].level, levels[2].revenue), (Level::Detractor, Some(10.0)));
    }

    "Driver analysis" => fn the_more_important_thing_is_named() {
        // The survey's own numbers are checked in `drivers_of_the_simulated_survey`; here by hand: ρ of equal ranks is 1.
        let scores = [10.0, 9.0, 3.0, 2.0];
        let rated = |values: [f64; 4]| Ratings::Numbers(values.to_vec());
        let named = [("taste".to_string(), rated([7.0, 6.0, 2.0, 1.0])), ("price".to_string(), rated([4.0, 4.0, 4.0, 5.0]))];
        let result = drivers(&scores, &named).unwrap();
        is(result[0].importance, 1.0);
        assert_eq!((result[0].gap, result[0].sides), (Some(200.0), [2.0, 2.0]));
        assert_eq!((result[0].quadrant, result[1].quadrant), (Some(Quadrant::Improve), Some(Quadrant::Excess)));
    }
}

#[test]
fn eleven_counts_and_single_answers_agree() {
    let answers = [0.0, 6.0, 7.0, 8.0, 9.0, 10.0, 10.0];
    let counts = Counts::of_answers(&answers, NPS_SCALE).unwrap();
    let single = nps_of_answers(&answers, NpsOptions::default()).unwrap();
    assert_eq!(single, nps_of_counts(&counts, NpsOptions::default()).unwrap());
    assert_eq!((single.promoters, single.passives, single.detractors), (3.0, 2.0, 2.0));
}

#[test]
fn a_population_narrows_the_interval_and_a_census_closes_it() {
    let of = |population, method| NpsOptions { population: Some(population), ..by(method) };
    let groups = asked(50.0, 30.0, 20.0);
    spans(score(groups, of(1_000.0, NpsMethod::AdjustedWald)).interval, 14.880, 43.541, 5e-4 / 14.0);
    spans(score(groups, of(1_000.0, NpsMethod::Wald)).interval, 15.470, 44.530, 5e-4 / 15.0);
    for method in [NpsMethod::AdjustedWald, NpsMethod::Wald, NpsMethod::Bootstrap] {
        spans(score(groups, of(100.0, method)).interval, 30.0, 30.0, 0.0);
    }
    let share = Share { numerator: 80.0, denominator: 100.0 };
    let sample = rate(share, RateOptions { population: Some(1_000.0), ..RateOptions::default() }).unwrap();
    spans(sample.interval, 0.7161, 0.8638, 5e-5);
    let census = rate(share, RateOptions { population: Some(100.0), ..RateOptions::default() }).unwrap();
    spans(census.interval, 0.8, 0.8, 0.0);
    assert!(nps(groups, of(99.0, NpsMethod::Wald)).is_err());
}

#[test]
fn nobody_asked_is_a_reason_and_not_a_zero() {
    let nobody = nps_of_answers(&[], NpsOptions::default()).unwrap();
    assert_eq!((nobody.score, nobody.interval, nobody.reason), (None, None, Some(Reason::NoAnswers {})));
    let empty = Counts::of_answers(&[], Scale(1.0, 7.0)).unwrap();
    assert_eq!(csat(&empty, CsatDefinition::Mean, 0.95).unwrap().reason, Some(Reason::NoAnswers {}));
    assert_eq!(ces(&empty, Direction::Effort, 0.95).unwrap().reason, Some(Reason::NoAnswers {}));
    let compared = compare_nps(asked(0.0, 0.0, 0.0), asked(1.0, 1.0, 1.0), 0.95, NpsMethod::Wald).unwrap();
    assert_eq!((compared.difference, compared.reason), (None, Some(Reason::NoAnswers {})));
}

#[test]
fn impossible_answers_are_refused_where_they_stand() {
    let of = |answers: &[f64]| nps_of_answers(answers, NpsOptions::default()).unwrap_err();
    assert_eq!(of(&[9.0, 11.0]), LoyaltyError::ScoreOutsideScale { position: 2, value: 11.0, low: 0.0, high: 10.0 });
    assert_eq!(of(&[6.5]), LoyaltyError::FractionalScore { position: 1, value: 6.5 });
    assert!(matches!(of(&[9.0, 9.0, f64::NAN]), LoyaltyError::NotANumber { position: Some(3), .. }));
    assert!(matches!(nps(asked(-1.0, 0.0, 0.0), by(NpsMethod::Wald)), Err(LoyaltyError::OutOfRange { .. })));
    assert!(matches!(nps(asked(0.5, 0.0, 0.0), by(NpsMethod::Wald)), Err(LoyaltyError::NotWhole { .. })));
    let few = NpsOptions { resamples: 9_999.0, ..by(NpsMethod::Bootstrap) };
    assert!(matches!(nps(asked(1.0, 1.0, 1.0), few), Err(LoyaltyError::OutOfRange { .. })));
    assert!(compare_nps(asked(1.0, 1.0, 1.0), asked(1.0, 1.0, 1.0), 0.95, NpsMethod::Bootstrap).is_err());
    let wrong = LoyaltyError::WrongCounts { expected: 11, found: 10 };
    assert_eq!(Counts::of_counts(&[1.0; 10], NPS_SCALE).unwrap_err(), wrong);
    assert!(Counts::of_answers(&[1.0], Scale(5.0, 1.0)).is_err());
    assert!(Counts::of_answers(&[1.0], Scale(1.5, 5.0)).is_err());
    assert!(ces(&Counts::of_answers(&[3.0], Scale(1.0, 10.0)).unwrap(), Direction::Ease, 0.95).is_err());
    assert!(csat(&Counts::of_answers(&[1.0], Scale(1.0, 2.0)).unwrap(), CsatDefinition::Top2Box, 0.95).is_err());
}

#[test]
fn what_to_be_careful_about_is_said() {
    let few = nps_of_answers(&[9.0; 29], NpsOptions::default()).unwrap();
    assert_eq!(few.warnings, [Warning::SmallSample { n: 29.0 }]);
    assert!(nps_of_answers(&[9.0; 30], NpsOptions::default()).unwrap().warnings.is_empty());
    let one_to_ten: Vec<f64> = (0..40).map(|i| f64::from(i % 10 + 1)).collect();
    let suspicious = nps_of_answers(&one_to_ten, NpsOptions::default()).unwrap();
    assert_eq!(suspicious.warnings, [Warning::ScaleMayStartAtOne {}]);
    let same = compare_nps(asked(40.0, 0.0, 0.0), asked(40.0, 0.0, 0.0), 0.95, NpsMethod::Wald).unwrap();
    assert_eq!((same.z, same.p, same.reason), (None, None, Some(Reason::NothingVaries {})));
    let amounts = rate(Share { numerator: 1.5, denominator: 3.0 }, RateOptions::default()).unwrap();
    assert_eq!((amounts.value, amounts.interval), (Some(0.5), None));
    assert_eq!(amounts.warnings, [Warning::NotACount {}]);
}

#[test]
fn a_part_cannot_exceed_its_whole() {
    let refused = rate(Share { numerator: 5.0, denominator: 4.0 }, RateOptions::default()).unwrap_err();
    assert!(matches!(refused, LoyaltyError::PartExceedsWhole { part, whole, .. } if part == 5.0 && whole == 4.0));
    let nobody = rate(Share { numerator: 0.0, denominator: 0.0 }, RateOptions::default()).unwrap();
    assert_eq!(nobody.reason, Some(Reason::EmptyGroup { name: "denominator".into() }));
    for level in [0.0, 1.0, 95.0, f64::NAN] {
        let options = RateOptions { level, ..RateOptions::default() };
        assert!(rate(Share { numerator: 1.0, denominator: 4.0 }, options).is_err(), "level {level}");
    }
}

#[cfg(not(target_arch = "wasm32"))]
#[test]
fn drivers_of_the_simulated_survey() {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/data/nps_simulated.csv");
    let Ok(text) = std::fs::read_to_string(path) else {
        println!("skipped: the data sets are not beside this clone");
        return;
    };
    let mut lines = text.lines();
    let header: Vec<&str> = lines.next().unwrap().split(',').map(|name| name.trim_matches('"')).collect();
    let rows: Vec<Vec<&str>> = lines.map(|line| line.split(',').collect()).collect();
    let column = |wanted: &str| -> Vec<f64> {
        let at = header.iter().position(|name| *name == wanted).unwrap_or_else(|| panic!("{wanted} in {header:?}"));
        rows.iter().map(|row| row[at].trim_matches('"').parse().unwrap_or(f64::NAN)).collect()
    };
    let tastiness = ("Product.Tastiness".to_string(), Ratings::Numbers(column("Product.Tastiness")));
    let driver = &drivers(&column("REC"), &[tastiness]).unwrap()[0];
    near(driver.importance.unwrap(), 0.6094, 5e-5);
    near(driver.performance.unwrap(), 6.193, 5e-4);
    near(driver.gap.unwrap(), 97.38, 5e-5);
    assert_eq!(driver.sides, [667.0, 333.0]);
}

#[test]
fn pooled_and_mean_of_segments_differ_and_holm_adjusts() {
    let segment = |name: &str, groups| Segment { name: name.into(), groups };
    let two = [segment("large", asked(90.0, 0.0, 10.0)), segment("small", asked(10.0, 0.0, 10.0))];
    let scores = segment_scores(&two, NpsOptions::default()).unwrap();
    is(scores.pooled.score, 66.666_666_666_666_67);
    is(scores.mean, 40.0);
    let three = [
        segment("a", asked(50.0, 30.0, 20.0)),
        segment("b", asked(60.0, 25.0, 15.0)),
        segment("c", asked(80.0, 15.0, 5.0)),
    ];
    let pairs = compare_segments(&three, 0.95, Adjustment::Holm).unwrap();
    assert_eq!(pairs.iter().map(|pair| (&*pair.a, &*pair.b)).collect::<Vec<_>>(), [("a", "b"), ("a", "c"), ("b", "c")]);
    let mut raw: Vec<f64> = pairs.iter().map(|pair| pair.p.unwrap()).collect();
    raw.sort_by(f64::total_cmp);
    // Holm 1979: the smallest of three is multiplied by 3, the next by 2, the largest by 1.
    is(pairs[1].adjusted_p, 3.0 * raw[0]);
    is(pairs[2].adjusted_p, 2.0 * raw[1]);
    is(pairs[0].adjusted_p, raw[2]);
    let plain = compare_segments(&three, 0.95, Adjustment::None).unwrap();
    assert!(plain.iter().all(|pair| pair.adjusted_p == pair.p));
}

#[test]
fn a_vote_for_each_contact_account_or_amount() {
    // One account with three promoters, one with a detractor who pays three times as much.
    let contacts = Contacts {
        accounts: &[0, 0, 0, 1],
        scores: &[9.0, 10.0, 9.0, 2.0],
        revenue: Some(&[100.0, 100.0, 100.0, 300.0]),
    };
    let by = |unit| nps_by_account(contacts, unit, 0.95).unwrap();
    is(by(Vote::Respondent).score, 50.0);
    is(by(Vote::Account).score, 0.0);
    is(by(Vote::Revenue).score, -50.0);
    assert_eq!((by(Vote::Account).accounts, by(Vote::Account).contacts_per_account), (2.0, Some(2.0)));
    let differing = Contacts { revenue: Some(&[100.0, 100.0, 90.0, 300.0]), ..contacts };
    let refused = nps_by_account(differing, Vote::Revenue, 0.95).unwrap_err();
    assert_eq!(refused, LoyaltyError::RevenueDiffers { position: 3, value: 90.0 });
    assert!(nps_by_account(Contacts { revenue: None, ..contacts }, Vote::Revenue, 0.95).is_err());
}
