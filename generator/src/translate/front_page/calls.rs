//! How an operation is called, and what becomes of its errors: code that compiles and is not run.

use super::{Contents, has_operations, link};
use crate::{
    model::{
        Client, CredentialConstructor, Decoding, FirstCall, Identifier, Method, OperationError,
        ResponseVariant, RustDoc,
    },
    translate::{
        docs::Paragraphs,
        example::{Call, is_plain},
    },
    wire::Method as HttpMethod,
};

/// The section about calls.
pub fn add(page: &mut Paragraphs, contents: &Contents<'_>) {
    let client = contents.client;
    page.line("# Calling the API");
    if let Some(call) = simplest(contents, |_| true) {
        page.add(call_example(&call, contents));
    }
    page.line(
        "Each operation is a method of its group: its tag, or a segment of its path if it has no tag. Required parameters are \
         arguments; optional ones are builder methods. A [`Response`] derefs to the decoded body, and has the status and headers. \
         A [`Client`] is cheap to clone and can be shared between threads. Calls time out after 60 seconds by default; \
         [`ClientBuilder::timeout`] changes that, and [`CallOptions`] sets the timeout, headers and base URL of a single call.",
    );
    page.line(
        "Failed calls are retried, up to three attempts in total, when a retry is safe: if the server could not be reached, or \
         responded with 429; and, for idempotent methods (GET, HEAD, OPTIONS, PUT, DELETE), if the connection broke or the status \
         is 408, 502, 503 or 504. The backoff is exponential with jitter, and respects `Retry-After`; [`RetryPolicy`] changes it. \
         Redirects are followed within the same origin.",
    );
    page.line(
        "To call an endpoint that has no method, build a [`Request`] and pass it to [`Client::send`], or to \
         [`Client::send_stream`] for the chunks of the body as they arrive.",
    );
    page.add(tags(client));
    page.line("The [`guide`] has a page for each topic, from credentials to testing your code.");
}

/// The section about errors.
pub fn add_errors(page: &mut Paragraphs, contents: &Contents<'_>) {
    page.line("# Errors");
    page.line(
        "An [`Error`] tells whether the request could not be built ([`Error::is_builder`]), whether there was no response \
         ([`Error::is_transport`], [`Error::is_timeout`]), whether the API responded with an error ([`Error::is_api`]), or whether \
         the body could not be decoded ([`Error::is_decode`]). It keeps status, headers and body of the response. \
         [`Error::is_retryable`] and [`Error::retry_after`] tell whether and when another call may succeed.",
    );
    let described = simplest(contents, |method| error_of(method).is_some());
    let Some(call) = described else {
        return;
    };
    page.line("The documented errors of an operation are an enum, which [`Error::typed`] decodes:");
    page.add(error_example(&call, contents));
}

/// Whether a call can be sent with its arguments and the secrets of one constructor.
pub fn is_sendable(call: &Call<'_>, client: &Client) -> bool {
    let method = call.method;
    let is_met = method.security.is_empty()
        || constructor(client, method).is_some_and(|it| meets(it, method));
    is_met && method.server.is_none() && is_plain(method)
}

/// The call of the simplest of the wanted operations.
pub fn simplest<'a>(contents: &Contents<'a>, is_wanted: fn(&Method) -> bool) -> Option<Call<'a>> {
    let accessors = contents.client.accessors.iter();
    let methods = accessors.flat_map(|accessor| {
        let methods = accessor.methods.iter();
        methods.map(move |method| (accessor, method))
    });
    let wanted = methods.filter(|(_, method)| is_wanted(method));
    let (accessor, method) = wanted.min_by_key(|(_, method)| cost(method))?;
    Some(Call::new(accessor, method, contents.values))
}

/// How far an operation is from being the simplest: an answer as a whole and plain arguments come first, then reading, then few
/// arguments, then few letters.
fn cost(method: &Method) -> (bool, bool, bool, bool, usize, usize) {
    (
        method.deprecated.is_some(),
        matches!(method.decoding, Decoding::Sequence(_)),
        !is_plain(method),
        method.http_method != HttpMethod::Get,
        method.arguments().count(),
        method.name.0.len(),
    )
}

/// From the credentials to the printed answer.
fn call_example(call: &Call<'_>, contents: &Contents<'_>) -> Vec<String> {
    let (client, crate_module) = (contents.client, contents.crate_module);
    let start = [
        format!("use {crate_module}::{};", uses(client)),
        String::new(),
    ];
    let lines = start
        .into_iter()
        .chain(statements(call, client, literal_secret));
    fence(call, crate_module, "", lines)
}

/// The docs of the function that starts to configure a client.
pub fn builder_docs(contents: &Contents<'_>) -> RustDoc {
    let mut page = Paragraphs::default();
    page.line("Starts to configure a client.");
    if let Some(call) = simplest(contents, |_| true) {
        page.line("# Examples");
        page.add(call_example(&call, contents));
    }
    page.finish()
}

/// The same for README and example of the crate; `None` where nothing can be called.
pub fn first_call(contents: &Contents<'_>) -> Option<FirstCall> {
    let client = contents.client;
    let call = simplest(contents, |_| true)?;
    let secrets = { constructor(client, call.method).into_iter() }.flat_map(secrets);
    Some(FirstCall {
        feature: call.accessor.feature.clone(),
        import: format!("{}::{}", contents.crate_module, uses(client)),
        variables: secrets.map(|name| variable(&name)).collect(),
        with_literals: statements(&call, client, literal_secret),
        with_variables: statements(&call, client, |name| {
            format!("std::env::var({:?})?", variable(name))
        }),
    })
}

/// The name of an environment variable for a secret.
fn variable(secret: &str) -> String {
    secret.to_uppercase()
}

