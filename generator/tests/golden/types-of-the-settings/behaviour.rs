//! Values of given types keep their spelling, and what is none of them is kept.

use std::net::{IpAddr, Ipv6Addr};

use types_of_the_settings::types::{Host, HostNext};

const HOST: &str = r#"{"address":"::0001","former":["127.0.0.1","home","::1"],"gateway":null,"names":{"a":"10.0.0.1","b":7},"next":{"end":9,"start":1},"opens_at":"09:30:00","price":{"currency":"EUR"}}"#;

fn localhost() -> IpAddr {
    IpAddr::from([127, 0, 0, 1])
}

#[test]
fn what_is_read_is_written() {
    let host: Host = serde_json::from_str(HOST).expect("a host");
    assert_eq!(host.address, "::1".parse().ok());
    assert_eq!(host.former, [localhost(), Ipv6Addr::LOCALHOST.into()]);
    assert_eq!(
        (host.gateway, host.names.as_ref().map(|it| it.len())),
        (None, Some(1))
    );
    assert_eq!(host.next, Some(HostNext::from(1..9)));
    assert!(host.opens_at.is_some());
    let again = serde_json::to_value(&host).expect("JSON");
    assert_eq!(
        again,
        serde_json::from_str::<serde_json::Value>(HOST).expect("JSON")
    );
}

#[test]
fn what_is_changed_is_written_by_serde() {
    let host: Host = serde_json::from_str(HOST).expect("a host");
    let changed = host
        .with_address(localhost())
        .with_former(vec![localhost()])
        .with_next(HostNext::from(localhost()));
    let again = serde_json::to_value(&changed).expect("JSON");
    assert_eq!(again["address"], "127.0.0.1");
    assert_eq!(
        (&again["former"][0], &again["next"]),
        (&"127.0.0.1".into(), &"127.0.0.1".into())
    );
}

#[test]
fn a_value_that_is_none_is_kept() {
    let json = r#"{"address":"home","former":[],"gateway":{"a":1},"next":"home","opens_at":9}"#;
    let host: Host = serde_json::from_str(json).expect("a host");
    assert_eq!(
        (host.address, host.gateway, host.opens_at),
        (None, None, None)
    );
    assert_eq!(host.next, Some(HostNext::Unknown("home".into())));
    let again = serde_json::to_value(&host).expect("JSON");
    assert_eq!(
        again,
        serde_json::from_str::<serde_json::Value>(json).expect("JSON")
    );
}
