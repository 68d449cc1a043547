//! The sources of this crate as strings: what a generated crate ships. They are all here.

/// Rows of [`FILES`], from names.
macro_rules! files {
    ($($name:ident,)*) => {
        &[$((
            stringify!($name),
            include_str!(concat!("runtime/", stringify!($name), ".rs")),
        )),*]
    };
}

/// The name of each file, without `.rs`, and its text; in the order of the names.
pub const FILES: &[(&str, &str)] = files![
    answer,
    any,
    base64,
    base64_bytes,
    blocking,
    blocking_stream,
    body,
    body_stream,
    call,
    choice,
    chosen,
    client,
    client_builder,
    client_credentials,
    collection,
    conformance,
    content_parameter,
    conventions,
    credentials,
    date,
    date_time,
    debug,
    decimal,
    decimal_number,
    decode,
    element,
    enumeration,
    error,
    event,
    event_stream,
    exchange,
    extra,
    file,
    fit,
    form,
    formatted,
    given,
    headers,
    integer_enumeration,
    jiff_date,
    jiff_date_time,
    json,
    json_lines,
    json_texts,
    kept,
    line_stream,
    lines,
    link_header,
    media_type,
    metadata,
    mock,
    multipart,
    multipart_body,
    object,
    object_cost,
    object_json,
    object_write,
    operation,
    options,
    origin,
    page_cursor,
    page_identity,
    page_link,
    page_number,
    page_offset,
    page_order,
    page_total,
    pagination,
    parameter,
    path,
    percent,
    prepared_credentials,
    property,
    rate_limit,
    received,
    redirect,
    reference,
    request,
    request_body,
    reqwest_transport,
    response,
    response_headers,
    retry,
    scalar,
    secret,
    sequence,
    server,
    structure,
    styled_parameter,
    target,
    text,
    timeout,
    token,
    trace,
    transport,
    union,
    unknown_text,
    url,
    uuid,
    variant,
];

/// The public API of these files, one line per item; a part of that of every generated crate.
pub const API: &str = include_str!("../api.txt");

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn every_file_is_there_in_the_order_of_names() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/src/runtime");
        let entries = fs::read_dir(folder).expect("the files of the runtime");
        let names = entries.map(|entry| entry.expect("a file").file_name());
        let names = names.filter_map(|name| name.to_str()?.strip_suffix(".rs").map(str::to_owned));
        let mut names: Vec<String> = names.filter(|name| name != "mod").collect();
        names.sort();
        let listed: Vec<&str> = FILES.iter().map(|(name, _)| *name).collect();
        assert_eq!(listed, names);
    }
}
