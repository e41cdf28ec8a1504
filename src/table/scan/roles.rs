//! Column roles: what does a column stand for, by its name in English, Danish, Norwegian or Polish?

use super::exports;
use super::first_rows::FirstRows;
use crate::table::cell::currency::iso_code;
use crate::table::cell::flag;
use crate::table::cell::state;
use crate::table::cell::words::plain;
pub(crate) use crate::table::layout::Role;
use crate::table::layout::{Column, ColumnType};

/// Names by role, the surest first, as [`plain`] writes them: in English, Danish, Norwegian, Swedish, Polish and German.
const NAMES: &[(Role, &str)] = &[
    (
        Role::Customer,
        "customeruniqueid customerid customerno customernumber custid clientid buyeruserid userid memberid buyerid contactid \
         accountid accountcode distinctid kundeid kundenr kundenummer kundeno kundid kundnr kundnummer kundennr kundennummer \
         debitornr medlemsnr medlemsnummer mitgliedsnummer brugerid brukerid idklienta nrklienta numerklienta klientid \
         kodklienta idkontrahenta custno customeremail buyeremail billingemail contactemail fromemailaddress emailbilling \
         email emailaddress epost epostadresse mail emailadresse adresemail mejl cid customer client user member buyer \
         buyerusername nutzernamedeskaufers kunde medlem bruger bruker kund klient kontrahent nabywca kupujacy kaufer \
         uzytkownik visitorid shopperid respondentid respondent respondentnr customername fullname billingname buyername \
         kundenavn kundnamn kundenname nazwaklienta imieinazwisko billtoname accountname associatedcompany organization \
         customeruser company companyname firma id",
    ),
    (
        Role::Email,
        "customeremail buyeremail billingemail contactemail fromemailaddress emailbilling email emailaddress epost epostadresse \
         mail emailadresse adresemail",
    ),
    (
        Role::Date,
        "orderdate purchasedate invoicedate transactiondate saledate wontime closedate createdat ordercreatedat orderedat created \
         createddate datecreated createdtime createddatetime creationdate paidat paiddate date day timestamp datetime \
         orderpurchasetimestamp chargedate capturedate purchasedat completiontime submitdate datesubmitted \
         recordeddate responsedate respondedat ordredato kobsdato kjopsdato fakturadato salgsdato bestillingsdato dato \
         oprettet opprettet tidsstempel orderdatum fakturadatum datum skapad tidsstampel bestelldatum rechnungsdatum \
         verkauftam erstellt zeitstempel datazamowienia datazakupu datafaktury datawystawienia datasprzedazy \
         datatransakcji datautworzenia data dzien sygnaturaczasowa time month maned miesiac tid",
    ),
    (
        Role::Amount,
        "grandtotalbase amountpaid grandtotal totalamount ordertotalinctax ordertotal ordertotalamount ordervalue totalprice \
         amount total gross amountsubmittedforsettlement linetotal itemtotal netsales nrevenue netrevenue purchaserevenue \
         revenue sales salesamount grossamount grosscreditgc turnover gmv netgmv spend value itemprice \
         belob ordrebelob omsaetningialt verdi totalbelob fakturabelob belobinklmoms ialt omsaetning sum belop ordrebelop ordresum totalbelop \
         belopinklmva suminklmva totalt omsetning totalsum belopp summa gesamtbetrag betrag gesamt summe brutto wartosczamowienia \
         wartoscbrutto kwotabrutto kwota wartosc sumazamowienia suma razem obrot przychod netamount subtotal net netto unitprice price enhedspris \
         stykpris enhetspris stykkpris pris cenajednostkowa cenajedn cena dollars",
    ),
    (
        Role::Order,
        "ordernumber orderid orderno amazonorderid transactionid invoiceno invoiceid invoicenumber receiptid receiptno \
         receiptnumber receipt order invoice merchantreference merchantreference1 recordid dealid ordreid bestillingsnr bestillingsnummer ordrenr ordrenummer \
         ordre fakturanr fakturanummer faktura bonnr bilagsnr kvitteringsnr ordernr ordernummer bestellnummer auftragsnummer \
         rechnungsnummer idzamowienia nrzamowienia numerzamowienia zamowienie nrfaktury numerfaktury nrparagonu paragon \
         reference id name",
    ),
    (
        Role::Quantity,
        "quantity qty units pieces count antal stk maengde antall mengde menge anzahl ilosc liczba sztuk liczbasztuk szt",
    ),
    (
        Role::Segment,
        "segment customersegment group customergroup tier country region channel kundesegment kundegruppe gruppe land \
         kanal segmentklienta grupa grupaklientow kraj kanalsprzedazy",
    ),
    (
        Role::Score,
        "nps npsscore score rating csat ces satisfaction satisfactionscore surveyresults karakter vurdering tilfredshed \
         tilfredshet poeng betyg bewertung ocena wynik",
    ),
    (
        Role::Status,
        "financialstatus paymentstatus orderstatus itemstatus transactionstatus subscriptionstatus status state dealstage \
         stage eventtype ordrestatus betalingsstatus tilstand fase etap zustand orderstatus statuszamowienia statusplatnosci stan \
         transactiontype type",
    ),
    (
        Role::Refunded,
        "refundedamount amountrefunded totalrefunded refunded refundamount partialrefunds refunds refund grossdebitgc \
         refunderet tilbagebetalt krediteret refundert tilbakebetalt kreditert aterbetalat krediterat erstattet erstattung \
         gutschrift zwrocono kwotazwrotu zwrot",
    ),
    (
        Role::Currency,
        "currency currencycode ordercurrency paymentcurrency grosscurrency settlementcurrency currencyofvalue valuta \
         valutakode wahrung waluta kodwaluty",
    ),
    (Role::Cancelled, "cancelledat canceledat cancelled canceled annulleret annullert anulowano"),
    (
        Role::Interval,
        "interval billinginterval planinterval billingperiod billingcycle billingfrequency period recurrence \
         betalingsperiode intervall periode faktureringsperiode abrechnungszeitraum okresrozliczeniowy okres",
    ),
];

