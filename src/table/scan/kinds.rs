//! Which kind of rows a table holds, and which column says what: by names in English, Danish, Norwegian and Polish, and by the
//! first cells.

use super::exports;
use super::first_rows::FirstRows;
use super::roles::{Spellings, asks};
use crate::customer::period::Period;
use crate::table::cell::state::{is_net_of, is_per_period};
use crate::table::cell::words::plain;
use crate::table::guess::{Guess, GuessReason, RolesByKind, RowsKind, SurveyQuestion};
use crate::table::layout::{Column, ColumnType, Role};

/// What the cells of a column must be to stand for something.
#[derive(Clone, Copy, PartialEq)]
enum Cells {
    Any,
    Numbers,
    Dates,
    /// Two words, one of which says yes.
    Flags,
}

/// Names by what they stand for, as [`plain`] writes them, the surest first.
const NAMES: &[(&str, Cells, &str)] = &[
    (
        "start",
        Cells::Dates,
        "startdate subscriptionstart start startedat started startson begindate begin validfrom activatedat subscribedat \
         signupdate joindate joined from optintime startdato fradato gyldigfra fra startdatum beginn datarozpoczecia \
         datapoczatku rozpoczecie poczatek dataod od",
    ),
    (
        "end",
        Cells::Dates,
        "enddate subscriptionend end endedat ended endson cancelledat canceledat cancelled canceled cancellationdate canceldate \
         churndate churnedat terminationdate expirydate expiresat expires validto validuntil until to slutdato sluttdato \
         slut slutt opsigelsesdato opsagt opsagtden oppsigelsesdato udlobsdato utlopsdato tildato gyldigtil til slutdatum \
         enddatum ende kundigungsdatum uppsagningsdatum datazakonczenia datakonca zakonczenie koniec datarezygnacji datado do",
    ),
    (
        "plan",
        Cells::Any,
        "plan planname planid plancode subscriptionplan package tier product subscription abonnement abonnementstype pakke \
         produkt abonnemang tarif abonament taryfa pakiet",
    ),
    (
        "reason",
        Cells::Any,
        "reason cancelreason cancellationreason churnreason exitreason reasonforleaving arsag opsigelsesarsag arsak \
         oppsigelsesarsak powod przyczyna powodrezygnacji",
    ),
    (
        "manager",
        Cells::Any,
        "accountmanager manager accountowner owner customersuccessmanager csm salesrep kundeansvarlig saelger selger \
         kontaktperson opiekun opiekunklienta handlowiec",
    ),
    (
        "listPrice",
        Cells::Numbers,
        "listprice monthlylistprice fullprice regularprice catalogprice normalprice listepris normalpris katalogpris \
         cenakatalogowa cenaregularna cenacennikowa",
    ),
    ("perPeriod", Cells::Numbers, PER_PERIOD),
    (
        "seats",
        Cells::Numbers,
        "seats quantity licenses licences users qty antal antall pladser brukere liczba ilosc stanowiska",
    ),
    (
        "kind",
        Cells::Any,
        "kind event eventtype eventname contacttype tickettype type activity action interaction haendelse hendelse \
         haendelsestype hendelsestype aktivitet zdarzenie typzdarzenia rodzaj typ",
    ),
    (
        "answered",
        Cells::Dates,
        "answeredat answered firstresponseat respondedat resolvedat closedat solvedat besvaret besvart odpowiedziano \
         dataodpowiedzi",
    ),
    (
        "duration",
        Cells::Any,
        "responsetime firstresponsetime duration handlingtime waitingtime svartid varighed varighet ventetid czasodpowiedzi \
         czas",
    ),
    (
        "category",
        Cells::Any,
        "category productcategory productgroup producttype productline itemcategory department kategori varegruppe \
         varekategori produktgruppe produktkategori avdeling kategoria kategoriaproduktu grupaproduktow asortyment dzial",
    ),
    (
        "signup",
        Cells::Dates,
        "signup signupdate signedup signedupat registered registeredat registrationdate joined joindate joinedat created \
         createdat tilmeldt tilmeldingsdato oprettet registreret registrert opprettet datarejestracji rejestracja",
    ),
    (
        "lastActivity",
        Cells::Dates,
        "lastactivity lastactive lastactiveat lastseen lastseenat lastlogin lastvisit lastorder lastpurchase sidsteaktivitet \
         sidstelogin sidstebesog sistaktiv sistinnlogget sisteinnlogging sistebesok ostatniaaktywnosc ostatnielogowanie \
         ostatniawizyta",
    ),
    (
        "group",
        Cells::Any,
        "customertype type salesregion saleschannel ordersource source market shippingcountry billingcountry deliverycountry \
         countrycode store shop contract plan kundetype landsdel landekode landkode marked salgskanal butik butikk rynek \
         typklienta rodzajklienta wojewodztwo zrodlo sklep krajdostawy",
    ),
    (
        "revenue",
        Cells::Numbers,
        "revenue totalrevenue yearlyrevenue annualrevenue revenuelastyear spend totalspend spent turnover sales mrr arr \
         contractvalue omsaetning omsetning forbrug forbruk przychod przychody obrot wydatki",
    ),
    (
        "comment",
        Cells::Any,
        "comment comments feedback verbatim remarks kommentar kommentarer bemaerkning bemerkning komentarz uwagi opinia",
    ),
    (
        "tenure",
        Cells::Numbers,
        "tenure tenuremonths lifetime lifetimemonths monthsascustomer duration months days weeks anciennitet kundetid varighed \
         maneder dage varighet dager ansiennitet varaktighet manader dauer laufzeit monate staz czastrwania miesiace dni",
    ),
    (
        "left",
        Cells::Flags,
        "churn churned churnflag churnvalue churnlabel haschurned left hasleft attrited attritionflag exited event lost gone \
         frafaldet opsagt harforladtos frafalt sagtopp uppsagd lamnat gekundigt abgewandert odszedl rezygnacja odejscie",
    ),
    (
        "orders",
        Cells::Numbers,
        "totalorders antallkjop orders ordercount orderscount numberoforders frequency purchases purchasecount antalordrer ordrer antallordre \
         liczbazamowien zamowienia antalordrar bestellungen",
    ),
    (
        "last",
        Cells::Dates,
        "lastorderdate lastorder lastorderat lastpurchase lastpurchasedate dateoflastorder recency sidsteordre sidstekob \
         sidsteordredato senesteordre sisteordre sistekjop sisteordredato ostatniezamowienie dataostatniegozamowienia senastekop",
    ),
    (
        "first",
        Cells::Dates,
        "firstorderdate firstorder firstorderat firstpurchase firstpurchasedate customersince forsteordre forstekob \
         forstekjop pierwszezamowienie datapierwszegozamowienia",
    ),
    (
        "value",
        Cells::Numbers,
        "totalspent totalspend amountspent totalrevenue lifetimespend lifetimevalue totalvalue monetary monetaryvalue spent \
         spend revenue ltv clv samletkob samletkjop totaltkjoptfor omsaetningialt omsaetning omsetning totaltforbrug sumazakupow wydano wartosczakupow",
    ),
];

