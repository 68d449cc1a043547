//! The names that are taken before a document names anything, place by place.

use super::identifier::is_prelude;
use crate::model::is_exported;

/// The functions of the runtime's `Client`, and those that each has besides.
const CLIENT_FUNCTIONS: [&str; 15] = [
    "block_on",
    "builder",
    "clone",
    "exchange",
    "exchange_with_tokens",
    "new",
    "obtain",
    "prepare",
    "send",
    "send_blocking",
    "send_stream",
    "settings",
    "take_options",
    "transport",
    "with_credentials",
];

/// The functions of the runtime's `ClientBuilder`.
const BUILDER_FUNCTIONS: [&str; 15] = [
    "base_url",
    "body_limit",
    "build",
    "conventions",
    "credentials",
    "default_header",
    "new",
    "no_retry",
    "no_timeout",
    "retry",
    "server",
    "server_variable",
    "timeout",
    "transport",
    "user_agent",
];

/// The functions of the runtime's `Credentials`, those of the traits that it implements, and what Clippy finds fault with.
const CREDENTIAL_FUNCTIONS: [&str; 9] = [
    "and",
    "clone",
    "credentials",
    "default",
    "iter",
    "new",
    "with",
    "with_credential",
    "with_user",
];

/// The functions of the runtime's `ClientCredentials`.
const TOKEN_FUNCTIONS: [&str; 12] = [
    "authenticate",
    "basic",
    "body",
    "clone",
    "fetch",
    "form",
    "headers",
    "new",
    "parameter",
    "scope",
    "token_url",
    "url",
];

/// The functions of an accessor that stand for no operation.
const ACCESSOR_FUNCTIONS: [&str; 2] = ["clone", "new"];

/// The functions of a request that set no parameter, and what it holds beside them.
const REQUEST_FUNCTIONS: [&str; 14] = [
    "body",
    "call",
    "clone",
    "follow",
    "new",
    "opt",
    "options",
    "request",
    "send",
    "send_blocking",
    "send_raw",
    "send_stream",
    "send_stream_blocking",
    "r#self",
];

/// The functions of a request for a list that comes in pages.
const LIST_FUNCTIONS: [&str; 4] = ["items", "items_blocking", "pages", "pages_blocking"];

/// The functions of the parts of a body that set no part.
const PARTS_FUNCTIONS: [&str; 6] = ["clone", "default", "new", "opt", "r#self", "write"];

/// The features that stand for no tag.
const FEATURES: [&str; 9] = [
    "blocking",
    "client",
    "conformance",
    "default",
    "mock",
    "reqwest",
    "reqwest-transport",
    "rustls-no-provider",
    "tracing",
];

/// The files beside those of types.
const TYPE_FILES: [&str; 3] = ["aliases", "mod", "types"];

/// Whether no tag can be a function of this name of the client.
pub fn is_client_function(name: &str) -> bool {
    CLIENT_FUNCTIONS.contains(&name)
}

/// Whether no server variable can be a function of this name of the builder.
pub fn is_builder_function(name: &str) -> bool {
    BUILDER_FUNCTIONS.contains(&name)
}

/// Whether no security scheme can be a function of this name of credentials.
pub fn is_credential_function(name: &str) -> bool {
    CREDENTIAL_FUNCTIONS.contains(&name)
}

/// Whether no security scheme can be a function of this name of what fetches tokens.
pub fn is_token_function(name: &str) -> bool {
    TOKEN_FUNCTIONS.contains(&name)
}

/// Whether no operation can be a function of this name of its tag.
pub fn is_accessor_function(name: &str) -> bool {
    ACCESSOR_FUNCTIONS.contains(&name)
}

/// Whether no parameter and no part can be a setter, an argument or a field of this name.
pub fn is_request_function(name: &str) -> bool {
    REQUEST_FUNCTIONS.contains(&name)
}

/// The same, where the response comes in pages.
pub fn is_list_function(name: &str) -> bool {
    is_request_function(name) || LIST_FUNCTIONS.contains(&name)
}

/// Whether no part of a body that is one of several can be a setter, an argument or a field of this name.
pub fn is_parts_function(name: &str) -> bool {
    PARTS_FUNCTIONS.contains(&name)
}

/// Whether no tag can be the feature of this name.
pub fn is_feature(name: &str) -> bool {
    FEATURES.contains(&name)
}

/// Whether no property can be a field of this name.
pub fn is_field(name: &str) -> bool {
    name == "extra"
}

/// Whether no schema can be a type of this name.
pub fn is_type(name: &str) -> bool {
    is_prelude(name)
}

/// Whether no type can be in the file of this name.
pub fn is_type_file(name: &str) -> bool {
    TYPE_FILES.contains(&name)
}

/// Whether no type that is passed on at the root of the crate can have this name.
pub fn is_root_type(name: &str) -> bool {
    is_prelude(name) || is_exported(name)
}

/// Whether no operation can be a type of this name.
pub fn is_operation_type(name: &str) -> bool {
    is_prelude(name)
}

/// Whether no tag can be a type of this name. Clippy finds fault with a constructor that is called like its type.
pub fn is_accessor_type(name: &str) -> bool {
    name == "New" || is_operation_type(name)
}

/// Whether no tag can be the module of this name.
pub fn is_client_module(name: &str) -> bool {
    matches!(name, "client" | "rt" | "std")
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::model::RUNTIME;

    /// The functions of a type of the runtime that belong to no trait.
    fn functions(type_name: &str) -> BTreeSet<String> {
        let files = RUNTIME.iter();
        let items = files.flat_map(|file| syn::parse_file(file.text).expect("Rust").items);
        let items = items.filter_map(|item| match item {
            syn::Item::Impl(item) if item.trait_.is_none() => Some(item),
            _ => None,
        });
        let of_type = items.filter(|item| match &*item.self_ty {
            syn::Type::Path(ty) => ty.path.is_ident(type_name),
            _ => false,
        });
        let members = of_type.flat_map(|item| item.items);
        let names = members.filter_map(|member| match member {
            syn::ImplItem::Fn(function) => Some(function.sig.ident.to_string()),
            _ => None,
        });
        names.collect()
    }

    #[track_caller]
    fn assert_taken(type_name: &str, is_taken: fn(&str) -> bool) {
        let functions = functions(type_name);
        assert!(!functions.is_empty(), "no functions of {type_name}");
        let free: Vec<_> = functions.iter().filter(|name| !is_taken(name)).collect();
        assert!(free.is_empty(), "{free:?} of {type_name}");
    }

    #[test]
    fn what_the_client_of_the_runtime_has_is_taken() {
        assert_taken("Client", is_client_function);
    }

    #[test]
    fn what_the_builder_of_the_runtime_has_is_taken() {
        assert_taken("ClientBuilder", is_builder_function);
    }

    #[test]
    fn what_the_credentials_of_the_runtime_have_is_taken() {
        assert_taken("Credentials", is_credential_function);
    }

    #[test]
    fn what_fetches_tokens_in_the_runtime_has_names_that_are_taken() {
        assert_taken("ClientCredentials", is_token_function);
    }
}
