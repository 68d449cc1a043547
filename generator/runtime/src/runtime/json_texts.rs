//! JSON text sequences (RFC 7464), from bytes as they arrive.

use bytes::{Bytes, BytesMut};

/// The byte before each value.
const SEPARATOR: u8 = 0x1e;

/// Splits bytes into JSON values as they arrive. Each byte is read once.
///
/// A value ends before the next separator, or with the line that closes its last bracket, so that
/// no value waits for the next one.
#[derive(Debug, Default)]
pub(super) struct JsonTexts {
    buffer: BytesMut,
    /// The number of bytes that have been read and do not end a value.
    searched: usize,
    /// The number of objects and arrays that are open after these.
    depth: usize,
    state: State,
    /// Whether the body has ended.
    is_finished: bool,
}

/// The position of a byte in a value.
#[derive(Debug, Default, PartialEq)]
enum State {
    /// White space before a value.
    #[default]
    Before,
    /// A value.
    Text,
    /// A string in a value.
    String,
    /// A string, after a backslash.
    Escape,
}

impl JsonTexts {
    /// Adds bytes that have arrived.
    pub fn push(&mut self, piece: &[u8]) {
        self.buffer.extend_from_slice(piece);
    }

    /// Marks the end of the body, which ends the last value.
    pub fn finish(&mut self) {
        self.is_finished = true;
    }

    /// Returns the next value, which can be empty.
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

    /// The number of bytes that are not yet part of a value.
    pub fn len(&self) -> usize {
        self.buffer.len()
    }

    /// Returns `true` if a value ends before this byte.
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
