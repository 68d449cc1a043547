//! The folded document in, whether values are what it says out.
//!
//! The judge is a library that knows nothing of this project.

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex, PoisonError},
};

use jsonschema::{Draft, Validator};
use serde_json::Value;
use specsmith::{ir::Api, pointer::Pointer, spec::Document};

use super::schema::translate;

/// A validator; `None` where there can be none for a schema.
type Ready = Option<Arc<Validator>>;

/// Whether a value is what its schema says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Verdict {
    /// It is.
    Valid,
    /// It is not, for this reason among others.
    Invalid(String),
    /// The validator cannot use the schema.
    Unknown,
}

/// Knows whether values are what a document says.
pub(super) struct Judge {
    pub(super) document: Document,
    /// The schema of each example, by the example's place.
    bodies: BTreeMap<String, Pointer>,
    /// The validators that have been asked for, by the place of the schema.
    validators: Mutex<BTreeMap<Pointer, Ready>>,
}

impl Judge {
    pub(super) fn new(document: Document, api: &Api) -> Self {
        let responses = { api.operations.iter() }
            .flat_map(|operation| &operation.responses)
            .filter_map(|response| response.content.as_ref());
        let requests = { api.operations.iter() }
            .filter_map(|operation| Some(&operation.body.as_ref()?.content));
        let mut bodies = BTreeMap::new();
        for content in responses.chain(requests) {
            for example in &content.examples {
                bodies.insert(example.pointer.to_string(), content.value.pointer.clone());
            }
        }
        Self {
            document,
            bodies,
            validators: Mutex::default(),
        }
    }

    /// The schema of an example.
    pub(super) fn body(&self, example: &str) -> Option<&Pointer> {
        self.bodies.get(example)
    }

    /// The example at a pointer, which is one to the fragment of a URI.
    pub(super) fn example(&self, pointer: &str) -> Option<&Value> {
        self.document.get(&literal(pointer)?)
    }

    /// Whether an example is what its schema says.
    pub(super) fn judge_example(&self, pointer: &str) -> Verdict {
        match self.body(pointer).zip(self.example(pointer)) {
            Some((body, example)) => self.judge(body, example),
            None => Verdict::Unknown,
        }
    }

    /// Whether a value is what the schema at `at` says.
    pub(super) fn judge(&self, at: &Pointer, value: &Value) -> Verdict {
        if self.document.get(at).is_none() {
            // A body without a schema.
            return Verdict::Valid;
        }
        let Some(validator) = self.validator(at) else {
            return Verdict::Unknown;
        };
        match validator.validate(value) {
            Ok(()) => Verdict::Valid,
            Err(error) => {
                let place = error.instance_path().to_string();
                let message: String = error.masked().to_string();
                Verdict::Invalid(format!("{place:?}: {message}"))
            }
        }
    }

    fn validator(&self, at: &Pointer) -> Ready {
        let at = self.document.resolve(at).ok()?;
        let mut validators = { self.validators.lock() }.unwrap_or_else(PoisonError::into_inner);
        if let Some(ready) = validators.get(&at) {
            return ready.clone();
        }
        let ready = translate(&self.document, &at).and_then(|schema| {
            let options = jsonschema::options()
                .with_draft(Draft::Draft202012)
                .should_validate_formats(true);
            options.build(&schema).ok().map(Arc::new)
        });
        validators.insert(at, ready.clone());
        ready
    }
}

/// Reads `#/a/b` as it is printed: nothing in it is percent-encoded.
fn literal(pointer: &str) -> Option<Pointer> {
    Pointer::from_fragment(&pointer.replace('%', "%25"))
}
