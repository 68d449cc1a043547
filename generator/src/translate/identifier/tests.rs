//! What names look like, and that they always are names.

use proptest::prelude::*;

use super::{variant::VariantNames, *};

#[track_caller]
fn assert_names(name: fn(&str) -> String, cases: &[(&str, &str)]) {
    for (text, expected) in cases {
        assert_eq!(name(text), *expected, "for {text:?}");
    }
}

#[test]
fn types_are_upper_camel_case() {
    assert_names(
        type_name,
        &[
            ("Customer", "Customer"),
            ("customer", "Customer"),
            ("loyalty-card", "LoyaltyCard"),
            ("objectType", "ObjectType"),
            ("HTTPServer", "HttpServer"),
            ("OAuth", "OAuth"),
            ("customerIDs", "CustomerIds"),
            ("line_1", "Line1"),
            ("v1", "V1"),
            ("17_res_obj", "N17ResObj"),
            ("1.10", "N1_10"),
            ("Page<Customer>", "PageCustomer"),
            ("Map«String,Long»", "MapStringLong"),
            ("self", "Self_"),
            ("Über groß", "UberGross"),
            ("покупатель", "Pokupatel"),
            ("", "Empty"),
            ("🦄", "Unicorn"),
            ("\0", "U0000"),
        ],
    );
}

#[test]
fn fields_are_snake_case_and_keywords_are_raw() {
    assert_names(
        field_name,
        &[
            ("created_at[before]", "created_at_before"),
            ("objectType", "object_type"),
            ("HTTPServer", "http_server"),
            ("OAuthToken", "oauth_token"),
            ("fooAuth", "foo_auth"),
            ("line_1", "line_1"),
            ("v1", "v1"),
            ("URLs", "urls"),
            ("$in", "r#in"),
            ("@id", "id"),
            ("type", "r#type"),
            ("gen", "r#gen"),
            ("union", "union"),
            ("self", "self_"),
            ("Super", "super_"),
            ("_", "underscore"),
            ("2fa", "n2fa"),
            ("a&b", "a_and_b"),
            ("don't", "dont"),
            ("≥", "greater_than_or_equal"),
            ("a != b", "a_not_equal_b"),
            ("/v1/{id}:action", "v1_id_action"),
        ],
    );
}

#[test]
fn acronyms_are_one_word() {
    let cases = [
        ("IPv6Address", "IPv6Address", "ipv6_address"),
        ("publicIPv4", "PublicIPv4", "public_ipv4"),
        ("ipv6", "Ipv6", "ipv6"),
        ("VIPv4", "VipV4", "vip_v4"),
        ("ApiV3", "ApiV3", "api_v3"),
        ("APIv3", "ApiV3", "api_v3"),
        ("RESTv1beta1", "RestV1beta1", "rest_v1beta1"),
        ("v1beta1", "V1beta1", "v1beta1"),
        ("OAuth2Token", "OAuth2Token", "oauth2_token"),
        ("fooOAuth", "FooOAuth", "foo_oauth"),
        ("GraphQL", "GraphQl", "graphql"),
        ("macOSVersion", "MacOsVersion", "macos_version"),
        ("mac_os", "MacOs", "mac_os"),
        ("iOS", "Ios", "ios"),
        ("minimum iOS", "MinimumIos", "minimum_ios"),
        ("S3Bucket", "S3Bucket", "s3_bucket"),
        ("HTTPServer", "HttpServer", "http_server"),
        ("userIDs", "UserIds", "user_ids"),
    ];
    for (text, of_type, of_value) in cases {
        assert_eq!(type_name(text), of_type, "for {text:?}");
        assert_eq!(field_name(text), of_value, "for {text:?}");
    }
}

#[test]
fn modules_are_file_names_everywhere() {
    assert_names(
        module_name,
        &[
            ("Loyalty Cards", "loyalty_cards"),
            ("type", "type_"),
            ("mod", "mod_"),
            ("lib", "lib_"),
            ("main", "main_"),
            ("self", "self_"),
            ("CON", "con_"),
            ("com1", "com1_"),
            ("com", "com"),
            ("../../x", "x"),
            ("C:\\x", "c_x"),
            ("..", "dot_dot"),
        ],
    );
}

#[test]
fn other_cases() {
    assert_eq!(constant_name("max-age"), "MAX_AGE");
    assert_eq!(constant_name("2fa"), "N2FA");
    assert_eq!(feature_name("Loyalty Cards"), "loyalty-cards");
    assert_eq!(feature_name("default"), "default-tag");
    assert_eq!(crate_module("my-api"), "my_api");
    assert!(is_prelude("Option") && is_prelude("TryFrom") && !is_prelude("Customer"));
}

#[test]
fn a_long_text_is_cut_and_still_told_apart() {
    let (one, two) = ("x".repeat(10_000), "x".repeat(10_001));
    assert_eq!(type_name(&one).len(), LONGEST_NAME);
    assert_ne!(type_name(&one), type_name(&two));
    assert_ne!(field_name(&one), field_name(&two));
}

