//! Pagination by page number.

/// Advances to the next page. A missing number means the `first` page.
///
/// # Errors
///
/// Returns an error after the `last` page, or if the number overflows.
pub fn next<N: Copy + TryInto<i64> + TryFrom<i64>>(
    page: &mut Option<N>,
    first: i64,
    last: Option<i64>,
) -> Result<bool, &'static str> {
    let current = page.map_or(Some(first), |page| page.try_into().ok());
    let next = current
        .and_then(|current| current.checked_add(1))
        .filter(|next| last.is_none_or(|last| *next <= last))
        .and_then(|next| N::try_from(next).ok());
    *page = next;
    match next {
        Some(_) => Ok(true),
        None => Err("this is the last page that can be requested, and there may be more"),
    }
}
