//! The items of a public API.

use super::escape::visible;
use crate::{model::Contract, pointer::Pointer};

/// Something of a public API that can change by itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// What it is.
    pub kind: Kind,
    /// Its path below the crate. Fields stand behind a dot, arguments behind a dot by their place from 1.
    pub path: String,
    /// The rest of its Rust: a type, or what a function takes and gives.
    pub signature: String,
    /// What else callers can see of it in Rust, such as `deprecated`.
    pub flags: Vec<String>,
    /// What it is to the server, whatever its Rust name is; empty where a server knows nothing of it.
    pub key: String,
    /// How it is sent or read.
    pub wire: Vec<String>,
    /// What the document says about it that changes no byte, such as limits.
    pub said: Vec<String>,
    /// Where the document says so; not in the text.
    pub place: Option<Pointer>,
}

/// What an item is: the first word of its line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// What the package needs: Rust, or a dependency whose types are in signatures.
    Package,
    /// A feature of the package, with the features it switches on.
    Feature,
    /// A struct.
    Struct,
    /// An enum.
    Enum,
    /// Another name for a type.
    Type,
    /// The function `new` of a struct.
    New,
    /// A field of a struct.
    Field,
    /// A variant of an enum.
    Variant,
    /// The server that is called by default.
    Server,
    /// A header that is sent in every call.
    Header,
    /// A constant.
    Const,
    /// A function.
    Fn,
    /// An argument of the function that starts a request, or of `new` of the parts of a body.
    Arg,
    /// The setter of a request, or of the parts of a body.
    Set,
    /// What a request gives, all at once.
    Send,
    /// What a request gives piece by piece.
    Stream,
    /// What a request gives as the items of a list.
    Items,
    /// A part of the runtime.
    Runtime,
}

impl Kind {
    /// All kinds.
    pub const ALL: [Self; 18] = [
        Self::Package,
        Self::Feature,
        Self::Struct,
        Self::Enum,
        Self::Type,
        Self::New,
        Self::Field,
        Self::Variant,
        Self::Server,
        Self::Header,
        Self::Const,
        Self::Fn,
        Self::Arg,
        Self::Set,
        Self::Send,
        Self::Stream,
        Self::Items,
        Self::Runtime,
    ];

    /// The word that a line starts with.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Package => "package",
            Self::Feature => "feature",
            Self::Struct => "struct",
            Self::Enum => "enum",
            Self::Type => "type",
            Self::New => "new",
            Self::Field => "field",
            Self::Variant => "variant",
            Self::Server => "server",
            Self::Header => "header",
            Self::Const => "const",
            Self::Fn => "fn",
            Self::Arg => "arg",
            Self::Set => "set",
            Self::Send => "send",
            Self::Stream => "stream",
            Self::Items => "items",
            Self::Runtime => "runtime",
        }
    }

    /// Whether it is a part of another item.
    pub fn is_part(self) -> bool {
        matches!(
            self,
            Self::New | Self::Field | Self::Variant | Self::Arg | Self::Set
        )
    }
}

impl Item {
    /// An item without anything but its path.
    pub fn of(kind: Kind, path: impl Into<String>) -> Self {
        Self {
            kind,
            path: path.into(),
            signature: String::new(),
            flags: Vec::new(),
            key: String::new(),
            wire: Vec::new(),
            said: Vec::new(),
            place: None,
        }
    }

    /// The path of the item that this one is a part of; its own where it is none.
    pub fn owner(&self) -> &str {
        let end = match self.kind {
            Kind::Field | Kind::Arg => self.path.rfind('.'),
            Kind::Runtime => self.path.find([':', '.']),
            kind if kind.is_part() => self.path.rfind("::"),
            _ => None,
        };
        end.map_or(&self.path, |end| &self.path[..end])
    }

    /// The last part of its path.
    pub fn name(&self) -> &str {
        let name = self.path.rsplit("::").next().unwrap_or(&self.path);
        match self.kind {
            Kind::Field | Kind::Arg => name.rsplit('.').next().unwrap_or(name),
            _ => name,
        }
    }

    /// What items are sorted by: packages and features first, then paths, with the parts of an item behind it.
    pub(super) fn order(&self) -> impl Ord + use<> {
        let section = match self.kind {
            Kind::Package => 0,
            Kind::Feature => 1,
            Kind::Server | Kind::Header => 2,
            Kind::Runtime => 4,
            _ => 3,
        };
        (
            section,
            self.owner().to_owned(),
            self.kind,
            self.path.clone(),
        )
    }

    pub(super) fn with_signature(mut self, signature: String) -> Self {
        // The runtime passes these on at the root of the crate.
        let modules = ["rt::body::", "rt::file::", "rt::multipart::"];
        self.signature =
            { modules.iter() }.fold(signature, |signature, module| signature.replace(module, ""));
        self
    }

    pub(super) fn with_flag(mut self, flag: impl Into<String>) -> Self {
        self.flags.push(flag.into());
        self
    }

    pub(super) fn with_flag_if(self, condition: bool, flag: &str) -> Self {
        if condition {
            self.with_flag(flag)
        } else {
            self
        }
    }

    pub(super) fn with_key(mut self, key: impl Into<String>) -> Self {
        self.key = key.into();
        self
    }

    pub(super) fn with_wire(mut self, wire: impl IntoIterator<Item = String>) -> Self {
        self.wire.extend(wire);
        self
    }

    /// What the document says about its value.
    pub(super) fn with_contract(mut self, contract: &Contract) -> Self {
        let presence = match contract.is_required {
            true => "required",
            false => "optional",
        };
        self.said.push(presence.to_owned());
        self.said
            .extend(contract.is_nullable.then(|| "nullable".to_owned()));
        let limits = contract.limits.iter().cloned();
        self.said.extend(limits.map(visible));
        self.with_place(&contract.pointer)
    }

    pub(super) fn with_place(mut self, place: &Pointer) -> Self {
        self.place = Some(place.clone());
        self
    }
}
