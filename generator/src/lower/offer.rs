//! The bodies that a response can have: the entries of its `content` go in, and what `Content-Type` chooses among comes out.
//!
//! Entries that describe one body are one: JSON by the same schema, however it is spelled, and an entry without a schema beside
//! one with it. What a form or a text says by the schema of the JSON beside it is said by that JSON.

use super::{Lowering, content::Entry, media_type, media_type::Kind};
use crate::pointer::Pointer;

/// The bodies of a response.
#[derive(Default)]
pub(super) struct Offered {
    /// Those that are read as a whole, the preferred first.
    pub bodies: Vec<OfferedBody>,
    /// The one that is read element by element.
    pub sequence: Option<Entry>,
    /// What is not read.
    pub unused: Vec<Entry>,
}

/// One body, which can have several media types.
pub(super) struct OfferedBody {
    /// The entry that describes it.
    pub entry: Entry,
    /// The other entries that stand for it.
    pub spellings: Vec<Entry>,
}

impl Lowering<'_> {
    /// The bodies under the `content` at `at`. Only those of a success are read element by element.
    pub(super) fn offered(&self, at: &Pointer, reads_elements: bool) -> Offered {
        let mut offered = Offered::default();
        let entries = self.entries(at);
        let is_sequence = entries
            .first()
            .is_some_and(|entry| matches!(entry.kind, Kind::Lines | Kind::JsonTexts))
            && !entries.iter().any(|entry| entry.kind == Kind::Json);
        let (sequences, plain): (Vec<Entry>, Vec<Entry>) =
            { entries.into_iter() }.partition(|entry| entry.kind.is_sequence());
        for entry in plain {
            if is_sequence && reads_elements {
                offered.unused.push(entry);
            } else {
                self.offer(entry, &mut offered);
            }
        }
        for entry in sequences {
            if reads_elements && offered.sequence.is_none() {
                offered.sequence = Some(entry);
            } else if !reads_elements && offered.bodies.is_empty() {
                offered.bodies.push(OfferedBody::new(entry));
            } else {
                offered.unused.push(entry);
            }
        }
        offered
    }

    /// Adds an entry that is read as a whole.
    fn offer(&self, entry: Entry, offered: &mut Offered) {
        if entry.says_nothing() && !offered.bodies.is_empty() {
            return;
        }
        let essence = media_type::essence(&entry.key);
        let is_spelling = |body: &OfferedBody| {
            let other = &body.entry;
            media_type::essence(&other.key) == essence
                && (entry.is_undescribed(other) || self.is_same_schema(&entry, other))
        };
        let describes = |body: &OfferedBody| {
            body.entry.kind == Kind::Json && self.is_same_body(&entry, &body.entry)
        };
        let spelling = offered.bodies.iter().position(is_spelling);
        let json = offered.bodies.iter().position(describes);
        // What has the schema of a JSON object and is no JSON is an export of it, or what some framework lists everywhere.
        let is_export = entry.kind != Kind::Json && json.is_some() && self.has_structure(&entry.at);
        let is_json = entry.kind == Kind::Json || is_export && essence == "text/plain";
        let same = spelling.or(json.filter(|_| is_json));
        if let Some(body) = same.and_then(|index| offered.bodies.get_mut(index)) {
            body.spellings.push(entry);
        } else if is_export {
            offered.unused.push(entry);
        } else {
            offered.bodies.push(OfferedBody::new(entry));
        }
    }
}

impl OfferedBody {
    fn new(entry: Entry) -> Self {
        Self {
            entry,
            spellings: Vec::new(),
        }
    }
}
