//! Lists that come in pages: the functions that start a stream, and how one page leads to the next.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::{
    access::{
        quote_copy, quote_flag, quote_kept, quote_reference, quote_slice, quote_text, quote_value,
    },
    ident,
    path::quote_type,
};
use crate::{
    model::{
        Access, Advance, Limit, Link, Method, Order, Ordered, PageNumber, Pagination, RequestField,
    },
    pointer::Pointer,
};

/// How a page leads to the next.
pub fn quote_paged(method: &Method) -> Option<TokenStream> {
    let pagination = method.pagination.as_ref()?;
    let Pagination {
        page,
        accept,
        item,
        items,
        id,
        limit,
        advance,
        ..
    } = pagination;
    let request = ident(&method.request);
    let (page, item) = (quote_type(page), quote_type(item));
    let assembled = match accept {
        Some(accept) => quote! {
            let mut request = self.request()?;
            request.accept(#accept)?;
            Ok(request)
        },
        None => quote!(self.request()),
    };
    let start = quote_start(limit.as_ref(), advance);
    let slice = quote_slice(items);
    let list = quote_value(items);
    let (into_items, into_state) = match id {
        Some(id) => {
            let id = quote_reference(&quote!(item), std::slice::from_ref(id));
            (
                quote!(state.identities.unseen(#list, |item| #id)),
                quote!(state),
            )
        }
        None => (list, quote!(_state)),
    };
    let next = quote_next(pagination);
    let (list_at, kept_list) = quote_list(items);
    let advance_state = if pagination.remembers() {
        quote!(state)
    } else {
        quote!(_state)
    };
    Some(quote! {
        impl rt::pagination::Paged for #request {
            type Page = #page;
            type Item = #item;

            #list_at

            #[inline]
            fn call(&self) -> &rt::call::Call {
                &self.call
            }

            #[inline]
            fn request(&self) -> Result<rt::request::Request, rt::error::Error> {
                #assembled
            }

            #start

            #[inline]
            fn items_of(page: &Self::Page) -> &[Self::Item] {
                #slice
            }

            #kept_list

            #[inline]
            fn into_items(page: Self::Page, #into_state: &mut rt::pagination::State) -> Vec<Self::Item> {
                #into_items
            }

            #[inline]
            fn advance(
                &mut self,
                page: &rt::response::Response<Self::Page>,
                #advance_state: &mut rt::pagination::State,
            ) -> Result<bool, &'static str> {
                #next
            }
        }
    })
}

/// Where the list is in a page, and what is kept of it there.
fn quote_list(items: &[Access]) -> (Option<TokenStream>, Option<TokenStream>) {
    let Some(kept) = quote_kept(items) else {
        return (None, None);
    };
    let names = items.iter().map(|access| access.wire_name.as_str());
    let pointer = Pointer::root().keys(names);
    let pointer = pointer.as_str();
    let kept_list = quote! {
        #[inline]
        fn kept_list(page: &Self::Page) -> Option<&serde_json::Value> {
            #kept
        }
    };
    let list_at = quote!(const LIST: &'static str = #pointer;);
    (Some(list_at), Some(kept_list))
}

/// What is sent where the caller has set nothing.
fn quote_start(limit: Option<&Limit>, advance: &Advance) -> Option<TokenStream> {
    let limit = limit.and_then(|limit| {
        let (place, value) = (
            quote_place(&limit.parameter),
            Literal::i64_unsuffixed(limit.value?),
        );
        Some(quote!(#place.get_or_insert(#value);))
    });
    let order = match advance {
        Advance::Order(ordered) => quote_default(ordered),
        _ => None,
    };
    (limit.is_some() || order.is_some()).then(|| {
        quote! {
            #[inline]
            fn start(&mut self) {
                #limit
                #order
            }
        }
    })
}

fn quote_default(ordered: &Ordered) -> Option<TokenStream> {
    let (order, default) = (ident(&ordered.order.name), ordered.default.as_ref()?);
    let set = quote!(self.#order.get_or_insert_with(|| #default.into()););
    Some(match &ordered.otherwise {
        // Numbers of pages are those of the order that the server chooses.
        Some(page) => {
            let page = ident(&page.parameter.name);
            quote! {
                if self.#page.is_none() {
                    #set
                }
            }
        }
        None => set,
    })
}

/// The statements that come to the next page.
fn quote_next(pagination: &Pagination) -> TokenStream {
    let has_more = match &pagination.has_more {
        Some(path) => quote_flag(path),
        None => quote!(None),
    };
    let end = quote! {
        if Self::is_last(page, #has_more)? {
            return Ok(false);
        }
    };
    let reached = pagination.total.as_ref().map(|total| {
        let (limit, total) = (
            quote_set(&total.limit),
            quote_copy(&quote!(page), &total.path),
        );
        quote! {
            if state.count.is_reached(Self::sent(page)?, #total, #limit) {
                return Ok(false);
            }
        }
    });
    match &pagination.advance {
        Advance::Page(page) => {
            let next = quote_number(page);
            quote!(#end #reached #next)
        }
        Advance::Offset(parameter) => {
            let next = quote_step(
                parameter,
                |place| quote!(rt::page_offset::next(#place, Self::sent(page)?)),
            );
            quote!(#end #reached #next)
        }
        Advance::Answer { parameter, cursor } => {
            let (place, cursor) = (
                quote_place(parameter),
                quote_reference(&quote!(page), cursor),
            );
            quote!(state.cursors.next(&mut #place, #cursor, #has_more, Self::sent(page)? == 0))
        }
        Advance::Link(link) => {
            let link = quote_link(link);
            quote!(rt::page_link::next(&mut self.call, &mut state.cursors, page, #link, #has_more))
        }
        Advance::LastItem { parameter, cursor } => {
            let next = quote_after_item(parameter, cursor);
            quote!(#end #next)
        }
        Advance::Order(ordered) => {
            let next = quote_ordered(ordered);
            quote!(#end #next)
        }
    }
}

/// The way behind the last item.
fn quote_after_item(parameter: &RequestField, cursor: &Access) -> TokenStream {
    let (place, name) = (quote_place(parameter), ident(&cursor.field));
    let cursor = if cursor.is_option {
        quote!(and_then(|item| item.#name.as_ref()))
    } else {
        quote!(map(|item| &item.#name))
    };
    quote! {
        let last = Self::items_of(page).last().#cursor;
        state.cursors.next(&mut #place, last, Some(true), false)
    }
}

/// An `Option` of the reference to the next page.
fn quote_link(link: &Link) -> TokenStream {
    match link {
        Link::Header => quote!(rt::link_header::next(page.headers())),
        Link::Property(path) => quote_text(path),
    }
}

/// The place of a value of the request.
fn quote_place(field: &RequestField) -> TokenStream {
    let name = ident(&field.name);
    let body = { field.body.as_ref() }.map(|body| (ident(&body.name), body.is_option));
    match body {
        None => quote!(self.#name),
        Some((body, false)) => quote!(self.#body.#name),
        Some((body, true)) => quote!(self.#body.get_or_insert_with(Default::default).#name),
    }
}

/// An `Option` of the copy of a value of the request.
fn quote_set(field: &RequestField) -> TokenStream {
    let name = ident(&field.name);
    let body = { field.body.as_ref() }.map(|body| (ident(&body.name), body.is_option));
    let place = match (body, field.is_option) {
        (None, _) => quote!(self.#name),
        (Some((body, false)), _) => quote!(self.#body.#name),
        (Some((body, true)), true) => {
            return quote!(self.#body.as_ref().and_then(|body| body.#name));
        }
        (Some((body, true)), false) => return quote!(self.#body.as_ref().map(|body| body.#name)),
    };
    match field.is_option {
        true => place,
        false => quote!(Some(#place)),
    }
}

/// The statements that move a number on by `step`, which takes an `Option`.
fn quote_step(field: &RequestField, step: impl Fn(TokenStream) -> TokenStream) -> TokenStream {
    let place = quote_place(field);
    if field.is_option {
        return step(quote!(&mut #place));
    }
    let step = step(quote!(&mut next));
    quote! {
        let mut next = Some(#place);
        let has_next = #step?;
        if let Some(next) = next {
            #place = next;
        }
        Ok(has_next)
    }
}

fn quote_number(page: &PageNumber) -> TokenStream {
    let first = Literal::i64_unsuffixed(page.first);
    let last = match page.last {
        Some(last) => {
            let last = Literal::i64_unsuffixed(last);
            quote!(Some(#last))
        }
        None => quote!(None),
    };
    quote_step(
        &page.parameter,
        |place| quote!(rt::page_number::next(#place, #first, #last)),
    )
}

/// The way by the key of the order, or by the number of the page where there is no key.
fn quote_ordered(ordered: &Ordered) -> TokenStream {
    let Ordered {
        parameter,
        order,
        orders,
        otherwise,
        ..
    } = ordered;
    let field = ident(&parameter.name);
    let (order, order_type) = (ident(&order.name), &order.ty);
    let order = if order_type.named().is_some() {
        let ty = quote_type(order_type);
        quote!(self.#order.as_ref().map(#ty::as_str))
    } else {
        quote!(self.#order.as_deref())
    };
    let arms = orders.iter().map(|order| {
        let Order {
            value,
            property: key,
            is_descending,
        } = order;
        let name = ident(&key.field);
        let key = if key.is_option {
            quote!(item.#name)
        } else {
            quote!(Some(item.#name))
        };
        quote!(Some(#value) => rt::page_order::next(cursor, items, #is_descending, |item| #key),)
    });
    let (other, reset) = match otherwise {
        Some(page) => {
            let (next, field) = (quote_number(page), ident(&page.parameter.name));
            (quote!(return #next), Some(quote!(self.#field = None;)))
        }
        None => (
            quote!(return Err("the list has no pages in this order")),
            None,
        ),
    };
    quote! {
        let (cursor, items) = (&mut self.#field, Self::items_of(page));
        let next = match #order {
            #(#arms)*
            _ => #other,
        };
        #reset
        next
    }
}
