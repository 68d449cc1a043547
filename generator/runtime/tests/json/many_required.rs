//! Objects with more required properties than a word has bits.

use serde_json::json;

use crate::support::{parse, round_trip};

/// A struct with that many required properties, each of which is its number.
macro_rules! many {
    ($name:ident: $($index:literal)*) => {
        #[derive(Clone, Debug, PartialEq)]
        struct $name {
            values: [i64; [$($index),*].len()],
            extra: specsmith_runtime::runtime::extra::Extra,
        }

        impl Default for $name {
            fn default() -> Self {
                Self { values: [0; [$($index),*].len()], extra: Default::default() }
            }
        }

        impl specsmith_runtime::runtime::object::Extended for $name {
            fn extra(&self) -> &specsmith_runtime::runtime::extra::Extra {
                &self.extra
            }

            fn extra_mut(&mut self) -> &mut specsmith_runtime::runtime::extra::Extra {
                &mut self.extra
            }
        }

        impl specsmith_runtime::runtime::object::Object for $name {
            const REQUIRED: &'static [&'static str] = &[$(concat!("p", $index)),*];

            fn read_property<'de, A: serde::de::MapAccess<'de>>(
                &mut self,
                property: &mut specsmith_runtime::runtime::object::Property<'_, 'de, A>,
            ) -> Result<(), A::Error> {
                match property.name() {
                    $(concat!("p", $index) => property.required($index, &mut self.values[$index]),)*
                    _ => property.unknown(),
                }
            }

            fn write_properties<P: specsmith_runtime::runtime::object::Properties>(
                &self,
                to: &mut P,
            ) {
                $(to.required(concat!("p", $index), &self.values[$index]);)*
            }
        }
    };
}

many!(Required64:
    0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34
    35 36 37 38 39 40 41 42 43 44 45 46 47 48 49 50 51 52 53 54 55 56 57 58 59 60 61 62 63
);
many!(Required65:
    0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34
    35 36 37 38 39 40 41 42 43 44 45 46 47 48 49 50 51 52 53 54 55 56 57 58 59 60 61 62 63 64
);
many!(Required130:
    0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34
    35 36 37 38 39 40 41 42 43 44 45 46 47 48 49 50 51 52 53 54 55 56 57 58 59 60 61 62 63 64 65 66
    67 68 69 70 71 72 73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 95 96 97 98
    99 100 101 102 103 104 105 106 107 108 109 110 111 112 113 114 115 116 117 118 119 120 121 122
    123 124 125 126 127 128 129
);

/// Leaves out one property after the other, then every second one.
macro_rules! missing {
    ($($test:ident: $name:ident $count:literal;)*) => {$(
        #[test]
        fn $test() {
            let names: Vec<String> = (0..$count).map(|index| format!("p{index}")).collect();
            let check = |is_missing: &dyn Fn(usize) -> bool| {
                let mut body = serde_json::Map::new();
                for (index, name) in names.iter().enumerate().rev() {
                    if !is_missing(index) {
                        body.insert(name.clone(), json!(index + 1));
                    }
                }
                let value: $name = round_trip(&json!(body).to_string());
                for (index, name) in names.iter().enumerate() {
                    let expected = if is_missing(index) { 0 } else { index as i64 + 1 };
                    assert_eq!(value.values[index], expected);
                    assert_eq!(value.extra.is_missing(name), is_missing(index), "{name}");
                }
            };
            check(&|_| false);
            check(&|_| true);
            check(&|index| index % 2 == 0);
            for missing in 0..$count {
                check(&|index| index == missing);
                check(&|index| index != missing);
            }
        }
    )*};
}

missing! {
    up_to_64_required_properties: Required64 64;
    more_than_64_required_properties: Required65 65;
    more_than_128_required_properties: Required130 130;
}

#[test]
fn a_repeated_property_beyond_the_64th() {
    let mut body = String::from("{");
    for index in 0..130 {
        body += &format!(r#""p{index}": [], "#);
    }
    for index in 0..130 {
        body += &format!(r#""p{index}": {index}, "#);
    }
    body += r#""last": 1}"#;
    let value: Required130 = round_trip(&body);
    assert_eq!(value.values[129], 129);
    assert_eq!(value.extra.coerced().count(), 0);
    assert_eq!(value.extra.get("last"), Some(&parse("1")));
}