/// Names of an amount that is the price of one piece.
const PRICES_OF_ONE: &str =
    "unitprice price enhedspris stykpris enhetspris stykkpris pris cenajednostkowa cenajedn cena";

/// Parts of the question itself, which many exports have as the name of its column.
const QUESTIONS: &str = "recommend howlikely howsatisfied howeasy anbefal hvorsandsynlig hvorsannsynlig hvortilfreds \
                         hvorfornoyd hvornemt hvorlett polecil polecic polecen jakbardzo prawdopodob zadowolon";

/// Whether a name is a survey's, or the question that it asks.
pub(super) fn names_a_score(name: &str) -> bool {
    let scores = NAMES.iter().find(|(role, _)| *role == Role::Score);
    scores.is_some_and(|(_, names)| Spellings::of(name).rank(names).is_some()) || asks(name)
}

/// Whether a name is the question that a survey asks.
pub(super) fn asks(name: &str) -> bool {
    let name = plain(name);
    // Promoter or 1, 2 and 3 are groups of answers: Q1_NPS_GROUP.
    !name.ends_with("group") && QUESTIONS.split_whitespace().any(|part| name.contains(part))
}

/// Gives each role to at most one column: to the one with the surest name among those whose type fits, else
/// among those whose type does not. A quantity has a role only beside the price of one piece, because a total
/// must not be multiplied by it.
#[cold]
pub(super) fn guess(columns: &mut [Column], rows: &FirstRows) {
    let spelled: Vec<Spellings> = columns.iter().map(|column| Spellings::of(&column.name)).collect();
    for (role, at) in exports::known(columns) {
        columns[at].role = exports::role(role);
    }
    for (role, names) in NAMES {
        if columns.iter().any(|column| column.role == Some(*role)) {
            continue;
        }
        let fits = |column: &Column| match role {
            Role::Date => column.kind == ColumnType::Date,
            Role::Amount | Role::Quantity | Role::Refunded => column.kind == ColumnType::Number,
            Role::Score => matches!(column.kind, ColumnType::Score | ColumnType::Number),
            _ => true,
        };
        let rank = |(at, column): (usize, &Column)| {
            let asked = || (*role == Role::Score && is_asked(column, rows.below(at))).then_some(usize::MAX);
            let rank = spelled[at].rank(names).or_else(asked)?;
            // Only where the name fits are the cells worth a look.
            (column.role.is_none() && says(*role, at, rows)).then_some((!fits(column), rank, at))
        };
        let best = columns.iter().enumerate().filter_map(rank).min();
        // An address says who, whatever its column is called, and better than a person's name does; codes say which currency.
        let is_weak = best.is_none_or(|(_, _, at)| *role == Role::Customer && rows.are_full_names(at));
        let by_cells = || {
            let says = |at: &usize| match role {
                Role::Customer | Role::Email => rows.are_addresses(*at) && !is_of_staff(&columns[*at].name),
                Role::Currency => rows.are(*at, |cell| iso_code(cell).is_some()),
                _ => false,
            };
            let at = (0..columns.len()).filter(|at| columns[*at].role.is_none()).find(says)?;
            Some((false, usize::MAX, at))
        };
        let best = if is_weak { by_cells().or(best) } else { best };
        let Some((_, _, at)) = best else { continue };
        if *role != Role::Order || may_number_orders(columns, at, rows) {
            columns[at].role = Some(*role);
        }
    }
    let per_piece = |column: &Column| {
        column.role == Some(Role::Amount) && PRICES_OF_ONE.split(' ').any(|price| price == plain(&column.name))
    };
    if !columns.iter().any(per_piece) {
        columns.iter_mut().filter(|column| column.role == Some(Role::Quantity)).for_each(|column| column.role = None);
    }
}

