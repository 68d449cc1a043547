//! The client of an API as items: servers, credentials, and the operations with all that a caller sets and gets.

use crate::{
    model::{
        Accessor, Advance, Client, ClientAuthentication, Decoding, Identifier, Link, Method,
        Pagination, Parameter, Payload, RequestBody, RequestField, ResponseVariant, Scheme,
        SchemeKind, Sequence, Server, Stream, TokenConstructor,
    },
    wire::{Conventions, EventElement, Framing, PathPart},
};

use super::{
    bodies::{self, body, part, style},
    escape::{quoted, word},
    headers, inputs,
    item::{Item, Kind},
    types,
};

/// Adds the client of a program.
pub fn list(client: &Client, items: &mut Vec<Item>) {
    if client.accessors.is_empty() {
        return;
    }
    items.push(server(Item::of(Kind::Server, "default"), &client.server));
    items.extend(client.conventions.iter().flat_map(shared_headers));
    items.extend(client.servers.iter().map(|constant| {
        let item = Item::of(Kind::Const, format!("Server::{}", constant.name.0));
        server(item, &constant.server)
    }));
    for setter in &client.server_setters {
        let ty = setter.enumeration.as_ref();
        let ty = ty.map_or("String", |enumeration| &enumeration.name.0);
        items.push(
            Item::of(Kind::Fn, format!("ClientBuilder::{}", setter.name.0))
                .with_signature(format!("({ty})"))
                .with_key(format!("server variable {}", quoted(&setter.variable))),
        );
        if let Some(enumeration) = &setter.enumeration {
            types::enumeration(enumeration, "", items);
        }
    }
    for constructor in &client.credentials {
        let names = { constructor.arguments.iter() }.flat_map(|argument| &argument.names);
        let types: Vec<&str> = names.map(|_| "Secret").collect();
        let schemes = { constructor.arguments.iter() }
            .filter_map(|argument| {
                { client.schemes.iter() }.find(|scheme| scheme.constant == argument.scheme)
            })
            .map(scheme);
        items.push(
            Item::of(Kind::Fn, format!("Credentials::{}", constructor.name.0))
                .with_signature(format!("({})", types.join(", ")))
                .with_key(schemes.collect::<Vec<_>>().join(" + ")),
        );
    }
    items.extend(client.tokens.iter().map(tokens));
    for accessor in &client.accessors {
        operations(client, accessor, items);
    }
}

/// What fetches tokens.
fn tokens(constructor: &TokenConstructor) -> Item {
    let (count, how) = match &constructor.authentication {
        ClientAuthentication::Basic => (2, "basic".to_owned()),
        ClientAuthentication::Body => (2, "body".to_owned()),
        ClientAuthentication::Headers(headers) => {
            let names: Vec<&str> = headers.iter().map(|(name, _)| name.as_str()).collect();
            (names.len(), format!("headers {}", names.join(", ")))
        }
    };
    let name = format!("ClientCredentials::{}", constructor.name.0);
    Item::of(Kind::Fn, name)
        .with_signature(format!("({})", vec!["String"; count].join(", ")))
        .with_key(format!(
            "{} {}",
            quoted(&constructor.token_url),
            quoted(&how)
        ))
}

fn server(item: Item, server: &Server) -> Item {
    let variables = server.variables.iter();
    let variables = variables.map(|(name, value)| format!("{name}={}", quoted(value)));
    item.with_key(quoted(&server.url)).with_wire(variables)
}

/// The headers that every call sends, and those that every answer is asked for.
fn shared_headers(conventions: &Conventions) -> Vec<Item> {
    let sent = { conventions.default_headers.iter() }
        .map(|(name, value)| Item::of(Kind::Header, name.as_str()).with_key(quoted(value)));
    let read = |name: &Option<String>, what: &str| {
        let name = name.as_ref()?;
        Some(Item::of(Kind::Header, name.as_str()).with_key(what))
    };
    let id = read(&conventions.request_id.header, "request id");
    let limits = conventions.rate_limit.iter().flat_map(|limits| {
        let reset = match limits.reset_is_relative {
            true => "rate limit: seconds until the reset",
            false => "rate limit: time of the reset",
        };
        [
            read(&limits.limit, "rate limit: limit"),
            read(&limits.remaining, "rate limit: remaining"),
            read(&limits.reset, reset),
            read(&limits.kind, "rate limit: kind"),
        ]
    });
    let key = read(&conventions.idempotency_key, "idempotency key");
    sent.chain(id).chain(key).chain(limits.flatten()).collect()
}

fn scheme(scheme: &Scheme) -> String {
    match &scheme.kind {
        SchemeKind::Header(name) => format!("header {}", quoted(name)),
        SchemeKind::Query(name) => format!("query {}", quoted(name)),
        SchemeKind::Cookie(name) => format!("cookie {}", quoted(name)),
        SchemeKind::Basic => "basic".to_owned(),
        SchemeKind::Bearer => "bearer".to_owned(),
    }
}

