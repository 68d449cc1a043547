//! The folded document in, whether values are what it says out.
//!
//! The judge is a library that knows nothing of this project.

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex, PoisonError},
};

use jsonschema::{Draft, Validator};
use serde_json::Value;
use specsmith::{
    Document, Pointer,
    ir::{Api, Content},
};

use super::schema::translate;

/// A validator; `None` where there can be none for a schema.
type Ready = Option<Arc<Validator>>;

/// Whether a value is what its schema says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// It is.
    Valid,
    /// It is not, for this reason among others.
    Invalid(String),
    /// The validator cannot use the schema.
    Unknown,
}

impl Verdict {
    /// The verdict in one word, as the code of a finding.
    pub(crate) fn name(&self) -> &'static str {
        match self {
            Self::Valid => "valid",
            Self::Invalid(_) => "invalid",
            Self::Unknown => "not-judged",
        }
    }
}

/// Knows whether values are what a document says.
pub(crate) struct Judge {
    pub(crate) document: Document,
    /// The place of each example and that of its schema, in the order of `conformance::EXAMPLES`. One example can stand in
    /// several bodies.
    examples: Vec<(Pointer, Pointer)>,
    /// The validators that have been asked for, by the place of the schema.
    validators: Mutex<BTreeMap<Pointer, Ready>>,
}

impl Judge {
    pub(crate) fn new(document: Document, api: &Api) -> Self {
        let mut examples = Vec::new();
        let mut add = |content: &Content| {
            if !content.is_json() {
                return;
            }
            let body = &content.value.pointer;
            let places = content.examples.iter().map(|example| &example.pointer);
            examples.extend(places.map(|place| (place.clone(), body.clone())));
        };
        for operation in &api.operations {
            let responses = operation.responses.iter();
            let responses = responses.flat_map(|response| &response.contents);
            let request = operation.body.as_ref().map(|body| &body.content);
            responses.chain(request).for_each(&mut add);
        }
        for webhook in &api.webhooks {
            add(&webhook.body.content);
        }
        Self {
            document,
            examples,
            validators: Mutex::default(),
        }
    }

    /// The example at this place of `conformance::EXAMPLES` and its schema; `None` where another example is meant.
    pub(crate) fn example(&self, index: usize, pointer: &str) -> Option<(&Value, &Pointer)> {
        let (place, body) = self.examples.get(index)?;
        let is_meant = place.to_string() == pointer;
        Some((self.document.get(place).filter(|_| is_meant)?, body))
    }

    /// Whether an example is what its schema says.
    pub(crate) fn judge_example(&self, index: usize, pointer: &str) -> Verdict {
        self.example(index, pointer)
            .map_or(Verdict::Unknown, |(example, body)| {
                self.judge(body, example)
            })
    }

    /// Whether a value is what the schema at `at` says.
    pub(crate) fn judge(&self, at: &Pointer, value: &Value) -> Verdict {
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
        let validators = self.validators.lock();
        let mut validators = validators.unwrap_or_else(PoisonError::into_inner);
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
