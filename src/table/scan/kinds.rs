//! Which kind of rows a table holds, and which column says what: by names in English, Danish, Norwegian and Polish, and by the
//! first cells.

use super::first_rows::FirstRows;
use super::roles::asks;
use crate::customer::period::Period;
use crate::table::cell::words::plain;
use crate::table::guess::{Guess, GuessReason, GuessedRoles, RolesByKind, RowsKind, SurveyQuestion};
use crate::table::layout::{Column, ColumnType, Role};

// Names as `plain` writes them, in English, Danish, Norwegian and Polish; the surest first.
const START: &str = "startdate subscriptionstart start startedat started startson begindate begin validfrom activatedat \
    subscribedat signupdate joindate joined from startdato fradato gyldigfra fra datarozpoczecia datapoczatku rozpoczecie \
    poczatek dataod od";
const END: &str = "enddate subscriptionend end endedat ended endson cancelledat canceledat cancelled canceled \
    cancellationdate canceldate churndate churnedat terminationdate expirydate expiresat expires validto validuntil until to \
    slutdato sluttdato slut slutt opsigelsesdato oppsigelsesdato udlobsdato utlopsdato tildato gyldigtil til \
    datazakonczenia datakonca zakonczenie koniec datarezygnacji datado do";
const PLAN: &str = "plan planname subscriptionplan package tier product subscription abonnement abonnementstype pakke \
    produkt abonament taryfa pakiet";
const REASON: &str = "reason cancelreason cancellationreason churnreason exitreason reasonforleaving arsag \
    opsigelsesarsag arsak oppsigelsesarsak powod przyczyna powodrezygnacji";
const MANAGER: &str = "accountmanager manager accountowner owner customersuccessmanager csm salesrep kundeansvarlig \
    saelger selger kontaktperson opiekun opiekunklienta handlowiec";
const LIST_PRICE: &str = "listprice monthlylistprice fullprice regularprice catalogprice normalprice listepris normalpris \
    katalogpris cenakatalogowa cenaregularna cenacennikowa";
const PERIODIC_AMOUNT: &str =
    "mrr monthlyamount monthlyprice monthlyrevenue monthlyfee fee arr annualamount annualprice yearlyprice";
const KIND: &str = "kind event eventtype eventname contacttype tickettype type activity action interaction haendelse \
    hendelse haendelsestype hendelsestype aktivitet zdarzenie typzdarzenia rodzaj typ";
const ANSWERED: &str = "answeredat answered firstresponseat respondedat resolvedat closedat solvedat besvaret besvart \
    odpowiedziano dataodpowiedzi";
const DURATION: &str = "responsetime firstresponsetime duration handlingtime waitingtime svartid varighed varighet \
    ventetid czasodpowiedzi czas";
const CATEGORY: &str = "category productcategory productgroup producttype productline itemcategory department kategori \
    varegruppe varekategori produktgruppe produktkategori avdeling kategoria kategoriaproduktu grupaproduktow asortyment \
    dzial";
const SIGNUP: &str = "signup signupdate signedup signedupat registered registeredat registrationdate joined joindate \
    joinedat created createdat tilmeldt tilmeldingsdato oprettet registreret registrert opprettet datarejestracji \
    rejestracja";
const LAST_ACTIVITY: &str = "lastactivity lastactive lastactiveat lastseen lastseenat lastlogin lastvisit lastorder \
    lastpurchase sidsteaktivitet sidstelogin sidstebesog sistaktiv sistinnlogget sisteinnlogging sistebesok \
    ostatniaaktywnosc ostatnielogowanie ostatniawizyta";
const SEGMENT: &str = "customertype type salesregion saleschannel ordersource source market shippingcountry \
    billingcountry deliverycountry countrycode store shop kundetype type landsdel landekode landkode marked salgskanal \
    butik butikk rynek typklienta rodzajklienta wojewodztwo zrodlo sklep krajdostawy";
const REVENUE: &str = "revenue totalrevenue yearlyrevenue annualrevenue revenuelastyear spend totalspend spent turnover \
    sales mrr arr contractvalue omsaetning omsetning forbrug forbruk przychod przychody obrot wydatki";
const COMMENT: &str =
    "comment comments feedback verbatim remarks kommentar kommentarer bemaerkning bemerkning komentarz uwagi opinia";

