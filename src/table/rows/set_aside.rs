//! Cells set aside: comments as they stand in the file, until it is known whether anybody asks for them. To read them takes
//! several times as long as all else in their rows.

/// The bytes that are set aside at most.
pub(super) const MOST_ASIDE: usize = 64 << 20;

const BLOCK: usize = 1 << 20;

/// Comments, each with the answer it stands beside, as steps above the lowest.
#[derive(Debug, Default)]
pub(super) struct SetAside {
    /// Step, length, bytes; none straddles two blocks.
    blocks: Vec<Vec<u8>>,
    memory: usize,
}

impl SetAside {
    /// Keeps a comment, if there is one.
    #[inline]
    pub(super) fn push(&mut self, step: u8, cell: &[u8]) {
        if cell.is_empty() {
            return;
        }
        let length = (cell.len() as u32).to_le_bytes();
        let needed = 1 + length.len() + cell.len();
        if self.blocks.last().is_none_or(|block| block.capacity() - block.len() < needed) {
            self.blocks.push(Vec::with_capacity(BLOCK.max(needed)));
            self.memory += BLOCK.max(needed);
        }
        if let Some(block) = self.blocks.last_mut() {
            block.push(step);
            block.extend_from_slice(&length);
            block.extend_from_slice(cell);
        }
    }

    /// Hands over the comments in their order, and lets go of them on the way.
    pub(super) fn for_each(self, mut take: impl FnMut(u8, &[u8])) {
        for block in self.blocks {
            let mut rest = block.as_slice();
            while let Some((&[step, a, b, c, d], behind)) = rest.split_first_chunk() {
                let (cell, next) = behind.split_at(u32::from_le_bytes([a, b, c, d]) as usize);
                take(step, cell);
                rest = next;
            }
        }
    }

    /// The bytes that they take up.
    #[inline]
    pub(super) fn memory(&self) -> usize {
        self.memory
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn what_is_set_aside_comes_back(cells in prop::collection::vec((0..11u8, "[a-zø\"]{0,9}", 1..9000usize), 0..60)) {
            let cells: Vec<_> = cells.into_iter().map(|(step, cell, times)| (step, cell.repeat(times))).collect();
            let mut aside = SetAside::default();
            cells.iter().for_each(|(step, cell)| aside.push(*step, cell.as_bytes()));
            let mut back = vec![];
            aside.for_each(|step, cell| back.push((step, String::from_utf8(cell.to_vec()).unwrap())));
            let said: Vec<_> = cells.into_iter().filter(|(_, cell)| !cell.is_empty()).collect();
            prop_assert_eq!(back, said);
        }
    }
}
