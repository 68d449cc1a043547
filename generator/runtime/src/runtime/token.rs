//! Secrets that are fetched and expire. Whatever asks for a token first fetches it, and all others wait for that one.

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

/// How long before its end a token is fetched anew, unless that is more than a tenth of its life.
const MARGIN: Duration = Duration::from_secs(60);

/// A token, and how long it is valid.
#[derive(Clone)]
pub struct Token {
    text: String,
    lifetime: Option<Duration>,
}

impl Token {
    /// A token that is valid until the API answers 401.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            lifetime: None,
        }
    }

    /// Sets how long it is valid from now on. It is fetched anew a little before.
    #[must_use]
    pub fn expires_in(mut self, lifetime: Duration) -> Self {
        self.lifetime = Some(lifetime);
        self
    }
}

/// Without the token.
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
    /// What sends requests.
    pub transport: Arc<dyn Transport>,
    /// Where requests of the client go.
    pub base_url: BaseUrl,
    /// The headers of every request.
    pub headers: HeaderMap,
    /// Whether a request that failed is sent again.
    pub retry: RetryPolicy,
    /// How long it may take.
    pub limit: Option<Duration>,
}

/// What gives a new token.
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
    /// The number of the last token that was asked for.
    last: u64,
    /// The fetching of that token.
    fetching: Fetching,
    /// Why the last token that was asked for is missing.
    failure: Option<Arc<BoxError>>,
}

/// How far the fetching of a token is.
#[derive(Default)]
enum Fetching {
    /// Nothing is fetched.
    #[default]
    Ended,
    /// It goes on when somebody moves it on.
    Started(BoxFuture<'static, Result<Token, BoxError>>),
    /// Somebody moves it on right now, without the lock: what fetches may ask for tokens itself.
    Moving {
        /// Whether somebody else wanted to.
        is_wanted: bool,
    },
}

#[derive(Clone)]
struct Current {
    fetched: FetchedToken,
    /// From when on it is fetched anew.
    stale_at: Option<SystemTime>,
}

/// A token, and its number in the order of fetching.
#[derive(Clone)]
pub(super) struct FetchedToken {
    /// The token.
    pub text: String,
    number: u64,
}

/// Those who wait for a token that somebody fetches. It does not matter who of them goes: any of the others moves the fetching on.
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

/// What a caller waits for.
#[derive(Clone, Copy)]
struct Wait {
    number: u64,
    /// Whether somebody else had started to fetch it: then the failure may be old, as of a call that was dropped.
    is_joined: bool,
}

impl TokenCache {
    /// A cache of what `fetch` gives.
    pub(super) fn new(
        fetch: impl Fn(Fetcher) -> BoxFuture<'static, Result<Token, BoxError>> + Send + Sync + 'static,
    ) -> Self {
        Self {
            fetch: Box::new(fetch),
            state: Mutex::default(),
            waiting: Arc::default(),
        }
    }

    /// The token that is kept, or a new one where it is stale.
    ///
    /// # Errors
    ///
    /// It cannot be fetched.
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

    /// Forgets a token that the API does not take. Another that has been fetched since stays.
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

    /// Moves the fetching on, without the lock.
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

/// Ends the fetching where it panics.
struct Reset<'a>(&'a TokenCache);

impl Drop for Reset<'_> {
    fn drop(&mut self) {
        lock(&self.0.state).fetching = Fetching::Ended;
        self.0.waiting.wake_all();
    }
}

impl State {
    /// The token for somebody who waits: one that is not stale, or the very one that was waited for, however short its life.
    fn answer(&self, wait: Option<Wait>, now: SystemTime) -> Option<FetchedToken> {
        let current = self.current.as_ref()?;
        let is_fresh = current.stale_at.is_none_or(|stale_at| now < stale_at);
        let is_new = wait.is_some_and(|wait| wait.number <= current.fetched.number);
        (is_fresh || is_new).then(|| current.fetched.clone())
    }

    /// Keeps what has been fetched.
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

/// What a lock holds is whole at every moment, whoever panicked.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
