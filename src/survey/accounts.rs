//! NPS by account: whose vote counts how much when several contacts of one customer answer?

use super::answers::Counts;
use super::nps::NPS_SCALE;
use super::score_of_responses::{SurveyMetric, counts_of};
use crate::customer::respondents::NOBODY;
use crate::customer::responses::Responses;
use crate::error::{LoyaltyError, not_a_number, same_length};
use crate::stats::interval::{self, Interval, Method};
use crate::stats::normal::critical;
use crate::stats::sum::Sum;
use crate::warning::{Reason, Warning, small_sample};
use serde::{Deserialize, Serialize};

/// What one vote is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub enum Vote {
    /// Every answering contact has a vote.
    Respondent,
    /// Every account has a vote: the mean of its contacts'.
    Account,
    /// Every account's vote is weighted by its revenue.
    Revenue,
}

/// By which unit an NPS is counted.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub struct AccountOptions {
    /// What one vote is. Required: "respondent", "account" or "revenue".
    pub unit: Vote,
    /// The confidence level of the interval; default 0.95.
    #[serde(default = "interval::usual_level")]
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub level: f64,
}

/// The answers of several contacts per account, as three columns.
#[derive(Debug, Clone, Copy)]
pub struct Contacts<'a> {
    /// The account of each contact, as numbers from 0.
    pub accounts: &'a [u32],
    /// The answer of each contact, 0–10.
    pub scores: &'a [f64],
    /// The revenue of each contact's account; all contacts of an account give the same.
    pub revenue: Option<&'a [f64]>,
}

/// A Net Promoter Score by a stated unit of analysis.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct AccountNps {
    /// What one vote is.
    pub unit: Vote,
    /// −100 to 100 points, or null with a `reason`.
    pub score: Option<f64>,
    /// Answering contacts.
    pub n: f64,
    /// Accounts with an answer.
    pub accounts: f64,
    /// Answering contacts per account; null without accounts.
    pub contacts_per_account: Option<f64>,
    /// The interval in points; contacts of one account are not treated as independent. Null for a single account.
    pub interval: Option<Interval>,
    /// Warnings.
    pub warnings: Vec<Warning>,
    /// Why there is no score.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<Reason>,
}

/// One account: what its contacts' votes add up to, and how many they are.
#[derive(Debug, Clone, Copy, Default)]
struct Account {
    votes: f64,
    contacts: f64,
    revenue: Option<f64>,
}

/// NPS by account, by respondent, or weighted by revenue.
///
/// # Formula
/// A contact's vote is 1, 0 or −1. The score is Σw·v/Σw over accounts, v the account's mean vote and w its contacts, 1 or
/// its revenue. Interval: score ± z·√(m/(m−1)·Σw²(v − score)²)/Σw over m accounts, the ratio estimator of a cluster
/// sample (Cochran 1977, eq. 9A.9), cut to ±100.
///
/// # Errors
/// Columns of different lengths; a score outside 0–10; revenue that is missing, negative, or differs within an account.
///
/// ```
/// use loyalkit::LoyaltyError;
/// use loyalkit::survey::{Contacts, Vote, nps_by_account};
///
/// let contacts = Contacts { accounts: &[0, 0, 0, 1], scores: &[10.0, 9.0, 9.0, 3.0], revenue: None };
/// // One vote for each contact, and one for each account.
/// assert_eq!(nps_by_account(contacts, Vote::Respondent, 0.95)?.score, Some(50.0));
/// assert_eq!(nps_by_account(contacts, Vote::Account, 0.95)?.score, Some(0.0));
/// let refused = nps_by_account(contacts, Vote::Revenue, 0.95);
/// assert!(matches!(refused, Err(LoyaltyError::MissingInput { name }) if name == "revenue"));
/// # Ok::<(), LoyaltyError>(())
/// ```
pub fn nps_by_account(contacts: Contacts<'_>, unit: Vote, level: f64) -> Result<AccountNps, LoyaltyError> {
    let level = interval::level(level)?;
    let accounts = gather(contacts, unit)?;
    let weight = |account: &Account| match unit {
        Vote::Respondent => account.contacts,
        Vote::Account => 1.0,
        Vote::Revenue => account.revenue.unwrap_or(0.0),
    };
    let over = |term: &dyn Fn(&Account) -> f64| accounts.iter().map(term).collect::<Sum>().value();
    let (n, m) = (contacts.scores.len() as f64, accounts.len() as f64);
    let total = over(&weight);
    let none = AccountNps {
        unit,
        score: None,
        n,
        accounts: m,
        contacts_per_account: (m > 0.0).then(|| n / m),
        interval: None,
        warnings: vec![],
        reason: None,
    };
    if n == 0.0 {
        return Ok(AccountNps { reason: Some(Reason::NoAnswers {}), ..none });
    }
    if total == 0.0 {
        return Ok(AccountNps { reason: Some(Reason::EmptyGroup { name: "revenue".into() }), ..none });
    }
    let share = |account: &Account| weight(account) / total;
    let mean = over(&|account| share(account) * account.votes / account.contacts);
    let spread = over(&|account| {
        let distance = share(account) * (account.votes / account.contacts - mean);
        distance * distance
    });
    let score = (100.0 * mean).clamp(-100.0, 100.0);
    let interval = (m > 1.0).then(|| {
        let margin = critical(level) * 100.0 * libm::sqrt(spread * m / (m - 1.0));
        Interval::around(score, margin, (-100.0, 100.0), level, Method::Wald)
    });
    let no_width = (m > 1.0 && spread == 0.0).then_some(Warning::NoVariance {});
    let warnings = small_sample(m).into_iter().chain(no_width).collect();
    Ok(AccountNps { score: Some(score), interval, warnings, ..none })
}