/// Names of what is paid time and again.
const PER_PERIOD: &str = "mrr monthlyamount monthlyprice monthlyrevenue monthlyfee monthlycharges fee arr annualamount \
    annualprice yearlyprice unitamount prisprmaned manedspris manedligpris arspris cenamiesieczna oplatamiesieczna cenaroczna";

/// Parts of the names of comments, of answers about effort and satisfaction, of scores, and of amounts for a year.
const COMMENT_PARTS: &[&str] = &["comment", "kommentar", "komentarz", "feedback"];
const EFFORT_PARTS: &[&str] = &["ease", "easy", "nemt", "lett", "latwo"];
const SATISFACTION_PARTS: &[&str] = &["csat", "satisf", "tilfreds", "fornoyd", "zadowol"];
const YEARLY_PARTS: &[&str] = &["arr", "annual", "year", "aarlig", "arlig", "roczn"];

/// Roles of columns that more than one kind of rows may have.
const OF_COLUMNS: [(Role, &str); 11] = [
    (Role::Customer, "customer"),
    (Role::Date, "date"),
    (Role::Amount, "amount"),
    (Role::Order, "order"),
    (Role::Quantity, "quantity"),
    (Role::Score, "score"),
    (Role::Status, "status"),
    (Role::Refunded, "refunded"),
    (Role::Currency, "currency"),
    (Role::Cancelled, "cancelled"),
    (Role::Interval, "interval"),
];

