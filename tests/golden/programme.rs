//! Section 4 of the definitions: loyalty programmes.

use crate::{DIGITS, is, near, rows, spans};
use loyalkit::customer::day::from_civil;
use loyalkit::programme::{
    CashbackPlan, Design, Event, EventKind, Group, Ledger, Milestone, Outstanding, PartnerSale, PointSale, PointsPlan,
    ProgrammeInput, ReferralInput, assign_tiers, cashback, deferred_revenue, incremental_lift, milestone_cost,
    partnership, points_cost, points_ledger, points_liability, programme_roi, referral_programme, tier_migration,
};
use loyalkit::stats::Moments;
use loyalkit::{LoyaltyError, Reason, Warning};

const REFERRALS: ReferralInput =
    ReferralInput { referrals: 40.0, reward: 20.0, fixed_cost: 400.0, invites: None, conversion: None, base: 1.0 };

const PROGRAMME: ProgrammeInput =
    ProgrammeInput { members: 10_000.0, spend_with: 132.0, spend_without: 120.0, gross_margin: 0.4, cost: 45_000.0 };

fn day(month: u32) -> i32 {
    from_civil(2026, month, 1).unwrap()
}

fn earn(month: u32, points: f64, expires: Option<u32>) -> Event {
    Event { day: day(month), kind: EventKind::Earn { points, expires: expires.map(day) } }
}

fn redeem(month: u32, points: f64) -> Event {
    Event { day: day(month), kind: EventKind::Redeem { points } }
}

fn ledger(month: u32) -> Ledger {
    let events = [earn(1, 100.0, Some(6)), redeem(2, 60.0), earn(3, 50.0, None)];
    points_ledger(&events, day(month)).unwrap()
}

rows! {
    "Points cost of spend" => fn a_point_per_unit_costs_half_a_percent() {
        let plan = PointsPlan { earn: 1.0, face_value: 0.01, redemption: 0.8, unit_cost: 0.6 };
        near(points_cost(plan).unwrap(), 0.0048, DIGITS);
    }

    "Cashback" => fn three_percent_of_which_nine_tenths_are_taken_up() {
        let result = cashback(CashbackPlan { rate: 0.03, utilisation: 0.9, gross_margin: 0.4 }).unwrap();
        near(result.cost, 0.027, DIGITS);
        near(result.break_even_lift.unwrap(), 0.0724, 5e-5);
        let never = cashback(CashbackPlan { rate: 0.4, utilisation: 1.0, gross_margin: 0.4 }).unwrap();
        assert_eq!((never.break_even_lift, never.reason), (None, Some(Reason::CostsAllMargin {})));
    }

    "Tiers" => fn migration_between_three_tiers() {
        let counts = [
            vec![850.0, 120.0, 10.0, 20.0],
            vec![60.0, 200.0, 30.0, 10.0],
            vec![0.0, 20.0, 75.0, 5.0],
        ];
        let result = tier_migration(&counts).unwrap();
        is(result.up, 160.0 / 1_400.0);
        is(result.down, 80.0 / 1_400.0);
        is(result.exit, 0.025);
        assert_eq!(result.next, [910.0, 340.0, 115.0]);
        for (projected, stated) in result.projected.iter().zip([841.5, 358.9, 129.4]) {
            assert!((projected - stated).abs() < 0.0501, "{projected} is not {stated} to its last digit");
        }
        let tiers = assign_tiers(&[0.0, 99.9, 100.0, 500.0, 1e9], &[100.0, 500.0]).unwrap();
        assert_eq!(tiers, [0, 0, 1, 2, 2]);
    }

    "Referral" => fn thirty_a_referral_and_five_thousand_in_the_end() {
        is(referral_programme(REFERRALS).unwrap().cost_per_referral, 30.0);
        let spread = |invites, conversion, base| {
            let input = ReferralInput { invites: Some(invites), conversion: Some(conversion), base, ..REFERRALS };
            referral_programme(input).unwrap()
        };
        is(spread(1.8, 0.26, 1.0).k, 0.468);
        is(spread(1.0, 0.8, 1_000.0).total, 5_000.0);
        let forever = spread(2.0, 0.5, 1_000.0);
        assert_eq!((forever.total, forever.reason), (None, Some(Reason::GrowsForever {})));
    }

    "Gamification, milestones" => fn a_thousand_members_of_whom_35_percent_get_there() {
        let milestone = Milestone { members: 1_000.0, completion: 0.35, reward: 4.0 };
        near(milestone_cost(milestone).unwrap(), 1_400.0, DIGITS);
    }

    "Partnership" => fn a_hundred_thousand_points_sold() {
        let sale = PartnerSale { points: 100_000.0, sale_price: 0.012, cost: 0.007, breakage: 0.2 };
        near(partnership(sale).unwrap(), 640.0, DIGITS);
    }

    "Points liability" => fn a_million_points_owe_5_600_and_the_oldest_go_first() {
        let outstanding = Outstanding { points: 1e6, breakage: 0.2, cost_per_point: 0.007, face_value: Some(0.01) };
        let owed = points_liability(outstanding).unwrap();
        near(owed.value, 5_600.0, DIGITS);
        is(owed.face_value, 8_000.0);
        assert_eq!((ledger(5).balance, ledger(5).expired), (90.0, 0.0));
        let after = ledger(6);
        assert_eq!((after.balance, after.earned, after.redeemed, after.expired), (50.0, 150.0, 60.0, 40.0));
        assert_eq!((after.by_lot[0].left, after.by_lot[1].left), (0.0, 50.0));
    }

    "Deferred revenue (IFRS 15 style, an illustration)" => fn a_sale_with_ten_thousand_points() {
        let sale = PointSale {
            sales: 100_000.0,
            points: 10_000.0,
            point_price: 1.0,
            expected_redemption: 0.95,
            redeemed: &[4_500.0, 8_500.0],
            expectation: Some(&[0.95, 0.97]),
        };
        let result = deferred_revenue(sale).unwrap();
        is(result.goods, 91_324.200_913_242);
        is(result.deferred, 8_675.799_086_757_99);
        near(result.by_year[0].recognised, 4_109.589_041_095_89, DIGITS);
        near(result.by_year[1].recognised, 3_492.915_313_279_668, DIGITS);
        near(result.by_year[1].remaining, 1_073.294_732_382_432, DIGITS);
    }

    "Programme ROI" => fn twelve_more_a_member_pay_six_and_two_thirds_percent() {
        let result = programme_roi(PROGRAMME).unwrap();
        near(result.incremental_profit, 48_000.0, DIGITS);
        is(result.roi, 0.066_666_666_666_666_67);
        is(result.break_even_lift, 11.25);
        is(result.break_even_share, 0.09375);
        let free = programme_roi(ProgrammeInput { cost: 0.0, ..PROGRAMME }).unwrap();
        assert_eq!((free.roi, free.reason), (None, Some(Reason::NoCost {})));
        assert_eq!(result.sensitivity.iter().find(|row| row.share_of_lift == 0.0).unwrap().roi, Some(-1.0));
    }

    "Incremental lift" => fn ten_more_than_the_control_group() {
        let group = |mean, s| Some(Group::Sample(Moments { n: 200.0, mean, standard_deviation: Some(s) }));
        let result =
            incremental_lift(group(22.0, 40.0), group(12.0, 36.0), Design::DifferenceInDifferences, 0.95).unwrap();
        is(result.lift, 10.0);
        spans(result.interval, 2.54, 17.46, 5e-3 / 2.54);
        assert_eq!(result.warnings, [Warning::SelfSelected {}]);
    }
}

