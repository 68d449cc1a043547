//! The documents this project is for.

use super::{component, outline, parse, property, shape};
use crate::{
    ir::{Api, Method, Origin, Owner, PathPart, Role, SchemaId, Shape, Status},
    lower,
};

fn customers() -> Api {
    let document = parse(&[
        include_str!("../../../../specs/get-customer.yaml"),
        include_str!("../../../../specs/list-customers.yaml"),
    ]);
    let (api, warnings) = lower::lower(&document).expect("no errors");
    assert_eq!(warnings, []);
    api
}

#[test]
fn both_operations_are_there() {
    let api = customers();
    let ids: Vec<_> = api
        .operations
        .iter()
        .map(|operation| operation.id.as_str())
        .collect();
    assert_eq!(ids, ["get-customer", "list-customers"]);
    let get = &api.operations[0];
    assert_eq!(get.method, Method::Get);
    assert_eq!(
        get.path,
        [
            PathPart::Literal("/v1/customers/".to_owned()),
            PathPart::Parameter("customerId".to_owned()),
        ]
    );
    let statuses: Vec<_> = get
        .responses
        .iter()
        .map(|response| response.status)
        .collect();
    assert_eq!(statuses, [Status::Code(200), Status::Code(404)]);
    let schemes = |index: usize| {
        let alternative = &get.security[index];
        alternative
            .iter()
            .map(|requirement| requirement.scheme.as_str())
            .collect::<Vec<_>>()
    };
    assert_eq!(schemes(0), ["X-App-Id", "X-App-Token"]);
    assert_eq!(schemes(1), ["X-Voucherify-OAuth"]);
    assert_eq!(api.operations[1].parameters.len(), 12);
}

#[test]
fn all_components_and_examples_are_there() {
    let api = customers();
    let components = api
        .schemas
        .0
        .iter()
        .filter(|schema| matches!(schema.origin, Origin::Component(_)));
    assert_eq!(components.count(), 16);
    let examples: usize = api
        .operations
        .iter()
        .flat_map(|operation| &operation.responses)
        .flat_map(|response| &response.contents)
        .map(|content| content.examples.len())
        .sum();
    assert_eq!(examples, 3);
}

#[test]
fn the_customer_is_one_flat_object() {
    let api = customers();
    assert_eq!(
        outline(&api, "CustomerWithSummaryLoyaltyReferrals"),
        [
            "id",
            "source_id",
            "summary!?",
            "loyalty!?",
            "referrals!?",
            "system_metadata",
            "created_at",
            "updated_at",
            "assets",
            "object!",
            "name",
            "description",
            "email",
            "phone",
            "birthday",
            "birthdate",
            "address?",
            "metadata",
        ]
    );
    let customer = component(&api, "CustomerWithSummaryLoyaltyReferrals").0;
    assert_eq!(
        *shape(&api, "CustomersGetResponseBody"),
        Shape::Alias(customer)
    );
    let summary = property(&api, "CustomerWithSummaryLoyaltyReferrals", "summary");
    assert_eq!(summary.value.schema, component(&api, "CustomerSummary").0);
}

#[test]
fn inline_schemas_are_named_after_those_who_declare_them() {
    let api = customers();
    let owner_and_role = |id: SchemaId| match &api.schemas[id].origin {
        Origin::Inline {
            owner: Owner::Schema(owner),
            role,
        } => (*owner, role.clone()),
        other => panic!("{other:?}"),
    };
    let address = property(&api, "CustomerWithSummaryLoyaltyReferrals", "address")
        .value
        .schema;
    let base = component(&api, "CustomerBase").0;
    assert_eq!(
        owner_and_role(address),
        (base, Role::Property("address".to_owned()))
    );
    let campaigns = property(&api, "CustomerLoyalty", "campaigns").value.schema;
    let Shape::Map(values) = &api.schemas[campaigns].shape else {
        panic!("{:?}", api.schemas[campaigns]);
    };
    assert_eq!(owner_and_role(values.schema), (campaigns, Role::MapValue));
}
