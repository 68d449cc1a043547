//! The names of operations that the document gives: the words of their `operationId`s.

use crate::{
    ir,
    translate::{identifier::words_of, segment::Path},
    wire::PathPart,
};

/// The words of an operation's `operationId`; `None` where it has none, or one that only repeats method and path.
pub fn words(operation: &ir::Operation) -> Option<Vec<String>> {
    if operation.is_anonymous || repeats_place(operation) {
        return None;
    }
    let id = without_path(operation).unwrap_or(&operation.id);
    Some(without_articles(without_framework(words_of(id), id)))
}

/// Whether the id is made of method and path alone, as of `GET /items/{id}` are `get_items_id`, `items_id_get` and
/// `get-/items/{id}_/items/{id}`.
fn repeats_place(operation: &ir::Operation) -> bool {
    let path = PathPart::join(&operation.path);
    let mut place = Path::all_words(operation.method, &operation.path);
    let words = words_of(&operation.id);
    let method = operation.method.as_str().to_lowercase();
    let rest = operation.id.replace(&path, "").to_lowercase();
    let is_path_alone = rest.len() < operation.id.len()
        && !rest
            .replacen(&method, "", 1)
            .contains(char::is_alphanumeric);
    let is_place = words == place;
    place.rotate_left(1);
    // `getCustomer` of `/customer` is a name; nobody makes one of parameters.
    is_path_alone || path.contains('{') && (is_place || words == place)
}

/// FastAPI makes `read_item_items__item_id__get` of the function `read_item`: its name, path and method.
fn without_path(operation: &ir::Operation) -> Option<&str> {
    let path = PathPart::join(&operation.path);
    let path = path.replace(|c: char| !c.is_alphanumeric() && c != '_', "_");
    let suffix = format!("{path}_{}", operation.method.as_str().to_lowercase());
    let name = operation.id.strip_suffix(suffix.as_str())?;
    name.contains(char::is_alphanumeric).then_some(name)
}

/// NestJS makes `CatsController_findAll` of the function `findAll`, and Springfox `findAllUsingGET_1`.
fn without_framework(mut words: Vec<String>, id: &str) -> Vec<String> {
    if id.contains("Controller_") {
        words.retain(|word| word != "controller");
    }
    let number = words
        .last()
        .filter(|it| it.bytes().all(|b| b.is_ascii_digit()));
    let end = words.len() - usize::from(number.is_some());
    let using = words
        .get(..end)
        .and_then(|words| words.split_last_chunk::<2>());
    let methods = ["get", "put", "post", "delete", "patch", "head"];
    if let Some((name, [using, method])) = using
        && using == "using"
        && methods.contains(&method.as_str())
        && !name.is_empty()
    {
        return name.to_vec();
    }
    words
}

/// `get an album` is `get album`. `option a` stays.
fn without_articles(words: Vec<String>) -> Vec<String> {
    let last = words.len().saturating_sub(1);
    let is_article =
        |index: usize, word: &str| index > 0 && index < last && matches!(word, "a" | "an" | "the");
    let kept = words.into_iter().enumerate();
    let kept = kept.filter(|(index, word)| !is_article(*index, word));
    kept.map(|(_, word)| word).collect()
}
