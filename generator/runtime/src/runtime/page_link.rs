//! Pages that a URL leads to, which stands in the page before or in its headers.

use super::{call::Call, page_cursor::Cursors, reference, response::Response};

/// Moves on to the page that `link`, found in `page`, leads to; the API says or does not say that it `has_more`. No link is one that is
/// null or empty.
///
/// # Errors
///
/// There is more and no link, or one to another origin, or one that has been followed already.
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
            Some(true) => Err("the API says that there is more, and gives no link to it"),
            _ => Ok(false),
        };
    };
    let url = reference::resolve(page.url(), link).ok_or(
        "the link to the next page is not valid, or leads to another scheme, host or port",
    )?;
    followed.add(page.url().to_string());
    if !followed.add(url.clone()) {
        return Err("the API gave a link to a page that has been read");
    }
    call.follow(url);
    Ok(true)
}
