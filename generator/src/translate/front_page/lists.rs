//! How the items of a list are read over all its pages: code that compiles and is not run.

use super::{
    Contents,
    calls::{fence, simplest},
};
use crate::translate::docs::Paragraphs;

/// The section about lists.
pub fn add(page: &mut Paragraphs, contents: &Contents<'_>) {
    let Some(call) = simplest(contents, |method| method.pagination.is_some()) else {
        return;
    };
    page.line("# Lists");
    page.line(
        "The request of a list has `items`, a stream of its items over all pages, and `pages`, a stream of responses. Pages are \
         fetched lazily:",
    );
    let lines = [
        format!("let mut items = {}.items();", call.code()),
        "while let Some(item) = items.try_next().await? {".to_owned(),
        "    println!(\"{item:#?}\");".to_owned(),
        "}".to_owned(),
    ];
    let argument = format!("client: {}::Client", contents.crate_module);
    page.add(fence(&call, contents.crate_module, &argument, lines));
    page.line(
        "[`Items`] and [`Pages`] are streams for the `futures` crates, too. They end after the first error, which is \
         [`Error::is_incomplete_list`] if there may be items that cannot be requested, such as those behind a link to another \
         origin. [`Pages::next_request`] resumes the list. A page number that is a required argument is the first page to fetch. \
         Each page is a call with the options of the request, and with a timeout and attempts of its own. With the feature \
         `blocking`, `items_blocking` and `pages_blocking` are iterators.",
    );
}
