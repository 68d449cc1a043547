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
        "Requests for one page of a list have `items`, which is a stream of the items of this page and of all that follow, and \
         `pages`, a stream of their responses. A page is asked for when it is needed:",
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
         [`Error::is_incomplete_list`] where there may be items that cannot be asked for; [`Pages::next_request`] is the request \
         to resume with. Where a URL leads to the next page, one of another origin is such an error. A number of the page that is a required \
         argument is that of the page to start with. Every call to the API is one with the options of the request, its own timeout and its own attempts. With the \
         feature `blocking`, `items_blocking` and `pages_blocking` are iterators.",
    );
}
