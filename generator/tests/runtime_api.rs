//! The public API of the runtime, which is a part of that of every crate: `runtime/api.txt` is what the sources say.
//!
//! `UPDATE_EXPECTED=1` writes it again. Lines about `behavior::…` are written by hand, as no signature shows what they say.

use std::{collections::BTreeSet, env, fs, path::Path};

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use specsmith::model::{RUNTIME, RuntimeFile};
use syn::{Attribute, Fields, ImplItem, Item, TraitItem, Type, Visibility};

/// How lines about what no signature shows go on after the name of their file.
const BY_HAND: &str = ": runtime behavior::";

#[test]
fn api_txt_is_what_the_sources_say() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("runtime/api.txt");
    let text = fs::read_to_string(&path).expect("the API of the runtime");
    let by_hand = text.lines().filter(|line| line.contains(BY_HAND));
    let by_hand: BTreeSet<String> = by_hand.map(str::to_owned).collect();
    assert!(
        !by_hand.is_empty(),
        "somebody has to say how the runtime behaves"
    );
    let exports = RUNTIME.iter().flat_map(|file| file.exports);
    let exports = exports.filter(|export| !export.is_hidden);
    let names: BTreeSet<&str> = exports.map(|export| export.name).collect();
    let lines = RUNTIME.iter().flat_map(|file| lines(file, &names));
    let lines: BTreeSet<String> = lines.chain(by_hand).collect();
    let expected: String = lines.iter().map(|line| format!("{line}\n")).collect();
    if env::var_os("UPDATE_EXPECTED").is_some() {
        fs::write(&path, expected).expect("written");
    } else {
        assert_eq!(text, expected, "UPDATE_EXPECTED=1 writes it again");
    }
}

/// The lines of what a file says about the types that the root of a crate passes on.
fn lines(file: &RuntimeFile, names: &BTreeSet<&str>) -> Vec<String> {
    let source = syn::parse_file(file.text).expect("Rust");
    // Elsewhere than a type stand traits that only the runtime knows.
    let is_meant = |item: &&Item| match item {
        Item::Impl(item) if item.trait_.is_some() => {
            let name = type_name(&item.self_ty);
            source.items.iter().any(|other| defined(other) == name)
        }
        _ => true,
    };
    let items = source.items.iter().filter(is_meant);
    let lines = items.flat_map(|item| item_lines(item, names));
    lines
        .map(|line| format!("{}: runtime {line}", file.name))
        .collect()
}

/// The name of a type that an item defines.
fn defined(item: &Item) -> Option<String> {
    match item {
        Item::Struct(item) => Some(item.ident.to_string()),
        Item::Enum(item) => Some(item.ident.to_string()),
        _ => None,
    }
}