#[test]
fn more_points_than_there_are_cannot_be_spent() {
    let overdrawn = points_ledger(&[earn(1, 10.0, Some(3)), earn(2, 5.0, None), redeem(3, 6.0)], day(4)).unwrap_err();
    assert_eq!(overdrawn, LoyaltyError::Overdrawn { position: 3, asked: 6.0, available: 5.0 });
    let later = points_ledger(&[earn(1, 10.0, None), redeem(5, 60.0)], day(4)).unwrap();
    assert_eq!((later.balance, later.later), (10.0, 1.0));
    assert!(points_ledger(&[earn(1, -1.0, None)], day(4)).is_err());
}

#[test]
fn impossible_programmes_are_refused() {
    let plan = PointsPlan { earn: 1.0, face_value: 0.01, redemption: 1.2, unit_cost: 0.6 };
    assert!(points_cost(plan).is_err());
    assert!(cashback(CashbackPlan { rate: 0.03, utilisation: 1.1, gross_margin: 0.4 }).is_err());
    let falling = assign_tiers(&[1.0], &[0.0, 5.0, 5.0]).unwrap_err();
    assert_eq!(falling, LoyaltyError::NotIncreasing { name: "thresholds".into(), position: 3 });
    assert!(tier_migration(&[vec![1.0, 2.0, 3.0]]).is_err());
    assert!(referral_programme(ReferralInput { invites: Some(1.0), ..REFERRALS }).is_err());
    assert!(partnership(PartnerSale { points: 1.0, sale_price: 1.0, cost: 1.0, breakage: -0.1 }).is_err());
    let sale = PointSale {
        sales: 100.0,
        points: 10.0,
        point_price: 1.0,
        expected_redemption: 0.5,
        redeemed: &[4.0, 3.0],
        expectation: None,
    };
    assert!(deferred_revenue(sale).is_err(), "redeemed in all cannot fall");
    assert!(deferred_revenue(PointSale { redeemed: &[6.0], ..sale }).is_err(), "more than expected");
    let nobody = tier_migration(&[vec![0.0, 0.0]]).unwrap();
    assert_eq!((nobody.up, nobody.probabilities), (None, vec![None]));
}