fn operations(client: &Client, accessor: &Accessor, items: &mut Vec<Item>) {
    let module = format!("client::{}", accessor.module.0);
    let path = format!("{module}::{}", accessor.type_name.0);
    let feature = format!("feature {}", accessor.feature);
    let group = Item::of(Kind::Fn, format!("Client::{}", accessor.name.0))
        .with_signature(format!("() -> {path}"))
        .with_flag(&feature);
    items.push(match accessor.methods.first() {
        Some(method) => group.with_place(&method.pointer),
        None => group,
    });
    for method in &accessor.methods {
        items.push(start(client, &module, &path, method).with_flag(&feature));
        let request = format!("{module}::{}", method.request.0);
        items.extend(inputs(&module, &request, method));
        if let Some(choice) = { method.body.as_ref() }.and_then(RequestBody::choice) {
            let endpoint = endpoint(method);
            items.extend(bodies::items(&module, choice, &endpoint, &method.pointer));
        }
        items.extend(choices(&request, method));
        items.extend(answers(&module, &request, method));
        items.extend({ method.pagination.iter() }.map(|it| pages(&request, it, method)));
        if let Some(error) = &method.error {
            let path = format!("{module}::{}", error.name.0);
            items.push(
                Item::of(Kind::Enum, &path)
                    .with_key(format!("errors {}", endpoint(method)))
                    .with_place(&method.pointer),
            );
            items.extend(error.variants.iter().map(|it| response_variant(&path, it)));
        }
        if let Some(declared) = &method.headers {
            let endpoint = endpoint(method);
            items.extend(headers::items(
                &module,
                declared,
                &endpoint,
                &method.pointer,
            ));
        }
        if let Decoding::Enum(response) = &method.decoding {
            let path = format!("{module}::{}", response.name.0);
            items.push(
                Item::of(Kind::Enum, &path)
                    .with_flag("else Other")
                    .with_key(format!("successes {}", endpoint(method)))
                    .with_place(&method.pointer),
            );
            let variants = response.variants.iter();
            items.extend(variants.map(|it| response_variant(&path, it)));
        }
    }
}

/// The function that starts a request.
fn start(client: &Client, module: &str, accessor: &str, method: &Method) -> Item {
    let given = method.arguments().map(|input| {
        let ty = inputs::taken(module, input.ty);
        match &method.arguments {
            Some(_) => format!("{}: {ty}", input.name.0),
            None => ty,
        }
    });
    let given = given.collect::<Vec<_>>().join(", ");
    let given = match &method.arguments {
        Some(arguments) => format!("{module}::{} {{ {given} }}", arguments.name.0),
        None => given,
    };
    let name_of = |constant: &Identifier| {
        let mut schemes = client.schemes.iter();
        let scheme = schemes.find(|scheme| scheme.constant == *constant);
        scheme.map_or(String::new(), |scheme| word(&scheme.name))
    };
    let alternatives = method.security.iter().map(|schemes| {
        let names: Vec<String> = schemes.iter().map(name_of).collect();
        names.join("+")
    });
    let alternatives: Vec<String> = alternatives.collect();
    let auth = (!alternatives.is_empty()).then(|| format!("auth {}", alternatives.join(" | ")));
    let own_server = method.server.as_ref();
    let own_server = own_server.map(|server| format!("server {}", quoted(&server.url)));
    let accept = method.accept.as_ref();
    let accept = accept.map(|accept| format!("accept {}", quoted(accept)));
    Item::of(Kind::Fn, format!("{accessor}::{}", method.name.0))
        .with_signature(format!("({given}) -> {module}::{}", method.request.0))
        .with_flag_if(method.deprecated.is_some(), "deprecated")
        .with_key(endpoint(method))
        .with_wire(auth.into_iter().chain(own_server).chain(accept))
        .with_place(&method.pointer)
}

/// Method and path.
fn endpoint(method: &Method) -> String {
    let path = PathPart::join(&method.path);
    format!("{} {}", method.http_method.as_str(), word(&path))
}

/// What a caller sets of a request.
fn inputs(module: &str, request: &str, method: &Method) -> Vec<Item> {
    let parameters = method.parameters.iter().map(parameter);
    let body = method.body.iter().map(body);
    let parts = method.parts.iter().map(part);
    let sent = parameters.chain(body).chain(parts);
    inputs::items(module, request, method.inputs().zip(sent))
}

/// The media types that a caller can choose.
fn choices(request: &str, method: &Method) -> Vec<Item> {
    let choice = |name: &Identifier, key: String| {
        Item::of(Kind::Set, format!("{request}::{}", name.0))
            .with_signature("()".to_owned())
            .with_key(key)
            .with_place(&method.pointer)
    };
    let accepted = { method.accepted.iter() }
        .map(|it| choice(&it.name, format!("accept {}", quoted(&it.accept))));
    let spellings = { method.body.iter() }.flat_map(|body| &body.spellings);
    let sent = spellings.map(|it| choice(&it.name, format!("body as {}", quoted(&it.media_type))));
    accepted.chain(sent).collect()
}

