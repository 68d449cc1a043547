//! Decoding and encoding a list of a hundred customers: the generated types, a derived struct of the same fields, and
//! `serde_json::Value`.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};
use divan::{Bencher, counter::BytesCount};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use voucherify::{conformance::EXAMPLES, types::CustomersListResponseBody};

fn main() {
    divan::main();
}

/// The example of List Customers, with its customers repeated up to a hundred.
fn list() -> Vec<u8> {
    let example = EXAMPLES
        .iter()
        .find(|example| example.operation_id == "list-customers");
    let mut list: Value = serde_json::from_str(example.expect("an example").json).expect("JSON");
    let customers = list["customers"].as_array().expect("customers").clone();
    list["customers"] = customers.into_iter().cycle().take(100).collect();
    list.to_string().into_bytes()
}

mod decode {
    use super::*;

    fn bench<T: serde::de::DeserializeOwned>(bencher: Bencher<'_, '_>) {
        let text = list();
        bencher
            .counter(BytesCount::new(text.len()))
            .bench(|| serde_json::from_slice::<T>(divan::black_box(&text)).expect("a list"));
    }

    #[divan::bench]
    fn generated(bencher: Bencher<'_, '_>) {
        bench::<CustomersListResponseBody>(bencher);
    }

    #[divan::bench]
    fn derived(bencher: Bencher<'_, '_>) {
        bench::<List>(bencher);
    }

    #[divan::bench]
    fn value(bencher: Bencher<'_, '_>) {
        bench::<Value>(bencher);
    }
}

mod encode {
    use super::*;

    fn bench<T: Serialize + serde::de::DeserializeOwned + Sync>(bencher: Bencher<'_, '_>) {
        let text = list();
        let value: T = serde_json::from_slice(&text).expect("a list");
        bencher
            .counter(BytesCount::new(text.len()))
            .bench(|| serde_json::to_vec(divan::black_box(&value)).expect("JSON"));
    }

    #[divan::bench]
    fn generated(bencher: Bencher<'_, '_>) {
        bench::<CustomersListResponseBody>(bencher);
    }

    #[divan::bench]
    fn derived(bencher: Bencher<'_, '_>) {
        bench::<List>(bencher);
    }

    #[divan::bench]
    fn value(bencher: Bencher<'_, '_>) {
        bench::<Value>(bencher);
    }
}

/// Reads and writes points in time as chrono's own `serde` feature does: RFC 3339.
mod rfc3339 {
    use chrono::{DateTime, SecondsFormat, Utc};
    use serde::{Deserialize, Deserializer, Serializer, de::Error};

    pub fn serialize<S: Serializer>(
        time: &Option<DateTime<Utc>>,
        to: S,
    ) -> Result<S::Ok, S::Error> {
        match time {
            Some(time) => to.serialize_str(&time.to_rfc3339_opts(SecondsFormat::AutoSi, true)),
            None => to.serialize_none(),
        }
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(
        from: D,
    ) -> Result<Option<DateTime<Utc>>, D::Error> {
        let text = Option::<std::borrow::Cow<'de, str>>::deserialize(from)?;
        let time = text.map(|text| DateTime::parse_from_rfc3339(&text).map(|time| time.to_utc()));
        time.transpose().map_err(D::Error::custom)
    }
}

#[derive(Serialize, Deserialize)]
struct List {
    object: String,
    data_ref: String,
    customers: Vec<Customer>,
    total: i64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    has_more: Option<bool>,
}

#[derive(Serialize, Deserialize)]
struct Customer {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    id: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    source_id: Option<String>,
    summary: Option<Summary>,
    loyalty: Option<Loyalty>,
    referrals: Option<Referrals>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    system_metadata: Option<Map<String, Value>>,
    #[serde(default, with = "rfc3339", skip_serializing_if = "Option::is_none")]
    created_at: Option<DateTime<Utc>>,
    #[serde(default, with = "rfc3339", skip_serializing_if = "Option::is_none")]
    updated_at: Option<DateTime<Utc>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    assets: Option<Assets>,
    object: Kind,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    description: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    email: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    phone: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    birthday: Option<Date>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    birthdate: Option<Date>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    address: Option<Address>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    metadata: Option<Map<String, Value>>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Kind {
    Customer,
}

#[derive(Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
#[derive(Clone)]
struct Date(NaiveDate);

impl TryFrom<String> for Date {
    type Error = chrono::ParseError;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse().map(Self)
    }
}

impl From<Date> for String {
    fn from(date: Date) -> Self {
        date.0.to_string()
    }
}

#[derive(Serialize, Deserialize)]
struct Assets {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    cockpit_url: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    cockpit_preference_center_url: Option<String>,
}

#[derive(Serialize, Deserialize)]
struct Address {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    city: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    state: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    line_1: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    line_2: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    country: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    postal_code: Option<String>,
}

#[derive(Serialize, Deserialize)]
struct Summary {
    redemptions: Redemptions,
    orders: Orders,
}

#[derive(Serialize, Deserialize)]
struct Redemptions {
    total_redeemed: i64,
    total_failed: i64,
    total_succeeded: i64,
    total_rolled_back: i64,
    total_rollback_failed: i64,
    total_rollback_succeeded: i64,
    gift: Gift,
    loyalty_card: LoyaltyCard,
}

#[derive(Serialize, Deserialize)]
struct Gift {
    redeemed_amount: i64,
    amount_to_go: i64,
}

#[derive(Serialize, Deserialize)]
struct LoyaltyCard {
    redeemed_points: i64,
    points_to_go: i64,
}

#[derive(Serialize, Deserialize)]
struct Orders {
    total_amount: i64,
    total_count: i64,
    average_amount: i64,
    last_order_amount: i64,
    #[serde(default, with = "rfc3339", skip_serializing_if = "Option::is_none")]
    last_order_date: Option<DateTime<Utc>>,
}

#[derive(Serialize, Deserialize)]
struct Loyalty {
    points: i64,
    referred_customers: i64,
    campaigns: BTreeMap<String, LoyaltyCampaign>,
}

#[derive(Serialize, Deserialize)]
struct LoyaltyCampaign {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    points: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    loyalty_tier: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    referred_customers: Option<i64>,
}

#[derive(Serialize, Deserialize)]
struct Referrals {
    total: i64,
    campaigns: Vec<ReferralCampaign>,
}

#[derive(Serialize, Deserialize)]
struct ReferralCampaign {
    campaign_id: String,
    referrer_id: String,
    related_object_id: String,
    related_object_type: String,
    #[serde(default, with = "rfc3339", skip_serializing_if = "Option::is_none")]
    date: Option<DateTime<Utc>>,
}