/// Parts of the names of comments, of answers about effort and satisfaction, of scores, and of amounts for a year.
const COMMENT_PARTS: &[&str] = &["comment", "kommentar", "komentarz", "feedback"];
const EFFORT_PARTS: &[&str] = &["ease", "easy", "nemt", "lett", "latwo"];
const SATISFACTION_PARTS: &[&str] = &["csat", "satisf", "tilfreds", "fornoyd", "zadowol"];
const YEARLY_PARTS: &[&str] = &["arr", "annual", "year", "aarlig", "arlig", "roczn"];

/// The columns of a table whose types and first roles are known.
struct Columns<'a> {
    columns: &'a [Column],
    names: Vec<String>,
    rows: &'a FirstRows,
}

/// What a table most likely holds.
pub(super) fn guess(columns: &[Column], rows: &FirstRows) -> Guess {
    let of = Columns { columns, names: columns.iter().map(|column| plain(&column.name)).collect(), rows };
    let roles = of.roles();
    let kind = of.likeliest(&roles);
    let question = of.question(roles.score.as_deref());
    let by_kind = RolesByKind::new(&roles, question);
    let reasons = of.doubts(kind, by_kind.needed(kind));
    let is_complete = !reasons.iter().any(|reason| matches!(reason, GuessReason::MissingRole { .. }));
    let amount = roles.amount.as_deref().map(plain).unwrap_or_default();
    Guess {
        kind: is_complete.then_some(kind),
        sure: reasons.is_empty(),
        reasons,
        by_kind,
        question,
        amount_per: if has_part(&amount, YEARLY_PARTS) { Period::Year } else { Period::Month },
    }
}

fn has_part(name: &str, parts: &[&str]) -> bool {
    parts.iter().any(|part| name.contains(part))
}