/// The Net Promoter Score of a survey's accounts.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub struct SurveyAccountNps {
    /// The score.
    #[serde(flatten)]
    pub nps: AccountNps,
    /// Answers without an account or, by revenue, without revenue; they are left out.
    pub left_out: f64,
}

/// The Net Promoter Score of a survey by respondent, by account or weighted by revenue.
///
/// # Errors
/// A survey without a column of accounts or, by revenue, of revenue; another scale than 0 to 10; and as [`nps_by_account`],
/// which counts the position of a wrong amount among the answers that are not left out.
///
/// ```
/// use loyalkit::LoyaltyError;
/// use loyalkit::customer::examples;
/// use loyalkit::survey::{AccountOptions, Vote, nps_of_accounts};
///
/// let options = AccountOptions { unit: Vote::Respondent, level: 0.95 };
/// assert_eq!(nps_of_accounts(&examples::answers(), &options)?.nps.score, Some(0.0));
/// let refused = nps_of_accounts(&examples::ratings(), &options);
/// assert!(matches!(refused, Err(LoyaltyError::InvalidInput { name, .. }) if name == "scale"));
/// # Ok::<(), LoyaltyError>(())
/// ```
pub fn nps_of_accounts(responses: &Responses, options: &AccountOptions) -> Result<SurveyAccountNps, LoyaltyError> {
    counts_of(responses, &[0; 11], SurveyMetric::Nps)?;
    let missing = |name: &str| LoyaltyError::MissingInput { name: name.into() };
    let rows = &responses.respondents;
    let named = rows.accounts.as_ref().ok_or_else(|| missing("account"))?;
    let (mut accounts, mut scores, mut revenue) = (vec![], vec![], vec![]);
    let mut left_out = 0.0;
    if options.unit == Vote::Revenue {
        let paid = rows.revenue().ok_or_else(|| missing("revenue"))?;
        for ((account, step), amount) in named.numbers().zip(rows.steps()).zip(paid) {
            if account == NOBODY || amount.is_nan() {
                left_out += 1.0;
                continue;
            }
            accounts.push(account);
            scores.push(f64::from(step));
            revenue.push(amount);
        }
        densify(&mut accounts, named.names().len());
    } else {
        for (account, step) in named.numbers().zip(rows.steps()) {
            if account == NOBODY {
                left_out += 1.0;
                continue;
            }
            accounts.push(account);
            scores.push(f64::from(step));
        }
    }
    let revenue = (options.unit == Vote::Revenue).then_some(&revenue[..]);
    let contacts = Contacts { accounts: &accounts, scores: &scores, revenue };
    let mut nps = nps_by_account(contacts, options.unit, options.level)?;
    if let Some(withheld) = responses.withheld {
        nps = AccountNps { score: None, interval: None, reason: Some(withheld.reason()), ..nps };
    }
    Ok(SurveyAccountNps { nps, left_out })
}

/// Numbers the accounts anew, so that none is without contacts.
fn densify(accounts: &mut [u32], known: usize) {
    let mut numbers = vec![NOBODY; known];
    let mut next = 0;
    for account in accounts {
        let number = &mut numbers[*account as usize];
        if *number == NOBODY {
            *number = next;
            next += 1;
        }
        *account = *number;
    }
}

