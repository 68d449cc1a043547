//! Pages of items that are sorted by a key which several of them may share, such as a time.
//!
//! Items that share the last key of a page may continue on the next one. So the next page starts behind the last key that is
//! complete, and the items of the boundary come twice.

/// Moves on behind the last key of `items`, which are some, that is complete.
///
/// # Errors
///
/// Items would be left out: all have one key, one has none, they are not sorted by it, or it leads back.
pub fn next<T, K: Copy + Ord>(
    cursor: &mut Option<K>,
    items: &[T],
    is_descending: bool,
    key: fn(&T) -> Option<K>,
) -> Result<bool, &'static str> {
    let keys: Option<Vec<K>> = items.iter().map(key).collect();
    let keys = keys.ok_or("an item does not say where in the list it is")?;
    let is_sorted = |before: &K, after: &K| match is_descending {
        true => before >= after,
        false => before <= after,
    };
    if !keys.is_sorted_by(is_sorted) {
        return Err("the items are not in the order that was asked for");
    }
    let complete = { keys.iter().rev() }.find(|key| Some(*key) != keys.last());
    let Some(complete) = complete.copied() else {
        return Err(
            "all items of a page are at one place of the list, and there may be more there",
        );
    };
    if cursor.is_some_and(|cursor| cursor == complete || !is_sorted(&cursor, &complete)) {
        return Err("the next page would not be after this one");
    }
    *cursor = Some(complete);
    Ok(true)
}