/// Whether a column names those who sell, not those who buy.
fn is_of_staff(name: &str) -> bool {
    const PARTS: [&str; 12] = [
        "owner", "agent", "assignee", "seller", "staff", "salesrep", "manager", "toemail", "saelger", "selger",
        "opiekun", "handlow",
    ];
    let name = plain(name);
    PARTS.iter().any(|part| name.contains(part))
}

/// Whether a column numbers orders: a row's own number does where another column says whose the row is; a name does where it is
/// a number behind a `#`, or where there are lines of orders beside it.
fn may_number_orders(columns: &[Column], at: usize, rows: &FirstRows) -> bool {
    let is_of_somebody = columns.iter().any(|column| column.role == Some(Role::Customer));
    match &*plain(&columns[at].name) {
        "id" | "reference" => is_of_somebody && rows.are_distinct(at),
        "name" => {
            let has_lines = columns.iter().any(|column| plain(&column.name).starts_with("lineitem"));
            is_of_somebody && (has_lines || rows.cells(at).all(|cell| cell.starts_with(b"#")))
        }
        _ => true,
    }
}

/// Whether the first cells of a column may say what a role asks: one that is empty says nothing.
fn says(role: Role, at: usize, rows: &FirstRows) -> bool {
    let has = |known: fn(&[u8]) -> bool| rows.cells(at).any(known);
    match role {
        Role::Status => has(|word| state::of_order(word).is_some() || state::of_subscription(word).is_some()),
        Role::Interval => has(|word| state::period(word).is_some()),
        Role::Currency => has(|word| iso_code(word).is_some()),
        Role::Cancelled => true,
        // Whether something was given back is not how much.
        Role::Refunded => !(rows.is_blank(at) || rows.are_flags(at) && has(|cell| flag::read(cell) == Some(true))),
        _ => !rows.is_blank(at),
    }
}

/// Whether the name of a column, or the text below it, asks for a score, and the cells answer: "Why would you recommend us?" asks
/// for words.
pub(super) fn is_asked(column: &Column, below: &str) -> bool {
    let is_group = || plain(&column.name).ends_with("group");
    match column.kind {
        ColumnType::Score => names_a_score(&column.name) || asks(below) && !is_group(),
        ColumnType::Number => asks(below) && !is_group(),
        _ => false,
    }
}

/// The ways in which the name of a column may stand in a list, the surest first, and how much less sure each is: as it is,
/// without its unit, and without the thing it belongs to.
#[derive(Debug)]
pub(super) struct Spellings(Vec<(String, usize)>);

impl Spellings {
    pub(super) fn of(name: &str) -> Self {
        const LESS_SURE: usize = 2000;
        let mut ways = vec![(plain(name), 0), (plain(without_unit(name)), 1)];
        if let Some((whole, part)) = name.rsplit_once(" - ").or_else(|| name.rsplit_once(['.', ':'])) {
            // "customers.id" is the customer's, "subscriptions.id" is not.
            let alone = Some(plain(part)).filter(|part| part != "id");
            let ways_apart = [Some(plain(&[whole.trim_end_matches('s'), part].concat())), alone];
            ways.extend(ways_apart.into_iter().flatten().map(|way| (way, LESS_SURE)));
        }
        if ways[0].0 == ways[1].0 {
            ways.remove(1);
        }
        // A row's own number is anything.
        ways.iter_mut().filter(|(way, _)| way == "id").for_each(|(_, less)| *less += 2 * LESS_SURE);
        Self(ways)
    }

