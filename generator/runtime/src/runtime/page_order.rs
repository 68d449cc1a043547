//! Pagination by a sort key that several items may share, such as a time.
//!
//! Items with the last key of a page may continue on the next page. So the next page starts after
//! the last complete key, and some items come twice.

/// Advances to the page after the last complete key of `items`, which is not empty.
///
/// # Errors
///
/// Returns an error if items would be missed: all have one key, one has none, they are not sorted,
/// or the key is not after the last one.
pub fn next<T, K: Copy + Ord>(
    cursor: &mut Option<K>,
    items: &[T],
    is_descending: bool,
    key: fn(&T) -> Option<K>,
) -> Result<bool, &'static str> {
    let keys: Option<Vec<K>> = items.iter().map(key).collect();
    let keys = keys.ok_or("an item has no sort key")?;
    let is_sorted = |before: &K, after: &K| match is_descending {
        true => before >= after,
        false => before <= after,
    };
    if !keys.is_sorted_by(is_sorted) {
        return Err("the items are not in the requested order");
    }
    let complete = { keys.iter().rev() }.find(|key| Some(*key) != keys.last());
    let Some(complete) = complete.copied() else {
        return Err("all items of a page have the same sort key, and there may be more with it");
    };
    if cursor.is_some_and(|cursor| cursor == complete || !is_sorted(&cursor, &complete)) {
        return Err("the next page would not be after this one");
    }
    *cursor = Some(complete);
    Ok(true)
}
