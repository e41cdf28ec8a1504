//! A growing list in blocks: millions of values, appended without moving any.

/// Entries in one block: large enough to be worth an allocation, small enough that little is reserved in vain.
const BLOCK: usize = 1 << 12;

/// A list in blocks: one long piece of memory would hold twice its size for a moment whenever it grows, and
/// WebAssembly never gives memory back.
#[derive(Debug, PartialEq)]
pub(super) struct Blocks<T> {
    blocks: Vec<Vec<T>>,
}

impl<T> Default for Blocks<T> {
    fn default() -> Self {
        Self { blocks: vec![] }
    }
}

impl<T: Copy> Blocks<T> {
    #[inline]
    pub(super) fn len(&self) -> usize {
        self.blocks.last().map_or(0, |last| (self.blocks.len() - 1) * BLOCK + last.len())
    }

    pub(super) fn is_empty(&self) -> bool {
        self.blocks.is_empty()
    }

    /// The bytes that it takes up.
    pub(super) fn memory(&self) -> usize {
        self.blocks.len() * BLOCK * size_of::<T>()
    }

    #[inline]
    pub(super) fn push(&mut self, value: T) {
        self.open().push(value);
    }

    /// Appends values, a block's worth at a time.
    #[inline]
    pub(super) fn extend(&mut self, mut values: impl ExactSizeIterator<Item = T>) {
        while values.len() > 0 {
            let block = self.open();
            let room = BLOCK - block.len();
            block.extend(values.by_ref().take(room));
        }
    }

    /// The last block, which has room for a value at least.
    #[inline]
    fn open(&mut self) -> &mut Vec<T> {
        if self.blocks.last().is_none_or(|block| block.len() == BLOCK) {
            self.begin();
        }
        let last = self.blocks.len() - 1;
        &mut self.blocks[last]
    }

    #[cold]
    fn begin(&mut self) {
        self.blocks.push(Vec::with_capacity(BLOCK));
    }

    #[inline]
    pub(super) fn get(&self, at: usize) -> T {
        self.blocks[at / BLOCK][at % BLOCK]
    }

    #[inline]
    pub(super) fn get_mut(&mut self, at: usize) -> &mut T {
        &mut self.blocks[at / BLOCK][at % BLOCK]
    }

    /// The blocks in their order.
    pub(super) fn slices(&self) -> impl Iterator<Item = &[T]> {
        self.blocks.iter().map(Vec::as_slice)
    }

    /// The block at a place; none behind the last.
    pub(super) fn slice(&self, at: usize) -> &[T] {
        self.blocks.get(at).map_or(&[], Vec::as_slice)
    }

    /// The same, which is let go.
    pub(super) fn take_slice(&mut self, at: usize) -> Vec<T> {
        self.blocks.get_mut(at).map(std::mem::take).unwrap_or_default()
    }
}
