//! Structs.

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use serde_json::Value;

use super::{
    each, ident, quote_deprecated, quote_docs,
    tag::quote_tag_value,
    types::{quote_siblings, quote_type},
};
use crate::model::{Additional, Constructor, Conversion, Field, Presence, Struct, TagValue, Type};

/// The file of a struct.
pub fn quote_struct(item: &Struct) -> TokenStream {
    let Struct {
        name,
        docs,
        deprecated,
        fields,
        additional,
        constructor,
        allowed,
        is_closed,
    } = item;
    let declarations = each(fields, quote_field);
    let constructor = constructor
        .as_ref()
        .map(|constructor| quote_constructor(constructor, fields));
    let setters = each(fields, |field: &Field| {
        quote_setters(field).unwrap_or_default()
    });
    let required = quote_required(fields);
    let secrets = quote_secrets(item);
    let reads = quote_reads(fields);
    let writes = each(fields, quote_write);
    let types: Vec<&Type> = fields.iter().map(|field| &field.ty).collect();
    let types = [types, additional.iter().map(|field| &field.ty).collect()].concat();
    let siblings = quote_siblings(name, &types);
    let wire_names = fields.iter().map(|field| &field.wire_name);
    let additional_field = additional.as_ref().map(quote_additional);
    let additional_setter = additional.as_ref().and_then(quote_additional_setter);
    let read_unknown = match additional {
        Some(field) => {
            let name = ident(&field.name);
            quote!(property.additional(&mut self.#name))
        }
        None => quote!(property.unknown()),
    };
    let write_additional = additional.as_ref().map(|field| {
        let name = ident(&field.name);
        quote!(to.additional(&[#(#wire_names),*], &self.#name);)
    });
    let json = (!allowed.is_empty()).then(|| quote!(json,));
    let allowed = quote_allowed(allowed);
    let is_closed = is_closed.then(|| {
        quote!(
            const IS_CLOSED: bool = true;
        )
    });
    let (name, docs) = (ident(name), quote_docs(docs));
    let has_functions = additional_setter.is_some()
        || constructor.is_some()
        || fields.iter().any(|field| field.setter.is_some());
    let functions = has_functions.then(|| {
        quote! {
            impl #name {
                #constructor
                #setters
                #additional_setter
            }
        }
    });
    let deprecated = quote_deprecated(*deprecated);
    quote! {
        use serde::de;

        #siblings
        use crate::runtime::{extra, #json object, structure};

        #docs
        #deprecated
        #[derive(Clone, Default, PartialEq)]
        #[non_exhaustive]
        pub struct #name {
            #declarations
            #additional_field
            /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
            pub extra: extra::Extra,
        }

        #functions

        impl object::Object for #name {
            #required
            #allowed
            #is_closed
            #secrets

            fn read_property<'de, A: de::MapAccess<'de>>(
                &mut self,
                property: &mut object::Property<'_, 'de, A>,
            ) -> Result<(), A::Error> {
                match property.name() {
                    #(#reads)*
                    _ => #read_unknown,
                }
            }

            fn write_properties<P: object::Properties>(&self, to: &mut P) {
                #writes
                #write_additional
            }
        }

        structure::implement!(#name);
    }
}

/// The field for properties that the document describes together.
fn quote_additional(field: &Additional) -> TokenStream {
    let (name, docs) = (ident(&field.name), quote_docs(&field.docs));
    let ty = quote_type(&field.ty);
    quote! {
        #docs
        pub #name: std::collections::BTreeMap<String, #ty>,
    }
}

/// The properties that allow only a few scalars, where there are any.
fn quote_allowed(allowed: &[(String, Vec<Value>)]) -> Option<TokenStream> {
    let allowed = allowed.iter().map(|(name, values)| {
        let values = values.iter().map(quote_scalar);
        quote!((#name, &[#(#values),*]))
    });
    (allowed.len() > 0).then(|| quote!(const ALLOWED: json::Allowed = &[#(#allowed),*];))
}

/// A value that is neither an array nor an object.
fn quote_scalar(value: &Value) -> TokenStream {
    match value {
        Value::Bool(value) => quote!(json::Scalar::Boolean(#value)),
        Value::String(text) => quote!(json::Scalar::Text(#text)),
        Value::Number(number) => match (number.as_i64(), number.as_u64(), number.as_f64()) {
            (Some(number), _, _) => {
                let number = Literal::i64_unsuffixed(number);
                quote!(json::Scalar::Signed(#number))
            }
            (None, Some(number), _) => {
                let number = Literal::u64_unsuffixed(number);
                quote!(json::Scalar::Unsigned(#number))
            }
            (None, None, number) => {
                let number = Literal::f64_unsuffixed(number.unwrap_or_default());
                quote!(json::Scalar::Float(#number))
            }
        },
        Value::Null | Value::Array(_) | Value::Object(_) => quote!(json::Scalar::Null),
    }
}

/// The names of the required properties, where there are any.
fn quote_required(fields: &[Field]) -> Option<TokenStream> {
    let required = fields.iter().filter(|field| is_required(field));
    let names: Vec<&String> = required.map(|field| &field.wire_name).collect();
    (!names.is_empty()).then(|| quote!(const REQUIRED: &'static [&'static str] = &[#(#names),*];))
}

/// What is not shown, where there is anything.
fn quote_secrets(item: &Struct) -> TokenStream {
    let secrets = item.fields.iter().filter(|field| field.is_secret);
    let names: Vec<&String> = secrets.map(|field| &field.wire_name).collect();
    let names = (!names.is_empty())
        .then(|| quote!(const SECRETS: &'static [&'static str] = &[#(#names),*];));
    let additional = item.additional.as_ref();
    let hides_others = additional.is_some_and(|field| field.is_secret);
    let others = hides_others.then(|| {
        quote!(
            const HAS_SECRET_ADDITIONAL: bool = true;
        )
    });
    quote!(#names #others)
}

fn is_required(field: &Field) -> bool {
    matches!(
        field.presence,
        Presence::Required | Presence::RequiredNullable
    )
}

fn quote_field(field: &Field) -> TokenStream {
    let (name, docs, deprecated) = (
        ident(&field.name),
        quote_docs(&field.docs),
        quote_deprecated(field.deprecated),
    );
    let ty = quote_field_type(field);
    quote! {
        #docs
        #deprecated
        pub #name: #ty,
    }
}

fn quote_field_type(field: &Field) -> TokenStream {
    let ty = quote_type(&field.ty);
    match field.presence {
        Presence::Required => ty,
        Presence::RequiredNullable | Presence::Optional | Presence::OptionalNullable => {
            quote!(Option<#ty>)
        }
    }
}

/// How a function takes the value of a field.
struct Argument {
    /// The type of its parameter.
    ty: TokenStream,
    /// What is kept of it, where that is not the parameter itself.
    value: Option<TokenStream>,
}

fn quote_argument(field: &Field) -> Argument {
    let name = ident(&field.name);
    let (ty, value) = match (&field.ty, field.conversion) {
        (Type::Boxed(inner), _) => (quote_type(inner), Some(quote!(Box::new(#name)))),
        (ty, Conversion::Into) => {
            let ty = quote_type(ty);
            (quote!(impl Into<#ty>), Some(quote!(#name.into())))
        }
        (ty, Conversion::None) => (quote_type(ty), None),
    };
    let value = match field.presence {
        Presence::Required => value,
        Presence::RequiredNullable | Presence::Optional | Presence::OptionalNullable => {
            let value = value.unwrap_or_else(|| quote!(#name));
            Some(quote!(Some(#value)))
        }
    };
    Argument { ty, value }
}

fn quote_constructor(constructor: &Constructor, fields: &[Field]) -> TokenStream {
    let docs = quote_docs(&constructor.docs);
    let tag = constructor.tag.as_ref().and_then(|tag| {
        let (name, value) = (
            ident(&tag.field.as_ref()?.name),
            quote_tag_value(&tag.value),
        );
        let value = match &tag.value {
            TagValue::Text(_) => quote!(#value.into()),
            _ => value,
        };
        Some(quote!(#name: #value,))
    });
    let fields = constructor
        .fields
        .iter()
        .filter_map(|index| fields.get(*index));
    let (parameters, values): (Vec<TokenStream>, Vec<TokenStream>) = fields
        .map(|field| {
            let (name, Argument { ty, value }) = (ident(&field.name), quote_argument(field));
            let value = value.map(|value| quote!(: #value));
            (quote!(#name: #ty), quote!(#name #value))
        })
        .unzip();
    quote! {
        #docs
        #[inline]
        pub fn new(#(#parameters),*) -> Self {
            Self {
                #(#values,)*
                #tag
                ..Self::default()
            }
        }
    }
}

/// The setters of a field: of a value, and of null.
fn quote_setters(field: &Field) -> Option<TokenStream> {
    let setter = ident(field.setter.as_ref()?);
    let (name, wire_name) = (ident(&field.name), &field.wire_name);
    let Argument { ty, value } = quote_argument(field);
    let value = value.unwrap_or_else(|| quote!(#name));
    let docs = format!(
        " Sets [`{0}`](Self::{0}).",
        field.name.0.trim_start_matches("r#")
    );
    let deprecated = quote_deprecated(field.deprecated);
    let null_setter = field.null_setter.as_ref().map(|null_setter| {
        let null_setter = ident(null_setter);
        let docs = format!(
            " Makes [`{0}`](Self::{0}) an explicit `null`.",
            field.name.0.trim_start_matches("r#")
        );
        let entry = match field.presence {
            Presence::RequiredNullable => quote!(self.extra.remove(#wire_name);),
            _ => quote!(self.extra.set_null(#wire_name);),
        };
        quote! {
            #[doc = #docs]
            #deprecated
            #[inline]
            #[must_use]
            pub fn #null_setter(mut self) -> Self {
                self.#name = None;
                #entry
                self
            }
        }
    });
    Some(quote! {
        #[doc = #docs]
        #deprecated
        #[inline]
        #[must_use]
        pub fn #setter(mut self, #name: #ty) -> Self {
            self.#name = #value;
            self.extra.remove(#wire_name);
            self
        }
        #null_setter
    })
}

/// The setter of the properties that are not declared.
fn quote_additional_setter(field: &Additional) -> Option<TokenStream> {
    let setter = ident(field.setter.as_ref()?);
    let (name, ty) = (ident(&field.name), quote_type(&field.ty));
    let docs = format!(" Sets [`{0}`](Self::{0}).", field.name.0);
    Some(quote! {
        #[doc = #docs]
        #[inline]
        #[must_use]
        pub fn #setter(mut self, #name: std::collections::BTreeMap<String, #ty>) -> Self {
            self.#name = #name;
            self
        }
    })
}

/// The arm of each property; those that are required are counted, as in `REQUIRED`.
fn quote_reads(fields: &[Field]) -> Vec<TokenStream> {
    let mut required = 0..;
    fields
        .iter()
        .map(|field| {
            let (name, wire_name) = (ident(&field.name), &field.wire_name);
            match field.presence {
                Presence::Required | Presence::RequiredNullable => {
                    let index = required.next().map(Literal::usize_unsuffixed);
                    quote!(#wire_name => property.required(#index, &mut self.#name),)
                }
                Presence::Optional => quote!(#wire_name => property.optional(&mut self.#name),),
                Presence::OptionalNullable => {
                    quote!(#wire_name => property.nullable(&mut self.#name),)
                }
            }
        })
        .collect()
}

fn quote_write(field: &Field) -> TokenStream {
    let (name, wire_name) = (ident(&field.name), &field.wire_name);
    if is_required(field) {
        quote!(to.required(#wire_name, &self.#name);)
    } else {
        quote!(to.optional(#wire_name, &self.#name);)
    }
}
