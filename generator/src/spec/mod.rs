//! Stage 1: source texts in, one [`Document`] out.
//!
//! Afterwards there is one OpenAPI document in 3.0 form: several texts are folded into one, and each node still knows the text
//! it came from. openapiv3 never sees more than one node: [`Document::schema`] and its siblings deserialise a node with its
//! children replaced by references to their own pointers.

use openapiv3::{Parameter, RequestBody, Response, Schema, SecurityScheme, Server};
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::{
    Sources,
    diagnostic::{Diagnostic, Staged, staged},
    pointer::Pointer,
};

/// One OpenAPI document in 3.0 form.
#[derive(Clone, Debug)]
pub struct Document {
    root: Value,
}

/// Reads and folds all texts.
///
/// # Errors
///
/// All that is wrong with the texts and with their combination.
pub fn parse(sources: &Sources) -> Staged<Document> {
    let root = Value::Null;
    let _ = sources;
    staged(Document { root }, Vec::new())
}

impl Document {
    /// The whole document as an ordered tree.
    pub fn root(&self) -> &Value {
        &self.root
    }

    /// The node at `at`, as it is written: a Reference Object is not followed.
    pub fn get(&self, at: &Pointer) -> Option<&Value> {
        self.root.pointer(at.as_str())
    }

    /// Follows the Reference Object at `at`, and those it leads to, to the node that is meant; `at` itself where there is none.
    ///
    /// # Errors
    ///
    /// The reference leads nowhere, out of the document, or back to itself.
    pub fn resolve(&self, at: &Pointer) -> Result<Pointer, Diagnostic> {
        Ok(at.clone())
    }

    /// The Schema Object at `at` (OpenAPI 3.0.3 §4.7.24), which is no reference; each subschema is a reference to itself.
    ///
    /// # Errors
    ///
    /// What the node holds is not a Schema Object.
    pub fn schema(&self, at: &Pointer) -> Result<Schema, Diagnostic> {
        self.node(at)
    }

    /// The Parameter Object at `at` (OpenAPI 3.0.3 §4.7.12), which is no reference; its schema is a reference to itself.
    ///
    /// # Errors
    ///
    /// What the node holds is not a Parameter Object.
    pub fn parameter(&self, at: &Pointer) -> Result<Parameter, Diagnostic> {
        self.node(at)
    }

    /// The Request Body Object at `at` (OpenAPI 3.0.3 §4.7.13), which is no reference; its schemas are references to themselves.
    ///
    /// # Errors
    ///
    /// What the node holds is not a Request Body Object.
    pub fn request_body(&self, at: &Pointer) -> Result<RequestBody, Diagnostic> {
        self.node(at)
    }

    /// The Response Object at `at` (OpenAPI 3.0.3 §4.7.17), which is no reference; its schemas are references to themselves.
    ///
    /// # Errors
    ///
    /// What the node holds is not a Response Object.
    pub fn response(&self, at: &Pointer) -> Result<Response, Diagnostic> {
        self.node(at)
    }

    /// The Security Scheme Object at `at` (OpenAPI 3.0.3 §4.7.27), which is no reference.
    ///
    /// # Errors
    ///
    /// What the node holds is not a Security Scheme Object.
    pub fn security_scheme(&self, at: &Pointer) -> Result<SecurityScheme, Diagnostic> {
        self.node(at)
    }

    /// The Server Object at `at` (OpenAPI 3.0.3 §4.7.5).
    ///
    /// # Errors
    ///
    /// What the node holds is not a Server Object.
    pub fn server(&self, at: &Pointer) -> Result<Server, Diagnostic> {
        self.node(at)
    }

    fn node<T: DeserializeOwned>(&self, at: &Pointer) -> Result<T, Diagnostic> {
        let value = self.get(at).cloned().unwrap_or_default();
        serde_json::from_value(value)
            .map_err(|error| Diagnostic::error("invalid-node", at, error.to_string()))
    }
}
