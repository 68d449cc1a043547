//! Enums of several types.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use super::{Chunk, Lines, ident, line::Line, tag::write_tag};
use crate::model::{Identifier, Union, UnionVariant};

/// An enum of several types.
pub fn quote_union(item: &Union) -> Vec<Chunk> {
    let Union {
        name,
        docs,
        deprecated,
        variants,
        fallback,
        has_secret_fallback,
        ..
    } = item;
    let mut lines = Lines::default();
    lines.docs(docs);
    lines.deprecated(deprecated.as_ref());
    lines.line(|line| {
        line.syntax(if *has_secret_fallback {
            "#[derive(Clone, PartialEq)]"
        } else {
            "#[derive(Clone, Debug, PartialEq)]"
        })
    });
    lines.line(|line| line.syntax("#[non_exhaustive]"));
    lines.open(|line| line.syntax("pub enum ").name(name));
    for variant in variants {
        lines.docs(&variant.docs);
        lines.line(|line| {
            let line = line.name(&variant.name).syntax("(");
            let line = match variant.is_boxed {
                true => line.syntax("Box<").ty(&variant.ty).syntax(">"),
                false => line.ty(&variant.ty),
            };
            line.syntax("),")
        });
    }
    lines.line(|line| line.syntax("/// A value that fits no variant."));
    lines.line(|line| line.name(fallback).syntax("(serde_json::Value),"));
    let debug = has_secret_fallback.then(|| Chunk::Tokens(quote_debug(item)));
    let lines = [Chunk::Lines(lines)].into_iter().chain(debug);
    lines.chain([Chunk::Lines(quote_lines(item))]).collect()
}

/// What the enum implements.
fn quote_lines(item: &Union) -> Lines {
    let mut lines = Lines::of("rt::union::implement", |line| {
        let line = line.name(&item.name).syntax(", ").name(&item.fallback);
        line.syntax(if item.is_compiled_here { ", here" } else { "" })
    });
    if let Some(property) = &item.discriminator {
        lines.line(|line| {
            let line = line.syntax("const DISCRIMINATOR: Option<&'static str> = Some(");
            line.text(property).syntax(");")
        });
        lines.line(|line| {
            let line = line.syntax("const TAGS: rt::union::Tags = &[");
            let line = line.list(tags(item), |line, (tag, index)| {
                let line = line.syntax("(").text(tag).syntax(", ");
                line.number(index as i128).syntax(")")
            });
            line.syntax("];")
        });
    }
    for (index, variant) in item.variants.iter().enumerate() {
        lines.line(|line| write_variant(line, index, variant));
    }
    lines
}

/// Which value of the discriminator means which variant; sorted, as the runtime looks them up.
fn tags(item: &Union) -> BTreeSet<(&String, usize)> {
    let tags = item
        .variants
        .iter()
        .enumerate()
        .flat_map(|(index, variant)| {
            let tags = variant.tags.iter();
            tags.map(move |tag| (tag, index))
        });
    tags.collect()
}

fn write_variant<'a>(line: Line<'a>, index: usize, variant: &UnionVariant) -> Line<'a> {
    let line = line
        .number(index as i128)
        .syntax(" => ")
        .name(&variant.name);
    let line = line.syntax("(").ty(&variant.ty).syntax(")");
    let line = line.syntax(if variant.is_tagged { ".tagged()" } else { "" });
    let line = line.syntax(if variant.is_rest { ".rest()" } else { "" });
    let line = line.syntax(if variant.has_conversion { ", from" } else { "" });
    let tag = variant.tag.as_ref().filter(|_| variant.has_conversion);
    let line = line.optional(tag, |line, tag| {
        write_tag(line.syntax("("), tag).syntax(")")
    });
    line.syntax(";")
}

/// `Debug` of an enum with secrets in a variant. A value that fits no variant may be meant for that one.
fn quote_debug(item: &Union) -> TokenStream {
    let name = ident(&item.name);
    let hidden = |variant: &Identifier| {
        let (text, variant) = (format!("{}([redacted])", variant.0), ident(variant));
        quote!(Self::#variant(_) => f.write_str(#text),)
    };
    let arms = item.variants.iter().map(|variant| {
        if variant.is_secret {
            return hidden(&variant.name);
        }
        let (text, variant) = (&variant.name.0, ident(&variant.name));
        quote!(Self::#variant(value) => f.debug_tuple(#text).field(value).finish(),)
    });
    let fallback = hidden(&item.fallback);
    quote! {
        /// Without what the document calls a password.
        impl std::fmt::Debug for #name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                match self {
                    #(#arms)*
                    #fallback
                }
            }
        }
    }
}
