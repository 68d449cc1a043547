//! What the examples read from the environment: everything that is missing is said at once.

use std::env;

use voucherify::{Client, ClientBuilder, Cluster, Credentials};

/// The settings of a client, and what is missing for them.
pub struct Environment {
    builder: ClientBuilder,
    missing: Vec<String>,
}

impl Environment {
    /// Reads the variables.
    pub fn read() -> Self {
        let mut missing = Vec::new();
        let mut required = |name: &str, what: &str| {
            variable(name).unwrap_or_else(|| {
                missing.push(format!("the environment variable {name}: {what}"));
                String::new()
            })
        };
        let id = required("VOUCHERIFY_APP_ID", "the ID of an application key pair");
        let token = required("VOUCHERIFY_APP_TOKEN", "the secret key of the same pair");
        let mut builder = Client::builder().credentials(Credentials::app_keys(id, token));
        if let Some(cluster) = variable("VOUCHERIFY_CLUSTER") {
            builder = builder.cluster(Cluster::from(cluster.as_str()));
        }
        if let Some(url) = variable("VOUCHERIFY_BASE_URL") {
            builder = builder.base_url(url);
        }
        Self { builder, missing }
    }

    /// Takes an argument of the program, where there is one.
    #[allow(dead_code, reason = "not every example needs one")]
    pub fn argument(&mut self, what: &str) -> String {
        env::args().nth(1).unwrap_or_else(|| {
            self.missing.push(format!("an argument: {what}"));
            String::new()
        })
    }

    /// Makes the client.
    ///
    /// # Errors
    ///
    /// Everything that is missing, or what is wrong with a setting.
    pub fn client(self) -> Result<Client, String> {
        if self.missing.is_empty() {
            self.builder.build().map_err(|error| error.to_string())
        } else {
            Err(format!(
                "these are missing:\n- {}",
                self.missing.join("\n- ")
            ))
        }
    }
}

/// A variable that is set to something.
fn variable(name: &str) -> Option<String> {
    env::var(name).ok().filter(|value| !value.is_empty())
}