fn item_lines(item: &Item, names: &BTreeSet<&str>) -> Vec<String> {
    let is_exported = |name: &str| names.contains(name);
    match item {
        Item::Struct(item) if is_exported(&item.ident.to_string()) => {
            let name = &item.ident;
            let fields = match &item.fields {
                Fields::Named(fields) => fields.named.iter().collect(),
                _ => Vec::new(),
            };
            let fields = fields.into_iter().filter(|field| is_public(&field.vis));
            let fields = fields.map(|field| {
                let ty = text(&field.ty);
                format!("{name}.{}: {ty}", field.ident.to_token_stream())
            });
            let generics = text(&item.generics);
            std::iter::once(format!("{name}: struct{generics}"))
                .chain(fields)
                .chain(derived(&name.to_string(), &item.attrs))
                .collect()
        }
        Item::Enum(item) if is_exported(&item.ident.to_string()) => {
            let name = &item.ident;
            let variants = item.variants.iter();
            let variants = variants.map(|variant| {
                let mut fields = variant.fields.clone();
                // Docs are no part of a signature.
                fields.iter_mut().for_each(|field| field.attrs.clear());
                format!("{name}::{}: variant{}", variant.ident, text(&fields))
            });
            std::iter::once(format!("{name}: enum"))
                .chain(variants)
                .chain(derived(&name.to_string(), &item.attrs))
                .collect()
        }
        Item::Trait(item) if is_exported(&item.ident.to_string()) => {
            let name = &item.ident;
            let functions = item.items.iter().filter_map(|member| match member {
                TraitItem::Fn(function) if !is_hidden(&function.attrs) => Some(format!(
                    "{name}::{}: required={} {}",
                    function.sig.ident,
                    function.default.is_none(),
                    text(&function.sig)
                )),
                _ => None,
            });
            std::iter::once(format!("{name}: trait"))
                .chain(functions)
                .collect()
        }
        Item::Type(item) if is_exported(&item.ident.to_string()) => {
            vec![format!("{}: type = {}", item.ident, text(&item.ty))]
        }
        Item::Impl(item) => {
            let Some(name) = type_name(&item.self_ty).filter(|name| is_exported(name)) else {
                return Vec::new();
            };
            if let Some((path, _)) = &item.trait_ {
                return vec![implemented(&name, &text(path))];
            }
            let members = item.items.iter().filter_map(|member| match member {
                ImplItem::Fn(function)
                    if is_public(&function.vis) && !is_hidden(&function.attrs) =>
                {
                    Some(format!(
                        "{name}::{}: {}",
                        function.sig.ident,
                        text(&function.sig)
                    ))
                }
                ImplItem::Const(constant)
                    if is_public(&constant.vis) && !is_hidden(&constant.attrs) =>
                {
                    Some(format!(
                        "{name}::{}: const {}",
                        constant.ident,
                        text(&constant.ty)
                    ))
                }
                _ => None,
            });
            members.collect()
        }
        _ => Vec::new(),
    }
}

fn is_public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

fn is_hidden(attributes: &[Attribute]) -> bool {
    let mut attributes = attributes.iter();
    attributes
        .any(|it| it.path().is_ident("doc") && it.to_token_stream().to_string().contains("hidden"))
}

/// The traits that a type derives.
fn derived(name: &str, attributes: &[Attribute]) -> Vec<String> {
    let derives = attributes.iter().filter(|it| it.path().is_ident("derive"));
    let lists = derives.filter_map(|it| it.meta.require_list().ok());
    let traits = lists.flat_map(|list| {
        let list = list.tokens.to_string();
        list.split(',')
            .map(|it| it.trim().to_owned())
            .collect::<Vec<_>>()
    });
    traits.map(|derived| implemented(name, &derived)).collect()
}

/// The line of a trait that a type implements.
fn implemented(name: &str, path: &str) -> String {
    format!("{name}::{}: impl", path.replace(' ', ""))
}

fn type_name(ty: &Type) -> Option<String> {
    match ty {
        Type::Path(path) => Some(path.path.segments.last()?.ident.to_string()),
        _ => None,
    }
}

/// Rust as a person would write it, on one line.
fn text(part: &impl ToTokens) -> String {
    let part = part.to_token_stream();
    // The printer takes whole files alone.
    let wrapped: [(TokenStream, &str, &str); 4] = [
        (quote!(#part {}), "", "{}"),
        (quote!(type X = #part;), "type X = ", ";"),
        (quote!(struct X #part;), "struct X", ";"),
        (quote!(struct X #part {}), "struct X", "{}"),
    ];
    let printed = wrapped.into_iter().find_map(|(tokens, start, end)| {
        let file = syn::parse2(tokens).ok()?;
        let printed = prettyplease::unparse(&file);
        // What is too long for a line is on several.
        let printed = printed.split_whitespace().collect::<Vec<_>>().join(" ");
        let printed = printed.replace("( ", "(").replace(", )", ")");
        let printed = printed.strip_prefix(start)?.strip_suffix(end)?;
        Some(printed.trim().to_owned())
    });
    printed.unwrap_or_else(|| part.to_string())
}