/// The columns of a table whose types and first roles are known.
struct Columns<'a> {
    columns: &'a [Column],
    spelled: Vec<Spellings>,
    rows: &'a FirstRows,
    /// Where each role was found.
    found: Vec<(&'static str, usize)>,
}

/// What a table most likely holds.
#[cold]
pub(super) fn guess(columns: &[Column], rows: &FirstRows) -> Guess {
    let mut of = Columns {
        columns,
        spelled: columns.iter().map(|column| Spellings::of(&column.name)).collect(),
        rows,
        found: vec![],
    };
    of.find();
    let kind = of.likeliest();
    let question = of.question();
    let mut by_kind = RolesByKind::new(&|role| Some(columns[of.at(role)?].name.clone()), of.ratings(), question);
    leave_out_twice(&mut by_kind);
    let reasons = of.doubts(kind, &by_kind);
    // Orders without amounts have retention and cohorts all the same.
    let is_known = |reason: &GuessReason| match reason {
        GuessReason::MissingRole { role, .. } => *role == "amount",
        GuessReason::NeverAgain { .. } => false,
        GuessReason::UnfitColumn { .. } | GuessReason::OnlyDate { .. } => true,
    };
    let amount = of.name_of("amount");
    Guess {
        kind: reasons.iter().all(is_known).then_some(kind),
        sure: reasons.is_empty(),
        reasons,
        by_kind,
        question,
        amount_per: if has_part(&amount, YEARLY_PARTS) { Period::Year } else { Period::Month },
    }
}

/// Leaves out columns whose part in an amount its name says already.
fn leave_out_twice(of: &mut RolesByKind) {
    // What all seats pay, for a period.
    if of.subscriptions.get("amount").is_some_and(is_per_period) {
        of.subscriptions.take("interval");
        of.subscriptions.take("quantity");
    }
    if let (Some(amount), Some(refunded)) = (of.orders.get("amount"), of.orders.get("refunded"))
        && is_net_of(amount, refunded)
    {
        of.orders.take("refunded");
    }
}

fn has_part(name: &str, parts: &[&str]) -> bool {
    parts.iter().any(|part| name.contains(part))
}