#[test]
fn a_type_name_of_many_parts_can_be_the_name_of_a_file() {
    let part = type_name(&"x".repeat(100));
    let joined = |count| joined_type_name(vec![part.as_str(); count].into_iter());
    assert_eq!(joined(2), part.repeat(2));
    assert_eq!(joined(3).len(), 2 * LONGEST_NAME);
    assert_ne!(joined(3), joined(4));
}

fn variants(values: &[&str]) -> Vec<String> {
    let values: Vec<String> = values.iter().map(|value| (*value).to_owned()).collect();
    value_names(&values, &[]).listed
}

#[test]
fn a_sort_order_is_read_as_one() {
    assert_eq!(
        variants(&["created_at", "-created_at", "+id", "-1", "+1", "-Infinity"]),
        [
            "CreatedAt",
            "CreatedAtDesc",
            "IdAsc",
            "Minus1",
            "Plus1",
            "MinusInfinity"
        ]
    );
}

#[test]
fn odd_values_have_names() {
    assert_eq!(
        variants(&["", " ", "24 hours", "_24h", "<=", "*", "C#", "-"]),
        [
            "Empty",
            "Space",
            "N24Hours",
            "N24h",
            "LessThanOrEqual",
            "Star",
            "CHash",
            "Minus"
        ]
    );
}

#[test]
fn the_closest_value_keeps_the_name_and_others_say_what_differs() {
    assert_eq!(variants(&["ASC", "Asc"]), ["AscUpper", "Asc"]);
    assert_eq!(
        variants(&["ROLLED BACK", "ROLLED_BACK"]),
        ["RolledBackUpperSpace", "RolledBack"]
    );
    assert_eq!(variants(&["x-desc", "-x"]), ["XDesc", "XDescLowerMinus"]);
}

#[test]
fn a_new_value_renames_no_other() {
    let before = variants(&["ASC", "Asc", "desc"]);
    let after = variants(&["aSC", "desc", "Asc", "ASC"]);
    assert_eq!(
        [&after[3], &after[2], &after[1]],
        [&before[0], &before[1], &before[2]]
    );
}

#[test]
fn a_name_that_is_given_to_a_value_is_kept() {
    let values = ["42", "Sunny", "sunny"].map(str::to_owned);
    let names = [Some("Sunny".to_owned()), None, None];
    let VariantNames { listed, .. } = value_names(&values, &names);
    assert_eq!(listed, ["Sunny", "SunnyValue", "SunnyLower"]);
}

#[test]
fn the_fallback_gives_way_to_each_value_that_gets_its_name() {
    let cases: [(&[&str], &str); 6] = [
        (&["a"], "Unknown"),
        (&["UNKNOWN"], "Unrecognized"),
        (&["(unknown)"], "Unrecognized"),
        (&["$unknown", "un-recognized"], "Unrecognized"),
        (&["unknown", "[unrecognized]"], "Unlisted"),
        (&["unknown", "unrecognized", "unlisted"], "UnlistedValue"),
    ];
    for (values, fallback) in cases {
        let texts: Vec<String> = values.iter().map(|value| (*value).to_owned()).collect();
        assert_eq!(value_names(&texts, &[]).fallback, fallback, "{values:?}");
    }
}

fn want(spec_name: &str, identifier: &str, path: &[&str]) -> Wanted {
    Wanted {
        spec_name: spec_name.to_owned(),
        identifier: identifier.to_owned(),
        path: path.iter().map(|word| (*word).to_owned()).collect(),
    }
}

#[test]
fn the_name_that_is_written_so_is_kept_and_others_add_their_path() {
    let wanted = [
        want("customer", "Customer", &["list orders", "response"]),
        want("Customer", "Customer", &["schema"]),
        want("customer", "Customer", &["list orders", "parameter"]),
    ];
    let assignment = unique(&wanted, Style::UpperCamel, |_| false);
    assert_eq!(
        assignment.names,
        [
            "CustomerListOrdersResponse",
            "Customer",
            "CustomerListOrders"
        ]
    );
    assert_eq!(
        assignment.collisions,
        [super::unique::Collision {
            identifier: "Customer".to_owned(),
            keeps: Some(1),
            renamed: vec![0, 2],
        }]
    );
}

#[test]
fn nobody_keeps_a_reserved_name() {
    let assignment = unique(
        &[want("Option", "Option", &["schema"])],
        Style::UpperCamel,
        is_prelude,
    );
    assert_eq!(assignment.names, ["OptionSchema"]);
    assert_eq!(assignment.collisions[0].keeps, None);
}

#[test]
fn a_suffix_makes_a_raw_identifier_plain() {
    let wanted = [
        want("type", "r#type", &[]),
        want("Type", "r#type", &["query"]),
    ];
    let assignment = unique(&wanted, Style::Snake, |_| false);
    assert_eq!(assignment.names, ["r#type", "type_query"]);
}

