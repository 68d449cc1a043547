//! How an operation is called, and what becomes of its errors: code that compiles and is not run.

use super::{Contents, has_operations, is_absolute};
use crate::{
    build::docs::Paragraphs,
    model::{Accessor, Client, ErrorVariant, Method, OperationError, Parameter, Type},
};

/// The section about calls.
pub fn add(page: &mut Paragraphs, contents: &Contents<'_>) {
    let client = contents.client;
    page.line("# Calling the API");
    if let Some(call) = simplest(client, |_| true) {
        page.add(call_example(&call, contents));
    }
    page.line(
        "Each operation is a method of its tag. What it requires are arguments; everything else is set on the request before it \
         is sent. A [`Client`] is cheap to clone and can be shared between threads. A [`Response`] derefs to the body of the \
         answer, and knows its status and headers.",
    );
    page.add(tags(client));
}

/// The section about errors.
pub fn add_errors(page: &mut Paragraphs, contents: &Contents<'_>) {
    page.line("# Errors");
    page.line(
        "An [`Error`] says whether nothing was sent ([`Error::is_build`]), whether there was no answer ([`Error::is_transport`], \
         [`Error::is_timeout`]), whether the API answered with an error ([`Error::is_api`]) or with something unreadable \
         ([`Error::is_decode`]). Status, headers and body of the answer are kept.",
    );
    let described = simplest(contents.client, |method| error_of(method).is_some());
    let Some(call) = described else {
        return;
    };
    page.line(
        "Where the document describes the errors of an operation, there is a type for them, and [`Error::typed`] gives it:",
    );
    page.add(error_example(&call, contents));
}

/// An operation, and the code that starts its request.
struct Call<'a> {
    accessor: &'a Accessor,
    method: &'a Method,
    code: String,
}

/// The call of the simplest of the wanted operations whose arguments can be written down here.
fn simplest(client: &Client, is_wanted: fn(&Method) -> bool) -> Option<Call<'_>> {
    let accessors = client.accessors.iter();
    let methods = accessors.flat_map(|accessor| {
        accessor
            .methods
            .iter()
            .map(move |method| (accessor, method))
    });
    let calls = methods
        .filter(|(_, method)| is_wanted(method))
        .filter_map(|(accessor, method)| {
            let code = code(accessor, method)?;
            Some(Call {
                accessor,
                method,
                code,
            })
        });
    calls.min_by_key(|call| cost(call.method))
}

/// How far a call is from being the simplest: reading comes first, then few arguments, then few letters.
fn cost(method: &Method) -> (bool, bool, usize, usize) {
    let required = method.parameters.iter().filter(|each| each.required);
    (
        method.deprecated,
        method.http_method != "GET",
        required.count(),
        method.name.0.len(),
    )
}

/// The code that starts a request; `None` where it takes more than texts and numbers.
fn code(accessor: &Accessor, method: &Method) -> Option<String> {
    if method.body.as_ref().is_some_and(|body| body.required) {
        return None;
    }
    let required = method.parameters.iter().filter(|each| each.required);
    let arguments: Option<Vec<&str>> = required.map(argument).collect();
    Some(format!(
        "client.{}().{}({})",
        accessor.name.0,
        method.name.0,
        arguments?.join(", ")
    ))
}

fn argument(parameter: &Parameter) -> Option<&'static str> {
    match parameter.ty {
        Type::String => Some("\"…\""),
        Type::I32 | Type::I64 | Type::U64 => Some("1"),
        Type::F64 => Some("1.0"),
        Type::Bool => Some("true"),
        _ => None,
    }
}

/// From the credentials to the printed answer.
fn call_example(call: &Call<'_>, contents: &Contents<'_>) -> Vec<String> {
    let (client, crate_module) = (contents.client, contents.crate_module);
    let mut builder = vec!["let client = Client::builder()".to_owned()];
    let mut uses = "Client".to_owned();
    if let Some(constructor) = client.credentials.first() {
        let arguments = constructor.arguments.iter();
        let values: Vec<String> = arguments
            .flat_map(|argument| &argument.names)
            .map(|name| format!("{:?}", name.0.trim_start_matches("r#")))
            .collect();
        let name = &constructor.name.0;
        builder.push(format!(
            "    .credentials(Credentials::{name}({}))",
            values.join(", ")
        ));
        uses = "{Client, Credentials}".to_owned();
    }
    if !is_absolute(&client.server) {
        builder.push("    .base_url(\"https://api.example.com\")".to_owned());
    }
    builder.push("    .build()?;".to_owned());
    if let [first, last] = builder.as_slice() {
        builder = vec![format!("{first}{}", last.trim_start())];
    }
    let start = [format!("use {crate_module}::{uses};"), String::new()];
    let end = [
        String::new(),
        format!("let response = {}.send().await?;", call.code),
        "println!(\"{}: {:#?}\", response.status(), response.into_inner());".to_owned(),
    ];
    let lines = start.into_iter().chain(builder).chain(end);
    fence(call, crate_module, "", lines)
}

/// From a call to the body of its error.
fn error_example(call: &Call<'_>, contents: &Contents<'_>) -> Vec<String> {
    let Some((error, variant)) = error_of(call.method) else {
        return Vec::new();
    };
    let crate_module = contents.crate_module;
    let (module, name, variant_name) = (&call.accessor.module.0, &error.name.0, &variant.name.0);
    let lines = [
        format!("use {crate_module}::client::{module}::{name};"),
        String::new(),
        format!("match {}.send().await {{", call.code),
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
fn error_of(method: &Method) -> Option<(&OperationError, &ErrorVariant)> {
    let error = method.error.as_ref()?;
    let mut variants = error.variants.iter();
    let variant = variants.find(|variant| variant.ty.is_some())?;
    Some((error, variant))
}

/// Code that compiles where the operation is there, and is not run.
fn fence(
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
    code.extend(lines);
    code.extend(["# Ok(())", "# }", "```"].map(str::to_owned));
    code
}

/// Where the operations are.
fn tags(client: &Client) -> Vec<String> {
    if !has_operations(client) {
        return Vec::new();
    }
    if let [accessor] = client.accessors.as_slice() {
        return vec![format!(
            "All operations are methods of [`Client::{}`].",
            accessor.name.0
        )];
    }
    let rows = client.accessors.iter().map(|accessor| {
        let summary = accessor.summary.replace('|', "\\|");
        format!("| [`Client::{}`] | {summary} |", accessor.name.0)
    });
    let head = ["| Accessor | Operations |", "|:---|:---|"].map(str::to_owned);
    head.into_iter().chain(rows).collect()
}