impl Columns<'_> {
    fn has(&self, role: &str) -> bool {
        self.at(role).is_some()
    }

    /// Where a role was found.
    #[inline(never)]
    fn at(&self, role: &str) -> Option<usize> {
        self.found.iter().find(|(found, _)| *found == role).map(|(_, at)| *at)
    }

    /// The name of the column of a role, as lists have it; empty where there is none.
    fn name_of(&self, role: &str) -> String {
        self.at(role).map_or_else(String::new, |at| plain(&self.columns[at].name))
    }

    #[inline(never)]
    fn put(&mut self, role: &'static str, at: Option<usize>) {
        if let Some(at) = at {
            self.found.retain(|(found, _)| *found != role);
            self.found.push((role, at));
        }
    }

    /// The column with the surest of some names, whose cells are what they must be.
    #[inline(never)]
    fn named(&self, names: &str, cells: Cells) -> Option<usize> {
        let fits = |at: usize| match cells {
            Cells::Any => true,
            Cells::Numbers => self.columns[at].kind == ColumnType::Number,
            Cells::Dates => self.columns[at].kind == ColumnType::Date,
            Cells::Flags => self.rows.are_flags(at),
        };
        let ranked = self.spelled.iter().enumerate().filter_map(|(at, spelled)| Some((spelled.rank(names)?, at)));
        ranked.filter(|(_, at)| fits(*at) && !self.rows.is_blank(*at)).min().map(|(_, at)| at)
    }

    fn with_role(&self, role: Role) -> Option<usize> {
        self.columns.iter().position(|column| column.role == Some(role))
    }

    /// The only column of dates.
    fn only_date(&self) -> Option<usize> {
        let mut dates = (0..self.columns.len()).filter(|at| self.columns[*at].kind == ColumnType::Date);
        let first = dates.next()?;
        dates.next().is_none().then_some(first)
    }

    /// Finds every role of every kind.
    fn find(&mut self) {
        for (role, names) in OF_COLUMNS {
            self.put(names, self.with_role(role));
        }
        for (role, cells, names) in NAMES {
            self.put(role, self.named(names, *cells));
        }
        for (role, at) in exports::known(self.columns) {
            self.put(role, Some(at));
        }
        // Days of a survey, of a contact or of a purchase often have a name of their own.
        if !self.has("date") {
            self.put("date", self.only_date());
        }
        if !self.has("date") && self.has("score") {
            self.put("date", self.at("end").or(self.at("start")));
        }
        // A few orders that were cancelled make no subscriptions.
        let renews = ["plan", "interval", "perPeriod"].iter().any(|role| self.has(role));
        let ends = self.has("end") && !self.name_of("end").starts_with("cance");
        let is_numbered = self.has("order") && self.name_of("order") != "id";
        if !self.has("start") && (ends || renews && (self.has("end") || self.has("interval"))) && !is_numbered {
            self.put("start", self.with_role(Role::Date));
        }
        if !self.has("amount") {
            self.put("amount", self.at("perPeriod"));
        }
        let group = self.with_role(Role::Segment).or(self.at("group"));
        self.put("segment", group.filter(|at| self.rows.are_groups(*at)));
        if !self.has("comment") {
            let has_comments = |column: &Column| has_part(&plain(&column.name), COMMENT_PARTS);
            self.put("comment", self.columns.iter().position(has_comments));
        }
    }

    /// Columns of whole numbers from 0 to 10, as far as the first rows tell.
    fn ratings(&self) -> Vec<String> {
        let taken = ["score", "customer", "revenue"].map(|role| self.at(role));
        let is_free = |at: usize, column: &Column| {
            matches!(column.kind, ColumnType::Score | ColumnType::Number) && !taken.contains(&Some(at))
        };
        let is_answer =
            |number: Option<f64>| number.is_some_and(|number| (0.0..=10.0).contains(&number) && number.fract() == 0.0);
        let are_answers = |at: usize, column: &Column| {
            self.rows.cells(at).next().is_some() && self.rows.numbers(at, column).all(is_answer)
        };
        let ratings =
            self.columns.iter().enumerate().filter(|(at, column)| is_free(*at, column) && are_answers(*at, column));
        ratings.map(|(_, column)| column.name.clone()).collect()
    }

    /// A question for a score; a signup and a last activity; the time that a customer has been one, and whether they left; all
    /// orders of a customer; two days, or a day and what only subscriptions have; a score without an amount; a kind of contact,
    /// or a category, without one; else orders.
    fn likeliest(&self) -> RowsKind {
        let has = |role: &str| self.has(role);
        let score = self.at("score").map(|at| self.columns[at].name.as_str());
        let is_question = self.at("score").is_some_and(|at| asks(self.rows.below(at)));
        if (is_question || score.is_some_and(asks)) && !has("order") {
            return RowsKind::Survey;
        }
        let is_of_orders = has("date") && has("order") && self.name_of("order") != "id";
        let is_each_once = || self.at("customer").is_some_and(|at| self.rows.are_distinct(at));
        if has("tenure") && has("left") && !is_of_orders {
            return RowsKind::Lifetimes;
        }
        let value = self.name_of("value");
        let is_of_all_time = ["total", "lifetime", "ltv", "clv"].iter().any(|start| value.starts_with(start));
        let is_of_customers = has("orders") || has("last") || is_of_all_time;
        if has("customer") && is_of_customers && (has("value") || has("last")) && !is_of_orders && is_each_once() {
            let is_activity = has("signup") && has("lastActivity") && !has("orders") && !has("value");
            return if is_activity { RowsKind::Activity } else { RowsKind::Customers };
        }
        if has("signup") && has("lastActivity") && !has("end") {
            return RowsKind::Activity;
        }
        let renews = ["end", "plan", "reason", "interval", "perPeriod"].iter().any(|role| has(role));
        if has("start") && renews && !is_of_orders {
            return RowsKind::Subscriptions;
        }
        // What was rated may be called a price: the name of the score decides.
        if has("score") && (!has("amount") || (score.is_some_and(names_a_score_alone) && !has("order"))) {
            return RowsKind::Survey;
        }
        if has("kind") && has("date") && !has("amount") && !has("order") {
            return RowsKind::Contacts;
        }
        if has("category") && !has("amount") && !has("order") {
            return RowsKind::Categories;
        }
        RowsKind::Orders
    }

    /// What is most likely asked, by the name of the score and its first answers.
    fn question(&self) -> SurveyQuestion {
        let Some(at) = self.at("score") else { return SurveyQuestion::default() };
        let name = plain(&self.columns[at].name);
        let answers: Vec<f64> = self.rows.numbers(at, &self.columns[at]).flatten().collect();
        // A stray few are slips of the keyboard.
        let are_few = |count: usize| 50 * count <= answers.len();
        let is_short = !answers.is_empty()
            && are_few(answers.iter().filter(|answer| !(1.0..=7.0).contains(*answer)).count())
            && !name.contains("nps");
        let is_of_seven = !are_few(answers.iter().filter(|answer| **answer > 5.0).count());
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

    /// What speaks against the columns that rows of a kind are read by.
    fn doubts(&self, kind: RowsKind, by_kind: &RolesByKind) -> Vec<GuessReason> {
        let amount = (kind == RowsKind::Orders).then(|| ("amount", by_kind.orders.get("amount")));
        let doubt = |(role, name): (&'static str, Option<&str>)| {
            let Some(name) = name else { return Some(GuessReason::MissingRole { kind, role }) };
            let at = self.columns.iter().position(|column| column.name == name)?;
            let column = &self.columns[at];
            let fits = match role {
                "date" | "start" | "signup" | "lastActivity" => column.kind == ColumnType::Date,
                "amount" => column.kind == ColumnType::Number,
                "score" => matches!(column.kind, ColumnType::Score | ColumnType::Number),
                _ => true,
            };
            let column = || name.to_owned();
            if !fits {
                return Some(GuessReason::UnfitColumn { role, column: column() });
            }
            if role == "date" && self.columns[at].role != Some(Role::Date) {
                return Some(GuessReason::OnlyDate { column: column() });
            }
            // An order's own number would make each order another customer's; and a list of customers is none of orders.
            let says_nothing = || !self.has("amount") && matches!(&*self.name_of("order"), "" | "id" | "recordid");
            let may_be_rows = role == "customer" && kind == RowsKind::Orders && (plain(name) == "id" || says_nothing());
            (may_be_rows && self.rows.are_distinct(at)).then(|| GuessReason::NeverAgain { column: column() })
        };
        let mut doubts: Vec<GuessReason> = by_kind.needed(kind).chain(amount).filter_map(doubt).collect();
        // States of which nobody knows a word: every row would count.
        let is_status = |(at, column): &(usize, &Column)| {
            plain(&column.name).ends_with("status") && column.role.is_none() && self.rows.are_groups(*at)
        };
        if matches!(kind, RowsKind::Orders | RowsKind::Subscriptions) && !self.has("status") {
            let unknown = self.columns.iter().enumerate().find(is_status);
            let reason = |(_, column): (usize, &Column)| GuessReason::UnfitColumn {
                role: "status",
                column: column.name.clone(),
            };
            doubts.extend(unknown.map(reason));
        }
        doubts
    }
}

/// Whether a name asks how satisfied somebody was, or how easy something.
pub(super) fn asks_for_satisfaction(name: &str) -> bool {
    let plain = plain(name);
    plain.starts_with("ces") || has_part(&plain, EFFORT_PARTS) || has_part(&plain, SATISFACTION_PARTS)
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
        assert_eq!(found.by_kind.orders.get("segment"), Some("Land"));
        // Where each customer has a country of their own it puts nobody together.
        let found = guessed(&columns, &[&["1", "", "", "DK"], &["2", "", "", "NO"]]);
        assert_eq!(found.by_kind.orders.get("segment"), None);
    }

    #[test]
    fn a_start_and_an_end_make_subscriptions() {
        let columns =
            [("klient", Text, Some(Role::Customer)), ("od", Date, None), ("do", Date, None), ("ARR", Number, None)];
        let found = guessed(&columns, &[]);
        assert_eq!((found.kind, found.sure, found.amount_per), (Some(RowsKind::Subscriptions), true, Period::Year));
        assert_eq!(found.by_kind.subscriptions.get("start"), Some("od"));
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
