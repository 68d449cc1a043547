//! What an API adds to the client of the runtime.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use super::{
    Chunk, enumeration::quote_with, ident, layout::INDENT, quote_docs, server::quote_server,
};
use crate::{
    model::{
        Accessor, Client, ClientAuthentication, CredentialConstructor, Scheme, SchemeKind, Server,
        ServerConstant, ServerSetter, TokenConstructor,
    },
    wire::{Conventions, RateLimit, RequestId},
};

/// `client/mod.rs`
pub fn quote_client(client: &Client) -> Vec<Chunk> {
    let Client {
        docs,
        server,
        server_constant,
        servers,
        conventions,
        server_setters,
        schemes,
        credentials,
        tokens,
        accessors,
    } = client;
    let docs = quote_docs(docs, INDENT);
    let modules = accessors.iter().map(quote_module);
    let constant = server_constant.as_ref().map(ident);
    let (default, declaration) = match constant {
        Some(constant) => (quote!(rt::server::Server::#constant), None),
        None => (quote!(SERVER), Some(quote_default_server(server))),
    };
    let servers = servers.iter().map(quote_server_constant);
    let servers = quote_impl(&quote!(rt::server::Server), servers);
    let set_conventions = conventions
        .as_ref()
        .map(|_| quote!(.conventions(&CONVENTIONS)));
    let conventions = conventions.as_ref().map(quote_conventions);
    let schemes = schemes.iter().map(quote_scheme);
    let enumerations = { server_setters.iter() }.filter_map(|setter| setter.enumeration.as_ref());
    let path = "rt::unknown_text::implement_text";
    let enumerations = enumerations.flat_map(|enumeration| quote_with(path, enumeration));
    let setters = server_setters.iter().map(quote_server_setter);
    let setters = quote_impl(&quote!(rt::client_builder::ClientBuilder), setters);
    let constructors = credentials.iter().map(quote_constructor);
    let constructors = quote_impl(&quote!(rt::credentials::Credentials), constructors);
    let tokens = tokens.iter().map(quote_token_constructor);
    let tokens = quote_impl(&quote!(rt::client_credentials::ClientCredentials), tokens);
    let accessors = accessors.iter().map(quote_accessor);
    let client = quote! {
        //! The operations of the API, one module for each group.

        #(#modules)*

        use crate::runtime as rt;

        #declaration

        #conventions

        #(#schemes)*

        impl rt::client::Client {
            #docs
            pub fn builder() -> rt::client_builder::ClientBuilder {
                rt::client_builder::ClientBuilder::new(#default)#set_conventions
            }
            #(#accessors)*
        }

        #servers
        #setters
        #constructors
        #tokens
    };
    std::iter::once(Chunk::Tokens(client))
        .chain(enumerations)
        .collect()
}

/// The module of a tag.
fn quote_module(accessor: &Accessor) -> TokenStream {
    let (feature, module) = (&accessor.feature, ident(&accessor.module));
    quote! {
        #[cfg(feature = #feature)]
        pub mod #module;
    }
}

/// An `impl` with these members, where there are any.
fn quote_impl(
    ty: &TokenStream,
    members: impl ExactSizeIterator<Item = TokenStream>,
) -> Option<TokenStream> {
    (members.len() > 0).then(|| {
        quote! {
            impl #ty {
                #(#members)*
            }
        }
    })
}

/// The server of a document that does not say on which host the API is.
fn quote_default_server(server: &Server) -> TokenStream {
    let server = quote_server(server);
    quote! {
        /// The default server.
        const SERVER: rt::server::Server = #server;
    }
}

fn quote_server_constant(constant: &ServerConstant) -> TokenStream {
    let ServerConstant { name, docs, server } = constant;
    let (name, docs, server) = (ident(name), quote_docs(docs, INDENT), quote_server(server));
    quote! {
        #docs
        pub const #name: Self = #server;
    }
}

/// The conventions of the API.
fn quote_conventions(conventions: &Conventions) -> TokenStream {
    let Conventions {
        default_headers,
        request_id: RequestId { header, property },
        idempotency_key,
        rate_limit,
    } = conventions;
    let headers = default_headers
        .iter()
        .map(|(name, value)| quote!((#name, #value)));
    let header = quote_option(header.as_ref());
    let property = quote_option(property.as_ref());
    let key = quote_option(idempotency_key.as_ref());
    let rate_limit = quote_option(rate_limit.as_ref().map(quote_rate_limit).as_ref());
    quote! {
        /// The conventions of the API.
        const CONVENTIONS: rt::conventions::Conventions = rt::conventions::Conventions {
            headers: &[#(#headers),*],
            request_id_header: #header,
            request_id_property: #property,
            idempotency_key_header: #key,
            rate_limit: #rate_limit,
        };
    }
}

fn quote_rate_limit(rate_limit: &RateLimit) -> TokenStream {
    let RateLimit {
        limit,
        remaining,
        reset,
        reset_is_relative,
        kind,
        lasting,
    } = rate_limit;
    let [limit, remaining, reset, kind] =
        [limit, remaining, reset, kind].map(|name| quote_option(name.as_ref()));
    quote! {
        rt::conventions::RateLimitHeaders {
            limit: #limit,
            remaining: #remaining,
            reset: #reset,
            reset_is_relative: #reset_is_relative,
            kind: #kind,
            quotas: &[#(#lasting),*],
        }
    }
}

fn quote_option(value: Option<&impl ToTokens>) -> TokenStream {
    match value {
        Some(value) => quote!(Some(#value)),
        None => quote!(None),
    }
}

fn quote_scheme(scheme: &Scheme) -> TokenStream {
    let Scheme {
        constant,
        name,
        kind,
    } = scheme;
    let constant = ident(constant);
    let kind = match kind {
        SchemeKind::Header(name) => quote!(Header(#name)),
        SchemeKind::Query(name) => quote!(Query(#name)),
        SchemeKind::Cookie(name) => quote!(Cookie(#name)),
        SchemeKind::Basic => quote!(Basic),
        SchemeKind::Bearer => quote!(Bearer),
    };
    quote! {
        const #constant: rt::credentials::Scheme = rt::credentials::Scheme {
            name: #name,
            kind: rt::credentials::SchemeKind::#kind,
        };
    }
}

fn quote_server_setter(setter: &ServerSetter) -> TokenStream {
    let ServerSetter {
        name,
        docs,
        variable,
        enumeration,
    } = setter;
    let (name, docs) = (ident(name), quote_docs(docs, INDENT));
    let (ty, text) = match enumeration {
        Some(enumeration) => {
            let ty = ident(&enumeration.name);
            (quote!(#ty), quote!(#name.as_str()))
        }
        None => (quote!(impl Into<String>), quote!(#name)),
    };
    quote! {
        #docs
        pub fn #name(self, #name: #ty) -> Self {
            self.server_variable(#variable, #text)
        }
    }
}

fn quote_constructor(constructor: &CredentialConstructor) -> TokenStream {
    let CredentialConstructor {
        name,
        docs,
        arguments,
    } = constructor;
    let (name, docs) = (ident(name), quote_docs(docs, INDENT));
    let names = arguments
        .iter()
        .flat_map(|argument| &argument.names)
        .map(ident);
    let calls = arguments.iter().map(|argument| {
        let scheme = ident(&argument.scheme);
        let names: Vec<_> = argument.names.iter().map(ident).collect();
        match names.as_slice() {
            [user, password] => quote!(.with_user(&#scheme, #user, #password)),
            names => quote!(.with(&#scheme, #(#names),*)),
        }
    });
    quote! {
        #docs
        pub fn #name(#(#names: impl Into<rt::secret::Secret>),*) -> Self {
            Self::default() #(#calls)*
        }
    }
}

fn quote_token_constructor(constructor: &TokenConstructor) -> TokenStream {
    let TokenConstructor {
        name,
        docs,
        token_url,
        authentication,
    } = constructor;
    let (name, docs) = (ident(name), quote_docs(docs, INDENT));
    let pair = [quote!(client_id), quote!(client_secret)];
    let (arguments, made) = match authentication {
        ClientAuthentication::Basic => (
            pair.into(),
            quote!(basic(#token_url, client_id, client_secret)),
        ),
        ClientAuthentication::Body => (
            pair.into(),
            quote!(body(#token_url, client_id, client_secret)),
        ),
        ClientAuthentication::Headers(headers) => {
            let arguments = headers.iter().map(|(_, argument)| ident(argument));
            let arguments: Vec<TokenStream> = arguments.map(|it| quote!(#it)).collect();
            let names = headers.iter().map(|(name, _)| name);
            let made = quote!(headers(#token_url, [#((#names, #arguments.into())),*]));
            (arguments, made)
        }
    };
    quote! {
        #docs
        pub fn #name(#(#arguments: impl Into<String>),*) -> Self {
            Self::#made
        }
    }
}

fn quote_accessor(accessor: &Accessor) -> TokenStream {
    let (name, module, type_name) = (
        ident(&accessor.name),
        ident(&accessor.module),
        ident(&accessor.type_name),
    );
    let (feature, docs) = (
        &accessor.feature,
        quote_docs(&accessor.function_docs, INDENT),
    );
    quote! {
        #docs
        #[cfg(feature = #feature)]
        #[inline]
        pub fn #name(&self) -> #module::#type_name {
            #module::#type_name::new(self.clone())
        }
    }
}