impl Columns<'_> {
    /// The column that the scan has given a role.
    fn found(&self, role: Role) -> Option<String> {
        self.columns.iter().find(|column| column.role == Some(role)).map(|column| column.name.clone())
    }

    /// The column with the surest of some names, of a type where one is asked for.
    fn named(&self, names: &str, kind: Option<ColumnType>) -> Option<String> {
        let rank = |at: usize| names.split_whitespace().position(|name| name == self.names[at]);
        let fits = |column: &Column| kind.is_none_or(|kind| column.kind == kind);
        let fitting = self.columns.iter().enumerate().filter(|(_, column)| fits(column));
        let best =
            fitting.filter_map(|(at, column)| Some((rank(at)?, at, column))).min_by_key(|(rank, at, _)| (*rank, *at));
        best.map(|(_, _, column)| column.name.clone())
    }

    fn position(&self, name: &str) -> Option<usize> {
        self.columns.iter().position(|column| column.name == name)
    }

    /// The only column of dates.
    fn only_date(&self) -> Option<String> {
        let mut dates = self.columns.iter().filter(|column| column.kind == ColumnType::Date);
        let first = dates.next()?;
        dates.next().is_none().then(|| first.name.clone())
    }

    /// Every role of every kind.
    fn roles(&self) -> GuessedRoles {
        use ColumnType::{Date, Number};
        let end = self.named(END, Some(Date));
        // Days of a survey, of a contact or of a purchase often have a name of their own.
        let date = self.found(Role::Date).or_else(|| self.only_date());
        let start = self.named(START, Some(Date)).or_else(|| end.as_ref().and_then(|_| self.found(Role::Date)));
        let segment = self.found(Role::Segment).or_else(|| self.named(SEGMENT, None));
        let is_group = |name: &String| self.position(name).is_some_and(|at| self.rows.are_groups(at));
        let has_comments = |name: &&String| has_part(name, COMMENT_PARTS);
        let of_comments = || Some(self.columns[self.names.iter().position(|name| has_comments(&name))?].name.clone());
        let mut roles = GuessedRoles {
            customer: self.found(Role::Customer),
            date,
            amount: self.found(Role::Amount).or_else(|| self.named(PERIODIC_AMOUNT, Some(Number))),
            order: self.found(Role::Order),
            quantity: self.found(Role::Quantity),
            segment: segment.filter(is_group),
            start,
            end,
            plan: self.named(PLAN, None),
            list_price: self.named(LIST_PRICE, Some(Number)),
            reason: self.named(REASON, None),
            manager: self.named(MANAGER, None),
            score: self.found(Role::Score),
            comment: self.named(COMMENT, None).or_else(of_comments),
            revenue: self.named(REVENUE, Some(Number)),
            kind: self.named(KIND, None),
            answered: self.named(ANSWERED, Some(Date)),
            duration: self.named(DURATION, None),
            category: self.named(CATEGORY, None),
            signup: self.named(SIGNUP, Some(Date)),
            last_activity: self.named(LAST_ACTIVITY, Some(Date)),
            ratings: vec![],
            scale: None,
        };
        roles.ratings = self.ratings(&roles);
        roles
    }

    /// Columns of whole numbers from 0 to 10, as far as the first rows tell.
    fn ratings(&self, roles: &GuessedRoles) -> Vec<String> {
        let taken = [&roles.score, &roles.customer, &roles.revenue];
        let is_free = |column: &Column| {
            matches!(column.kind, ColumnType::Score | ColumnType::Number)
                && !taken.iter().any(|name| name.as_ref() == Some(&column.name))
        };
        let is_answer =
            |number: Option<f64>| number.is_some_and(|number| (0.0..=10.0).contains(&number) && number.fract() == 0.0);
        let are_answers = |at: usize, column: &Column| {
            self.rows.cells(at).next().is_some() && self.rows.numbers(at, column).all(is_answer)
        };
        let ratings =
            self.columns.iter().enumerate().filter(|(at, column)| is_free(column) && are_answers(*at, column));
        ratings.map(|(_, column)| column.name.clone()).collect()
    }

    /// Two days, or a day and what only subscriptions have; a signup and a last activity; a score without an amount; a
    /// kind of contact, or a category, without one; else orders.
    fn likeliest(&self, roles: &GuessedRoles) -> RowsKind {
        let has = |role: &Option<String>| role.is_some();
        if has(&roles.signup) && has(&roles.last_activity) && !has(&roles.end) {
            return RowsKind::Activity;
        }
        if has(&roles.start) && (has(&roles.end) || has(&roles.plan) || has(&roles.reason)) {
            return RowsKind::Subscriptions;
        }
        // What was rated may be called a price: the name of the score decides.
        let is_asked = roles.score.as_deref().is_some_and(names_a_score_alone);
        if has(&roles.score) && (!has(&roles.amount) || (is_asked && !has(&roles.order))) {
            return RowsKind::Survey;
        }
        if has(&roles.kind) && has(&roles.date) && !has(&roles.amount) {
            return RowsKind::Contacts;
        }
        if has(&roles.category) && !has(&roles.amount) && !has(&roles.order) {
            return RowsKind::Categories;
        }
        RowsKind::Orders
    }

    /// What is most likely asked, by the name of the score and its first answers.
    fn question(&self, score: Option<&str>) -> SurveyQuestion {
        let Some((name, at)) = score.and_then(|score| Some((plain(score), self.position(score)?))) else {
            return SurveyQuestion::default();
        };
        let answers: Vec<f64> = self.rows.numbers(at, &self.columns[at]).flatten().collect();
        let is_short =
            !answers.is_empty() && answers.iter().all(|answer| (1.0..=7.0).contains(answer)) && !name.contains("nps");
        let is_of_seven = answers.iter().any(|answer| *answer > 5.0);
        let is_effort = name.starts_with("ces") || has_part(&name, EFFORT_PARTS);
        match (is_short, is_effort, is_of_seven) {
            (true, true, true) => SurveyQuestion::Ease7,
            (true, true, false) => SurveyQuestion::Ease5,
            (true, false, true) => SurveyQuestion::Csat7,
            (true, false, false) => SurveyQuestion::Csat5,
            (false, ..) if has_part(&name, SATISFACTION_PARTS) => SurveyQuestion::Csat10,
            (false, ..) => SurveyQuestion::Nps,
        }
    }

    /// What speaks against the columns that rows of a kind need.
    fn doubts(&self, kind: RowsKind, needed: Vec<(&'static str, Option<String>)>) -> Vec<GuessReason> {
        let doubt = |(role, name): (&'static str, Option<String>)| {
            let Some(name) = name else { return Some(GuessReason::MissingRole { kind, role }) };
            let column = &self.columns[self.position(&name)?];
            let fits = match role {
                "date" | "start" | "signup" | "lastActivity" => column.kind == ColumnType::Date,
                "amount" => column.kind == ColumnType::Number,
                "score" => matches!(column.kind, ColumnType::Score | ColumnType::Number),
                _ => true,
            };
            if !fits {
                return Some(GuessReason::UnfitColumn { role, column: name });
            }
            let is_unnamed = role == "date" && column.role != Some(Role::Date);
            is_unnamed.then_some(GuessReason::OnlyDate { column: name })
        };
        needed.into_iter().filter_map(doubt).collect()
    }
}

