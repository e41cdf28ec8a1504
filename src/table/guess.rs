//! What a table most likely holds: a kind of rows, and the columns that say what they are.

use crate::customer::period::Period;
use serde::Serialize;

/// A kind of rows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
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
}

/// What a survey most likely asked: which score, on which scale, and what a high answer means.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
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

/// Columns by what they most likely stand for.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[allow(missing_docs)] // Each field is documented by the role of its name, where rows are read.
pub struct GuessedRoles {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quantity: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub segment: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plan: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub list_price: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub manager: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub score: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub revenue: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub answered: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub duration: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub category: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub signup: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_activity: Option<String>,
    /// What else was answered on a scale.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub ratings: Vec<String>,
    /// The lowest and the highest answer, where they are not 0 and 10.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "wasm", tsify(type = "[lowest: number, highest: number]"))]
    pub scale: Option<[f64; 2]>,
}

/// Why a guess is not sure.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "code", content = "params", rename_all = "kebab-case", rename_all_fields = "camelCase")]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
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
}

/// What a table most likely holds.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
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
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[allow(missing_docs)] // Each field is documented by the kind of its name.
pub struct RolesByKind {
    pub orders: GuessedRoles,
    pub subscriptions: GuessedRoles,
    pub survey: GuessedRoles,
    pub contacts: GuessedRoles,
    pub categories: GuessedRoles,
    pub activity: GuessedRoles,
}

impl GuessedRoles {
    /// The names of the columns.
    pub(super) fn columns(&self) -> Vec<String> {
        let Self { customer, date, amount, order, quantity, segment, start, end, plan, list_price, reason, .. } = self;
        let Self {
            manager, score, comment, revenue, kind, answered, duration, category, signup, last_activity, ..
        } = self;
        let first = [customer, date, amount, order, quantity, segment, start, end, plan, list_price, reason];
        let others = [manager, score, comment, revenue, kind, answered, duration, category, signup, last_activity];
        let mut columns = self.ratings.clone();
        for column in first.iter().chain(&others) {
            columns.extend_from_slice(column.as_slice());
        }
        columns
    }
}

impl RolesByKind {
    /// The columns of each kind among those of all kinds.
    pub(super) fn new(all: &GuessedRoles, question: SurveyQuestion) -> Self {
        let GuessedRoles { customer, date, amount, segment, .. } = all.clone();
        let of_customer = GuessedRoles { customer, ..GuessedRoles::default() };
        Self {
            orders: GuessedRoles {
                date: date.clone(),
                amount: amount.clone(),
                order: all.order.clone(),
                quantity: all.quantity.clone(),
                segment: segment.clone(),
                ..of_customer.clone()
            },
            subscriptions: GuessedRoles {
                start: all.start.clone(),
                end: all.end.clone(),
                plan: all.plan.clone(),
                amount: amount.clone(),
                list_price: all.list_price.clone(),
                reason: all.reason.clone(),
                manager: all.manager.clone(),
                ..of_customer.clone()
            },
            survey: GuessedRoles {
                score: all.score.clone(),
                segment,
                date: date.clone(),
                comment: all.comment.clone(),
                revenue: all.revenue.clone(),
                ratings: all.ratings.clone(),
                scale: question.scale(),
                ..GuessedRoles::default()
            },
            contacts: GuessedRoles {
                date: date.clone(),
                kind: all.kind.clone(),
                answered: all.answered.clone(),
                // How long an answer took: by when it came, where that is known.
                duration: all.duration.clone().filter(|_| all.answered.is_none()),
                ..of_customer.clone()
            },
            categories: GuessedRoles { category: all.category.clone(), date, amount, ..of_customer.clone() },
            activity: GuessedRoles {
                signup: all.signup.clone(),
                last_activity: all.last_activity.clone(),
                ..of_customer
            },
        }
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
        }
    }

    /// The columns that rows of a kind cannot do without.
    pub(super) fn needed(&self, kind: RowsKind) -> Vec<(&'static str, Option<String>)> {
        let of = self.of(kind);
        let needed: &[(&'static str, &Option<String>)] = match kind {
            RowsKind::Orders => &[("customer", &of.customer), ("date", &of.date), ("amount", &of.amount)],
            RowsKind::Subscriptions => &[("customer", &of.customer), ("start", &of.start)],
            RowsKind::Survey => &[("score", &of.score)],
            RowsKind::Contacts => &[("customer", &of.customer), ("date", &of.date), ("kind", &of.kind)],
            RowsKind::Categories => &[("customer", &of.customer), ("category", &of.category)],
            RowsKind::Activity => {
                &[("customer", &of.customer), ("signup", &of.signup), ("lastActivity", &of.last_activity)]
            }
        };
        needed.iter().map(|(role, column)| (*role, (*column).clone())).collect()
    }
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
