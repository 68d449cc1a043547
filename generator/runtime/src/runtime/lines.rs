//! Lines that arrive in pieces.

use bytes::{Buf, Bytes, BytesMut};

/// Cuts what arrives into lines. Each byte is looked at once.
#[derive(Debug)]
pub(super) struct Lines {
    buffer: BytesMut,
    /// How many bytes at the start of the buffer end no line.
    searched: usize,
    ends_line: fn(u8) -> bool,
    /// Whether nothing more arrives.
    is_finished: bool,
    /// Whether the last line ended with a carriage return, which takes a line feed after it along.
    after_return: bool,
}

impl Lines {
    /// Lines that end with such bytes: line feeds, carriage returns, and both, which are one end.
    pub fn new(ends_line: fn(u8) -> bool) -> Self {
        Self {
            buffer: BytesMut::new(),
            searched: 0,
            ends_line,
            is_finished: false,
            after_return: false,
        }
    }

    /// Adds what has arrived.
    pub fn push(&mut self, piece: &[u8]) {
        self.buffer.extend_from_slice(piece);
    }

    /// Nothing more arrives: the last line needs no end.
    pub fn finish(&mut self) {
        self.is_finished = true;
    }

    /// The next line, without its end.
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

    /// How many bytes have arrived and are in no line.
    pub fn len(&self) -> usize {
        self.buffer.len()
    }
}
