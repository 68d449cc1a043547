//! Pagination by offset.

/// Advances by the `count` items of this page. A missing offset means the first page.
///
/// # Errors
///
/// Returns an error if the offset overflows.
pub fn next<N: Copy + TryInto<i64> + TryFrom<i64>>(
    offset: &mut Option<N>,
    count: usize,
) -> Result<bool, &'static str> {
    let current = offset.map_or(Some(0), |offset| offset.try_into().ok());
    let count = i64::try_from(count).ok();
    let next = { current.zip(count) }.and_then(|(current, count)| current.checked_add(count));
    *offset = next.and_then(|next| N::try_from(next).ok());
    match offset {
        Some(_) => Ok(true),
        None => Err("there is no number for the next page"),
    }
}
