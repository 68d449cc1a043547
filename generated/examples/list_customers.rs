//! Lists the newest customers, those of a city if one is named:
//!
//! ```sh
//! VOUCHERIFY_APP_ID=… VOUCHERIFY_APP_TOKEN=… cargo run --example list_customers -- Berlin
//! ```
//!
//! `VOUCHERIFY_CLUSTER` (such as `us1.api`) and `VOUCHERIFY_BASE_URL` lead to other servers.

#[cfg(all(feature = "customers", feature = "reqwest"))]
mod environment;

#[cfg(all(feature = "customers", feature = "reqwest"))]
#[tokio::main(flavor = "current_thread")]
async fn main() -> std::process::ExitCode {
    use std::process::ExitCode;

    let client = match environment::Environment::read().client() {
        Ok(client) => client,
        Err(message) => {
            eprintln!("{message}");
            return ExitCode::from(2);
        }
    };
    match list(&client, std::env::args().nth(1)).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

#[cfg(all(feature = "customers", feature = "reqwest"))]
async fn list(client: &voucherify::Client, city: Option<String>) -> Result<(), voucherify::Error> {
    use voucherify::types::ParameterOrderListCustomers;

    // Parameters that are not set are not sent; each has a setter of its name.
    let mut request = client
        .customers()
        .list()
        .limit(10)
        .order(ParameterOrderListCustomers::CreatedAtDesc);
    if let Some(city) = city {
        request = request.city(city);
    }

    // A response is the list itself, with the status and the headers that it came with.
    let response = request.send().await?;
    println!("{}: {} customers in all", response.status(), response.total);
    for customer in &response.customers {
        let name = customer.name.as_deref().unwrap_or("(no name)");
        let email = customer.email.as_deref().unwrap_or("(no e-mail address)");
        println!("{name}, {email}");

        // What the API's description does not know is there as well.
        for (property, value) in customer.extra.unknown() {
            println!("  also {property}: {value}");
        }
    }
    Ok(())
}

#[cfg(not(all(feature = "customers", feature = "reqwest")))]
fn main() {
    eprintln!("this example needs the features `customers` and `reqwest`");
    std::process::exit(2);
}
