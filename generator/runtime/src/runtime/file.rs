//! Files to send: their content, and what is said about it.

use std::fmt;

use bytes::Bytes;

use super::body::Body;

/// A file to send: its content, and what is said about it.
///
/// The content is in memory, or a [stream](Body::stream) that is read while it is sent.
#[derive(Clone, Default)]
pub struct File {
    content: Body,
    name: Option<String>,
    media_type: Option<String>,
    headers: Vec<(String, String)>,
}

impl File {
    /// A file with this content.
    #[must_use]
    pub fn new(content: impl Into<Body>) -> Self {
        Self {
            content: content.into(),
            ..Self::default()
        }
    }

    /// Sets the file name. The default is the name of the part: many servers take what has no file name for a text.
    #[must_use]
    pub fn with_file_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets the media type. The default is the one of the document, or `application/octet-stream`.
    #[must_use]
    pub fn with_media_type(mut self, media_type: impl Into<String>) -> Self {
        self.media_type = Some(media_type.into());
        self
    }

    /// Adds a header of the part, such as one that the document declares for it (OpenAPI 3.0.3 §4.7.15, `headers`).
    #[must_use]
    pub fn with_header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// The headers beside those that are always there.
    pub(super) fn headers(&self) -> &[(String, String)] {
        &self.headers
    }

    /// The content.
    pub(super) fn content(&self) -> &Body {
        &self.content
    }

    /// The file name, where it is set.
    pub(super) fn file_name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// The media type, where it is set.
    pub(super) fn media_type(&self) -> Option<&str> {
        self.media_type.as_deref()
    }
}

impl From<Bytes> for File {
    fn from(content: Bytes) -> Self {
        Self::new(content)
    }
}

impl From<Body> for File {
    fn from(content: Body) -> Self {
        Self::new(content)
    }
}

impl From<Vec<u8>> for File {
    fn from(content: Vec<u8>) -> Self {
        Self::new(content)
    }
}

impl From<String> for File {
    fn from(content: String) -> Self {
        Self::new(content)
    }
}

impl From<&'static str> for File {
    fn from(content: &'static str) -> Self {
        Self::new(content)
    }
}

/// Without the content.
impl fmt::Debug for File {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("File")
            .field("name", &self.name)
            .field("media_type", &self.media_type)
            .field("length", &self.content.content_length())
            .finish_non_exhaustive()
    }
}

/// Something that holds files.
pub trait Files {
    /// The files.
    fn files(&self) -> &[File];
}

impl Files for File {
    fn files(&self) -> &[File] {
        std::slice::from_ref(self)
    }
}

impl Files for Vec<File> {
    fn files(&self) -> &[File] {
        self
    }
}

impl<T: Files> Files for Option<T> {
    fn files(&self) -> &[File] {
        self.as_ref().map(T::files).unwrap_or_default()
    }
}
