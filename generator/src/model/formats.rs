//! The types that values of formats can have, of which the settings choose one for each format.

use serde::Serialize;

/// A word of the settings that is none of those that are known in its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownWord {
    /// What the word should be.
    pub expected: &'static str,
    /// The word.
    pub word: String,
    /// The words that are known.
    pub known: Vec<&'static str>,
}

/// Declares the formats, each with the types to choose from. The first is the default.
macro_rules! formats {
    ($(
        $(#[$about:meta])*
        $field:ident $key:literal: $name:ident {
            $(#[$about_default:meta])* $default:ident $default_word:literal,
            $($(#[$about_choice:meta])* $choice:ident $word:literal,)*
        }
    )*) => {
        /// The types of values of formats.
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
        pub struct Formats {
            $($(#[$about])* pub $field: $name,)*
        }

        impl Formats {
            /// Chooses the type of the values of a format.
            ///
            /// # Errors
            ///
            /// There is no such format to choose for, or no such type to choose.
            pub fn choose(&mut self, format: &str, choice: &str) -> Result<(), UnknownWord> {
                match format {
                    $($key => {
                        self.$field = match choice {
                            $default_word => $name::$default,
                            $($word => $name::$choice,)*
                            _ => return Err(UnknownWord {
                                expected: "type",
                                word: choice.to_owned(),
                                known: vec![$default_word, $($word),*],
                            }),
                        };
                        Ok(())
                    })*
                    _ => Err(UnknownWord {
                        expected: "format",
                        word: format.to_owned(),
                        known: vec![$($key),*],
                    }),
                }
            }
        }

        $(
            $(#[$about])*
            #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
            pub enum $name {
                $(#[$about_default])*
                #[default]
                $default,
                $($(#[$about_choice])* $choice,)*
            }
        )*
    };
}

formats! {
    /// The type of a `date-time`.
    date_time "date-time": DateTimeType {
        /// `chrono::DateTime<chrono::Utc>`
        Chrono "chrono",
        /// `jiff::Timestamp`
        Jiff "jiff",
        /// `String`
        String "string",
    }
    /// The type of a `date`.
    date "date": DateType {
        /// `chrono::NaiveDate`
        Chrono "chrono",
        /// `jiff::civil::Date`
        Jiff "jiff",
        /// `String`
        String "string",
    }
    /// The type of a `uuid`.
    uuid "uuid": UuidType {
        /// `String`
        String "string",
        /// `uuid::Uuid`
        Uuid "uuid",
    }
    /// The type of a `byte`: bytes that are Base64 in JSON.
    byte "byte": ByteType {
        /// `String`, in Base64
        String "string",
        /// `bytes::Bytes`
        Bytes "bytes",
    }
    /// The type of a `decimal`, be it a string or a number.
    decimal "decimal": DecimalType {
        /// `String` or `f64`, as JSON has it
        Primitive "primitive",
        /// `rust_decimal::Decimal`
        RustDecimal "rust_decimal",
    }
}

impl Formats {
    /// The types of what can be of one format or of another, or of none.
    pub fn of_several(self) -> Self {
        Self {
            date_time: self.date_time,
            date: self.date,
            ..Self::default()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_chosen_is_the_type() {
        let mut formats = Formats::default();
        formats.choose("date-time", "jiff").expect("a type");
        formats.choose("byte", "bytes").expect("a type");
        let expected = Formats {
            date_time: DateTimeType::Jiff,
            byte: ByteType::Bytes,
            ..Formats::default()
        };
        assert_eq!(formats, expected);
        formats.choose("date-time", "chrono").expect("a type");
        assert_eq!(formats.date_time, DateTimeType::Chrono);
    }

    #[test]
    fn what_there_is_not_cannot_be_chosen() {
        let mut formats = Formats::default();
        let format = formats.choose("datetime", "jiff").expect_err("no format");
        assert_eq!(
            format.known,
            ["date-time", "date", "uuid", "byte", "decimal"]
        );
        let choice = formats.choose("uuid", "guid").expect_err("no type");
        assert_eq!(
            (choice.word.as_str(), choice.known),
            ("guid", vec!["string", "uuid"])
        );
        assert_eq!(formats, Formats::default());
    }
}
