//! Bodies: what a request sends, and what becomes of a response.

use serde::Serialize;

use super::{Contract, Conversion, Deprecation, Identifier, Input, RustDoc, Scalar, Type};
use crate::{
    pointer::Pointer,
    wire::{Framing, Status, Style},
};

/// The body of a request.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RequestBody {
    /// The name of the argument or setter, and of the field that holds it.
    pub name: Identifier,
    /// Its docs.
    pub docs: RustDoc,
    /// What the document says about it.
    pub contract: Contract,
    /// Whether it is an argument.
    pub required: bool,
    /// Its type.
    pub ty: Type,
    /// How it is passed.
    pub conversion: Conversion,
    /// Its media type: the preferred one, where an enum has several.
    pub media_type: String,
    /// How it is written.
    pub format: BodyFormat,
    /// The other media types in which it can be sent.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub spellings: Vec<BodySpelling>,
}

impl RequestBody {
    /// The enum that is its type, where it has one.
    pub fn choice(&self) -> Option<&BodyEnum> {
        match &self.format {
            BodyFormat::Enum(choice) => Some(choice),
            _ => None,
        }
    }

    /// The variants of that.
    pub fn variants(&self) -> &[BodyVariant] {
        self.choice().map_or(&[], |choice| &choice.variants)
    }

    /// The struct of the parts that one of its variants holds.
    pub fn parts(&self) -> Option<&BodyParts> {
        self.variants().iter().find_map(|it| match &it.format {
            BodyFormat::Parts(parts) => Some(parts),
            _ => None,
        })
    }

    /// The ways in which it can be written.
    pub fn formats(&self) -> impl Iterator<Item = &BodyFormat> {
        let spelled = self.spellings.iter().map(|it| &it.format);
        let chosen = self.variants().iter().map(|it| &it.format);
        std::iter::once(&self.format).chain(spelled).chain(chosen)
    }
}

/// Another media type in which a body can be sent.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct BodySpelling {
    /// The name of the function that chooses it.
    pub name: Identifier,
    /// Its docs.
    pub docs: RustDoc,
    /// The media type.
    pub media_type: String,
    /// How the body is written then.
    pub format: BodyFormat,
}

/// How the body of a request is written.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub enum BodyFormat {
    /// As JSON.
    Json,
    /// As a form, with the spelling of some of its properties.
    Form(Vec<(String, FormEncoding)>),
    /// As the parts that the caller has put together.
    Multipart,
    /// As the parts that the document declares, which are the fields of a struct.
    Parts(BodyParts),
    /// As lines of JSON, one for each element.
    JsonLines,
    /// As a text.
    Text,
    /// As the bytes it is.
    Bytes,
    /// As the variant of an enum says, which is the type of the body.
    Enum(BodyEnum),
}

/// The bodies of a request, where several media types have values of several types.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct BodyEnum {
    /// The name of the enum.
    pub name: Identifier,
    /// Its docs.
    pub docs: RustDoc,
    /// Its variants: the preferred one first.
    pub variants: Vec<BodyVariant>,
}

/// A body that a request can have.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct BodyVariant {
    /// Its name.
    pub name: Identifier,
    /// Its docs.
    pub docs: RustDoc,
    /// The type of its value.
    pub ty: Type,
    /// Its media type.
    pub media_type: String,
    /// How it is written.
    pub format: BodyFormat,
    /// Whether its value alone becomes it, as no other variant has its type.
    pub has_conversion: bool,
}

/// The struct of the parts of a body that is one of several.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct BodyParts {
    /// Its name.
    pub name: Identifier,
    /// Its docs.
    pub docs: RustDoc,
    /// Its fields.
    pub parts: Vec<Part>,
}

impl BodyParts {
    /// Those that a body must have, and that have no value yet.
    pub fn required(&self) -> impl Iterator<Item = Input<'_>> {
        self.parts
            .iter()
            .map(Part::input)
            .filter(Input::is_argument)
    }
}

/// How a property of a form is spelled.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub enum FormEncoding {
    /// Like a parameter, with `explode` or not.
    Style(Style, bool),
    /// As a JSON text.
    Json,
}

