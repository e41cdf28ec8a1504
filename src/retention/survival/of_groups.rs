//! Survival by group: how long do the customers of each group of a file stay?

use super::Observations;
use super::kaplan_meier::{KaplanMeier, KaplanMeierOptions, kaplan_meier};
use crate::LoyaltyError;
use crate::customer::lifetimes::Lifetimes;

/// The most groups that get a curve.
const MOST_CURVES: usize = 12;

/// The curves of the groups of a file, the largest twelve first; of equal ones the first by name.
///
/// # Errors
/// `missing-input` where the file was read without a column of groups; else as [`kaplan_meier`].
///
/// ```
/// use loyalkit::LoyaltyError;
/// use loyalkit::customer::{Lifetimes, examples};
/// use loyalkit::retention::survival::{KaplanMeierOptions, of_groups};
///
/// let found = of_groups(&examples::lifetimes(), KaplanMeierOptions::default())?;
/// assert_eq!((found[0].0.as_str(), found[0].1.median), ("basic", Some(2.0)));
/// // Lifetimes without groups.
/// let refused = of_groups(&Lifetimes::default(), KaplanMeierOptions::default());
/// assert!(matches!(refused, Err(LoyaltyError::MissingInput { name }) if name == "group"));
/// # Ok::<(), LoyaltyError>(())
/// ```
pub fn of_groups(
    lifetimes: &Lifetimes,
    options: KaplanMeierOptions,
) -> Result<Vec<(String, KaplanMeier)>, LoyaltyError> {
    let (names, numbers) = lifetimes.groups()?;
    let mut sizes = vec![0; names.len()];
    numbers.iter().for_each(|group| sizes[*group as usize] += 1);
    let curve = |group: u32| {
        let rows = lifetimes.only(|row| numbers[row] == group);
        let of = Observations::new(&rows.durations, &rows.events, rows.weights.as_deref(), rows.entry.as_deref())?;
        Ok((String::from_utf8_lossy(names.get(group)).into_owned(), kaplan_meier(&of, options)?))
    };
    names.largest_first(&sizes).into_iter().take(MOST_CURVES).map(curve).collect()
}
