//! Files to upload.

use std::fmt;

use bytes::Bytes;

use super::body::Body;

/// A file to upload: its content, file name, media type and headers.
///
/// The content is buffered, or a [stream](Body::stream) that is read while it is sent.
#[derive(Clone, Default)]
pub struct File {
    content: Body,
    name: Option<String>,
    media_type: Option<String>,
    headers: Vec<(String, String)>,
}

impl File {
    /// Creates a file with this content.
    #[must_use]
    pub fn new(content: impl Into<Body>) -> Self {
        Self {
            content: content.into(),
            ..Self::default()
        }
    }

    /// Sets the file name. Defaults to the name of the part, as many servers treat a part without a
    /// file name as a string.
    #[must_use]
    pub fn with_file_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets the media type. Defaults to the documented one, or to `application/octet-stream`.
    #[must_use]
    pub fn with_media_type(mut self, media_type: impl Into<String>) -> Self {
        self.media_type = Some(media_type.into());
        self
    }

    /// Adds a header to the part, such as a documented one (OpenAPI 3.0.3 §4.7.15, `headers`).
    #[must_use]
    pub fn with_header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// The additional headers.
    pub(super) fn headers(&self) -> &[(String, String)] {
        &self.headers
    }

    /// The content.
    pub(super) fn content(&self) -> &Body {
        &self.content
    }

    /// The file name, if set.
    pub(super) fn file_name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// The media type, if set.
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

/// Hides the content.
impl fmt::Debug for File {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("File")
            .field("name", &self.name)
            .field("media_type", &self.media_type)
            .field("length", &self.content.content_length())
            .finish_non_exhaustive()
    }
}

/// A value that holds files.
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
