//! Pagination with a total number of items.

/// The number of items so far.
#[derive(Debug, Default)]
pub struct Count(usize);

impl Count {
    /// Returns `true` if a page of `items` is the last: the `total` is reached, and is not that of
    /// the page alone, or the page is not full.
    pub fn is_reached<T: TryInto<usize>, L: TryInto<usize>>(
        &mut self,
        items: usize,
        total: Option<T>,
        limit: Option<L>,
    ) -> bool {
        self.0 = self.0.saturating_add(items);
        let total = total.and_then(|total| total.try_into().ok()).unwrap_or(0);
        let limit = limit.and_then(|limit| limit.try_into().ok());
        let is_full = limit.is_none_or(|limit| items >= limit);
        self.0 >= total && (total > items || total > 0 && !is_full)
    }
}
