//! Which variant a value is, judged by a validator that knows nothing of this project: where it accepts a value under one variant
//! alone, the emitted types read that one.
//!
//! Documents and values are random, and the same in each run. `SPECSMITH_UNIONS` is how many unions are tried.

use std::{
    env,
    fmt::Write as _,
    fs,
    io::Write as _,
    num::NonZeroUsize,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use jsonschema::{Draft, Validator};
use serde_json::{Map, Value, json};
use specsmith::{Settings, Sources};

/// How many unions are tried where nothing else is said.
const UNIONS: usize = 24;

/// How many values are tried for each of them.
const VALUES: usize = 20;

/// How deep values that contain themselves are nested.
const DEEPEST: usize = 20;

/// Makes the variants of the union of this name, of which there are so many.
type Shape = fn(&mut Random, &str, usize) -> Vec<Value>;

/// What tells the variants of a union apart.
const SHAPES: [Shape; 10] = [
    |random, _, count| {
        variants(
            random,
            count,
            &|index| json!({"const": format!("text-{index}")}),
        )
    },
    |random, _, count| {
        variants(random, count, &|index| match index % 2 {
            0 => json!({"type": "integer", "enum": [index]}),
            _ => json!({"const": index as f64 + 0.5}),
        })
    },
    |random, _, count| {
        variants(random, count, &|index| match index {
            0 => json!({"const": true}),
            1 => json!({"type": "boolean", "enum": [false]}),
            _ => json!({"type": "string"}),
        })
    },
    |random, _, count| {
        variants(
            random,
            count,
            &|index| json!({"enum": [format!("tag {index}")]}),
        )
    },
    |random, _, count| {
        variants(random, count, &|index| match index {
            0 => json!({"const": true}),
            1 => json!({"const": 1}),
            2 => json!({"const": 2.5}),
            _ => json!({"const": "three"}),
        })
    },
    |random, _, count| {
        let mut variants = variants(random, count, &|_| json!({"type": "string"}));
        variants[0] = json!({"type": "object", "additionalProperties": random.scalar()});
        if count > 2 {
            variants[1] = json!({"type": "object"});
        }
        variants
    },
    |random, _, count| {
        let inner = variants(random, count, &|index| match index {
            0 => json!({"const": true}),
            1 => json!({"const": false}),
            _ => json!({"enum": ["a", "b"]}),
        });
        let wrapped = inner.into_iter().map(|inner| {
            let mut variant = random.object();
            variant["properties"]["inner"] = inner;
            variant
        });
        wrapped.collect()
    },
    |random, name, count| {
        let mut variants = variants(random, count, &|index| json!({"const": index}));
        for variant in variants.iter_mut().take(count - 1) {
            let reference = json!({"$ref": format!("#/components/schemas/{name}")});
            variant["properties"]["parts"] = json!({"type": "array", "items": reference});
        }
        variants
    },
    |random, _, count| {
        open(variants(
            random,
            count,
            &|index| json!({"const": format!("tag {index}")}),
        ))
    },
    |random, name, count| {
        let tags = |index| json!({"const": format!("tag {index}")});
        let parts = open(variants(random, count, &tags)).into_iter();
        let parent = json!({"$ref": format!("#/components/schemas/{name}")});
        let children = parts.map(|part| json!({"allOf": [parent, part]}));
        children.collect()
    },
];

/// What the variants of a union are called behind its name.
const VARIANTS: [&str; 4] = ["First", "Second", "Third", "Fourth"];

/// The shapes whose property `kind` is a discriminator.
const TAGGED: [usize; 3] = [3, 4, WITH_MORE];

/// The shape of a union with a discriminator in an `allOf`, with another property beside it.
const WITH_MORE: usize = 8;

/// The shape of a schema with a discriminator, which its variants extend.
const PARENT: usize = 9;

/// The variant that a schema itself is which others extend.
const BASE: &str = "Base";

/// The same objects, all open to more properties.
fn open(mut objects: Vec<Value>) -> Vec<Value> {
    for object in &mut objects {
        if let Value::Object(keywords) = object {
            keywords.remove("additionalProperties");
        }
    }
    objects
}

/// Objects that differ in members, and in their property `kind`.
fn variants(random: &mut Random, count: usize, kind: &dyn Fn(usize) -> Value) -> Vec<Value> {
    let objects = (0..count).map(|index| {
        let mut object = random.object();
        object["properties"]["kind"] = kind(index);
        if random.chance(60) {
            let required = object["required"].as_array_mut().expect("a list");
            required.push(json!("kind"));
        }
        object
    });
    objects.collect()
}

/// Numbers that look random.
struct Random(u64);

impl Random {
    /// A number below a limit (splitmix64).
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut number = self.0;
        number = (number ^ (number >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        number = (number ^ (number >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        usize::try_from((number ^ (number >> 31)) % limit as u64).expect("a small number")
    }

    fn chance(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    /// The schema of a property that is no object.
    fn scalar(&mut self) -> Value {
        match self.below(8) {
            0 | 1 => json!({"type": "string"}),
            2 | 3 => json!({"type": "integer"}),
            4 => json!({"type": "number"}),
            5 => json!({"type": "boolean"}),
            6 => json!({"type": "string", "enum": ["a", "b", "c"]}),
            _ => json!({"type": "array", "items": {"type": "string"}}),
        }
    }

    /// The schema of an object with some of a few properties.
    fn object(&mut self) -> Value {
        let (mut properties, mut required) = (Map::new(), Vec::new());
        for name in ["id", "name", "size", "color", "weight"] {
            if self.chance(50) {
                properties.insert(name.to_owned(), self.scalar());
                if self.chance(40) {
                    required.push(json!(name));
                }
            }
        }
        let mut object = json!({"type": "object", "properties": properties, "required": required});
        if self.chance(25) {
            object["additionalProperties"] = json!(false);
        }
        object
    }

    /// A value that a schema allows.
    fn value(&mut self, schema: &Value, schemas: &Map<String, Value>, depth: usize) -> Value {
        if let Some(reference) = schema["$ref"].as_str() {
            let name = reference.rsplit('/').next().unwrap_or_default();
            return self.value(&schemas[name], schemas, depth);
        }
        if let Some(variants) = schema["oneOf"].as_array() {
            let variant = &variants[self.below(variants.len())];
            return self.value(variant, schemas, depth);
        }
        if let Some(parts) = schema["allOf"].as_array() {
            let mut members = Map::new();
            for part in parts {
                if let Value::Object(more) = self.value(part, schemas, depth) {
                    members.extend(more);
                }
            }
            return Value::Object(members);
        }
        if let Some(constant) = schema.get("const") {
            return constant.clone();
        }
        if let Some(listed) = schema["enum"].as_array() {
            return listed[self.below(listed.len())].clone();
        }
        match schema["type"].as_str() {
            Some("string") => json!(format!("text {}", self.below(9))),
            Some("integer") => json!(self.below(9)),
            Some("number") => json!(self.below(9) as f64 / 2.0),
            Some("boolean") => json!(self.chance(50)),
            Some("array") => {
                let length = if depth == 0 { 0 } else { self.below(2) + 1 };
                // One branch goes deep.
                let elements = (0..length).map(|index| {
                    let depth = if index == 0 { depth - 1 } else { 0 };
                    self.value(&schema["items"], schemas, depth)
                });
                Value::Array(elements.collect())
            }
            _ => self.members(schema, schemas, depth),
        }
    }

    fn members(&mut self, schema: &Value, schemas: &Map<String, Value>, depth: usize) -> Value {
        let mut members = Map::new();
        let properties = schema["properties"].as_object().into_iter().flatten();
        for (name, property) in properties {
            let required = schema["required"].as_array();
            let is_required = required.is_some_and(|required| required.contains(&json!(name)));
            if is_required || name == "parts" || self.chance(60) {
                members.insert(name.clone(), self.value(property, schemas, depth));
            }
        }
        if let Some(values @ Value::Object(_)) = schema.get("additionalProperties") {
            for name in ["id", "size", "x", "y"] {
                if self.chance(50) {
                    members.insert(name.to_owned(), self.value(values, schemas, depth));
                }
            }
        }
        Value::Object(members)
    }

    /// Changes a member of an object, or of one in it.
    fn disturb(&mut self, value: &mut Value) {
        let Value::Object(members) = value else {
            return;
        };
        let names: Vec<String> = members.keys().cloned().collect();
        let name = match names.len() {
            0 => "id".to_owned(),
            length => names[self.below(length)].clone(),
        };
        let mut values = members.values_mut();
        let inner = values.find_map(|member| match member {
            Value::Array(elements) => elements.first_mut().filter(|first| first.is_object()),
            member => Some(member).filter(|member| member.is_object()),
        });
        match (inner, self.below(5)) {
            (Some(inner), 0 | 1) => self.disturb(inner),
            (_, 0 | 1) => {
                members.remove(&name);
            }
            (_, 2) => {
                members.insert("weight".to_owned(), json!(self.below(9)));
            }
            (_, 3) => {
                members.insert("new".to_owned(), json!("text"));
            }
            _ => {
                let schema = self.scalar();
                members.insert(name, self.value(&schema, &Map::new(), 0));
            }
        }
    }
}

/// A value, and the variant that is the only one to allow it.
struct Case {
    union: String,
    value: Value,
    variant: String,
}

#[test]
fn the_variant_is_the_only_one_that_a_validator_accepts() {
    let count = env::var("SPECSMITH_UNIONS").ok();
    let count = count.map_or(UNIONS, |count| count.parse().expect("a number"));
    let mut random = Random(15);
    let (names, schemas) = schemas(&mut random, count);
    let cases = cases(&mut random, &names, &schemas);
    // Else nothing is tried.
    assert!(cases.len() > count * VALUES / 3, "{}", cases.len());
    let read = Program::write(&names, &schemas).run(&cases);
    let answers = cases.iter().zip(&read);
    let wrong: Vec<String> = answers
        .filter(|(case, read)| case.variant != **read)
        .map(|(case, read)| {
            let Case {
                union,
                value,
                variant,
            } = case;
            let schema = |variant: &str| schemas.get(&format!("{union}{variant}"));
            let (wrong, right) = (schema(read), schema(variant));
            format!("{union}: {read} instead of {variant}: {value}\n  {wrong:?}\n  {right:?}")
        })
        .collect();
    assert_eq!((cases.len(), wrong.join("\n")), (read.len(), String::new()));
}

/// The names of unions, and the schemas of them and of their variants.
fn schemas(random: &mut Random, count: usize) -> (Vec<String>, Map<String, Value>) {
    let (mut names, mut schemas) = (Vec::new(), Map::new());
    for number in 0..count {
        let name = format!("U{number}");
        let shape = number % SHAPES.len();
        let length = 2 + random.below(3);
        let mut members = Vec::new();
        let variants = SHAPES[shape](random, &name, length);
        for (schema, variant) in variants.into_iter().zip(VARIANTS) {
            members.push(json!({"$ref": format!("#/components/schemas/{name}{variant}")}));
            schemas.insert(format!("{name}{variant}"), schema);
        }
        let mut union = json!({"oneOf": members});
        if TAGGED.contains(&shape) {
            union["discriminator"] = json!({"propertyName": "kind"});
        }
        if shape == WITH_MORE {
            let more = json!({"type": "object", "properties": {"seen": {"type": "string"}}});
            let kinds = format!("{name}Kinds");
            let reference = json!({"$ref": format!("#/components/schemas/{kinds}")});
            schemas.insert(
                kinds,
                std::mem::replace(&mut union, json!({"allOf": [reference, more]})),
            );
        }
        if shape == PARENT {
            union = json!({
                "type": "object", "required": ["kind"], "discriminator": {"propertyName": "kind"},
                "properties": {"kind": {"type": "string"}, "note": {"type": "string"}},
            });
            let reference = json!({"$ref": format!("#/components/schemas/{name}")});
            schemas.insert(
                format!("{name}List"),
                json!({"type": "array", "items": reference}),
            );
        }
        schemas.insert(name.clone(), union);
        names.push(name);
    }
    (names, schemas)
}

/// Values that one variant alone allows.
fn cases(random: &mut Random, names: &[String], schemas: &Map<String, Value>) -> Vec<Case> {
    let mut cases = Vec::new();
    for union in names {
        let variants = accepted(union, schemas);
        let validators: Vec<(&str, Validator)> = { variants.iter() }
            .map(|(variant, schema)| (*variant, validator(schema, schemas)))
            .collect();
        for _ in 0..VALUES {
            let depth = random.below(DEEPEST + 1);
            let (_, schema) = &variants[random.below(variants.len())];
            let mut value = random.value(schema, schemas, depth);
            while random.chance(35) {
                random.disturb(&mut value);
            }
            let mut valid = { validators.iter() }.filter(|(_, variant)| variant.is_valid(&value));
            if let (Some((variant, _)), None) = (valid.next(), valid.next()) {
                cases.push(Case {
                    union: union.clone(),
                    value,
                    variant: (*variant).to_owned(),
                });
            }
        }
    }
    cases
}

/// The variants of a union, each with the schema of its values.
fn accepted(union: &str, schemas: &Map<String, Value>) -> Vec<(&'static str, Value)> {
    let reference = |name: &str| json!({"$ref": format!("#/components/schemas/{name}")});
    let named = { VARIANTS.into_iter() }.map(|variant| (variant, format!("{union}{variant}")));
    let named: Vec<_> = named
        .filter(|(_, name)| schemas.contains_key(name))
        .collect();
    let schema = &schemas[union];
    let mut variants: Vec<(&str, Value)> = { named.iter() }
        .map(|(variant, name)| match schema["allOf"].as_array() {
            Some(parts) => (*variant, json!({"allOf": [reference(name), parts[1]]})),
            None => (*variant, reference(name)),
        })
        .collect();
    if schema.get("properties").is_some() {
        let tags = (0..named.len()).map(|index| format!("tag {index}"));
        let tags: Vec<String> = tags.collect();
        let other = json!({"properties": {"kind": {"not": {"enum": tags}}}});
        variants.push((BASE, json!({"allOf": [reference(union), other]})));
    }
    variants
}

fn validator(schema: &Value, schemas: &Map<String, Value>) -> Validator {
    let mut schema = schema.clone();
    schema["components"] = json!({"schemas": schemas});
    let options = jsonschema::options().with_draft(Draft::Draft202012);
    options.build(&schema).expect("a valid schema")
}

/// A program that says as which variants values are read.
struct Program(PathBuf);

impl Program {
    /// Writes it, and the crate whose types it uses.
    fn write(names: &[String], schemas: &Map<String, Value>) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("unions");
        let document = json!({
            "openapi": "3.1.0", "info": {"title": "Unions", "version": "1"}, "paths": {},
            "components": {"schemas": schemas},
        });
        let sources = Sources {
            documents: [("unions.json".to_owned(), document.to_string())].into(),
            ..Sources::default()
        };
        let settings = Settings {
            crate_name: "unions".to_owned(),
            crate_version: "0.0.0".to_owned(),
            metadata: Default::default(),
            types: Default::default(),
            command: "a test".to_owned(),
            threads: NonZeroUsize::MIN,
        };
        let files = match specsmith::generate(&sources, &settings) {
            Ok(output) => output.files,
            Err(report) => panic!("{report:?}"),
        };
        for (path, text) in &files {
            write(&folder.join("api").join(path), text);
        }
        let arms = names.iter().fold(String::new(), |mut arms, name| {
            let _ = writeln!(arms, "        {name:?} => name::<{name}>(json),");
            arms
        });
        let program = format!(
            "use std::io::BufRead as _;\n\nuse unions::types::*;\n\n\
             fn name<T: serde::de::DeserializeOwned + std::fmt::Debug>(json: &str) -> String {{\n    \
             let text = format!(\"{{:?}}\", serde_json::from_str::<T>(json).expect(\"any value is read\"));\n    \
             text.split('(').next().unwrap_or_default().to_owned()\n}}\n\n\
             fn main() {{\n    for line in std::io::stdin().lock().lines() {{\n        \
             let line = line.expect(\"a line\");\n        let (union, json) = line.split_once(' ').expect(\"a space\");\n        \
             println!(\"{{}}\", read(union, json));\n    }}\n}}\n\n\
             fn read(union: &str, json: &str) -> String {{\n    match union {{\n{arms}        _ => String::new(),\n    }}\n}}\n"
        );
        write(&folder.join("src/main.rs"), &program);
        write(
            &folder.join("Cargo.toml"),
            "[package]\nname = \"program\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n\
             [dependencies]\nserde = \"1\"\nserde_json = { version = \"1\", features = [\"float_roundtrip\"] }\n\
             unions = { path = \"api\", default-features = false }\n\n\
             [profile.dev]\ndebug = false\nincremental = false\n\n[workspace]\n",
        );
        let lock = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../Cargo.lock");
        if !folder.join("Cargo.lock").exists() {
            write(
                &folder.join("Cargo.lock"),
                &fs::read_to_string(lock).expect("a readable Cargo.lock"),
            );
        }
        Self(folder)
    }

    /// The variants that values are read as.
    fn run(&self, cases: &[Case]) -> Vec<String> {
        let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let mut child = Command::new(cargo)
            .args(["run", "--quiet"])
            .current_dir(&self.0)
            .env("CARGO_TARGET_DIR", self.0.join("target"))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("cargo");
        let lines = cases.iter().fold(String::new(), |mut lines, case| {
            let _ = writeln!(lines, "{} {}", case.union, case.value);
            lines
        });
        let mut input = child.stdin.take().expect("a pipe");
        let writer = std::thread::spawn(move || input.write_all(lines.as_bytes()));
        let output = child.wait_with_output().expect("the output of the program");
        writer
            .join()
            .expect("a thread")
            .expect("all values are taken");
        assert!(output.status.success());
        let text = String::from_utf8(output.stdout).expect("UTF-8");
        text.lines().map(str::to_owned).collect()
    }
}

/// Writes a file unless it is there.
fn write(path: &Path, text: &str) {
    if fs::read_to_string(path).is_ok_and(|old| old == text) {
        return;
    }
    fs::create_dir_all(path.parent().expect("a parent")).expect("a writable folder");
    fs::write(path, text).expect("a writable file");
}
