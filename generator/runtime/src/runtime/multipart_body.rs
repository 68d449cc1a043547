//! Assembles a `multipart/form-data` body from the header lines and the content of each part.
//!
//! If all parts are buffered, the body is, and the same parts give the same bytes. Otherwise it is
//! a stream, with a length if all parts have one, and replayable if all parts are.

use std::{
    collections::VecDeque,
    error::Error,
    hash::{BuildHasher, RandomState},
    pin::Pin,
    task::{Context, Poll, ready},
};

use bytes::Bytes;
use futures_core::Stream;

use super::body::Body;

/// The start of each boundary; a number of [`DIGITS`] digits follows.
const BOUNDARY: &str = "form-data-boundary-";

/// The number of digits in a boundary.
const DIGITS: usize = 16;

/// A part of a body.
#[derive(Clone)]
pub(super) struct RawPart {
    /// Its header lines.
    pub head: String,
    /// The content.
    pub content: Body,
}

/// The body, and its boundary.
pub(super) fn assemble(parts: Vec<RawPart>) -> (Body, String) {
    let contents = parts.iter().map(|part| part.content.as_bytes());
    if let Some(contents) = contents.collect::<Option<Vec<&Bytes>>>() {
        return in_memory(&parts, &contents);
    }
    // Nobody who makes a content knows it. It is longer than those of bodies in memory.
    let [high, low] = [0, 1].map(|number| RandomState::new().hash_one(number));
    let boundary = format!("{BOUNDARY}{high:016x}{low:016x}");
    let length = length(&parts, &boundary);
    let can_be_made_again = parts.iter().all(|part| part.content.try_clone().is_some());
    let start = {
        let boundary = boundary.clone();
        move || Chunks::new(&parts, &boundary)
    };
    let body = if can_be_made_again {
        Body::replayable(start)
    } else {
        Body::stream(start())
    };
    let body = match length {
        Some(length) => body.with_content_length(length),
        None => body,
    };
    (body, boundary)
}

/// The bytes before the content of a part.
fn start_of(part: &RawPart, boundary: &str) -> String {
    format!("--{boundary}\r\n{}\r\n", part.head)
}

/// The bytes after the last part.
fn end(boundary: &str) -> String {
    format!("--{boundary}--\r\n")
}

fn in_memory(parts: &[RawPart], contents: &[&Bytes]) -> (Body, String) {
    let boundary = unused_boundary(parts, contents);
    let mut bytes = Vec::new();
    for (part, content) in parts.iter().zip(contents) {
        bytes.extend_from_slice(start_of(part, &boundary).as_bytes());
        bytes.extend_from_slice(content);
        bytes.extend_from_slice(b"\r\n");
    }
    bytes.extend_from_slice(end(&boundary).as_bytes());
    (bytes.into(), boundary)
}

/// The length of a body, if that of each part is known.
fn length(parts: &[RawPart], boundary: &str) -> Option<u64> {
    let mut length = u64::try_from(end(boundary).len()).ok()?;
    for part in parts {
        let around = start_of(part, boundary).len() + "\r\n".len();
        length = length.checked_add(u64::try_from(around).ok()?)?;
        length = length.checked_add(part.content.content_length()?)?;
    }
    Some(length)
}

/// The first boundary that occurs in no part, found in one pass.
fn unused_boundary(parts: &[RawPart], contents: &[&Bytes]) -> String {
    let mut numbers = Vec::new();
    for (part, content) in parts.iter().zip(contents) {
        add_numbers(part.head.as_bytes(), &mut numbers);
        add_numbers(content, &mut numbers);
    }
    // However many are taken, one of the first that are one more is free.
    let mut is_taken = vec![false; numbers.len() + 1];
    for number in numbers {
        if let Some(is_taken) = is_taken.get_mut(number) {
            *is_taken = true;
        }
    }
    let free = is_taken.iter().position(|is_taken| !is_taken);
    format!("{BOUNDARY}{:0DIGITS$}", free.unwrap_or_default())
}

/// Adds the numbers of all boundaries in `bytes`.
fn add_numbers(bytes: &[u8], numbers: &mut Vec<usize>) {
    for window in bytes.windows(BOUNDARY.len() + DIGITS) {
        if let Some(digits) = window.strip_prefix(BOUNDARY.as_bytes())
            && let Ok(digits) = std::str::from_utf8(digits)
            && let Ok(number) = digits.parse()
        {
            numbers.push(number);
        }
    }
}

/// The chunks of a body that is not buffered.
struct Chunks(VecDeque<Body>);

impl Chunks {
    fn new(parts: &[RawPart], boundary: &str) -> Self {
        let bodies = parts.iter().flat_map(|part| {
            let start = start_of(part, boundary).into();
            [start, part.content.clone(), "\r\n".into()]
        });
        Self(bodies.chain([end(boundary).into()]).collect())
    }
}

impl Stream for Chunks {
    type Item = Result<Bytes, Box<dyn Error + Send + Sync>>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let bodies = &mut self.get_mut().0;
        while let Some(body) = bodies.front_mut() {
            match ready!(Pin::new(body).poll_next(context)) {
                Some(chunk) => return Poll::Ready(Some(chunk)),
                None => drop(bodies.pop_front()),
            }
        }
        Poll::Ready(None)
    }
}
