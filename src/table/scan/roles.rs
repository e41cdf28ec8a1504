//! Column roles: what does a column stand for, by its name in English, Danish, Norwegian or Polish?

use crate::table::cell::currency::iso_code;
use crate::table::cell::words::plain;
pub use crate::table::layout::Role;
use crate::table::layout::{Column, ColumnType};

/// Names by role, the surest first, as [`plain`] writes them.
const NAMES: &[(Role, &str)] = &[
    (
        Role::Customer,
        "customerid customerno customernumber custid clientid userid memberid buyerid contactid accountid customer \
         client user member buyer kundeid kundenr kundenummer kundeno kunde medlemsnr medlemsnummer medlem brugerid \
         bruger brukerid bruker idklienta nrklienta numerklienta klientid kodklienta klient idkontrahenta kontrahent \
         nabywca uzytkownik custno cid customeremail email emailaddress epost mail visitorid shopperid \
         respondentid respondent respondentnr id",
    ),
    (
        Role::Date,
        "orderdate purchasedate invoicedate transactiondate saledate createdat ordercreatedat orderedat paidat date \
         day timestamp datetime ordredato kobsdato kjopsdato fakturadato salgsdato bestillingsdato dato oprettet \
         opprettet datazamowienia datazakupu datafaktury datasprzedazy datatransakcji datautworzenia data dzien",
    ),
    (
        Role::Amount,
        "amount totalamount ordertotal ordervalue totalprice linetotal total revenue sales salesamount netamount \
         grossamount turnover spend value subtotal belob ordrebelob totalbelob fakturabelob omsaetning sum belop \
         ordrebelop ordresum totalbelop omsetning totalsum ialt kwota wartosc wartosczamowienia sumazamowienia suma \
         razem obrot przychod netto brutto unitprice price enhedspris stykpris enhetspris stykkpris pris \
         cenajednostkowa cenajedn cena dollars",
    ),
    (
        Role::Order,
        "orderid orderno ordernumber invoiceno invoiceid invoicenumber transactionid receiptid receiptno order invoice \
         ordreid ordrenr ordrenummer ordre fakturanr fakturanummer faktura bonnr kvitteringsnr idzamowienia \
         nrzamowienia numerzamowienia zamowienie nrfaktury numerfaktury nrparagonu paragon",
    ),
    (
        Role::Quantity,
        "quantity qty units pieces count antal stk maengde antall mengde ilosc liczba sztuk liczbasztuk szt",
    ),
    (
        Role::Segment,
        "segment customersegment group customergroup tier country region channel kundesegment kundegruppe gruppe land \
         kanal segmentklienta grupa grupaklientow kraj kanalsprzedazy",
    ),
    (
        Role::Score,
        "nps npsscore score rating csat ces satisfaction karakter vurdering tilfredshed tilfredshet poeng ocena wynik",
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
    rank(Role::Score, &plain(name)).is_some() || asks(name)
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
pub(crate) fn guess(columns: &mut [Column]) {
    for (role, _) in NAMES {
        let fits = |column: &Column| match role {
            Role::Date => column.kind == ColumnType::Date,
            Role::Amount | Role::Quantity => column.kind == ColumnType::Number,
            Role::Score => matches!(column.kind, ColumnType::Score | ColumnType::Number),
            _ => true,
        };
        let best = columns
            .iter()
            .enumerate()
            .filter(|(_, column)| column.role.is_none())
            .filter_map(|(at, column)| Some((!fits(column), rank_of_column(*role, column)?, at)))
            .min();
        if let Some((_, _, at)) = best {
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

/// How sure a column's name is for a role, with or without its unit: "Beløb (DKK)", "amount_eur".
fn rank_of_column(role: Role, column: &Column) -> Option<usize> {
    let name = plain(&column.name);
    let asked = || {
        // "Why would you recommend us?" asks for words.
        let is_scale = role == Role::Score && column.kind == ColumnType::Score;
        (is_scale && names_a_score(&column.name)).then_some(usize::MAX)
    };
    rank(role, &name).or_else(|| rank(role, &plain(without_unit(&column.name)))).or_else(asked)
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

/// How sure a name is for a role: 0 is the surest.
fn rank(role: Role, plain: &str) -> Option<usize> {
    let (_, names) = NAMES.iter().find(|(named, _)| *named == role)?;
    names.split_whitespace().position(|name| name == plain)
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
        guess(&mut columns);
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
