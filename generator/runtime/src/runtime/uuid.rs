//! UUIDs: `format: uuid` (RFC 9562 §4), such as `67e55044-10b1-426f-9247-bb680e5fe0c8`.
//!
//! Upper case is kept as another spelling. A UUID without hyphens, in braces, or as a URN is
//! decoded, too.

use uuid::{Uuid, fmt::Hyphenated};

use super as rt;
use super::formatted::{self, Formatted, Parsed};

impl Formatted for Uuid {
    fn parse(text: &str) -> Option<Parsed<Self>> {
        if let (Ok(uuid), Hyphenated::LENGTH) = (Self::try_parse(text), text.len()) {
            return Some(Parsed::Valid(uuid));
        }
        Self::try_parse(text.trim()).ok().map(Parsed::Tolerated)
    }

    fn print(&self) -> String {
        self.hyphenated().to_string()
    }
}

formatted::implement!(Uuid, "a UUID");