#[test]
fn file_names_differ_in_more_than_case() {
    let wanted = [
        want("OAuth", "OAuth", &[]),
        want("Oauth", "Oauth", &["page"]),
    ];
    assert!(
        unique(&wanted, Style::UpperCamel, |_| false)
            .collisions
            .is_empty()
    );
    assert_eq!(
        unique_ignoring_case(&wanted, Style::UpperCamel, |_| false).names,
        ["OAuth", "OauthPage"]
    );
}

fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "[-+_ .A-Ca-c0-2]{0,6}",
        "[\\PC\\x00-\\x1f<>=!$@#*'/\\\\\u{202e}\u{feff}]{0,12}",
        proptest::sample::select(KEYWORDS.as_slice()).prop_map(str::to_owned),
        proptest::sample::select(PATH_KEYWORDS.as_slice()).prop_map(str::to_owned),
    ]
}

/// A value of an enum, which often enough is called like the variant for all others.
fn value() -> impl Strategy<Value = String> {
    let names = [
        "unknown",
        "Unrecognized",
        "UNLISTED",
        "unlisted value",
        "unlisted_value_x",
        "Self",
    ];
    let called_so = (
        "[-$( ]?",
        proptest::sample::select(names.to_vec()),
        "[) 2-]?",
    );
    prop_oneof![
        text(),
        called_so.prop_map(|(before, name, after)| format!("{before}{name}{after}")),
    ]
}

/// rustc's rule for `non_camel_case_types`.
fn is_upper_camel(name: &str) -> bool {
    let name = name.trim_matches('_');
    let letters: Vec<char> = name.chars().collect();
    letters.first().is_some_and(char::is_ascii_uppercase)
        && letters.windows(3).all(|window| {
            window[1] != '_' || (window[0].is_ascii_digit() && window[2].is_ascii_digit())
        })
}

#[test]
fn long_names_that_are_equal_in_everything_come_to_an_end() {
    let want = Wanted {
        spec_name: "word ".repeat(60),
        identifier: type_name(&"word ".repeat(60)),
        path: Vec::new(),
    };
    for style in [Style::UpperCamel, Style::Snake] {
        let mut names = unique(&vec![want.clone(); 3], style, |_| false).names;
        names.sort();
        names.dedup();
        assert_eq!(names.len(), 3, "{style:?}");
    }
}

/// rustc's rule for `non_snake_case`.
fn is_snake(name: &str) -> bool {
    let name = name.trim_start_matches("r#").trim_matches('_');
    !name.contains("__") && !name.contains(|c: char| c.is_ascii_uppercase())
}

fn is_identifier(name: &str) -> bool {
    name.is_ascii() && name.len() <= LONGEST_NAME + 2 && syn::parse_str::<syn::Ident>(name).is_ok()
}

proptest! {
    #[test]
    fn every_text_is_a_name(text in text()) {
        let name = type_name(&text);
        prop_assert!(is_identifier(&name) && is_upper_camel(&name), "{name}");
        for name in [field_name(&text), module_name(&text)] {
            prop_assert!(is_identifier(&name) && is_snake(&name), "{name}");
        }
        prop_assert!(!module_name(&text).starts_with("r#"));
        prop_assert!(syn::parse_str::<syn::Ident>(&crate_module(&text)).is_ok());
        let name = constant_name(&text);
        prop_assert!(is_identifier(&name) && name == name.to_uppercase(), "{name}");
        let name = feature_name(&text);
        prop_assert!(!name.starts_with('-') && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-'), "{name}");
    }

    #[test]
    fn names_in_snake_case_stay_as_they_are(text in "[a-z]{1,4}(_[a-z]{1,4}){0,3}") {
        prop_assert_eq!(words(&text).to_snake_case(), text);
    }

    #[test]
    fn variants_are_distinct_names_and_the_fallback_is_one_of_them(values in proptest::collection::vec(value(), 0..12)) {
        let VariantNames { listed: mut names, fallback } = value_names(&values, &[]);
        prop_assert_eq!(names.len(), values.len());
        names.push(fallback);
        let distinct: std::collections::BTreeSet<_> = names.iter().collect();
        prop_assert_eq!(distinct.len(), names.len(), "{:?}", names);
        for name in &names {
            prop_assert!(is_identifier(name) && is_upper_camel(name), "{name}");
        }
    }

    #[test]
    fn the_order_of_wants_does_not_matter(
        wants in proptest::collection::btree_set(("[aA_-]{1,3}", proptest::collection::vec("[ab]{1,2}", 0..3)), 0..8)
    ) {
        let wanted: Vec<Wanted> = wants
            .iter()
            .map(|(name, path)| Wanted {
                spec_name: name.clone(),
                identifier: type_name(name),
                path: path.clone(),
            })
            .collect();
        let reversed: Vec<Wanted> = wanted.iter().rev().cloned().collect();
        let mut names = unique(&reversed, Style::UpperCamel, is_prelude).names;
        names.reverse();
        prop_assert_eq!(names, unique(&wanted, Style::UpperCamel, is_prelude).names);
    }
}
