//! Looking up: the places of diagnostics in, paths, lines, columns and excerpts out.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    Entry, Related, Spot,
    excerpt::{self, Excerpt},
};
use crate::{
    Sources,
    diagnostic::{Code, Diagnostic, Place},
    document::{
        locate::{Location, locate},
        position::{Position, Span},
    },
    pointer::Pointer,
};

/// The places of all diagnostics, looked up in one walk per text.
pub(super) struct Lookup {
    locations: BTreeMap<(String, Pointer), Location>,
    excerpts: BTreeMap<(String, Span), Excerpt>,
}

impl Lookup {
    /// Looks up everything that `diagnostics` name.
    pub(super) fn new(diagnostics: &[Diagnostic], sources: &Sources) -> Self {
        let mut pointers: BTreeMap<&str, BTreeSet<Pointer>> = BTreeMap::new();
        for diagnostic in diagnostics {
            let related = diagnostic.related.iter().map(|(place, _)| place);
            for place in std::iter::once(&diagnostic.place).chain(related) {
                if let Place::Source { path, pointer } = place {
                    pointers.entry(path).or_default().insert(pointer.clone());
                }
            }
        }
        let mut lookup = Self {
            locations: BTreeMap::new(),
            excerpts: BTreeMap::new(),
        };
        for (path, pointers) in pointers {
            if let Some(text) = sources.text(path) {
                for (pointer, location) in locate(text, &pointers) {
                    let key = (path.to_owned(), pointer);
                    lookup.locations.insert(key, location);
                }
            }
        }
        lookup.cut_excerpts(diagnostics, sources);
        lookup
    }

    /// Cuts out the lines that the diagnostics are about.
    fn cut_excerpts(&mut self, diagnostics: &[Diagnostic], sources: &Sources) {
        let mut spans: BTreeMap<&str, BTreeSet<Span>> = BTreeMap::new();
        for diagnostic in diagnostics {
            let own = (&diagnostic.place, points_at_value(diagnostic));
            let related = diagnostic.related.iter().map(|(place, _)| (place, false));
            for (place, at_value) in std::iter::once(own).chain(related) {
                if let (Some(path), Some(span)) = (path(place), self.span(place, at_value)) {
                    spans.entry(path).or_default().insert(span);
                }
            }
        }
        for (path, spans) in spans {
            if let Some(text) = sources.text(path) {
                for (span, excerpt) in excerpt::cut(text, &spans) {
                    self.excerpts.insert((path.to_owned(), span), excerpt);
                }
            }
        }
    }

    /// The token that a place is about.
    fn span(&self, place: &Place, at_value: bool) -> Option<Span> {
        match place {
            Place::Document(_) => None,
            Place::Source { path, pointer } => {
                let location = self.locations.get(&(path.clone(), pointer.clone()))?;
                let value = location.value.filter(|_| at_value);
                Some(value.unwrap_or(location.token))
            }
            Place::Text { line, column, .. } => {
                let (line, column) = (*line, *column);
                Some(Span::at(Position { line, column }))
            }
        }
    }

    /// A place with its token and its line.
    fn spot(&self, place: &Place, at_value: bool) -> Spot {
        let path = path(place).map(str::to_owned);
        let span = self.span(place, at_value);
        let key = path.clone().zip(span);
        let excerpt = key.and_then(|key| self.excerpts.get(&key).cloned());
        let column = span.map_or(0, |it| it.start.column);
        Spot {
            line: span.map_or(0, |it| it.start.line),
            column,
            pointer: match place {
                Place::Document(pointer) | Place::Source { pointer, .. } => Some(pointer.clone()),
                Place::Text { .. } => None,
            },
            end_column: column + excerpt.as_ref().map_or(0, |it| it.width),
            path,
            excerpt,
        }
    }

    /// A diagnostic with its places.
    pub(super) fn entry(&self, diagnostic: Diagnostic) -> Entry {
        let related = diagnostic.related.iter();
        let related = related.map(|(place, what)| Related {
            at: self.spot(place, false),
            what: what.clone(),
        });
        Entry {
            at: self.spot(&diagnostic.place, points_at_value(&diagnostic)),
            level: diagnostic.level(),
            related: related.collect(),
            code: diagnostic.code,
            message: diagnostic.message,
            help: diagnostic.help,
            others: Vec::new(),
        }
    }
}

fn path(place: &Place) -> Option<&str> {
    match place {
        Place::Document(_) => None,
        Place::Source { path, .. } | Place::Text { path, .. } => Some(path),
    }
}

/// Whether a diagnostic is about the value of a member, not about its key.
fn points_at_value(diagnostic: &Diagnostic) -> bool {
    match diagnostic.code {
        Code::ConflictingDefinition
        | Code::DuplicateOperationId
        | Code::ExternalReference
        | Code::GivenNameCollision
        | Code::IncompatibleUpdate
        | Code::InvalidKeyword
        | Code::InvalidNode
        | Code::InvalidOverlay
        | Code::NewerVersion
        | Code::ReferenceCycle
        | Code::ServerDefaultNotListed
        | Code::UndeclaredServerVariable
        | Code::UnmatchedOverlayTarget
        | Code::UnresolvedMapping
        | Code::UnresolvedReference
        | Code::UnsupportedExternalExample
        | Code::UnsupportedType
        | Code::UnsupportedVersion => true,
        // Its keys can be wrong, too.
        Code::InvalidExtension => !quotes_key(diagnostic),
        _ => false,
    }
}

/// Whether the message quotes the key that it is about.
fn quotes_key(diagnostic: &Diagnostic) -> bool {
    let (Place::Document(pointer) | Place::Source { pointer, .. }) = &diagnostic.place else {
        return false;
    };
    let key = pointer.last().unwrap_or_default();
    diagnostic.message.contains(&format!("`{key}`"))
}
