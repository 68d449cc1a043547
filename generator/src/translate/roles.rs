//! The roles of schemas written in place: what a schema is to its owner in, words of its name out.

use super::{identifier::type_name, media_types::media_type_name};
use crate::ir::{Role, Status};

/// What a role adds to the name of its owner.
pub fn role_name(role: &Role) -> Option<String> {
    Some(match role {
        Role::Property(name) | Role::Parameter(name) | Role::Header(name) | Role::Variant(name) => {
            type_name(name)
        }
        Role::Base => "Base".to_owned(),
        Role::Item => "Item".to_owned(),
        Role::MapValue => "Value".to_owned(),
        Role::RequestBody => "RequestBody".to_owned(),
        Role::OtherRequestBody(media_type) => media_type_name(media_type) + "RequestBody",
        Role::RequestElement => "RequestElement".to_owned(),
        Role::Payload => "Payload".to_owned(),
        Role::ResponseBody(status, None) => status_prefix(*status) + "ResponseBody",
        Role::ResponseBody(status, Some(media_type)) => {
            status_prefix(*status) + &media_type_name(media_type) + "ResponseBody"
        }
        Role::ResponseElement(status) => status_prefix(*status) + "ResponseElement",
    })
}

/// What tells a schema written in place from one that is called like its owner and what it is there.
pub fn role_kind(role: &Role) -> &'static str {
    match role {
        Role::Property(_) => "property",
        Role::Parameter(_) => "parameter",
        Role::Header(_) => "header",
        Role::Variant(_) => "variant",
        Role::Item | Role::RequestElement | Role::ResponseElement(_) => "element",
        Role::MapValue => "entry",
        Role::Base => "object",
        Role::RequestBody | Role::OtherRequestBody(_) | Role::Payload | Role::ResponseBody(..) => {
            "content"
        }
    }
}

/// What tells what belongs to a response from the same of the most frequent one.
fn status_prefix(status: Status) -> String {
    match status {
        Status::Code(200) => String::new(),
        Status::Default => "Default".to_owned(),
        status => status.to_string().replace("XX", "xx"),
    }
}
