//! Looking up: the places of diagnostics in, paths, lines, columns and excerpts out.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    Entry, Spot,
    excerpt::{self, Excerpt},
};
use crate::{
    Sources,
    diagnostic::{Diagnostic, Place},
    document::locate::{Position, locate},
    pointer::Pointer,
};

/// The places of all diagnostics, looked up in one walk per text.
pub(super) struct Lookup {
    positions: BTreeMap<(String, Pointer), Position>,
    excerpts: BTreeMap<(String, Position), Excerpt>,
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
            positions: BTreeMap::new(),
            excerpts: BTreeMap::new(),
        };
        for (path, pointers) in pointers {
            if let Some(text) = sources.text(path) {
                for (pointer, location) in locate(text, &pointers) {
                    let key = (path.to_owned(), pointer);
                    lookup.positions.insert(key, location.position);
                }
            }
        }
        lookup.cut_excerpts(diagnostics, sources);
        lookup
    }

    /// Cuts out the lines that the diagnostics are about.
    fn cut_excerpts(&mut self, diagnostics: &[Diagnostic], sources: &Sources) {
        let mut positions: BTreeMap<String, BTreeSet<Position>> = BTreeMap::new();
        for diagnostic in diagnostics {
            let spot = self.spot(&diagnostic.place);
            if let (Some(position), Some(path)) = (position(&spot), spot.path) {
                positions.entry(path).or_default().insert(position);
            }
        }
        for (path, positions) in positions {
            if let Some(text) = sources.text(&path) {
                for (position, excerpt) in excerpt::cut(text, &positions) {
                    self.excerpts.insert((path.clone(), position), excerpt);
                }
            }
        }
    }

    /// A place with its position.
    fn spot(&self, place: &Place) -> Spot {
        let (path, position, pointer) = match place {
            Place::Document(pointer) => (None, None, Some(pointer)),
            Place::Source { path, pointer } => {
                let position = self.positions.get(&(path.clone(), pointer.clone()));
                (Some(path), position.copied(), Some(pointer))
            }
            Place::Text { path, line, column } => {
                let (line, column) = (*line, *column);
                (Some(path), Some(Position { line, column }), None)
            }
        };
        Spot {
            path: path.cloned(),
            line: position.map_or(0, |it| it.line),
            column: position.map_or(0, |it| it.column),
            pointer: pointer.cloned(),
        }
    }

    /// A diagnostic with its places and its line.
    pub(super) fn entry(&self, diagnostic: Diagnostic) -> Entry {
        let spot = self.spot(&diagnostic.place);
        let key = spot.path.clone().zip(position(&spot));
        Entry {
            excerpt: key.and_then(|key| self.excerpts.get(&key).cloned()),
            path: spot.path,
            line: spot.line,
            column: spot.column,
            pointer: spot.pointer,
            level: diagnostic.level(),
            code: diagnostic.code,
            message: diagnostic.message,
            help: diagnostic.help,
            others: Vec::new(),
            related: diagnostic
                .related
                .iter()
                .map(|(place, what)| (self.spot(place), what.clone()))
                .collect(),
        }
    }
}

fn position(spot: &Spot) -> Option<Position> {
    let (line, column) = (spot.line, spot.column);
    (line > 0).then_some(Position { line, column })
}
