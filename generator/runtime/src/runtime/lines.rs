//! Lines, from bytes as they arrive.

use bytes::{Buf, Bytes, BytesMut};

/// Splits bytes into lines as they arrive. Each byte is read once.
#[derive(Debug)]
pub(super) struct Lines {
    buffer: BytesMut,
    /// The number of bytes that have been read and do not end a line.
    searched: usize,
    ends_line: fn(u8) -> bool,
    /// Whether the body has ended.
    is_finished: bool,
    /// Whether the last line ended with a carriage return, to which a following line feed belongs.
    after_return: bool,
}

impl Lines {
    /// Creates a splitter. `ends_line` accepts the bytes that end a line; a carriage return and a
    /// line feed are one end.
    pub fn new(ends_line: fn(u8) -> bool) -> Self {
        Self {
            buffer: BytesMut::new(),
            searched: 0,
            ends_line,
            is_finished: false,
            after_return: false,
        }
    }

    /// Adds bytes that have arrived.
    pub fn push(&mut self, piece: &[u8]) {
        self.buffer.extend_from_slice(piece);
    }

    /// Marks the end of the body, which ends the last line.
    pub fn finish(&mut self) {
        self.is_finished = true;
    }

    /// Returns the next line, without its end.
    pub fn next(&mut self) -> Option<Bytes> {
        if self.after_return && !self.buffer.is_empty() {
            self.after_return = false;
            if self.buffer.starts_with(b"\n") {
                self.buffer.advance(1);
            }
        }
        let ends_line = self.ends_line;
        let mut bytes = self.buffer.iter().skip(self.searched);
        let Some(length) = bytes.position(|byte| ends_line(*byte)) else {
            self.searched = self.buffer.len();
            let is_last = self.is_finished && !self.buffer.is_empty();
            return is_last.then(|| self.buffer.split().freeze());
        };
        let line = self.buffer.split_to(self.searched + length).freeze();
        self.searched = 0;
        self.after_return = self.buffer.starts_with(b"\r");
        self.buffer.advance(1);
        Some(line)
    }

    /// The number of bytes that are not yet part of a line.
    pub fn len(&self) -> usize {
        self.buffer.len()
    }
}
