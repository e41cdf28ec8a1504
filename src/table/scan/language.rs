//! Language: in which language are the columns of this table named?

use crate::table::cell::words::plain;

/// The language of a table's header, as far as its words tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Language {
    Danish,
    Norwegian,
    /// Words that Danish and Norwegian share.
    Scandinavian,
    Polish,
}

/// Parts of words that only one language has, folded; the shared ones last.
const PARTS: [(Language, &str); 4] = [
    (Language::Danish, "belob kobsd omsaetn maengde bruger oprettet tilfredshed sandsynlig enhedspris efternavn"),
    (Language::Norwegian, "belop kjop omsetn mengde bruker opprettet tilfredshet sannsynlig enhetspris etternavn"),
    (Language::Polish, "klient kwota zamowien zakup wartosc ilosc cena nazwa nazwisk miasto sprzedaz prawdopod"),
    (Language::Scandinavian, "kunde dato ordre navn antal pris stk varenr anbefal"),
];

impl Language {
    /// The first language that a word of the names belongs to.
    pub(super) fn of_names<'a>(names: impl Iterator<Item = &'a str>) -> Option<Self> {
        let names: Vec<String> = names.map(plain).collect();
        let has = |parts: &str| names.iter().any(|name| parts.split_whitespace().any(|part| name.contains(part)));
        let found = PARTS.into_iter().find(|(_, parts)| has(parts)).map(|(language, _)| language);
        // English has data too, but not as the name of a column beside others.
        found.or_else(|| names.iter().any(|name| name == "data").then_some(Self::Polish))
    }

    /// Whose kroner `kr` are.
    pub(crate) fn kroner(self) -> Option<&'static str> {
        match self {
            Self::Danish => Some("DKK"),
            Self::Norwegian => Some("NOK"),
            Self::Scandinavian | Self::Polish => None,
        }
    }
}
