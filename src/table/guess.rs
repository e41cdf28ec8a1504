//! What a table most likely holds: a kind of rows, and the columns that say what they are.

use crate::customer::period::Period;
use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

/// A kind of rows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
#[non_exhaustive]
pub enum RowsKind {
    /// An order, or a line of one, in each row.
    Orders,
    /// A subscription in each row.
    Subscriptions,
    /// An answer to a survey in each row.
    Survey,
    /// A contact with a customer in each row.
    Contacts,
    /// A purchase by its category in each row.
    Categories,
    /// A customer with a signup and a last activity in each row.
    Activity,
    /// A customer with the time they have been one, and whether they have left, in each row.
    Lifetimes,
    /// A customer with all their orders in each row.
    Customers,
}

/// What a survey most likely asked: which score, on which scale, and what a high answer means.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub enum SurveyQuestion {
    /// Net Promoter Score, 0 to 10.
    #[default]
    #[serde(rename = "nps")]
    Nps,
    /// Satisfaction, 1 to 5.
    #[serde(rename = "csat-1-5")]
    Csat5,
    /// Satisfaction, 1 to 7.
    #[serde(rename = "csat-1-7")]
    Csat7,
    /// Satisfaction, 1 to 10.
    #[serde(rename = "csat-1-10")]
    Csat10,
    /// Ease, 1 to 5: a high answer is good.
    #[serde(rename = "ease-1-5")]
    Ease5,
    /// Ease, 1 to 7: a high answer is good.
    #[serde(rename = "ease-1-7")]
    Ease7,
}

/// Columns by what they most likely stand for, under the names that the roles of each kind have. The boundary declares them to
/// TypeScript one by one.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GuessedRoles {
    named: Vec<(&'static str, String)>,
    /// What else was answered on a scale.
    pub ratings: Vec<String>,
    /// The lowest and the highest answer, where they are not 0 and 10.
    pub scale: Option<[f64; 2]>,
}

impl Serialize for GuessedRoles {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        for (role, column) in &self.named {
            map.serialize_entry(role, column)?;
        }
        if !self.ratings.is_empty() {
            map.serialize_entry("ratings", &self.ratings)?;
        }
        if let Some(scale) = self.scale {
            map.serialize_entry("scale", &scale)?;
        }
        map.end()
    }
}

/// Why a guess is not sure.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "code", content = "params", rename_all = "kebab-case", rename_all_fields = "camelCase")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
#[non_exhaustive]
pub enum GuessReason {
    /// No column was found for a role that rows of the likeliest kind need.
    MissingRole {
        /// The likeliest kind.
        kind: RowsKind,
        /// The role.
        role: &'static str,
    },
    /// A column has the name of a role, and cells of another type.
    UnfitColumn {
        /// The role.
        role: &'static str,
        /// The column.
        column: String,
    },
    /// The only column of dates was taken, whatever its name.
    OnlyDate {
        /// The column.
        column: String,
    },
    /// The only name in each row is different in all of them: it may be that of the row, not of a customer.
    NeverAgain {
        /// The column.
        column: String,
    },
}

/// What a table most likely holds.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Guess {
    /// The kind of rows; null where the columns that each kind needs are not all there.
    pub kind: Option<RowsKind>,
    /// Whether each column that this kind needs has a name of its role and cells of its type.
    pub sure: bool,
    /// Why it is not sure.
    pub reasons: Vec<GuessReason>,
    /// The columns of each kind, whichever the rows are.
    pub by_kind: RolesByKind,
    /// What was most likely asked, should it be a survey.
    pub question: SurveyQuestion,
    /// What an amount is most likely paid for, should it be subscriptions.
    pub amount_per: Period,
}

/// The columns of each kind.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
#[allow(missing_docs)] // Each field is documented by the kind of its name.
pub struct RolesByKind {
    pub orders: GuessedRoles,
    pub subscriptions: GuessedRoles,
    pub survey: GuessedRoles,
    pub contacts: GuessedRoles,
    pub categories: GuessedRoles,
    pub activity: GuessedRoles,
    pub lifetimes: GuessedRoles,
    pub customers: GuessedRoles,
}

