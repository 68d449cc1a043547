//! Media Type Objects (OpenAPI 3.0.3 §4.7.14): which there are, what is said about a body by each, and its examples.

use super::{
    Lowering,
    media_type::{self, Kind},
    node,
};
use crate::{
    diagnostic::Code,
    ir::{Content, Example, Format, Origin, Shape, StringFormat, Use},
    pointer::Pointer,
    schema,
};

/// A Media Type Object, and the media type it stands under.
pub(super) struct Entry {
    /// Its key.
    pub key: String,
    /// Where it is.
    pub at: Pointer,
    /// What a body is.
    pub kind: Kind,
    /// Whether its schema says anything.
    has_schema: bool,
}

impl Entry {
    /// The only one of a body about which nothing is known.
    pub(super) fn of_any_json(body: &Pointer) -> Self {
        let key = "application/json".to_owned();
        Self {
            at: body.key("content").key(&key),
            key,
            kind: Kind::Json,
            has_schema: false,
        }
    }

    /// The media type of a body that is sent: a range (RFC 9110 §12.5.1) is none that it can have.
    pub(super) fn media_type(&self) -> &str {
        match (self.kind, self.key.contains('*')) {
            (_, false) => &self.key,
            (Kind::Json, true) => "application/json",
            (Kind::Bytes | Kind::Multipart, true) => "application/octet-stream",
            (_, true) => "text/plain",
        }
    }

    /// Whether it is about all media types, and says nothing about them.
    pub(super) fn says_nothing(&self) -> bool {
        media_type::kind(&self.key).is_none() && !self.has_schema
    }

    /// Whether its schema says anything.
    pub(super) fn is_described(&self) -> bool {
        self.has_schema
    }

    /// Whether this or the other has no schema.
    pub(super) fn is_undescribed(&self, other: &Self) -> bool {
        !self.has_schema || !other.has_schema
    }
}

