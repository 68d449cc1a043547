//! Pagination by link: the URL of the next page, in the body or in a header.

use super::{call::Call, page_cursor::Cursors, reference, response::Response};

/// Advances to the page that `link`, found in `page`, leads to. The API may say whether it
/// `has_more`. A null or empty link is none.
///
/// # Errors
///
/// Returns an error if there are more items and no link, or if the link leads to another origin or
/// has been followed already.
pub fn next<T>(
    call: &mut Call,
    followed: &mut Cursors,
    page: &Response<T>,
    link: Option<&str>,
    has_more: Option<bool>,
) -> Result<bool, &'static str> {
    if has_more == Some(false) {
        return Ok(false);
    }
    let Some(link) = link.map(str::trim).filter(|link| !link.is_empty()) else {
        return match has_more {
            Some(true) => Err("the API says that there are more items, but returned no link"),
            _ => Ok(false),
        };
    };
    let url = reference::resolve(page.url(), link).ok_or(
        "the link to the next page is not valid, or leads to another scheme, host or port",
    )?;
    followed.add(page.url().to_string());
    if !followed.add(url.clone()) {
        return Err("the API returned a link to a page that has been read");
    }
    call.follow(url);
    Ok(true)
}