impl GuessedRoles {
    /// The column of a role.
    pub fn get(&self, role: &str) -> Option<&str> {
        self.named.iter().find(|(name, _)| *name == role).map(|(_, column)| column.as_str())
    }

    /// The same, to keep.
    pub(super) fn take(&mut self, role: &str) -> Option<String> {
        let at = self.named.iter().position(|(name, _)| *name == role)?;
        Some(self.named.swap_remove(at).1)
    }

    /// The names of the columns whose cells are read as what their column is: words are read whatever it is.
    pub(super) fn columns(&self) -> Vec<String> {
        let words = ["status", "cancelled", "currency", "interval"];
        let typed = self.named.iter().filter(|(role, _)| !words.contains(role)).map(|(_, column)| column);
        typed.chain(&self.ratings).cloned().collect()
    }
}

/// What rows of a kind are read by: the roles that they cannot do without, and the others. Where what is found has another name,
/// it stands behind a `=`.
type RolesOf = (RowsKind, &'static str, &'static str);

const ROLES: [RolesOf; 8] = [
    (RowsKind::Orders, "customer date", "amount order quantity segment status refunded currency cancelled"),
    (
        RowsKind::Subscriptions,
        "customer start",
        "end plan amount listPrice reason manager status interval quantity=seats currency",
    ),
    (RowsKind::Survey, "score", "segment date comment revenue"),
    (RowsKind::Contacts, "customer date kind", "answered duration"),
    (RowsKind::Categories, "customer category", "date amount"),
    (RowsKind::Activity, "customer signup lastActivity", ""),
    (RowsKind::Lifetimes, "duration=tenure left", "customer group"),
    (RowsKind::Customers, "customer", "orders first last value segment"),
];

impl RolesByKind {
    /// The columns of each kind among those that were found of any.
    pub(super) fn new(column: &dyn Fn(&str) -> Option<String>, ratings: Vec<String>, question: SurveyQuestion) -> Self {
        let [orders, subscriptions, survey, contacts, categories, activity, lifetimes, customers] =
            ROLES.map(|(_, needed, others)| GuessedRoles {
                named: [needed, others].into_iter().flat_map(|roles| named(roles, column)).collect(),
                ..GuessedRoles::default()
            });
        let mut of = Self { orders, subscriptions, survey, contacts, categories, activity, lifetimes, customers };
        (of.survey.ratings, of.survey.scale) = (ratings, question.scale());
        // How long an answer took: by when it came, where that is known.
        if of.contacts.get("answered").is_some() {
            of.contacts.take("duration");
        }
        of
    }

    /// The columns of a kind.
    pub(super) fn of(&self, kind: RowsKind) -> &GuessedRoles {
        match kind {
            RowsKind::Orders => &self.orders,
            RowsKind::Subscriptions => &self.subscriptions,
            RowsKind::Survey => &self.survey,
            RowsKind::Contacts => &self.contacts,
            RowsKind::Categories => &self.categories,
            RowsKind::Activity => &self.activity,
            RowsKind::Lifetimes => &self.lifetimes,
            RowsKind::Customers => &self.customers,
        }
    }

    /// The roles that rows of a kind cannot do without, and their columns.
    pub(super) fn needed(&self, kind: RowsKind) -> impl Iterator<Item = (&'static str, Option<&str>)> {
        let (_, needed, _) = ROLES[kind as usize];
        let role = |role: &'static str| role.split('=').next().unwrap_or(role);
        needed.split(' ').map(role).map(move |role| (role, self.of(kind).get(role)))
    }
}

/// The columns that were found of some roles.
#[inline(never)]
fn named(roles: &'static str, column: &dyn Fn(&str) -> Option<String>) -> Vec<(&'static str, String)> {
    let role = |role: &'static str| {
        let (role, key) = role.split_once('=').unwrap_or((role, role));
        Some((role, column(key)?))
    };
    roles.split(' ').filter_map(role).collect()
}

impl SurveyQuestion {
    fn scale(self) -> Option<[f64; 2]> {
        match self {
            Self::Nps => None,
            Self::Csat5 | Self::Ease5 => Some([1.0, 5.0]),
            Self::Csat7 | Self::Ease7 => Some([1.0, 7.0]),
            Self::Csat10 => Some([1.0, 10.0]),
        }
    }
}
