//! Which secrets go with which request, and where nobody sees them.

use http::{Method, header};
use specsmith_runtime::runtime::{
    credentials::{Alternatives, Credentials, Scheme, SchemeKind},
    error::Error,
    request::Request,
    secret::Secret,
};

use super::support::{Recorder, builder, now, sent_by};

const ID: Scheme = scheme("Id", SchemeKind::Header("x-id"));
const TOKEN: Scheme = scheme("Token", SchemeKind::Header("x-token"));
const OAUTH: Scheme = scheme("OAuth", SchemeKind::Bearer);
const BASIC: Scheme = scheme("Basic", SchemeKind::Basic);
const QUERY: Scheme = scheme("Query", SchemeKind::Query("api key"));
const COOKIE: Scheme = scheme("Cookie", SchemeKind::Cookie("session"));

const fn scheme(name: &'static str, kind: SchemeKind) -> Scheme {
    Scheme { name, kind }
}

fn sent(
    credentials: Credentials,
    security: Alternatives,
) -> Result<http::Request<bytes::Bytes>, Error> {
    let mut request = Request::new(Method::GET, "/x");
    request.security(security);
    sent_by(|builder| builder.credentials(credentials), request)
}

fn keys() -> Credentials {
    Credentials::default().with(&ID, "id").with(&TOKEN, "hush")
}

#[test]
fn each_kind_has_its_place() {
    let header = |credentials, security: Alternatives, name: &str| {
        let request = sent(credentials, security).unwrap();
        assert!(request.headers()[name].is_sensitive());
        request.headers()[name].to_str().unwrap().to_owned()
    };
    let none = Credentials::default;
    assert_eq!(header(none().with(&ID, "id"), &[&[&ID]], "x-id"), "id");
    assert_eq!(
        header(none().with(&OAUTH, "t"), &[&[&OAUTH]], "authorization"),
        "Bearer t"
    );
    assert_eq!(
        header(none().with(&COOKIE, "a/b="), &[&[&COOKIE]], "cookie"),
        "session=a/b="
    );
    let request = sent(none().with(&QUERY, "a&b"), &[&[&QUERY]]).unwrap();
    assert_eq!(request.uri().query(), Some("api%20key=a%26b"));
}

#[test]
fn a_secret_can_be_a_string_that_the_caller_owns() {
    let credentials = Credentials::default().with(&ID, String::from("id"));
    let request = sent(credentials, &[&[&ID]]).unwrap();
    assert_eq!(request.headers()["x-id"], "id");
}

#[test]
fn basic_credentials_are_base64() {
    for (user, password, expected) in [
        (
            "Aladdin",
            "open sesame",
            "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==",
        ),
        ("user", "", "Basic dXNlcjo="),
        ("", "pass", "Basic OnBhc3M="),
        ("a", "b:c", "Basic YTpiOmM="),
        ("test", "123£", "Basic dGVzdDoxMjPCow=="),
        ("x", "~~~???", "Basic eDp+fn4/Pz8="),
    ] {
        let credentials = Credentials::default().with_user(&BASIC, user, password);
        let request = sent(credentials, &[&[&BASIC]]).unwrap();
        assert_eq!(request.headers()[header::AUTHORIZATION], expected);
    }
}

#[test]
fn a_combination_is_sent_as_a_whole() {
    let request = sent(keys(), &[&[&ID, &TOKEN]]).unwrap();
    assert_eq!(request.headers()["x-id"], "id");
    assert_eq!(request.headers()["x-token"], "hush");
}

#[test]
fn the_first_alternative_that_can_be_met_is_sent_alone() {
    let both = keys().with(&OAUTH, "t");
    let request = sent(both.clone(), &[&[&OAUTH], &[&ID, &TOKEN]]).unwrap();
    assert!(
        request.headers().contains_key("authorization") && !request.headers().contains_key("x-id")
    );
    let request = sent(both, &[&[&BASIC], &[&ID, &TOKEN], &[&OAUTH]]).unwrap();
    assert!(
        !request.headers().contains_key("authorization") && request.headers().contains_key("x-id")
    );
}

#[test]
fn nothing_is_sent_to_an_operation_that_asks_for_nothing() {
    for security in [&[] as Alternatives, &[&[]]] {
        assert!(
            !sent(keys(), security)
                .unwrap()
                .headers()
                .contains_key("x-id")
        );
    }
}

#[test]
fn optional_credentials_are_sent_where_there_are_any() {
    const OPTIONAL: Alternatives = &[&[], &[&ID, &TOKEN]];
    assert!(
        sent(keys(), OPTIONAL)
            .unwrap()
            .headers()
            .contains_key("x-id")
    );
    assert!(
        !sent(Credentials::default(), OPTIONAL)
            .unwrap()
            .headers()
            .contains_key("x-id")
    );
}