    /// The place in a list, the surest first: "Beløb (DKK)", "amount_eur", "customers.email" and "Deal - Value" have one.
    #[inline(never)]
    pub(super) fn rank(&self, names: &str) -> Option<usize> {
        self.0.iter().find_map(|(way, less)| {
            let place = names.split_whitespace().position(|known| known == way)?;
            Some(2 * place + less)
        })
    }
}

/// A name without a unit behind it: in brackets, a percent sign, or a currency.
fn without_unit(name: &str) -> &str {
    let name = name.split(['(', '[']).next().unwrap_or_default().trim_end();
    match name.rsplit_once([' ', '_', '-']) {
        Some((name, unit)) if iso_code(unit.as_bytes()).is_some() || matches!(unit, "kr" | "kr." | "zł" | "€") => {
            name
        }
        _ => name,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ColumnType::{Date, Number, Text};

    fn roles(columns: &[(&str, ColumnType)]) -> Vec<Option<Role>> {
        let column = |(name, kind): &(&str, ColumnType)| Column {
            name: name.to_string(),
            kind: *kind,
            role: None,
            decimal: None,
            date_order: None,
            currency: None,
            currencies: vec![],
        };
        let mut columns: Vec<_> = columns.iter().map(column).collect();
        guess(&mut columns, &FirstRows::default());
        columns.into_iter().map(|column| column.role).collect()
    }

    #[test]
    fn four_languages_are_understood() {
        use Role::{Amount, Customer, Order};
        let expected = [Some(Order), Some(Customer), Some(Role::Date), Some(Amount)];
        for names in [
            ["order_id", "customer_id", "Order date", "Amount"],
            ["Ordrenr.", "kunde-id", "Ordredato", "Beløb"],
            ["Ordrenummer", "Kundenr", "Dato", "Beløp"],
            ["Nr zamówienia", "nr klienta", "Data zakupu", "Wartość"],
            ["zamówienie", "klient", "data", "kwota"],
        ] {
            let kinds = [Text, Text, Date, Number];
            let columns: Vec<_> = names.into_iter().zip(kinds).collect();
            assert_eq!(roles(&columns), expected, "{names:?}");
        }
    }

    #[test]
    fn a_quantity_belongs_to_a_price_not_to_a_total() {
        let price = roles(&[("Quantity", Number), ("UnitPrice", Number), ("CustomerID", Text)]);
        assert_eq!(price, [Some(Role::Quantity), Some(Role::Amount), Some(Role::Customer)]);
        assert_eq!(roles(&[("Antal", Number), ("Total", Number)]), [None, Some(Role::Amount)]);
    }

    #[test]
    fn units_behind_a_name_do_not_hide_it() {
        for name in ["Beløb (DKK)", "amount_eur", "Kwota [zł]", "Beløp kr", "Total USD"] {
            assert_eq!(roles(&[(name, Number)]), [Some(Role::Amount)], "{name}");
        }
    }

    #[test]
    fn a_question_on_a_scale_is_a_score_and_one_for_words_is_not() {
        for name in [
            "Hvor sandsynligt er det, at du vil anbefale os? (0-10)",
            "How likely are you to recommend us?",
            "Hvor sannsynlig er det at du vil anbefale oss?",
            "Jak bardzo prawdopodobne jest, że polecisz nas?",
        ] {
            assert!(names_a_score(name));
            assert_eq!(roles(&[(name, ColumnType::Score)]), [Some(Role::Score)], "{name}");
        }
        assert_eq!(roles(&[("Why would you recommend us?", Text)]), [None]);
    }

    #[test]
    fn a_type_that_fits_beats_a_surer_name() {
        assert_eq!(roles(&[("order date", Text), ("date", Date)]), [None, Some(Role::Date)]);
        assert_eq!(roles(&[("order date", Text)]), [Some(Role::Date)]);
        assert_eq!(roles(&[("__proto__", Text), ("constructor", Number)]), [None, None]);
    }
}
