//! Shows a customer:
//!
//! ```sh
//! VOUCHERIFY_APP_ID=… VOUCHERIFY_APP_TOKEN=… cargo run --example get_customer -- alice@example.com
//! ```
//!
//! `VOUCHERIFY_CLUSTER` (such as `us1.api`) and `VOUCHERIFY_BASE_URL` lead to other servers.

#[cfg(all(feature = "customers", feature = "reqwest"))]
mod environment;

#[cfg(all(feature = "customers", feature = "reqwest"))]
#[tokio::main(flavor = "current_thread")]
async fn main() -> std::process::ExitCode {
    use std::process::ExitCode;

    let mut environment = environment::Environment::read();
    let id = environment.argument("the id or the source id of a customer");
    let client = match environment.client() {
        Ok(client) => client,
        Err(message) => {
            eprintln!("{message}");
            return ExitCode::from(2);
        }
    };
    match show(&client, &id).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            explain(&error);
            ExitCode::FAILURE
        }
    }
}

#[cfg(all(feature = "customers", feature = "reqwest"))]
async fn show(client: &voucherify::Client, id: &str) -> Result<(), voucherify::Error> {
    let response = client.customers().get(id).send().await?;
    println!("{}", response.status());

    let customer = response.into_inner();
    println!("name: {:?}", customer.name);
    println!("created at: {:?}", customer.created_at);
    if let Some(loyalty) = &customer.loyalty {
        println!("loyalty points: {:?}", loyalty.points);
    }

    // A property that is not what the description says fails nothing; its JSON is kept.
    for (property, json) in customer.extra.coerced() {
        match json {
            Some(json) => println!("{property} is not as described: {json}"),
            None => println!("{property} is missing"),
        }
    }
    Ok(())
}

/// Says what went wrong, in the words of the API where it has some.
#[cfg(all(feature = "customers", feature = "reqwest"))]
fn explain(error: &voucherify::Error) {
    use voucherify::client::customers::GetCustomerError;

    match error.typed() {
        Some(GetCustomerError::NotFound(body)) => {
            eprintln!("{}", body.message);
            if let Some(details) = body.details {
                eprintln!("{details}");
            }
        }
        _ => eprintln!("{error}"),
    }
}

#[cfg(not(all(feature = "customers", feature = "reqwest")))]
fn main() {
    eprintln!("this example needs the features `customers` and `reqwest`");
    std::process::exit(2);
}
