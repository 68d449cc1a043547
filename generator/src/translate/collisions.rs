//! Names that could not be had: what is said about them, and how an overlay gives another.

use super::identifier::{Assignment, Wanted};
use crate::{
    diagnostic::{Code, Diagnostic, Place, naming_action},
    pointer::Pointer,
};

/// Something that wants a name.
pub struct Named<'a> {
    /// Where an overlay would name it.
    pub pointer: &'a Pointer,
    /// The name that an overlay gives it.
    pub rust_name: Option<&'a str>,
}

impl Named<'_> {
    /// What it wants: the name that an overlay gives it, which wins over all others, or else `by_document`.
    pub fn wanted(&self, by_document: impl FnOnce() -> Wanted) -> Wanted {
        match self.rust_name {
            Some(name) => Wanted {
                spec_name: name.to_owned(),
                identifier: name.to_owned(),
                path: Vec::new(),
            },
            None => by_document(),
        }
    }
}

/// Reports the things that could not have the names they wanted. `kind` is what the names are, `thing` what has them.
pub fn report(
    assignment: &Assignment,
    things: &[Named<'_>],
    [kind, thing]: [&str; 2],
    diagnostics: &mut Vec<Diagnostic>,
) {
    for collision in &assignment.collisions {
        let taken = collision.identifier.trim_start_matches("r#");
        let keeper = collision.keeps.and_then(|index| things.get(index));
        let renamed = collision.renamed.iter();
        let renamed =
            renamed.filter_map(|index| things.get(*index).zip(assignment.names.get(*index)));
        for (named, name) in renamed {
            let diagnostic = if named.rust_name.is_some() {
                let message = format!("the {kind} name `{taken}` that an overlay gives is taken");
                let at = named.pointer.key("x-rust-name");
                Diagnostic::new(Code::GivenNameCollision, &at, message)
                    .with_help("choose another name")
            } else {
                let name = name.trim_start_matches("r#");
                let message =
                    format!("the {kind} name `{taken}` is taken; this {thing} is named `{name}`");
                Diagnostic::new(Code::NameCollision, named.pointer, message).with_help(format!(
                    "rename one of them, or give this one a name in an overlay: `{}`",
                    naming_action(named.pointer, name)
                ))
            };
            diagnostics.push(match keeper {
                Some(keeper) => {
                    let place = Place::Document(keeper.pointer.clone());
                    diagnostic.with_related(place, "has the name")
                }
                None => diagnostic,
            });
        }
    }
}
