//! The feature `conformance`.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::{each, path::quote_type, raw_literal};
use crate::{
    model::{Crate, Example, ResponseBody, Type},
    wire::Status,
};

/// `conformance.rs`
pub fn quote_conformance(program: &Crate) -> TokenStream {
    let conformance = &program.conformance;
    let has_client = !program.client.accessors.is_empty();
    let mock = has_client.then(quote_mock);
    let round_trip = quote_round_trip(&conformance.responses);
    let round_trip_as = quote_round_trip_as(&conformance.other_responses);
    let round_trip_request = quote_round_trip_request(&conformance.requests);
    let examples = each(&conformance.examples, quote_example);
    let is_empty = conformance.responses.is_empty() && conformance.requests.is_empty();
    let bodies = conformance.responses.iter().map(|response| &response.ty);
    let bodies = bodies.chain(conformance.other_responses.iter().map(|(_, body)| &body.ty));
    let mut bodies = bodies.chain(conformance.requests.iter().map(|(_, ty)| ty));
    let use_types = bodies.any(|ty| ty.named().is_some()).then(|| {
        quote!(
            use crate::types;
        )
    });
    let use_conformance = if is_empty {
        quote!(
            use crate::runtime::decode::DecodeError;
        )
    } else {
        quote!(
            use crate::runtime::{conformance, decode::DecodeError};
        )
    };
    quote! {
        //! Decodes and encodes the documented bodies by the names of their operations. For tests of this crate.

        #use_conformance
        #use_types

        pub use crate::runtime::conformance::{RoundTrip, round_trip as round_trip_of};

        /// Decodes a body as the documented response type and encodes it again; `None` where the document declares no such body.
        pub fn round_trip(operation_id: &str, status: u16, json: &[u8]) -> Option<Result<RoundTrip, DecodeError>> {
            #round_trip
        }

        /// The same of the body that has this media type, where the document declares several.
        pub fn round_trip_as(
            operation_id: &str,
            status: u16,
            media_type: &str,
            json: &[u8],
        ) -> Option<Result<RoundTrip, DecodeError>> {
            #round_trip_as
        }

        /// Decodes a body as the documented request type and encodes it again; `None` where the document declares no such body.
        pub fn round_trip_request(operation_id: &str, json: &[u8]) -> Option<Result<RoundTrip, DecodeError>> {
            #round_trip_request
        }

        /// An example of the document.
        #[derive(Clone, Copy, Debug)]
        #[non_exhaustive]
        pub struct Example {
            /// The operation.
            pub operation_id: &'static str,
            /// The status it comes with; `None` for a request body.
            pub status: Option<u16>,
            /// The media type it comes with.
            pub media_type: &'static str,
            /// Where it is in the document.
            pub pointer: &'static str,
            /// Its JSON.
            pub json: &'static str,
        }

        /// Every example of a body that the document declares.
        pub const EXAMPLES: &[Example] = &[#examples];

        #mock
    }
}

/// The way from an operation and a status to the type of the body.
fn quote_round_trip(responses: &[ResponseBody]) -> TokenStream {
    if responses.is_empty() {
        return quote! {
            let _ = (operation_id, status, json);
            None
        };
    }
    let arms = each(responses, |response| {
        let operation_id = &response.operation_id;
        let (status, ty) = (quote_status(response.status), quote_type(&response.ty));
        quote!((#operation_id, #status) => Some(conformance::round_trip::<#ty>(json)),)
    });
    quote! {
        match (operation_id, status) {
            #arms
            _ => None,
        }
    }
}

/// The same way, by the media type too.
fn quote_round_trip_as(responses: &[(String, ResponseBody)]) -> TokenStream {
    if responses.is_empty() {
        return quote! {
            let _ = media_type;
            round_trip(operation_id, status, json)
        };
    }
    let arms = each(responses, |(media_type, response)| {
        let operation_id = &response.operation_id;
        let (status, ty) = (quote_status(response.status), quote_type(&response.ty));
        quote!((#operation_id, #status, #media_type) => Some(conformance::round_trip::<#ty>(json)),)
    });
    quote! {
        match (operation_id, status, media_type) {
            #arms
            _ => round_trip(operation_id, status, json),
        }
    }
}

/// The way from an operation to the type of its body.
fn quote_round_trip_request(requests: &[(String, Type)]) -> TokenStream {
    if requests.is_empty() {
        return quote! {
            let _ = (operation_id, json);
            None
        };
    }
    let arms = each(requests, |(operation_id, ty)| {
        let ty = quote_type(ty);
        quote!(#operation_id => Some(conformance::round_trip::<#ty>(json)),)
    });
    quote! {
        match operation_id {
            #arms
            _ => None,
        }
    }
}

fn quote_example(example: &Example) -> TokenStream {
    let Example {
        operation_id,
        status,
        media_type,
        pointer,
        json,
    } = example;
    let json = quote_json(json);
    let status = match status {
        Some(code) => {
            let code = Literal::u16_unsuffixed(*code);
            quote!(Some(#code))
        }
        None => quote!(None),
    };
    quote! {
        Example {
            operation_id: #operation_id,
            status: #status,
            media_type: #media_type,
            pointer: #pointer,
            json: #json,
        },
    }
}

/// A JSON text as a literal: as it is, where that shows each of its characters, and else with escapes.
fn quote_json(json: &str) -> Literal {
    let is_shown = json.bytes().all(|byte| matches!(byte, b' '..=b'~'));
    if is_shown && json.contains('"') && !json.contains("\"#") {
        raw_literal(json)
    } else {
        Literal::string(json)
    }
}

/// How a mock answers with examples.
fn quote_mock() -> TokenStream {
    quote! {
        #[cfg(feature = "mock")]
        impl crate::MockTransport {
            /// Answers a request with the first example of a response of this operation with this status. Where the document has
            /// none, the request fails.
            pub fn example(&self, operation_id: &str, status: u16) -> &Self {
                let mut examples = EXAMPLES.iter();
                let is_meant = |example: &&Example| {
                    example.operation_id == operation_id && example.status == Some(status)
                };
                match examples.find(is_meant) {
                    Some(example) => {
                        let headers = [("content-type", example.media_type)];
                        self.answer(status, &headers, example.json)
                    }
                    None => self.fail(crate::TransportError::other("the document has no such example")),
                }
            }
        }
    }
}

/// The pattern of the statuses that a response stands for.
pub fn quote_status(status: Status) -> TokenStream {
    match status {
        Status::Code(code) => {
            let code = Literal::u16_unsuffixed(code);
            quote!(#code)
        }
        Status::Range(digit) => {
            let first = u16::from(digit) * 100;
            let (first, last) = (
                Literal::u16_unsuffixed(first),
                Literal::u16_unsuffixed(first + 99),
            );
            quote!(#first..=#last)
        }
        Status::Default => quote!(_),
    }
}
