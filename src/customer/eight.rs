//! Eight bytes at a time: which number do the first and the last of a name make? Most names are told apart by them.

/// The first eight bytes of a name as a number, zeros behind.
#[inline]
pub(super) fn first_eight(name: &[u8]) -> u64 {
    if let Some(start) = name.first_chunk() {
        return u64::from_le_bytes(*start);
    }
    // Two overlapping reads are faster than a copy of unknown length.
    match (name.first_chunk(), name.last_chunk()) {
        (Some(first), Some(last)) => {
            let (first, last) = (u32::from_le_bytes(*first), u32::from_le_bytes(*last));
            u64::from(first) | u64::from(last) << (8 * (name.len() - 4))
        }
        _ => name.iter().rev().fold(0, |sum, byte| sum << 8 | u64::from(*byte)),
    }
}

/// The last eight bytes of a name as a number, zeros ahead.
#[inline]
pub(super) fn last_eight(name: &[u8]) -> u64 {
    let shift = || 8 * (8 - name.len()) as u32;
    name.last_chunk()
        .map_or_else(|| first_eight(name).checked_shl(shift()).unwrap_or(0), |end| u64::from_le_bytes(*end))
}
