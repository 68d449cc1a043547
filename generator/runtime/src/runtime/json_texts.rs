//! JSON text sequences (RFC 7464) that arrive in pieces.

use bytes::{Bytes, BytesMut};

/// What stands before each value.
const SEPARATOR: u8 = 0x1e;

/// Cuts what arrives into JSON values. Each byte is looked at once.
///
/// A value ends before the next separator, or earlier with the line on which its last bracket is closed: nobody waits for the next one.
#[derive(Debug, Default)]
pub(super) struct JsonTexts {
    buffer: BytesMut,
    /// How many bytes at the start of the buffer end no text.
    searched: usize,
    /// How many objects and arrays are open after these.
    depth: usize,
    state: State,
    /// Whether nothing more arrives.
    is_finished: bool,
}

/// What a byte of a value is in.
#[derive(Debug, Default, PartialEq)]
enum State {
    /// White space before a value.
    #[default]
    Before,
    /// A value.
    Text,
    /// A string in a value.
    String,
    /// A string, behind a backslash.
    Escape,
}

impl JsonTexts {
    /// Adds what has arrived.
    pub fn push(&mut self, piece: &[u8]) {
        self.buffer.extend_from_slice(piece);
    }

    /// Nothing more arrives: the last value needs no end.
    pub fn finish(&mut self) {
        self.is_finished = true;
    }

    /// The next value, which can be empty.
    pub fn next(&mut self) -> Option<Bytes> {
        while let Some(byte) = self.buffer.get(self.searched).copied() {
            self.searched += 1;
            if self.is_end(byte) {
                self.depth = 0;
                self.state = State::Before;
                let text = self.buffer.split_to(self.searched).freeze();
                self.searched = 0;
                return Some(text.slice(..text.len() - 1));
            }
        }
        let is_last = self.is_finished && !self.buffer.is_empty();
        is_last.then(|| self.buffer.split().freeze())
    }

    /// How many bytes have arrived and are in no value.
    pub fn len(&self) -> usize {
        self.buffer.len()
    }

    /// Whether a value ends with a byte, which is none of it.
    fn is_end(&mut self, byte: u8) -> bool {
        if byte == SEPARATOR {
            return true;
        }
        match (&self.state, byte) {
            (State::Text, b'\n') => return self.depth == 0,
            (State::Before, byte) if byte.is_ascii_whitespace() => {}
            (State::Before | State::Text, b'"') => self.state = State::String,
            (State::Before | State::Text, byte) => {
                self.state = State::Text;
                match byte {
                    b'{' | b'[' => self.depth += 1,
                    b'}' | b']' => self.depth = self.depth.saturating_sub(1),
                    _ => {}
                }
            }
            (State::String, b'\\') => self.state = State::Escape,
            (State::String, b'"') => self.state = State::Text,
            (State::String, _) => {}
            (State::Escape, _) => self.state = State::String,
        }
        false
    }
}
