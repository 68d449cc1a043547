//! Request Body Objects (OpenAPI 3.0.3 §4.7.13).

use super::{
    Lowering,
    content::Entry,
    media_type::{self, Kind},
    node,
};
use crate::{
    diagnostic::Code,
    ir::{Body, BodySpelling, Content, Format, Origin, Owner, Role, Shape},
    pointer::Pointer,
};

/// A request body that has been read and can be lowered.
pub(super) struct PlannedBody {
    at: Pointer,
    required: bool,
    description: Option<String>,
    /// The media type that is used.
    entry: Entry,
    /// The others.
    others: Vec<Entry>,
}

impl Lowering<'_> {
    /// Reads the request body at `at`; one that a reference does not lead to may be any JSON.
    pub(super) fn plan_body(&mut self, at: &Pointer) -> Option<PlannedBody> {
        self.document.get(at)?;
        let Some(at) = self.resolve(at) else {
            return Some(PlannedBody {
                at: at.clone(),
                required: false,
                description: None,
                entry: Entry::of_any_json(at),
                others: Vec::new(),
            });
        };
        let body = match self.document.request_body(&at) {
            Ok(body) => body,
            Err(diagnostic) => {
                self.report_unread(diagnostic);
                return None;
            }
        };
        let content = at.key("content");
        let mut others = self.entries(&content);
        if others.is_empty() {
            self.diagnostics.add(
                Code::EmptyContent,
                &at,
                "the request body has no media type; the operation is generated without one",
                "declare a media type under `content`, or remove the request body",
            );
            return None;
        }
        let entry = others.remove(0);
        if !body.required && entry.kind == Kind::Form && self.is_never_filled(&entry.at) {
            return None;
        }
        Some(PlannedBody {
            at,
            required: body.required,
            description: body.description,
            entry,
            others,
        })
    }

    /// Whether a form can have no property: some documents describe every body that is not there in this way.
    fn is_never_filled(&self, at: &Pointer) -> bool {
        let schema = self.graph.at(&at.key("schema"));
        schema.is_some_and(|schema| self.graph.allows_no_property(schema))
    }

    /// Lowers a request body for the operation `owner`, or for all who share it.
    pub(super) fn lower_body(&mut self, planned: PlannedBody, operation: &str) -> Body {
        self.lower_planned_body(planned, operation, Role::RequestBody)
    }

    /// Lowers the body of a request that the server makes.
    pub(super) fn lower_payload(&mut self, planned: PlannedBody, name: &str) -> Body {
        self.lower_planned_body(planned, name, Role::Payload)
    }

    fn lower_planned_body(&mut self, planned: PlannedBody, owner: &str, role: Role) -> Body {
        let PlannedBody {
            at,
            required,
            description,
            entry,
            others,
        } = planned;
        let is_sequence = entry.kind == Kind::Lines && self.has_elements(&entry.at);
        let origin = Origin::Inline {
            owner: owner_of(&at, "requestBodies", owner),
            role: match role {
                Role::RequestBody if is_sequence => Role::RequestElement,
                role => role,
            },
        };
        let mut content = self.lower_request_content(&entry, is_sequence, origin);
        let mut spellings = Vec::new();
        let others = others.into_iter().filter(|other| !other.says_nothing());
        let (spelled, others): (Vec<Entry>, Vec<Entry>) = others.partition(|other| {
            let spelling = self.spelling(&entry, &content, other);
            let is_spelling = spelling.is_some();
            spellings.extend(spelling);
            is_spelling
        });
        let examples = { spelled.iter() }.filter(|other| other.kind == Kind::Json);
        for other in examples {
            content.examples.extend(self.lower_examples(&other.at));
        }
        let (same, unused): (Vec<&Entry>, Vec<&Entry>) = { others.iter() }
            .partition(|other| other.kind == Kind::Json && self.is_same_body(&entry, other));
        for other in same {
            content.examples.extend(self.lower_examples(&other.at));
        }
        let used = format!("sent as `{}`", content.media_type);
        self.report_unused(&[&entry], &unused, &used);
        let mut alternatives = node::keys(self.document, &at.key("content"));
        alternatives.retain(|key| *key != entry.key);
        Body {
            content,
            pointer: at,
            required,
            description,
            alternatives,
            spellings,
        }
    }

    /// How the value of a body is sent in the media type of another entry; `None` where that describes another value, or is one in which
    /// it cannot be written.
    fn spelling(
        &mut self,
        entry: &Entry,
        content: &Content,
        other: &Entry,
    ) -> Option<BodySpelling> {
        let is_range = other.key.contains('*');
        if is_range || !content.is_json() || !self.is_same_body(entry, other) {
            return None;
        }
        let format = match other.kind {
            Kind::Json => Format::Json,
            // JSON is YAML.
            Kind::Text if media_type::is_yaml(&other.key) => Format::Json,
            Kind::Form => match self.shape_of(&content.value) {
                Shape::String(_) => return None,
                shape => Format::Form(self.form_encodings(&other.at, &shape)),
            },
            _ => return None,
        };
        Some(BodySpelling {
            media_type: other.key.clone(),
            format,
        })
    }

    fn lower_request_content(
        &mut self,
        entry: &Entry,
        is_sequence: bool,
        origin: Origin,
    ) -> Content {
        match entry.kind {
            Kind::Json => self.lower_json(entry, origin),
            Kind::Form => {
                let json = self.lower_json(entry, origin);
                let shape = self.shape_of(&json.value);
                let format = match shape {
                    // It has been encoded already.
                    Shape::String(_) => Format::Text,
                    _ => Format::Form(self.form_encodings(&entry.at, &shape)),
                };
                Content { format, ..json }
            }
            Kind::Multipart => self.lower_multipart(&entry.at, &entry.key, origin),
            Kind::Lines if is_sequence => {
                self.lower_sequence(&entry.at, &entry.key, entry.kind, origin)
            }
            Kind::Lines | Kind::JsonTexts | Kind::Text | Kind::Bytes | Kind::Events => {
                self.check_structure(entry);
                self.lower_plain_content(entry, origin)
            }
        }
    }

    /// Reports a schema that says more than what the text or the bytes of a body are passed on as.
    pub(super) fn check_structure(&mut self, entry: &Entry) {
        let key = &entry.key;
        let loss = if self.has_structure(&entry.at) {
            "returned as they are; their schema is not used"
        } else {
            "returned as they are"
        };
        if let Some(correction) = media_type::correction(key) {
            self.diagnostics.add(
                Code::UnsupportedMediaType,
                &entry.at,
                format!("`{key}` is not a registered media type; bodies are {loss}"),
                format!("write {correction}"),
            );
        } else if self.has_structure(&entry.at) {
            self.diagnostics.add(
                Code::UnsupportedMediaType,
                &entry.at,
                format!("bodies of type `{key}` are {loss}"),
                "no action is needed if that is enough; else offer the body as `application/json` too",
            );
        }
    }

    /// Reports the media types of a body that are not used, as it is `used` as others.
    pub(super) fn report_unused(&mut self, entries: &[&Entry], unused: &[&Entry], used: &str) {
        let is_equal = |one: &&Entry| {
            let mut entries = entries.iter();
            entries.any(|entry| self.is_same_schema(one, entry))
        };
        let (equal, others): (Vec<&Entry>, Vec<&Entry>) =
            unused.iter().partition(|it| is_equal(it));
        self.report_media_types(Code::EqualMediaTypes, &equal, used);
        self.report_media_types(Code::UnusedMediaType, &others, used);
    }

    fn report_media_types(&mut self, code: Code, unused: &[&Entry], used: &str) {
        let Some(first) = unused.first() else {
            return;
        };
        let keys: Vec<String> = { unused.iter() }
            .map(|entry| format!("`{}`", entry.key))
            .collect();
        let are = if keys.len() == 1 { "is" } else { "are" };
        self.diagnostics.add(
            code,
            &first.at,
            format!("{} {are} not used: the body is {used}", keys.join(", ")),
            "no action is needed if that is enough; else remove the one that is used, in an overlay",
        );
    }
}

/// Whose an inline schema in the node at `at` is: the component's where the node is one, else the operation's.
pub(super) fn owner_of(at: &Pointer, kind: &str, operation: &str) -> Owner {
    let components = Pointer::root().keys(["components", kind]);
    match at.last() {
        Some(key) if at.parent() == Some(components) => Owner::Component(key.into_owned()),
        _ => Owner::Operation(operation.to_owned()),
    }
}