fn gather(contacts: Contacts<'_>, unit: Vote) -> Result<Vec<Account>, LoyaltyError> {
    let Contacts { accounts: ids, scores, revenue } = contacts;
    Counts::of_answers(scores, NPS_SCALE)?;
    for (name, found) in [("accounts", ids.len()), ("revenue", revenue.map_or(scores.len(), <[f64]>::len))] {
        same_length(name, found, scores.len())?;
    }
    if revenue.is_none() && unit == Vote::Revenue {
        return Err(LoyaltyError::MissingInput { name: "revenue".into() });
    }
    let mut accounts: Vec<Account> = Vec::new();
    for (row, (&id, &score)) in ids.iter().zip(scores).enumerate() {
        let id = id as usize;
        if id >= accounts.len() {
            // Ids are dense, so there are never more accounts than contacts.
            let high = Some(scores.len() as f64 - 1.0);
            if id >= scores.len() {
                return Err(LoyaltyError::OutOfRange {
                    name: "accounts".into(),
                    value: id as f64,
                    low: Some(0.0),
                    high,
                });
            }
            accounts.resize(id + 1, Account::default());
        }
        let account = &mut accounts[id];
        account.contacts += 1.0;
        account.votes += f64::from(i8::from(score >= 9.0) - i8::from(score <= 6.0));
        let Some(amount) = revenue.map(|revenue| revenue[row]) else { continue };
        if !amount.is_finite() {
            return Err(not_a_number("revenue", amount, Some(row as u32 + 1)));
        }
        crate::error::non_negative("revenue", amount)?;
        if account.revenue.is_some_and(|known| known != amount) {
            return Err(LoyaltyError::RevenueDiffers { position: row as u32 + 1, value: amount });
        }
        account.revenue = Some(amount);
    }
    accounts.retain(|account| account.contacts > 0.0);
    Ok(accounts)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::customer::respondents::{Beside, Columns, Respondents};

    #[test]
    fn accounts_of_a_file_vote_once_each_and_what_is_left_out_is_counted() {
        let columns = Columns { account: true, revenue: true, ..Columns::default() };
        let mut responses = Responses::new(None, Respondents::new(columns));
        let rows: [(&str, u8, Option<f64>); 6] = [
            ("gone", 5, None),
            ("big", 10, Some(300.0)),
            ("big", 9, Some(300.0)),
            ("big", 8, Some(300.0)),
            ("small", 0, Some(100.0)),
            ("", 0, Some(1.0)),
        ];
        for (account, step, revenue) in rows {
            responses.add(&[""], &[step]);
            responses.respondents.add(step, &Beside { account: account.as_bytes(), revenue, ..Beside::default() });
        }
        let by = |unit| nps_of_accounts(&responses, &AccountOptions { unit, level: 0.95 }).unwrap();
        let third = 100.0 / 3.0;
        // Votes: gone −1 of 1, big 2 of 3, small −1 of 1.
        for (unit, score, accounts, left_out) in [
            (Vote::Respondent, 0.0, 3.0, 1.0),
            (Vote::Account, (2.0 * third - 200.0) / 3.0, 3.0, 1.0),
            (Vote::Revenue, (2.0 * third * 300.0 - 100.0 * 100.0) / 400.0, 2.0, 2.0),
        ] {
            let found = by(unit);
            assert!((found.nps.score.unwrap() - score).abs() < 1e-9, "{unit:?} {found:?}");
            assert_eq!((found.nps.accounts, found.left_out), (accounts, left_out));
        }
        // Of accounts: a third each of −1, 2/3 and −1, whose mean is −4/9.
        let squares = [-1.0, 2.0 / 3.0, -1.0].map(|vote: f64| (vote + 4.0 / 9.0) * (vote + 4.0 / 9.0) / 9.0);
        let margin = 100.0 * critical(0.95) * libm::sqrt(squares.iter().sum::<f64>() * 1.5);
        let interval = by(Vote::Account).nps.interval.unwrap();
        assert!((interval.low - f64::max(-100.0, -400.0 / 9.0 - margin)).abs() < 1e-9, "{interval:?}");
        assert!((interval.high - (margin - 400.0 / 9.0)).abs() < 1e-9, "{interval:?}");
        let refused = nps_of_accounts(&Responses::default(), &AccountOptions { unit: Vote::Account, level: 0.95 });
        assert_eq!(refused, Err(LoyaltyError::MissingInput { name: "account".into() }));
    }

    #[test]
    fn nobody_and_no_revenue_have_reasons_of_their_own() {
        let columns = Columns { account: true, revenue: true, ..Columns::default() };
        let mut responses = Responses::new(None, Respondents::new(columns));
        let by = |responses: &Responses, unit| nps_of_accounts(responses, &AccountOptions { unit, level: 0.95 });
        let found = by(&responses, Vote::Account).unwrap().nps;
        assert_eq!((found.score, found.reason), (None, Some(Reason::NoAnswers {})));
        responses.add(&[""], &[10]);
        let beside = Beside { account: b"free", revenue: Some(0.0), ..Beside::default() };
        responses.respondents.add(10, &beside);
        let found = by(&responses, Vote::Revenue).unwrap().nps;
        assert_eq!((found.score, found.reason), (None, Some(Reason::EmptyGroup { name: "revenue".into() })));
    }
}