impl Lowering<'_> {
    /// The entries of the `content` at `at`, the preferred first: those whose schema says what the body holds, then JSON, as
    /// exactly as possible, then forms, then texts.
    pub(super) fn entries(&self, at: &Pointer) -> Vec<Entry> {
        let keys = node::keys(self.document, at).into_iter();
        let mut entries: Vec<Entry> = keys.map(|key| self.entry(at.key(&key), key)).collect();
        let is_bare_json = |entry: &Entry| entry.kind == Kind::Json && !entry.has_schema;
        if entries.iter().any(is_bare_json) {
            // What is said about all media types is said about JSON.
            let ranges =
                { entries.iter_mut() }.filter(|entry| media_type::kind(&entry.key).is_none());
            for entry in ranges.filter(|entry| entry.kind == Kind::Text) {
                entry.kind = Kind::Json;
            }
        }
        entries.sort_by_key(|entry| {
            let is_described = entry.kind.is_structured() && entry.has_schema;
            let inexactness = media_type::inexactness(&entry.key);
            (!is_described, entry.kind, !entry.has_schema, inexactness)
        });
        entries
    }

    fn entry(&self, at: Pointer, key: String) -> Entry {
        let kind = match media_type::kind(&key) {
            // Each line is a text.
            Some(Kind::Lines | Kind::JsonTexts) if self.is_text(&at) => Kind::Text,
            Some(kind) => kind,
            None => self.kind_of_any(&at),
        };
        let item = self.graph.at(&at.key("itemSchema"));
        Entry {
            kind,
            has_schema: self.says_something(&at) || item.is_some(),
            key,
            at,
        }
    }

    /// Whether the schema of the media type at `at` says anything.
    fn says_something(&self, at: &Pointer) -> bool {
        let schema = self.graph.at(&at.key("schema"));
        schema.is_some_and(|schema| self.graph.says_something(schema))
    }

    /// What a body of any type is, by its schema: a text, bytes, or else JSON.
    fn kind_of_any(&self, at: &Pointer) -> Kind {
        match self.schema_kind(at) {
            _ if !self.says_something(at) => Kind::Bytes,
            schema::Kind::String(StringFormat::Binary) => Kind::Bytes,
            _ if self.is_text(at) => Kind::Text,
            _ => Kind::Json,
        }
    }

    /// What the values of the schema of the media type at `at` are.
    fn schema_kind(&self, at: &Pointer) -> schema::Kind<'_> {
        let schema = self.graph.at(&at.key("schema"));
        schema.map_or(schema::Kind::Any, |schema| self.graph.kind_at(schema))
    }

    /// Whether the media type at `at` is a text, as its schema says.
    fn is_text(&self, at: &Pointer) -> bool {
        self.schema_kind(at).is_text()
    }

    /// Whether the schema of the media type at `at` says more than that a body is a text or bytes.
    pub(super) fn has_structure(&self, at: &Pointer) -> bool {
        let kind = self.schema_kind(at);
        !kind.is_text() && !matches!(kind, schema::Kind::Any | schema::Kind::Listed(_))
    }

    /// Whether two entries describe one body: by the same schema, or by one that only one of them has, in two spellings of JSON.
    pub(super) fn is_same_body(&self, one: &Entry, other: &Entry) -> bool {
        let are_json = one.kind == Kind::Json && other.kind == Kind::Json;
        are_json && one.is_undescribed(other) || self.is_same_schema(one, other)
    }

    /// Whether two entries have one schema.
    pub(super) fn is_same_schema(&self, one: &Entry, other: &Entry) -> bool {
        if one.is_undescribed(other) {
            return false;
        }
        self.have_one_schema(&one.at, &other.at)
    }

    /// Whether the media types at `one` and `other` have one schema.
    pub(super) fn have_one_schema(&self, one: &Pointer, other: &Pointer) -> bool {
        let (one, other) = (one.key("schema"), other.key("schema"));
        self.document.get(&one) == self.document.get(&other)
            || self.document.resolve(&one).ok() == self.document.resolve(&other).ok()
    }

    /// The JSON body of an entry.
    pub(super) fn lower_json(&mut self, entry: &Entry, origin: Origin) -> Content {
        Content {
            media_type: entry.media_type().to_owned(),
            keys: vec![entry.key.clone()],
            format: Format::Json,
            value: self.lower_described(&entry.at, origin),
            examples: self.lower_examples(&entry.at),
        }
    }

    /// The body of an entry as a text or bytes.
    pub(super) fn lower_plain_content(&mut self, entry: &Entry, origin: Origin) -> Content {
        let (format, string) = match entry.kind {
            Kind::Bytes | Kind::Multipart => (Format::Bytes, StringFormat::Binary),
            _ => (Format::Text, StringFormat::Plain),
        };
        Content {
            media_type: entry.media_type().to_owned(),
            keys: vec![entry.key.clone()],
            format,
            value: self.lower_opaque(&entry.at, string, origin),
            examples: self.lower_examples(&entry.at),
        }
    }

    /// What the `schema` of the node at `at` describes; anything where there is none.
    pub(super) fn lower_described(&mut self, at: &Pointer, origin: Origin) -> Use {
        self.lower_use(&at.key("schema"), origin)
    }

    /// A text for the whole of what the node at `at` describes, whatever its schema is.
    pub(super) fn lower_opaque(
        &mut self,
        at: &Pointer,
        format: StringFormat,
        origin: Origin,
    ) -> Use {
        let value = self.arena.undescribed(at, Shape::String(format), origin);
        if let Some(place) = self.graph.at(&at.key("schema")) {
            let words = self.graph.words_at(place);
            self.arena.set_words(value.schema, words);
        }
        value
    }

    /// `example` and `examples` of the node at `at`, in its order.
    pub(super) fn lower_examples(&mut self, at: &Pointer) -> Vec<Example> {
        let mut examples = Vec::new();
        for key in node::keys(self.document, at) {
            let at = at.key(&key);
            match key.as_str() {
                "example" => examples.extend(self.example(None, at)),
                "examples" => {
                    for name in node::keys(self.document, &at) {
                        let example = self.lower_example(&at.key(&name), name);
                        examples.extend(example);
                    }
                }
                _ => {}
            }
        }
        examples
    }

    /// An Example Object (OpenAPI 3.0.3 §4.7.19).
    fn lower_example(&mut self, at: &Pointer, name: String) -> Option<Example> {
        let at = self.resolve(at)?;
        let members = node::members(self.document, &at)?;
        if members.contains_key("externalValue") {
            self.diagnostics.add(
                Code::UnsupportedExternalExample,
                &at.key("externalValue"),
                "examples outside the document are not loaded; this one is ignored",
                "write the example as `value`",
            );
        }
        self.example(Some(name), at.key("value"))
    }

    fn example(&self, name: Option<String>, pointer: Pointer) -> Option<Example> {
        let value = self.document.get(&pointer)?.clone();
        Some(Example {
            name,
            pointer,
            value,
        })
    }
}
