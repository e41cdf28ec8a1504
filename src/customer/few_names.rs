//! Few names: which of the names that most rows repeat is this one?

use super::eight::{first_eight, last_eight};
use super::names::{Names, Texts};

/// Names of which there are few, as those of segments: a look at those met lately is shorter than one in the table of all.
#[derive(Debug)]
pub(super) struct FewNames {
    names: Names,
    met: [Option<Met>; MET],
}

/// A name of at most sixteen bytes, all of which are here.
#[derive(Debug, Clone, Copy)]
struct Met {
    length: usize,
    start: u64,
    end: u64,
    number: u32,
}

const MET: usize = 64;

impl Default for FewNames {
    fn default() -> Self {
        Self { names: Names::default(), met: [None; MET] }
    }
}

impl FewNames {
    /// The number of a name.
    #[inline(never)] // Two loops share it.
    pub(super) fn number(&mut self, name: &[u8]) -> u32 {
        let (length, start, end) = (name.len(), first_eight(name), last_eight(name));
        let at = ((start ^ end.rotate_left(29)).wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 58) as usize % MET;
        match &self.met[at] {
            Some(met) if met.length == length && met.start == start && met.end == end => met.number,
            _ => {
                let (number, _) = self.names.number(name);
                if length <= 16 {
                    self.met[at] = Some(Met { length, start, end, number });
                }
                number
            }
        }
    }

    /// The names in the order of their numbers.
    pub(super) fn texts(&self) -> &Texts {
        self.names.texts()
    }

    /// The same; what finds them is let go.
    pub(super) fn into_texts(self) -> Texts {
        self.names.into_texts()
    }

    /// The bytes that they take up.
    pub(super) fn memory(&self) -> usize {
        self.names.memory(1)
    }
}
