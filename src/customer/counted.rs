//! Counted names: most files count their customers, from `C0000001` or from 1. A table by that count needs four bytes for
//! each where one of hashes needs sixteen, and finds a name without comparing any.

use super::eight::{first_eight, last_eight};

/// The numbers of names by what they count.
#[derive(Debug)]
pub(super) struct Counted {
    form: Form,
    /// By the count: the name's number plus one; 0 where there is no such name.
    numbers: Vec<u32>,
}

/// The form of names that are all the same but for a count at their end.
#[derive(Debug)]
struct Form {
    /// What stands ahead of the count, at most eight bytes.
    ahead: u64,
    /// All bits of as many bytes.
    mask: u64,
    length: usize,
    /// How many digits the count has where it is filled up with zeros; else 0, and its first digit is none.
    width: usize,
}

/// The most digits that are read as one number.
const DIGITS: usize = 8;

/// The most places for each name that has one.
const SPREAD: usize = 16;

/// The bytes of a table that is never too large, and of larger ones for each name: what hashes take up.
const SMALL: usize = 32 << 20;
const BYTES_A_NAME: usize = 24;

impl Counted {
    /// The table of some names, if three in four of them can be counted, and the numbers of the others.
    pub(super) fn of<'a>(names: u32, name: impl Fn(u32) -> &'a [u8]) -> Option<(Self, Vec<u32>)> {
        let all = || (0..names).map(|number| (number, name(number)));
        let (names, middle) = (names as usize, name(names / 2));
        // Whichever name this is: if most have one form, so most likely has it.
        let mut form = Form::of(middle)?;
        let (mut found, mut last) = (0, 0);
        for width in [0, form.width] {
            form.width = width;
            (found, last) = (0, 0);
            for (_, name) in all() {
                let count = form.count(name).map_or(usize::MAX, |count| count as usize);
                if count < SPREAD * names {
                    (found, last) = (found + 1, count.max(last));
                }
            }
            if found * 4 >= names * 3 {
                break;
            }
        }
        if found * 4 < names * 3 {
            return None;
        }
        // There will be more names, and some of them behind the last. In whole pages, as the lists that get its memory later.
        let length = 2 * (last + 1).next_multiple_of(1 << 12);
        if size_of::<u32>() * length > SMALL.max(BYTES_A_NAME * names) {
            return None;
        }
        let (mut numbers, mut others) = (vec![0; length], vec![]);
        for (number, name) in all() {
            match form.count(name).and_then(|count| numbers.get_mut(count as usize)) {
                Some(place) => *place = number + 1,
                None => others.push(number),
            }
        }
        Some((Self { form, numbers }, others))
    }

    /// What a name counts, if it has a place here.
    #[inline]
    pub(super) fn count(&self, name: &[u8]) -> Option<u32> {
        self.form.count(name).filter(|count| (*count as usize) < self.numbers.len())
    }

    /// What stands at the place of a count.
    #[inline]
    pub(super) fn get(&self, count: u32) -> u32 {
        self.numbers[count as usize]
    }

    /// The number of the name with this count; `new` if it has none yet.
    #[inline]
    pub(super) fn number(&mut self, count: u32, new: u32) -> u32 {
        let place = &mut self.numbers[count as usize];
        if *place == 0 {
            *place = new + 1;
        }
        *place - 1
    }

    /// The bytes that it takes up.
    pub(super) fn memory(&self) -> usize {
        self.numbers.capacity() * size_of::<u32>()
    }
}

impl Form {
    /// The form of a name.
    fn of(name: &[u8]) -> Option<Self> {
        let digits = name.iter().rev().take(DIGITS).take_while(|byte| byte.is_ascii_digit()).count();
        let length = name.len() - digits;
        let fits = digits > 0 && length <= 8;
        let mask = first_eight(&[0xFF; 8][..length.min(8)]);
        fits.then(|| Self { ahead: first_eight(name) & mask, mask, length, width: digits })
    }

    /// What a name counts, if it has this form. No two names of one form count the same.
    #[inline]
    fn count(&self, name: &[u8]) -> Option<u32> {
        let digits = name.len().wrapping_sub(self.length);
        if digits.wrapping_sub(1) >= DIGITS || self.width > 0 && digits != self.width {
            return None;
        }
        let (start, end) = (first_eight(name), last_eight(name));
        // The first digit is the lowest byte; bytes ahead of it become zeros, too.
        let shift = 8 * (8 - digits) as u32;
        let values = (end ^ (EACH_BYTE * 0x30)) >> shift;
        let is_digits = (values.wrapping_add(EACH_BYTE * 0x76) | values) & (EACH_BYTE * 0x80) == 0;
        let is_filled_up = values & 0xFF == 0 && digits > 1;
        (start & self.mask == self.ahead && is_digits && (self.width > 0 || !is_filled_up))
            .then(|| number(values << shift))
    }
}

const EACH_BYTE: u64 = 0x0101_0101_0101_0101;

/// Eight digits, the first in the lowest byte, as one number: pairs first, then both halves of two pairs at once.
///
/// Source: Langdale and Lemire, "Parsing gigabytes of JSON per second" (2019), section 3.2.
#[inline]
fn number(digits: u64) -> u32 {
    const PAIRS: u64 = 0x0000_00FF_0000_00FF;
    let pairs = digits.wrapping_mul(10).wrapping_add(digits >> 8);
    let (first, second) = (pairs & PAIRS, pairs >> 16 & PAIRS);
    (first.wrapping_mul(100 + (1_000_000 << 32)).wrapping_add(second.wrapping_mul(1 + (10_000 << 32))) >> 32) as u32
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn form(name: &str, width: usize) -> Form {
        Form { width, ..Form::of(name.as_bytes()).unwrap() }
    }

    #[test]
    fn a_name_of_the_form_is_its_count_and_no_other_name_is_counted() {
        let filled = form("C0981792", 7);
        assert_eq!(filled.count(b"C0000001"), Some(1));
        assert_eq!(filled.count(b"C9999999"), Some(9_999_999));
        for other in
            ["", "C", "C000001", "C00000001", "D0000001", "C000000a", "C00000 1", "C:000001", "0000001", "C\x00000001"]
        {
            assert_eq!(filled.count(other.as_bytes()), None, "{other}");
        }
        let plain = form("17", 0);
        let counts: Vec<_> = ["0", "7", "12345678", "07", "00", "123456789", "", "1a", "-1"]
            .map(|name| plain.count(name.as_bytes()))
            .into();
        assert_eq!(counts, [Some(0), Some(7), Some(12_345_678), None, None, None, None, None, None]);
        assert!(
            ["a-customer-17", "customer123456789", "anna", ""].iter().all(|name| Form::of(name.as_bytes()).is_none())
        );
    }

    proptest! {
        #[test]
        fn counts_are_what_the_standard_library_reads(ahead in "[A-Z-]{0,8}", count in 0..100_000_000u32, width in 1..9usize) {
            let name = format!("{ahead}{count:0width$}");
            let digits = name.len() - ahead.len();
            prop_assert_eq!(form(&format!("{ahead}7"), digits).count(name.as_bytes()), Some(count));
            let of_any = if digits == count.to_string().len() { Some(count) } else { None };
            prop_assert_eq!(form(&format!("{ahead}7"), 0).count(name.as_bytes()), of_any);
        }
    }
}
