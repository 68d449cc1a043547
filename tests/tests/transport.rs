//! What the guide says about the transport, tried: client certificates, and a transport in front of another that keeps a session.

#[path = "../../generator/runtime/tests/client/server.rs"]
#[allow(dead_code)]
mod server;

use std::{
    collections::BTreeMap,
    io::{Read, Write},
    net::{TcpListener, TcpStream},
    sync::{Arc, Mutex},
    thread::{self, JoinHandle},
    time::Duration,
};

use rustls::{
    RootCertStore, ServerConfig, ServerConnection, StreamOwned,
    pki_types::{CertificateDer, PrivateKeyDer, pem::PemObject},
    server::WebPkiClientVerifier,
};
use server::{Server, Step};
use voucherify::{
    Body, BoxFuture, Client, Credentials, ReqwestTransport, Transport, TransportError,
    conformance::EXAMPLES, http, reqwest,
};

/// Who has signed the certificates below.
const AUTHORITY: &[u8] = include_bytes!("tls/authority.pem");

/// The certificate and the key of the server.
const SERVER: &[u8] = include_bytes!("tls/server.pem");

/// The certificate and the key of the client.
const CLIENT: &[u8] = include_bytes!("tls/client.pem");

fn client(url: &str, transport: impl Transport) -> Client {
    Client::builder()
        .credentials(Credentials::app_keys("the-id", "the-token"))
        .base_url(url)
        .no_retry()
        .transport(transport)
        .build()
        .expect("a client")
}

/// A server that only clients with a certificate of the authority may call.
fn mutual_tls() -> Arc<ServerConfig> {
    let mut roots = RootCertStore::empty();
    let authority = CertificateDer::from_pem_slice(AUTHORITY).expect("a certificate");
    roots.add(authority).expect("an authority");
    let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
    let verifier = WebPkiClientVerifier::builder_with_provider(roots.into(), provider.clone());
    let certificate = CertificateDer::from_pem_slice(SERVER).expect("a certificate");
    let key = PrivateKeyDer::from_pem_slice(SERVER).expect("a key");
    let config = ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .expect("versions")
        .with_client_cert_verifier(verifier.build().expect("a verifier"))
        .with_single_cert(vec![certificate], key);
    Arc::new(config.expect("a configuration"))
}

/// Answers one request. Gives the certificate that the client has shown, if the server took it.
fn answer_once(listener: TcpListener) -> JoinHandle<Option<Vec<u8>>> {
    thread::spawn(move || {
        let (connection, _) = listener.accept().ok()?;
        let session = ServerConnection::new(mutual_tls()).ok()?;
        let mut stream = StreamOwned::new(session, connection);
        read_head(&mut stream)?;
        let shown = stream.conn.peer_certificates()?.first()?.to_vec();
        let json = EXAMPLES[0].json;
        let answer = server::json("200 OK", json);
        stream.write_all(answer.as_bytes()).ok()?;
        stream.conn.send_close_notify();
        stream.flush().ok()?;
        Some(shown)
    })
}

/// Reads a request without a body.
fn read_head(stream: &mut StreamOwned<ServerConnection, TcpStream>) -> Option<()> {
    let mut head = Vec::new();
    let mut buffer = [0; 1024];
    while !head.ends_with(b"\r\n\r\n") {
        let length = stream.read(&mut buffer).ok().filter(|length| *length > 0)?;
        head.extend_from_slice(&buffer[..length]);
    }
    Some(())
}

#[tokio::test]
async fn a_client_certificate_is_shown_to_a_server_that_asks_for_one() {
    for has_identity in [true, false] {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let url = format!("https://{}", listener.local_addr().expect("an address"));
        let server = answer_once(listener);
        let authority = reqwest::Certificate::from_pem(AUTHORITY).expect("a certificate");
        let mut builder = reqwest::Client::builder().tls_certs_merge([authority]);
        if has_identity {
            let identity = reqwest::Identity::from_pem(CLIENT).expect("an identity");
            builder = builder.identity(identity);
        }
        let transport = ReqwestTransport::with_builder(builder).expect("a transport");
        let client = client(&url, transport);
        let result = client.customers().get("cust_1").send().await;
        let shown = server.join().expect("the server");
        if has_identity {
            result.expect("a customer");
            let certificate = CertificateDer::from_pem_slice(CLIENT).expect("a certificate");
            assert_eq!(shown.as_deref(), Some(&certificate[..]));
        } else {
            assert!(result.expect_err("an error").is_transport());
            assert_eq!(shown, None);
        }
    }
}

#[tokio::test]
async fn a_server_of_an_unknown_authority_is_not_called() {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let url = format!("https://{}", listener.local_addr().expect("an address"));
    let server = answer_once(listener);
    let client = client(&url, ReqwestTransport::new().expect("a transport"));
    let error = client.customers().get("cust_1").send().await;
    assert!(error.expect_err("an error").is_transport());
    assert_eq!(server.join().expect("the server"), None);
}

/// Keeps the cookie `session` of each host: the transport of the guide.
struct WithSession<T>(T, Arc<Mutex<BTreeMap<String, http::HeaderValue>>>);

impl<T: Transport> Transport for WithSession<T> {
    fn send(
        &self,
        mut request: http::Request<Body>,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        let authority = request.uri().authority();
        let host = authority.map_or(String::new(), ToString::to_string);
        let known = self.1.lock().ok().and_then(|jar| jar.get(&host).cloned());
        if let Some(cookie) = known {
            request.headers_mut().append("cookie", cookie);
        }
        Box::pin(async move {
            let response = self.0.send(request).await?;
            for set in response.headers().get_all("set-cookie") {
                let mut parts = set.as_bytes().split(|byte| *byte == b';');
                let pair = parts.next().unwrap_or_default();
                if let (true, Ok(pair), Ok(mut jar)) = (
                    pair.starts_with(b"session="),
                    http::HeaderValue::from_bytes(pair),
                    self.1.lock(),
                ) {
                    jar.insert(host.clone(), pair);
                }
            }
            Ok(response)
        })
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'_, ()> {
        self.0.sleep(duration)
    }
}

#[tokio::test]
async fn a_session_is_kept_by_a_transport_in_front_of_another() {
    let customer = EXAMPLES[0].json;
    let plain = server::json("200 OK", customer);
    let with_cookie = plain.replacen(
        "\r\n",
        "\r\nset-cookie: theme=dark\r\nset-cookie: session=abc; Path=/; HttpOnly\r\n",
        1,
    );
    let scripts = [with_cookie.into_bytes(), plain.into_bytes()];
    let server = Server::start(scripts.map(|answer| vec![Step::Write(answer)]).into());
    let transport = ReqwestTransport::new().expect("a transport");
    let client = client(server.url(), WithSession(transport, Arc::default()));
    for _ in 0..2 {
        let customer = client.customers().get("cust_1").send().await;
        customer.expect("a customer");
    }
    let received = server.received();
    let cookies: Vec<Vec<String>> = { received.iter() }
        .map(|request| {
            let headers = request.headers.iter();
            let cookies = headers.filter(|header| header.starts_with("cookie:"));
            cookies.cloned().collect()
        })
        .collect();
    assert_eq!(cookies, [vec![], vec!["cookie: session=abc".to_owned()]]);
}
