//! Request Body Objects (OpenAPI 3.0.3 §4.7.13).

use super::{
    Lowering,
    content::Entry,
    media_type::{self, Kind},
    node,
};
use crate::{
    diagnostic::Code,
    ir::{Body, BodySpelling, Content, Format, Origin, Owner, Role, Shape, StringFormat},
    pointer::Pointer,
    schema,
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
        let owner = owner_of(&at, "requestBodies", owner);
        let origin = |role| Origin::Inline {
            owner: owner.clone(),
            role,
        };
        let is_sent = role == Role::RequestBody;
        let role = match role {
            Role::RequestBody if self.is_lines_of_elements(&entry) => Role::RequestElement,
            role => role,
        };
        let mut content = self.lower_request_content(&entry, origin(role));
        let mut spellings = Vec::new();
        let mut apart = Vec::new();
        for other in others.into_iter().filter(|other| !other.says_nothing()) {
            let spelling = self.spelling(&entry, &content, &other);
            let is_spelling = spelling.is_some();
            spellings.extend(spelling);
            if other.kind == Kind::Json && (is_spelling || self.is_same_body(&entry, &other)) {
                content.examples.extend(self.lower_examples(&other.at));
            } else if !is_spelling {
                apart.push(other);
            }
        }
        let (chosen, unused) = self.choices(&entry, apart, is_sent);
        let unused: Vec<&Entry> = unused.iter().collect();
        self.report_unused(
            &[&entry],
            &unused,
            &format!("sent as `{}`", content.media_type),
        );
        let mut others = Vec::new();
        if !chosen.is_empty() {
            let spelled = spellings.drain(..);
            others.extend(spelled.map(|spelling| content.spelled(spelling)));
            others.extend(chosen.iter().map(|other| {
                let role = Role::OtherRequestBody(other.key.clone());
                self.lower_request_content(other, origin(role))
            }));
        }
        let mut alternatives = node::keys(self.document, &at.key("content"));
        alternatives.retain(|key| *key != entry.key);
        Body {
            content,
            pointer: at,
            required,
            description,
            alternatives,
            spellings,
            others,
        }
    }

    /// Those of the other entries that are bodies of their own, and those that are not used.
    fn choices(
        &self,
        entry: &Entry,
        others: Vec<Entry>,
        is_sent: bool,
    ) -> (Vec<Entry>, Vec<Entry>) {
        if !is_sent {
            return (Vec::new(), others);
        }
        let mut structured = vec![entry.at.clone()];
        others.into_iter().partition(|other| {
            let is_choice = self.is_choice(other, &structured);
            if is_choice && other.kind.is_structured() {
                structured.push(other.at.clone());
            }
            is_choice
        })
    }

    /// Whether an entry is a body of its own beside those at `chosen`: a value of another schema, or what has none.
    fn is_choice(&self, entry: &Entry, chosen: &[Pointer]) -> bool {
        let is_sendable = !entry.key.contains('*') && media_type::correction(&entry.key).is_none();
        let says_what = !entry.kind.is_structured() || entry.is_described();
        // In no other way a file can be sent.
        let is_written = match entry.kind {
            Kind::Json | Kind::Form => true,
            Kind::Multipart => self.has_files(&entry.at),
            _ => false,
        };
        let is_copy = !is_written
            && chosen
                .iter()
                .any(|other| self.have_one_schema(&entry.at, other));
        is_sendable && says_what && !is_copy
    }

    /// Whether the schema of the media type at `at` declares properties that are files.
    fn has_files(&self, at: &Pointer) -> bool {
        let is_file =
            |kind: &schema::Kind<'_>| matches!(kind, schema::Kind::String(StringFormat::Binary));
        let Some(schema) = self.graph.at(&at.key("schema")) else {
            return false;
        };
        let properties = self.graph.properties(schema).iter();
        let mut kinds = properties.map(|(_, property)| self.graph.kind_at(*property));
        kinds.any(|kind| match kind {
            schema::Kind::Array(Some(item)) => is_file(&self.graph.kind_at(item)),
            kind => is_file(&kind),
        })
    }

    /// How the value of a body is sent in the media type of another entry; `None` where that describes another value, or is one in which
    /// it cannot be written.
    fn spelling(
        &mut self,
        entry: &Entry,
        content: &Content,
        other: &Entry,
    ) -> Option<BodySpelling> {
        if other.key.contains('*') {
            return None;
        }
        let is_same = self.is_same_body(entry, other);
        let is_json = content.is_json() && is_same;
        let is_valid = media_type::correction(&other.key).is_none();
        let format = match other.kind {
            Kind::Json if is_json => Format::Json,
            // JSON is YAML.
            Kind::Text if is_json && media_type::is_yaml(&other.key) => Format::Json,
            Kind::Form if is_json => match self.shape_of(&content.value) {
                Shape::String(_) => return None,
                shape => Format::Form(self.form_encodings(&other.at, &shape)),
            },
            // Whatever the schemas say, each is sent as the text or the bytes that it is.
            Kind::Text if is_valid && entry.kind == Kind::Text => Format::Text,
            Kind::Bytes if is_valid && entry.kind == Kind::Bytes => Format::Bytes,
            _ => return None,
        };
        Some(BodySpelling {
            media_type: other.key.clone(),
            format,
        })
    }

    /// Whether the body of an entry is lines of JSON, of which each is an element.
    fn is_lines_of_elements(&self, entry: &Entry) -> bool {
        entry.kind == Kind::Lines && self.has_elements(&entry.at)
    }

    fn lower_request_content(&mut self, entry: &Entry, origin: Origin) -> Content {
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
            Kind::Lines if self.is_lines_of_elements(entry) => {
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
