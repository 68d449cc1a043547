//! Lists that say how many items they have.

/// How many items there have been so far.
#[derive(Debug, Default)]
pub struct Count(usize);

impl Count {
    /// Whether a page of `items` is the last: it is not full, and the `total` is reached. The total alone could be that of the page.
    pub fn is_reached<T: TryInto<usize>, L: TryInto<usize>>(
        &mut self,
        items: usize,
        total: Option<T>,
        limit: Option<L>,
    ) -> bool {
        self.0 = self.0.saturating_add(items);
        let total = total.and_then(|total| total.try_into().ok());
        let limit = limit.and_then(|limit| limit.try_into().ok());
        let is_full = limit.is_none_or(|limit| items >= limit);
        !is_full && total.is_some_and(|total| total > 0 && self.0 >= total)
    }
}
