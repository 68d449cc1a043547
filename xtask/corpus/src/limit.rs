//! A piece of work in, its result or the accident that it had out.

use std::{
    panic::{self, AssertUnwindSafe},
    sync::{Arc, Mutex, PoisonError, mpsc},
    thread,
    time::Duration,
};

/// What takes longer hangs.
pub(crate) const LIMIT: Duration = Duration::from_secs(30);

/// The stack of the main thread on most systems: whoever calls the generator has no more.
const STACK: usize = 8 << 20;

/// Why a piece of work has no result.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Accident {
    /// It panicked, with this message.
    Panic(String),
    /// It was not done in time, and may still be running.
    Hang,
}

/// Does a piece of work in a thread of its own.
pub(crate) fn within<T: Send + 'static>(
    limit: Duration,
    work: impl FnOnce() -> T + Send + 'static,
) -> Result<T, Accident> {
    let (sender, receiver) = mpsc::channel();
    let last = Arc::new(Mutex::new(String::new()));
    let message = Arc::clone(&last);
    let before = panic::take_hook();
    panic::set_hook(Box::new(move |info| {
        *message.lock().unwrap_or_else(PoisonError::into_inner) = info.to_string();
    }));
    let spawned = thread::Builder::new().stack_size(STACK).spawn(move || {
        let done = panic::catch_unwind(AssertUnwindSafe(work));
        // Nobody waits any more where the time is over.
        let _ = sender.send(done.ok());
    });
    let done = match spawned {
        Ok(_) => receiver.recv_timeout(limit),
        Err(error) => {
            panic::set_hook(before);
            return Err(Accident::Panic(format!("no thread: {error}")));
        }
    };
    panic::set_hook(before);
    match done {
        Ok(Some(value)) => Ok(value),
        Ok(None) => {
            let message = last.lock().unwrap_or_else(PoisonError::into_inner);
            Err(Accident::Panic(message.replace('\n', " ")))
        }
        Err(_) => Err(Accident::Hang),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// In one test, as the hook for panics belongs to the whole process.
    #[test]
    fn accidents_are_told_apart() {
        assert_eq!(within(LIMIT, || 1), Ok(1));
        let hang = within(Duration::from_millis(10), || {
            thread::sleep(Duration::from_secs(5));
        });
        assert_eq!(hang, Err(Accident::Hang));
        let Err(Accident::Panic(message)) = within(LIMIT, || -> u8 { panic!("too bad") }) else {
            panic!("no panic");
        };
        assert!(
            message.contains("limit.rs") && message.contains("too bad"),
            "{message}"
        );
    }
}