/// Whether a name asks for a score and nothing else: "rating" may stand beside an amount.
fn names_a_score_alone(name: &str) -> bool {
    let plain = plain(name);
    plain.starts_with("ces") || has_part(&plain, &["nps", "csat"]) || asks(name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use ColumnType::{Date, Number, Score, Text};

    fn column((name, kind, role): &(&str, ColumnType, Option<Role>)) -> Column {
        Column {
            name: name.to_string(),
            kind: *kind,
            role: *role,
            decimal: None,
            date_order: None,
            currency: None,
            currencies: vec![],
        }
    }

    fn guessed(columns: &[(&str, ColumnType, Option<Role>)], rows: &[&[&str]]) -> Guess {
        let mut first = FirstRows::default();
        rows.iter().for_each(|row| first.keep(row.iter()));
        guess(&columns.iter().map(column).collect::<Vec<_>>(), &first)
    }

    #[test]
    fn orders_by_their_names_are_sure() {
        let columns = [
            ("Kundenr", Text, Some(Role::Customer)),
            ("Dato", Date, Some(Role::Date)),
            ("Beløb", Number, Some(Role::Amount)),
            ("Land", Text, Some(Role::Segment)),
        ];
        let found = guessed(&columns, &[&["1", "", "", "DK"], &["2", "", "", "DK"]]);
        assert_eq!((found.kind, found.sure), (Some(RowsKind::Orders), true));
        assert_eq!(found.by_kind.orders.segment.as_deref(), Some("Land"));
        // Where each customer has a country of their own it puts nobody together.
        let found = guessed(&columns, &[&["1", "", "", "DK"], &["2", "", "", "NO"]]);
        assert_eq!(found.by_kind.orders.segment, None);
    }

    #[test]
    fn a_start_and_an_end_make_subscriptions() {
        let columns =
            [("klient", Text, Some(Role::Customer)), ("od", Date, None), ("do", Date, None), ("ARR", Number, None)];
        let found = guessed(&columns, &[]);
        assert_eq!((found.kind, found.sure, found.amount_per), (Some(RowsKind::Subscriptions), true, Period::Year));
        assert_eq!(found.by_kind.subscriptions.start.as_deref(), Some("od"));
    }

    #[test]
    fn a_survey_is_asked_on_the_scale_of_its_answers() {
        let columns = [("CSAT", Score, Some(Role::Score)), ("day", Date, None), ("price", Number, None)];
        let found = guessed(&columns, &[&["5", "", "4"], &["3", "", "2"]]);
        assert_eq!((found.kind, found.question), (Some(RowsKind::Survey), SurveyQuestion::Csat5));
        assert_eq!(
            (found.by_kind.survey.scale, found.by_kind.survey.ratings),
            (Some([1.0, 5.0]), vec!["price".into()])
        );
        let found = guessed(&[("NPS", Score, Some(Role::Score))], &[&["5"], &["3"]]);
        assert_eq!((found.question, found.by_kind.survey.scale), (SurveyQuestion::Nps, None));
    }

    #[test]
    fn a_guess_that_is_not_sure_says_why() {
        let columns = [("who", Text, Some(Role::Customer)), ("noticed", Date, None), ("type", Text, None)];
        let found = guessed(&columns, &[]);
        assert_eq!((found.kind, found.sure), (Some(RowsKind::Contacts), false));
        assert_eq!(found.reasons, [GuessReason::OnlyDate { column: "noticed".into() }]);
        let found = guessed(&[("a", Text, None), ("b", Text, None)], &[]);
        assert_eq!(found.kind, None);
        let missing = |role| GuessReason::MissingRole { kind: RowsKind::Orders, role };
        assert_eq!(found.reasons, ["customer", "date", "amount"].map(missing));
    }
}
