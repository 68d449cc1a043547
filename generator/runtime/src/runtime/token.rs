//! Tokens, which are fetched and expire. The first call that needs a token fetches it, and the
//! others wait.

use std::{
    fmt,
    future::poll_fn,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    task::{Context, Poll, Wake, Waker},
    time::{Duration, SystemTime},
};

use http::HeaderMap;

use super::{
    error::BoxError,
    retry::RetryPolicy,
    server::BaseUrl,
    transport::{BoxFuture, Transport},
};

/// The time before its expiry at which a token is refreshed, or a tenth of its lifetime if that is
/// less.
const MARGIN: Duration = Duration::from_secs(60);

/// A token with its lifetime.
#[derive(Clone)]
pub struct Token {
    text: String,
    lifetime: Option<Duration>,
}

impl Token {
    /// Creates a token that is valid until the API responds with 401.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            lifetime: None,
        }
    }

    /// Sets its lifetime from now on. It is refreshed a little earlier.
    #[must_use]
    pub fn expires_in(mut self, lifetime: Duration) -> Self {
        self.lifetime = Some(lifetime);
        self
    }
}

/// Hides the token.
impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Token")
            .field("lifetime", &self.lifetime)
            .finish_non_exhaustive()
    }
}

/// The parts of a client that fetch a token.
#[derive(Clone)]
#[allow(
    dead_code,
    reason = "functions of users have what they need, and are all that an API without bearer tokens can have"
)]
pub(super) struct Fetcher {
    /// Sends requests.
    pub transport: Arc<dyn Transport>,
    /// The base URL of the client.
    pub base_url: BaseUrl,
    /// The default headers.
    pub headers: HeaderMap,
    /// The retry policy.
    pub retry: RetryPolicy,
    /// The timeout.
    pub limit: Option<Duration>,
}

/// Fetches a token.
type Fetch = dyn Fn(Fetcher) -> BoxFuture<'static, Result<Token, BoxError>> + Send + Sync;

/// A token that is fetched when it is needed, and kept. Clones of the credentials share it.
pub(super) struct TokenCache {
    fetch: Box<Fetch>,
    state: Mutex<State>,
    waiting: Arc<Waiting>,
}

#[derive(Default)]
struct State {
    current: Option<Current>,
    /// The number of the last token that was requested.
    last: u64,
    /// The state of that request.
    fetching: Fetching,
    /// The error of the last request.
    failure: Option<Arc<BoxError>>,
}

/// The state of a token request.
#[derive(Default)]
enum Fetching {
    /// No token is being fetched.
    #[default]
    Ended,
    /// A caller must poll it.
    Started(BoxFuture<'static, Result<Token, BoxError>>),
    /// A caller polls it right now, without the lock, as fetching may itself need tokens.
    Moving {
        /// Whether another caller wanted to.
        is_wanted: bool,
    },
}

#[derive(Clone)]
struct Current {
    fetched: FetchedToken,
    /// The time from which it is refreshed.
    stale_at: Option<SystemTime>,
}

/// A token, and its number in the order of fetching.
#[derive(Clone)]
pub(super) struct FetchedToken {
    /// The token.
    pub text: String,
    number: u64,
}

/// The callers that wait for a token. If one is dropped, any other one polls the request.
#[derive(Default)]
struct Waiting(Mutex<Vec<Waker>>);

impl Waiting {
    fn add(&self, waker: &Waker) {
        let mut wakers = lock(&self.0);
        if !wakers.iter().any(|other| other.will_wake(waker)) {
            wakers.push(waker.clone());
        }
    }

    fn wake_all(&self) {
        let wakers = std::mem::take(&mut *lock(&self.0));
        wakers.into_iter().for_each(Waker::wake);
    }
}

impl Wake for Waiting {
    fn wake(self: Arc<Self>) {
        self.wake_all();
    }
}

/// The token that a caller waits for.
#[derive(Clone, Copy)]
struct Wait {
    number: u64,
    /// Whether another caller started the request. Then its error may be an old one, as of a call
    /// that was dropped.
    is_joined: bool,
}

impl TokenCache {
    /// Creates a cache for the tokens of `fetch`.
    pub(super) fn new(
        fetch: impl Fn(Fetcher) -> BoxFuture<'static, Result<Token, BoxError>> + Send + Sync + 'static,
    ) -> Self {
        Self {
            fetch: Box::new(fetch),
            state: Mutex::default(),
            waiting: Arc::default(),
        }
    }