/// What a parameter is called on the wire, and how it is written.
fn parameter(parameter: &Parameter) -> (String, Vec<String>) {
    let location = parameter.location.as_str();
    let key = format!("{location} {}", quoted(&parameter.wire_name));
    let mut wire = vec![style(parameter.style).to_owned()];
    wire.extend(parameter.explode.then(|| "exploded".to_owned()));
    let is_reserved = parameter.allow_reserved;
    wire.extend(is_reserved.then(|| "reserved characters as they are".to_owned()));
    (key, wire)
}

/// What a request gives.
fn answers(module: &str, request: &str, method: &Method) -> Vec<Item> {
    let send = |signature: String, how: &str| {
        Item::of(Kind::Send, request)
            .with_signature(format!(" -> {signature}"))
            .with_key(how)
    };
    let given = match &method.decoding {
        Decoding::Empty => send("()".to_owned(), "no body"),
        Decoding::Body(payload) => send(payload.ty().to_string(), read(payload)),
        Decoding::Optional { payload, without } => {
            let codes: Vec<String> = without.iter().map(u16::to_string).collect();
            send(format!("Option<{}>", payload.ty()), read(payload))
                .with_wire([format!("none at {}", codes.join(" and "))])
        }
        Decoding::Sequence(sequence) => send(elements(sequence), framing(sequence)),
        Decoding::Enum(response) => send(format!("{module}::{}", response.name.0), "by status"),
    };
    let stream = |signature: String, how: &str| {
        Item::of(Kind::Stream, request)
            .with_signature(format!(" -> {signature}"))
            .with_key(how)
            .with_place(&method.pointer)
    };
    let streamed = method.stream.as_ref().map(|it| match it {
        Stream::Bytes => stream("BodyStream".to_owned(), "bytes"),
        Stream::Sequence { sequence, .. } => stream(elements(sequence), framing(sequence)),
    });
    let given = given.with_place(&method.pointer);
    std::iter::once(given).chain(streamed).collect()
}

fn read(payload: &Payload) -> &'static str {
    match payload {
        Payload::Json(_) => "json",
        Payload::Text => "text",
        Payload::JsonOrText => "json or text",
        Payload::Bytes => "bytes",
    }
}

fn elements(sequence: &Sequence) -> String {
    let element = &sequence.element;
    match sequence.framing {
        Framing::Lines | Framing::JsonTexts => format!("JsonLines<{element}>"),
        Framing::Events(EventElement::Data { .. }) => {
            format!("EventStream<ServerSentEvent<{element}>>")
        }
        Framing::Events(EventElement::Event { .. }) => format!("EventStream<{element}>"),
    }
}

fn framing(sequence: &Sequence) -> &'static str {
    match sequence.framing {
        Framing::Lines => "lines of json",
        Framing::JsonTexts => "json sequence",
        Framing::Events(_) => "events",
    }
}

fn pages(request: &str, pagination: &Pagination, method: &Method) -> Item {
    let by = |way: &str, field: &RequestField| {
        let place = field.body.as_ref().map_or("", |_| " of the body");
        format!("{way} {}{place}", quoted(&field.wire_name))
    };
    let way = match &pagination.advance {
        Advance::Page(page) => by("page", &page.parameter),
        Advance::Offset(parameter) => by("offset", parameter),
        Advance::Answer { parameter, .. } => by("cursor", parameter),
        Advance::Link(Link::Header) => "the header `Link`".to_owned(),
        Advance::Link(Link::Property(path)) => {
            let names: Vec<&str> = path.iter().map(|it| it.wire_name.as_str()).collect();
            format!("link {}", quoted(&names.join("/")))
        }
        Advance::LastItem { parameter, .. } => by("last item", parameter),
        Advance::Order(ordered) => by("order", &ordered.parameter),
    };
    let limit = pagination.limit.as_ref().and_then(|limit| limit.value);
    Item::of(Kind::Items, request)
        .with_signature(format!(" -> {}", pagination.item))
        .with_key(format!("pages by {way}"))
        .with_wire(limit.map(|limit| format!("{limit} on each")))
        .with_place(&method.pointer)
}

fn response_variant(path: &str, variant: &ResponseVariant) -> Item {
    let content = variant.payload.as_ref();
    let content = content.map(|payload| format!("({})", payload.ty()));
    let status = variant.status.to_string();
    let media_types = variant.media_types.iter().map(|it| quoted(it));
    let key = std::iter::once(status).chain(media_types);
    Item::of(Kind::Variant, format!("{path}::{}", variant.name.0))
        .with_signature(content.unwrap_or_default())
        .with_key(key.collect::<Vec<_>>().join(" "))
        .with_place(&variant.pointer)
}