/// A part of a `multipart/form-data` body.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Part {
    /// The name of the argument or setter, and of the field that holds its value.
    pub name: Identifier,
    /// Its name on the wire.
    pub wire_name: String,
    /// Its docs.
    pub docs: RustDoc,
    /// That it is deprecated, and why.
    pub deprecated: Option<Deprecation>,
    /// What the document says about it.
    pub contract: Contract,
    /// Whether a request must have it.
    pub required: bool,
    /// What it is where no caller says otherwise.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub initial: Option<Scalar>,
    /// A value that the document gives as an example.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub example: Option<Scalar>,
    /// The type of its value.
    pub ty: Type,
    /// How the value is passed.
    pub conversion: Conversion,
    /// How it is written.
    pub encoding: PartEncoding,
}

impl Part {
    /// It as what a caller sets.
    pub fn input(&self) -> Input<'_> {
        Input {
            name: &self.name,
            docs: &self.docs,
            contract: &self.contract,
            deprecated: self.deprecated.as_ref(),
            required: self.required,
            initial: self.initial.as_ref(),
            example: self.example.as_ref(),
            ty: &self.ty,
            conversion: self.conversion,
        }
    }
}

/// How a part is written.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub enum PartEncoding {
    /// As a file, of this media type unless the file says another.
    File(Option<String>),
    /// As its value needs.
    Value,
    /// As JSON, of this media type.
    Json(String),
    /// As texts with the way to them in brackets.
    DeepObject,
    /// As a text of this media type.
    Text(String),
}

/// What is read from the body of a response.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub enum Payload {
    /// JSON of this type.
    Json(Type),
    /// A text.
    Text,
    /// A text, which is a JSON string where `Content-Type` says so.
    JsonOrText,
    /// The bytes it is.
    Bytes,
}

impl Payload {
    /// The type of what is read.
    pub fn ty(&self) -> &Type {
        match self {
            Self::Json(ty) => ty,
            Self::Text | Self::JsonOrText => &Type::String,
            Self::Bytes => &Type::Bytes,
        }
    }
}

/// A body that is read one element after the other.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Sequence {
    /// How one element is told from the next, and what is read of it.
    pub framing: Framing,
    /// The type of what is read.
    pub element: Type,
    /// The properties of which an object has one at least, if it is an element and no error; empty where nothing is known of them.
    pub required: Vec<String>,
    /// Whether the document describes events called `error`, which are elements then.
    pub has_error_events: bool,
}

/// What a response gives before all of its body is there, beside what it gives afterwards.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub enum Stream {
    /// The pieces of the body, as they come.
    Bytes,
    /// The elements of a body that has to be asked for.
    Sequence {
        /// What they are.
        sequence: Sequence,
        /// The media types that are accepted then.
        accept: Option<String>,
    },
}

/// A media type that a call can ask for alone.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AcceptedType {
    /// The name of the function.
    pub name: Identifier,
    /// Its docs.
    pub docs: RustDoc,
    /// What is accepted then.
    pub accept: String,
}

/// What becomes of a successful response.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub enum Decoding {
    /// It has no body to read.
    Empty,
    /// Its body is read, whatever its status is.
    Body(Payload),
    /// Its body is read, unless it has one of the statuses `without` a body.
    Optional {
        /// What is read.
        payload: Payload,
        /// The statuses.
        without: Vec<u16>,
    },
    /// Its body is read element by element, whatever its status is.
    Sequence(Sequence),
    /// Its status and its media type say what its body is.
    Enum(ResponseEnum),
}

/// The documented successes of an operation, where their bodies differ.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ResponseEnum {
    /// The name of the enum.
    pub name: Identifier,
    /// Its docs.
    pub docs: RustDoc,
    /// Its variants: exact statuses first, then ranges.
    pub variants: Vec<ResponseVariant>,
}

/// The documented errors of an operation.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct OperationError {
    /// The name of the enum.
    pub name: Identifier,
    /// Its docs.
    pub docs: RustDoc,
    /// Its variants: exact statuses first, then ranges, then the default.
    pub variants: Vec<ResponseVariant>,
}

/// A documented response, or one of the bodies that it can have.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ResponseVariant {
    /// Its name.
    pub name: Identifier,
    /// Its docs.
    pub docs: RustDoc,
    /// Where its response is in the document.
    pub pointer: Pointer,
    /// The status it stands for.
    pub status: Status,
    /// The media types and ranges of them that it stands for; none where the status alone says what the body is.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub media_types: Vec<String>,
    /// What its body is; `None` where the document declares none.
    pub payload: Option<Payload>,
}