/// From the credentials to the printed answer, without imports.
fn statements(call: &Call<'_>, client: &Client, secret: fn(&str) -> String) -> Vec<String> {
    let mut builder = builder_with(client, call.method, secret);
    if let Some(first) = builder.first_mut() {
        first.insert_str(0, "let client = ");
    }
    builder.push("    .build()?;".to_owned());
    if let [first, last] = builder.as_slice() {
        builder = vec![format!("{first}{}", last.trim_start())];
    }
    let (code, setter) = (call.code(), call.setters());
    let end = [
        String::new(),
        format!("let response = {code}{setter}.send().await?;"),
        "println!(\"{}: {:#?}\", response.status(), response.into_inner());".to_owned(),
    ];
    builder.into_iter().chain(end).collect()
}

/// What an example that makes a client imports.
pub fn uses(client: &Client) -> &'static str {
    if client.credentials.is_empty() {
        "Client"
    } else {
        "{Client, Credentials}"
    }
}

/// The code that configures a client for an operation, without its end.
pub fn builder(client: &Client, method: &Method) -> Vec<String> {
    builder_with(client, method, literal_secret)
}

/// A secret as a string that says what stands there.
fn literal_secret(name: &str) -> String {
    format!("{name:?}")
}

/// The same, with the code that gives a secret of this name.
fn builder_with(client: &Client, method: &Method, secret: fn(&str) -> String) -> Vec<String> {
    let mut lines = vec!["Client::builder()".to_owned()];
    let constructor = constructor(client, method);
    let is_refused = client.server.is_plain && constructor.is_some();
    if let Some(constructor) = constructor {
        let values: Vec<String> = secrets(constructor).map(|name| secret(&name)).collect();
        let name = &constructor.name.0;
        lines.push(format!(
            "    .credentials(Credentials::{name}({}))",
            values.join(", ")
        ));
    }
    if !client.server.is_absolute() || is_refused {
        lines.push("    .base_url(\"https://api.example.com\")".to_owned());
    }
    lines
}

/// The names of the secrets that a constructor takes.
fn secrets(constructor: &CredentialConstructor) -> impl Iterator<Item = String> {
    let arguments = { constructor.arguments.iter() }.flat_map(|argument| &argument.names);
    arguments.map(|name| name.0.trim_start_matches("r#").to_owned())
}

/// The constructor of the credentials that an operation takes, or the first where none is enough alone.
fn constructor<'a>(client: &'a Client, method: &Method) -> Option<&'a CredentialConstructor> {
    let mut constructors = client.credentials.iter();
    let fitting = constructors.find(|constructor| meets(constructor, method));
    fitting.or_else(|| client.credentials.first())
}

/// Whether a constructor takes all that one of the alternatives of an operation asks for.
fn meets(constructor: &CredentialConstructor, method: &Method) -> bool {
    let has = |scheme: &Identifier| {
        let mut arguments = constructor.arguments.iter();
        arguments.any(|argument| argument.scheme == *scheme)
    };
    let mut alternatives = method.security.iter();
    alternatives.any(|schemes| !schemes.is_empty() && schemes.iter().all(has))
}

/// From a call to the body of its error.
pub fn error_example(call: &Call<'_>, contents: &Contents<'_>) -> Vec<String> {
    let Some((error, variant)) = error_of(call.method) else {
        return Vec::new();
    };
    let crate_module = contents.crate_module;
    let (module, name, variant_name) = (&call.accessor.module.0, &error.name.0, &variant.name.0);
    let lines = [
        format!("use {crate_module}::client::{module}::{name};"),
        String::new(),
        format!("match {}.send().await {{", call.code()),
        "    Ok(response) => println!(\"{:#?}\", response.into_inner()),".to_owned(),
        "    Err(error) => match error.typed() {".to_owned(),
        format!("        Some({name}::{variant_name}(body)) => println!(\"{{body:#?}}\"),"),
        "        _ => return Err(error),".to_owned(),
        "    },".to_owned(),
        "}".to_owned(),
    ];
    let argument = format!("client: {crate_module}::Client");
    fence(call, crate_module, &argument, lines)
}

/// The first documented error with a body.
pub fn error_of(method: &Method) -> Option<(&OperationError, &ResponseVariant)> {
    let error = method.error.as_ref()?;
    let mut variants = error.variants.iter();
    let variant = variants.find(|variant| variant.payload.is_some())?;
    Some((error, variant))
}

/// Code that compiles where the operation is there, and is not run.
pub fn fence(
    call: &Call<'_>,
    crate_module: &str,
    arguments: &str,
    lines: impl IntoIterator<Item = String>,
) -> Vec<String> {
    let mut code = vec![
        "```no_run".to_owned(),
        format!("# #[cfg(feature = \"{}\")]", call.accessor.feature),
        format!("# async fn example({arguments}) -> Result<(), {crate_module}::Error> {{"),
    ];
    let lines: Vec<String> = lines.into_iter().collect();
    code.extend(
        lines
            .iter()
            .flat_map(|line| line.split('\n').map(str::to_owned)),
    );
    code.extend(["# Ok(())", "# }", "```"].map(str::to_owned));
    code
}

/// Where the operations are.
fn tags(client: &Client) -> Vec<String> {
    if !has_operations(client) {
        return Vec::new();
    }
    if let [accessor] = client.accessors.as_slice() {
        let link = link("Client", &accessor.name);
        return vec![format!("All operations are methods of {link}.")];
    }
    let rows = client.accessors.iter().map(|accessor| {
        let summary = accessor.summary.replace('|', "\\|");
        format!("| {} | {summary} |", link("Client", &accessor.name))
    });
    let head = ["| Accessor | Operations |", "|:---|:---|"].map(str::to_owned);
    head.into_iter().chain(rows).collect()
}
