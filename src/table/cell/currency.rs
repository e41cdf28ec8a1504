//! Currencies: which one stands beside a number, or in the name of its column?

/// What `kr` stands for until something else says whose.
pub(crate) const KRONER: &str = "kr";

/// Takes the currency off, before or behind the number.
pub(super) fn beside_number(text: &[u8]) -> Option<(&'static str, &[u8])> {
    const SIGNS: [(&str, &str); 22] = [
        ("kroner", KRONER),
        ("kr.", KRONER),
        ("kr", KRONER),
        ("z\u{142}", "PLN"),
        ("Z\u{141}", "PLN"),
        ("zl", "PLN"),
        ("\u{20AC}", "EUR"),
        ("euro", "EUR"),
        ("US$", "USD"),
        ("CA$", "CAD"),
        ("AU$", "AUD"),
        ("NZ$", "NZD"),
        ("HK$", "HKD"),
        ("MX$", "MXN"),
        ("A$", "AUD"),
        ("S$", "SGD"),
        ("R$", "BRL"),
        ("$", "USD"),
        ("\u{A3}", "GBP"),
        ("\u{A5}", "JPY"),
        ("K\u{10D}", "CZK"),
        ("CHF", "CHF"),
    ];
    let before = |length: usize| text.split_at_checked(length);
    let behind = |length: usize| text.split_at_checked(text.len().checked_sub(length)?);
    for (sign, code) in SIGNS {
        let is_sign = |part: &[u8]| part.eq_ignore_ascii_case(sign.as_bytes());
        if let Some((found, rest)) = before(sign.len()).filter(|(part, _)| is_sign(part)) {
            return stands_apart(found, rest).then_some((code, rest));
        }
        if let Some((rest, _)) = behind(sign.len()).filter(|(_, part)| is_sign(part)) {
            return Some((code, rest));
        }
    }
    if let Some((found, rest)) = before(3)
        && let Some(code) = iso_code(found)
    {
        return stands_apart(found, rest).then_some((code, rest));
    }
    let (rest, found) = behind(3)?;
    Some((iso_code(found)?, rest))
}

/// The currency that two things beside a number say together; `None` where they say two: a dollar or a krone may be of any
/// country that has one.
#[cold]
pub(super) fn one_money(known: &'static str, found: &'static str) -> Option<&'static str> {
    const DOLLARS: [&str; 6] = ["CAD", "AUD", "NZD", "SGD", "HKD", "MXN"];
    let is_one_of = |sign: &str, code: &str| match sign {
        KRONER => CROWNS.contains(&code),
        _ => sign == "USD" && DOLLARS.contains(&code),
    };
    if known == found || is_one_of(found, known) { Some(known) } else { is_one_of(known, found).then_some(found) }
}

/// The currencies that are written kr.
const CROWNS: [&str; 4] = ["DKK", "NOK", "SEK", "ISK"];

/// Letters that touch a whole number make a name (NOK1001), not an amount; `kr500` is one all the same.
fn stands_apart(letters: &[u8], rest: &[u8]) -> bool {
    let touches = letters.iter().all(u8::is_ascii_alphabetic) && rest.first().is_some_and(u8::is_ascii_digit);
    !touches || letters == b"kr" || rest.iter().any(|byte| matches!(byte, b'.' | b','))
}

/// The ISO 4217 code that three letters are, in capitals or not.
pub(crate) fn iso_code(letters: &[u8]) -> Option<&'static str> {
    const CODES: [&str; 30] = [
        "DKK", "NOK", "SEK", "PLN", "EUR", "USD", "GBP", "CHF", "ISK", "CZK", "HUF", "RON", "BGN", "CAD", "AUD", "NZD",
        "JPY", "CNY", "INR", "BRL", "MXN", "ZAR", "TRY", "UAH", "SGD", "HKD", "KRW", "ILS", "AED", "THB",
    ];
    CODES.into_iter().find(|code| code.as_bytes().eq_ignore_ascii_case(letters))
}

/// The currency that the name of a column says: "Beløb (DKK)", "Kwota w zł".
pub(crate) fn currency_of_name(name: &str) -> Option<&'static str> {
    let of_word = |word: &str| match word {
        "\u{20AC}" => Some("EUR"),
        "$" => Some("USD"),
        "\u{A3}" => Some("GBP"),
        "z\u{142}" => Some("PLN"),
        _ => iso_code(word.as_bytes()).filter(|code| *code == word || name.contains(['(', '['])),
    };
    name.split(|letter: char| letter.is_whitespace() || "()[]/,._-".contains(letter)).find_map(of_word)
}

/// The currencies of some cells, each once: beside DKK, kr are Danish.
pub(crate) fn told_apart(mut found: Vec<&'static str>) -> Vec<&'static str> {
    let crowns = found.iter().filter(|code| CROWNS.contains(code)).count();
    found.retain(|code| *code != KRONER || crowns != 1);
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_of_a_column_may_say_the_currency() {
        assert_eq!((currency_of_name("Beløb (DKK)"), currency_of_name("Kwota w zł")), (Some("DKK"), Some("PLN")));
        assert_eq!((currency_of_name("Try again"), currency_of_name("amount_eur")), (None, None));
    }
}
