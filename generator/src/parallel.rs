//! Work on several threads, with the same result as on one.

use std::{
    num::NonZeroUsize,
    sync::{
        atomic::{AtomicUsize, Ordering},
        mpsc,
    },
    thread,
};

/// The stack of a thread: as much as that of the main thread of most systems.
const STACK: usize = 8 << 20;

/// What `make` makes of each thing, in the order of the things: a thread takes the next one that none has taken.
pub fn map<'a, T: Sync, U: Send>(
    things: &'a [T],
    threads: NonZeroUsize,
    make: impl Fn(&'a T) -> U + Sync,
) -> Vec<U> {
    let next = AtomicUsize::new(0);
    let (made, results) = mpsc::channel();
    let make_rest = || {
        loop {
            let index = next.fetch_add(1, Ordering::Relaxed);
            let Some(thing) = things.get(index) else {
                break;
            };
            // The channel is there until all threads have ended.
            let _ = made.send((index, make(thing)));
        }
    };
    thread::scope(|scope| {
        for _ in 1..threads.get().min(things.len()) {
            // What a thread that cannot be had would do, the others do.
            let _ = thread::Builder::new()
                .stack_size(STACK)
                .spawn_scoped(scope, make_rest);
        }
        make_rest();
    });
    drop(made);
    let mut results: Vec<(usize, U)> = results.into_iter().collect();
    results.sort_unstable_by_key(|(index, _)| *index);
    results.into_iter().map(|(_, made)| made).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_are_in_the_order_of_the_things() {
        let things: Vec<usize> = (0..1000).collect();
        for threads in [1, 2, 7, 2000] {
            let threads = NonZeroUsize::new(threads).expect("a number");
            let doubled = map(&things, threads, |thing| {
                if thing % 10 == 0 {
                    thread::yield_now();
                }
                thing * 2
            });
            assert!(doubled.iter().copied().eq(things.iter().map(|it| it * 2)));
        }
        assert!(map(&[0; 0], NonZeroUsize::MIN, |thing| *thing).is_empty());
    }
}
