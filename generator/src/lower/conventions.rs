//! The extensions that an overlay adds to the root of the document: what the API does in every call.
//!
//! Whatever is not as it should be is an error at the very value, so that no mistake in an overlay is without effect.

mod expected;

use serde_json::Value;

use self::expected::{Expected, HEADER, is_function_name, is_header_name};
use super::{Lowering, node::Members};
use crate::{
    diagnostic::{Code, Diagnostic},
    ir::{
        ClientAuthentication, ClientCredentials, Conventions, Operation, RateLimit, RequestId,
        SecurityKind, SecurityScheme,
    },
    pointer::Pointer,
};

/// The headers that describe the connection or delimit the message; they are up to the transport.
const TRANSPORT_HEADERS: [&str; 7] = [
    "Connection",
    "Content-Length",
    "Host",
    "TE",
    "Trailer",
    "Transfer-Encoding",
    "Upgrade",
];

impl Lowering<'_> {
    /// What the overlays say about the API as a whole.
    pub(super) fn lower_conventions(&mut self) -> Conventions {
        Conventions {
            default_headers: self.lower_default_headers(),
            request_id: self.lower_request_id(),
            idempotency_key: self.lower_idempotency_key(),
            rate_limit: self.lower_rate_limit(),
        }
    }

    /// `x-default-headers`: a value for each header.
    fn lower_default_headers(&mut self) -> Vec<(String, String)> {
        let mut headers = Vec::new();
        for (name, value, at) in self.extension_members("x-default-headers") {
            let mut headers_of_transport = TRANSPORT_HEADERS.iter();
            let is_transports = headers_of_transport.any(|other| other.eq_ignore_ascii_case(&name));
            let is_sendable = |text: &str| text.bytes().all(|byte| matches!(byte, b' '..=b'~'));
            if !is_header_name(&name) || is_transports {
                self.invalid(
                    &at,
                    format!("`{name}` is not a header that can be set"),
                    HEADER,
                );
            } else {
                match value.as_str().filter(|text| is_sendable(text)) {
                    Some(text) => headers.push((name, text.to_owned())),
                    None => self.invalid(
                        &at,
                        "this is not a valid header value",
                        "write printable ASCII characters",
                    ),
                }
            }
        }
        headers
    }

    /// `x-request-id`: the header, the property of errors, or both.
    fn lower_request_id(&mut self) -> RequestId {
        let keys = [("header", Expected::Header), ("property", Expected::Text)];
        let members = self.checked_members("x-request-id", &keys);
        RequestId {
            header: text(&members, "header"),
            property: text(&members, "property"),
        }
    }

    /// `x-idempotency-key`: the header.
    fn lower_idempotency_key(&mut self) -> Option<String> {
        let keys = [("header", Expected::Header)];
        let members = self.checked_members("x-idempotency-key", &keys);
        text(&members, "header")
    }

    /// `x-rate-limit`: the headers, the unit of one of them, and the kinds of limits that last.
    fn lower_rate_limit(&mut self) -> Option<RateLimit> {
        const RELATIVE: &str = "seconds";
        let keys = [
            ("limit", Expected::Header),
            ("remaining", Expected::Header),
            ("reset", Expected::Header),
            ("reset-unit", Expected::OneOf(&["unix-seconds", RELATIVE])),
            ("kind", Expected::Header),
            ("lasting-kinds", Expected::Texts),
        ];
        let members = self.checked_members("x-rate-limit", &keys);
        let lasting = members.get("lasting-kinds").and_then(Value::as_array);
        let lasting = lasting.into_iter().flatten().filter_map(Value::as_str);
        let limit = RateLimit {
            limit: text(&members, "limit"),
            remaining: text(&members, "remaining"),
            reset: text(&members, "reset"),
            reset_is_relative: text(&members, "reset-unit").as_deref() == Some(RELATIVE),
            kind: text(&members, "kind"),
            lasting: lasting.map(str::to_owned).collect(),
        };
        if !limit.lasting.is_empty() && limit.kind.is_none() {
            let at = Pointer::root().keys(["x-rate-limit", "lasting-kinds"]);
            let help = "say with `kind` which header has it";
            self.invalid(&at, "no header says of which kind a limit is", help);
        }
        (limit != RateLimit::default()).then_some(limit)
    }

    /// `x-credentials`: the schemes of each constructor.
    pub(super) fn lower_credentials(
        &mut self,
        schemes: &[SecurityScheme],
        operations: &[Operation],
    ) -> Vec<(String, Vec<String>)> {
        let mut constructors = Vec::new();
        for (name, value, at) in self.extension_members("x-credentials") {
            if !is_function_name(&name) {
                let message = format!("`{name}` is not a valid name of a function");
                self.invalid(&at, message, "write lower case letters, digits and `_`");
                continue;
            }
            let mut members: Vec<String> = Vec::new();
            for (index, scheme) in value.as_array().into_iter().flatten().enumerate() {
                match schemes
                    .iter()
                    .find(|known| Some(&*known.name) == scheme.as_str())
                {
                    Some(scheme) => members.push(scheme.name.clone()),
                    None => {
                        let message = format!("there is no security scheme {scheme}");
                        self.invalid(&at.index(index), message, "name a scheme of the document");
                    }
                }
            }
            members.sort();
            members.dedup();
            if operations
                .iter()
                .any(|operation| asks_for(operation, &members))
            {
                constructors.push((name, members));
            } else {
                let help = "list the schemes of one of the alternatives of an operation";
                self.invalid(&at, "no operation asks for just these schemes", help);
            }
        }
        constructors
    }

    /// `x-client-credentials`: for each scheme, where its tokens are fetched and how.
    pub(super) fn lower_client_credentials(&mut self, schemes: &mut [SecurityScheme]) {
        let keys = [
            ("token-url", Expected::TokenUrl),
            ("authentication", Expected::OneOf(&["basic", "body"])),
            ("headers", Expected::Headers),
        ];
        for (name, value, at) in self.extension_members("x-client-credentials") {
            let mut schemes = schemes.iter_mut();
            let scheme =
                schemes.find(|scheme| scheme.name == name && scheme.kind == SecurityKind::Bearer);
            let (Some(scheme), Value::Object(members)) = (scheme, value) else {
                let message = format!(
                    "`{name}` is not a security scheme with bearer tokens, or its value is not an object"
                );
                self.invalid(
                    &at,
                    message,
                    "name a scheme of the document, and write keys and values",
                );
                continue;
            };
            let placed = members.into_iter().map(|(key, value)| {
                let at = at.key(&key);
                (key, value, at)
            });
            let members = self.checked("x-client-credentials", placed.collect(), &keys);
            let declared = scheme.client_credentials.take();
            let token_url = text(&members, "token-url").or(declared.map(|it| it.token_url));
            let Some(token_url) = token_url else {
                self.invalid(
                    &at,
                    "there is no `token-url`",
                    "write the URL where tokens are fetched",
                );
                continue;
            };
            let headers = { members.get("headers") }.and_then(Value::as_array);
            let headers = headers.map(|it| {
                it.iter()
                    .filter_map(Value::as_str)
                    .map(str::to_owned)
                    .collect()
            });
            let is_body = text(&members, "authentication").as_deref() == Some("body");
            scheme.client_credentials = Some(ClientCredentials {
                token_url,
                authentication: match headers {
                    Some(headers) => ClientAuthentication::Headers(headers),
                    None if is_body => ClientAuthentication::Body,
                    None => ClientAuthentication::Basic,
                },
            });
        }
    }

    /// The members of an extension, each with its place.
    fn extension_members(&mut self, extension: &str) -> Vec<(String, Value, Pointer)> {
        let root = Pointer::root();
        let at = root.key(extension);
        match self.document.extension(&root, extension) {
            None => Vec::new(),
            Some(Value::Object(members)) => {
                let members = members.iter();
                let placed = members.map(|(key, value)| (key.clone(), value.clone(), at.key(key)));
                placed.collect()
            }
            Some(_) => {
                let message = format!("`{extension}` must be an object");
                self.invalid(&at, message, "write keys and values");
                Vec::new()
            }
        }
    }

    /// Those members of an extension that are as expected.
    fn checked_members(&mut self, extension: &str, keys: &[(&'static str, Expected)]) -> Members {
        let members = self.extension_members(extension);
        self.checked(extension, members, keys)
    }

    /// Those of these members that are as expected.
    fn checked(
        &mut self,
        extension: &str,
        members: Vec<(String, Value, Pointer)>,
        keys: &[(&'static str, Expected)],
    ) -> Members {
        let mut checked = Members::new();
        for (key, value, at) in members {
            match keys.iter().find(|(known, _)| *known == key) {
                None => {
                    let known: Vec<String> =
                        keys.iter().map(|(key, _)| format!("`{key}`")).collect();
                    let message = format!("`{extension}` has no key `{key}`");
                    self.invalid(&at, message, format!("its keys are {}", known.join(", ")));
                }
                Some((_, expected)) => match expected.problem(&value) {
                    Some(help) => {
                        let message = format!("this is not a valid value of `{key}`");
                        self.invalid(&at, message, help);
                    }
                    None => drop(checked.insert(key, value)),
                },
            }
        }
        checked
    }

    fn invalid(&mut self, at: &Pointer, message: impl Into<String>, help: impl Into<String>) {
        let diagnostic = Diagnostic::new(Code::InvalidExtension, at, message);
        self.report(diagnostic.with_help(help));
    }
}

fn text(members: &Members, key: &str) -> Option<String> {
    members.get(key).and_then(Value::as_str).map(str::to_owned)
}

/// Whether one of an operation's alternatives is made of just these schemes.
fn asks_for(operation: &Operation, schemes: &[String]) -> bool {
    operation.security.iter().any(|alternative| {
        let has = |scheme: &String| alternative.iter().any(|each| each.scheme == *scheme);
        alternative.len() == schemes.len() && !schemes.is_empty() && schemes.iter().all(has)
    })
}
