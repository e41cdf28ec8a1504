//! RFM segments: which segment do three scores belong to?

use serde::{Deserialize, Serialize};

/// A map from scores to segments. Both are tables of the trade, without an author who could be named.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub enum RfmMap {
    /// Eleven segments of recency, frequency and monetary value: each of the 125 codes in one.
    #[default]
    #[serde(rename = "11-segments")]
    Eleven,
    /// Ten segments of recency and frequency alone: each of the 25 pairs in one.
    #[serde(rename = "10-segments")]
    Ten,
}

/// The scores that the maps are made for run from 1 to this.
pub(super) const MAPPED: usize = 5;

/// By recency from 1 to 5 one line, by frequency one group, by monetary value one letter: the first of [`ELEVEN`]'s.
const BY_THREE: [&str; MAPPED] = [
    "OOXXX OHHRR OHRRR ORRXR ORRXX",
    "HHDXX DHHRR DHHRR DRRRR DRRRR",
    "NDMMM DHPAA DHPAL PPALL PPPLL",
    "NNMMM NNPMM PPPAL PPALC PPPCC",
    "NNMMM MMMMM PPPAA PPLCC PPPCC",
];

const ELEVEN: [(u8, &str); 11] = [
    (b'C', "Champions"),
    (b'L', "Loyal"),
    (b'P', "Potential Loyalist"),
    (b'N', "New"),
    (b'M', "Promising"),
    (b'A', "Need Attention"),
    (b'D', "About To Sleep"),
    (b'R', "At Risk"),
    (b'X', "Cannot Lose"),
    (b'H', "Hibernating"),
    (b'O', "Lost"),
];

/// By recency one line, by frequency one letter: the first of [`TEN`]'s.
const BY_TWO: [&str; MAPPED] = ["HHRRX", "HHRRX", "DDALL", "MPPLL", "NPPCC"];

const TEN: [(u8, &str); 10] = [
    (b'C', "champions"),
    (b'L', "loyal"),
    (b'P', "potential_loyalists"),
    (b'N', "new"),
    (b'M', "promising"),
    (b'A', "need_attention"),
    (b'D', "about_to_sleep"),
    (b'R', "at_risk"),
    (b'X', "cant_lose"),
    (b'H', "hibernating"),
];

impl RfmMap {
    fn table(self) -> &'static [(u8, &'static str)] {
        match self {
            Self::Eleven => &ELEVEN,
            Self::Ten => &TEN,
        }
    }

    /// The names of the segments, in the order in which results list them.
    pub fn names(self) -> impl ExactSizeIterator<Item = &'static str> {
        self.table().iter().map(|(_, name)| *name)
    }

    /// The position of a segment among the names, for scores from 1 to 5.
    pub(super) fn segment(self, recency: usize, frequency: usize, monetary: usize) -> u8 {
        let letter = match self {
            Self::Eleven => BY_THREE[recency - 1].as_bytes()[6 * (frequency - 1) + monetary - 1],
            Self::Ten => BY_TWO[recency - 1].as_bytes()[frequency - 1],
        };
        self.table().iter().position(|(known, _)| *known == letter).unwrap_or_default() as u8
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn counts(map: RfmMap) -> Vec<usize> {
        let scores = || 1..=MAPPED;
        let codes = scores().flat_map(|r| scores().flat_map(move |f| scores().map(move |m| (r, f, m))));
        let mut counts = vec![0; map.names().len()];
        codes.for_each(|(r, f, m)| counts[usize::from(map.segment(r, f, m))] += 1);
        counts
    }

    #[test]
    fn each_code_has_one_segment() {
        // metrics, row RFM.
        assert_eq!(counts(RfmMap::Eleven), [7, 8, 24, 7, 16, 8, 8, 22, 8, 11, 6]);
        assert_eq!(counts(RfmMap::Ten).iter().sum::<usize>(), 125);
    }
}