    /// Returns the cached token, or a new one if it is stale.
    ///
    /// # Errors
    ///
    /// Returns an error if it cannot be fetched.
    pub(super) async fn get(&self, fetcher: &Fetcher) -> Result<FetchedToken, Arc<BoxError>> {
        let mut wait = None;
        poll_fn(|context| {
            let polled = self.poll(fetcher, &mut wait, context);
            if polled.is_ready() {
                self.waiting.wake_all();
            }
            polled
        })
        .await
    }

    /// Forgets a token that the API refused. A newer one stays.
    pub(super) fn forget(&self, token: &FetchedToken) {
        let mut state = lock(&self.state);
        let current = state.current.as_ref();
        if current.is_some_and(|current| current.fetched.number == token.number) {
            state.current = None;
        }
    }

    fn poll(
        &self,
        fetcher: &Fetcher,
        wait: &mut Option<Wait>,
        context: &mut Context<'_>,
    ) -> Poll<Result<FetchedToken, Arc<BoxError>>> {
        let mut state = lock(&self.state);
        if let Some(token) = state.answer(*wait, fetcher.transport.now()) {
            return Poll::Ready(Ok(token));
        }
        let is_going_on = !matches!(state.fetching, Fetching::Ended);
        let has_ended = wait.is_some_and(|wait| wait.number < state.last || !is_going_on);
        if let (Some(Wait { is_joined, .. }), true) = (*wait, has_ended) {
            match &state.failure {
                Some(failure) if !is_joined => return Poll::Ready(Err(Arc::clone(failure))),
                _ => *wait = None,
            }
        }
        self.waiting.add(context.waker());
        let fetching = match std::mem::take(&mut state.fetching) {
            Fetching::Moving { .. } => {
                state.fetching = Fetching::Moving { is_wanted: true };
                let number = state.last;
                wait.get_or_insert(Wait {
                    number,
                    is_joined: true,
                });
                return Poll::Pending;
            }
            Fetching::Started(fetching) => fetching,
            Fetching::Ended => {
                state.last += 1;
                (self.fetch)(fetcher.clone())
            }
        };
        let number = state.last;
        wait.get_or_insert(Wait {
            number,
            is_joined: is_going_on,
        });
        state.fetching = Fetching::Moving { is_wanted: false };
        drop(state);
        self.move_on(fetching, fetcher)
    }

    /// Polls the request, without the lock.
    fn move_on(
        &self,
        mut fetching: BoxFuture<'static, Result<Token, BoxError>>,
        fetcher: &Fetcher,
    ) -> Poll<Result<FetchedToken, Arc<BoxError>>> {
        let reset = Reset(self);
        let waker = Waker::from(Arc::clone(&self.waiting));
        let polled = fetching.as_mut().poll(&mut Context::from_waker(&waker));
        std::mem::forget(reset);
        let mut state = lock(&self.state);
        match polled {
            Poll::Ready(result) => {
                state.fetching = Fetching::Ended;
                Poll::Ready(state.settle(result, fetcher.transport.now()))
            }
            Poll::Pending => {
                let moving = std::mem::replace(&mut state.fetching, Fetching::Started(fetching));
                drop(state);
                if matches!(moving, Fetching::Moving { is_wanted: true }) {
                    self.waiting.wake_all();
                }
                Poll::Pending
            }
        }
    }
}

/// Ends the request if it panics.
struct Reset<'a>(&'a TokenCache);

impl Drop for Reset<'_> {
    fn drop(&mut self) {
        lock(&self.0.state).fetching = Fetching::Ended;
        self.0.waiting.wake_all();
    }
}

impl State {
    /// The token for a caller that waits: one that is not stale, or the one that it waited for,
    /// however short its lifetime.
    fn answer(&self, wait: Option<Wait>, now: SystemTime) -> Option<FetchedToken> {
        let current = self.current.as_ref()?;
        let is_fresh = current.stale_at.is_none_or(|stale_at| now < stale_at);
        let is_new = wait.is_some_and(|wait| wait.number <= current.fetched.number);
        (is_fresh || is_new).then(|| current.fetched.clone())
    }

    /// Keeps the result of a request.
    fn settle(
        &mut self,
        result: Result<Token, BoxError>,
        now: SystemTime,
    ) -> Result<FetchedToken, Arc<BoxError>> {
        let Token { text, lifetime } = result.map_err(|failure| {
            let failure = Arc::new(failure);
            self.failure = Some(Arc::clone(&failure));
            failure
        })?;
        let fetched = FetchedToken {
            text,
            number: self.last,
        };
        let fresh = lifetime.map(|it| it.saturating_sub(MARGIN.min(it / 10)));
        self.failure = None;
        self.current = Some(Current {
            fetched: fetched.clone(),
            stale_at: fresh.and_then(|fresh| now.checked_add(fresh)),
        });
        Ok(fetched)
    }
}

/// Ignores poisoning: the content of the locks is consistent at every moment.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