#[test]
fn missing_credentials_are_named_before_anything_is_sent() {
    const SECURITY: Alternatives = &[&[&ID, &TOKEN], &[&OAUTH]];
    for (credentials, found) in [
        (Credentials::default(), "no credentials are set"),
        (Credentials::default().with(&ID, "id"), "only `Id` is set"),
    ] {
        let recorder = Recorder::default();
        let client = builder()
            .credentials(credentials)
            .transport(recorder.clone());
        let client = client.build().unwrap();
        let mut request = Request::new(Method::GET, "/x");
        request.security(SECURITY);
        let error = now(client.send(request)).unwrap_err();
        assert!(error.is_builder());
        let expected =
            "GET /x: the operation needs credentials for `Id` and `Token`, or `OAuth`, and";
        assert_eq!(error.to_string(), format!("{expected} {found}"));
        assert!(recorder.sent().is_empty());
    }
}

#[test]
fn credentials_add_up_and_the_last_wins() {
    let more = Credentials::default().with(&TOKEN, "new").with(&OAUTH, "t");
    let request = sent(keys().and(more), &[&[&ID, &TOKEN, &OAUTH]]).unwrap();
    assert_eq!(request.headers()["x-id"], "id");
    assert_eq!(request.headers()["x-token"], "new");
    let mut request = Request::new(Method::GET, "/x");
    request.security(&[&[&ID, &TOKEN]]);
    let id = Credentials::default().with(&ID, "id");
    let token = Credentials::default().with(&TOKEN, "token");
    assert!(
        sent_by(
            |builder| builder.credentials(id).credentials(token),
            request
        )
        .is_ok()
    );
}

#[test]
fn a_secret_wins_over_a_parameter_of_its_name() {
    let mut request = Request::new(Method::GET, "/x");
    request.header("X-Id", &"other".to_owned()).unwrap();
    request.security(&[&[&ID]]);
    let request = sent_by(|builder| builder.credentials(keys()), request).unwrap();
    assert_eq!(
        request.headers().get_all("x-id").iter().collect::<Vec<_>>(),
        ["id"]
    );
}

#[test]
fn a_cookie_secret_follows_the_cookie_parameters() {
    let mut request = Request::new(Method::GET, "/x");
    request.cookie("a", &1).unwrap();
    request.query("q", &1).unwrap();
    request.security(&[&[&COOKIE, &QUERY]]);
    let credentials = Credentials::default().with(&COOKIE, "s").with(&QUERY, "k");
    let request = sent_by(|builder| builder.credentials(credentials), request).unwrap();
    assert_eq!(request.headers()["cookie"], "a=1; session=s");
    assert_eq!(request.uri().query(), Some("q=1&api%20key=k"));
}

#[test]
fn a_cookie_secret_has_the_characters_of_cookies() {
    for refused in [" ", "\"", ",", ";", "\\", "\t", "\n", "\u{7f}", "é"] {
        let credentials = Credentials::default().with(&COOKIE, format!("a{refused}b"));
        let error = sent(credentials, &[&[&COOKIE]]).unwrap_err();
        assert!(error.is_builder(), "{refused:?}: {error}");
    }
    let all = "!#$%&'()*+-./09:<=>?@AZ[]^_`az{|}~";
    let request = sent(Credentials::default().with(&COOKIE, all), &[&[&COOKIE]]).unwrap();
    assert_eq!(request.headers()["cookie"], format!("session={all}"));
}

#[test]
fn the_name_of_a_cookie_is_encoded() {
    const NAME: Scheme = scheme("Name", SchemeKind::Cookie("a b;c"));
    let request = sent(Credentials::default().with(&NAME, "s"), &[&[&NAME]]).unwrap();
    assert_eq!(request.headers()["cookie"], "a%20b%3Bc=s");
}

#[test]
fn secrets_that_cannot_be_sent_are_refused_and_not_shown() {
    let none = Credentials::default;
    for credentials in [
        none().with(&ID, ""),
        none().with(&ID, "hush\n"),
        none().with(&OAUTH, "hush\r\nx: y"),
        none().with(&OAUTH, "hush\0"),
        none().with(&COOKIE, "hush; admin=1"),
        none().with_user(&BASIC, "hu:sh", "hush"),
        none().with_user(&BASIC, "", ""),
    ] {
        let error = sent(credentials, &[]).unwrap_err();
        assert!(error.is_builder());
        let shown = format!("{error} {error:?}");
        assert!(
            !shown.contains("sh\\") && !shown.contains("hush") && !shown.contains("hu:sh"),
            "{shown}"
        );
        assert!(
            error.to_string().starts_with("the credentials for `"),
            "{error}"
        );
    }
}

#[test]
fn debug_shows_names_and_no_secrets() {
    let credentials = keys().with_user(&BASIC, "hush", "hush");
    assert_eq!(format!("{credentials:?}"), r#"{"Id", "Token", "Basic"}"#);
    assert_eq!(format!("{:?}", Secret::from("hush")), "Secret(…)");
}
