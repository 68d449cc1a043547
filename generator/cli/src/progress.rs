//! Progress: the stages of a run as they start in, a line for each with its time out, once the run takes longer than a moment.
//!
//! Nothing is printed about a run that is over at once. A thread prints, so that a stage has its name on the screen while it runs.

use std::{
    io::{self, Write},
    sync::mpsc::{self, Receiver, RecvTimeoutError, Sender},
    thread::{self, JoinHandle},
    time::{Duration, Instant},
};

use crate::messages::{Messages, Verbosity};

/// How long a run takes before anything is printed.
const MOMENT: Duration = Duration::from_secs(1);

/// The stages of a run. Dropping it ends the last one.
#[derive(Default)]
pub(crate) struct Progress {
    stages: Option<Sender<Stage>>,
    printer: Option<JoinHandle<()>>,
}

/// A stage that starts.
struct Stage {
    name: &'static str,
    start: Instant,
}

impl Progress {
    /// The progress of a run that talks like this.
    pub(crate) fn of(messages: Messages) -> Self {
        match messages.verbosity {
            Verbosity::Verbose => Self::after(Duration::ZERO, io::stderr()),
            Verbosity::Normal if messages.watched => Self::after(MOMENT, io::stderr()),
            Verbosity::Normal | Verbosity::Quiet => Self::default(),
        }
    }

    /// Prints to `out`, for a run that takes longer than `moment`.
    fn after(moment: Duration, out: impl Write + Send + 'static) -> Self {
        let (stages, started) = mpsc::channel();
        let printer = thread::spawn(move || {
            // Nobody is left to tell where standard error is closed.
            let _ = Printer::new(out).print(&started, moment);
        });
        Self {
            stages: Some(stages),
            printer: Some(printer),
        }
    }

    /// Ends the stage before, and starts one.
    pub(crate) fn stage(&self, name: &'static str) {
        if let Some(stages) = &self.stages {
            let start = Instant::now();
            // The printer ends early where standard error is closed.
            let _ = stages.send(Stage { name, start });
        }
    }
}

impl Drop for Progress {
    /// Waits until all is printed.
    fn drop(&mut self) {
        self.stages = None;
        if let Some(printer) = self.printer.take() {
            let _ = printer.join();
        }
    }
}

/// What prints the stages.
struct Printer<W> {
    out: W,
    /// Whether the moment is over.
    is_loud: bool,
    /// The lines of stages that ended before.
    held: String,
    current: Option<Stage>,
}

impl<W: Write> Printer<W> {
    fn new(out: W) -> Self {
        Self {
            out,
            is_loud: false,
            held: String::new(),
            current: None,
        }
    }

    /// Prints the stages as they start, until there will be none.
    fn print(&mut self, stages: &Receiver<Stage>, moment: Duration) -> io::Result<()> {
        let start = Instant::now();
        loop {
            let left = moment.saturating_sub(start.elapsed());
            let next = if self.is_loud {
                stages.recv().map_err(|_| RecvTimeoutError::Disconnected)
            } else {
                stages.recv_timeout(left)
            };
            match next {
                Ok(stage) => {
                    self.end()?;
                    self.begin(stage)?;
                }
                Err(RecvTimeoutError::Timeout) => self.speak()?,
                Err(RecvTimeoutError::Disconnected) => return self.end(),
            }
        }
    }

    /// The moment is over: from now on, all is printed at once.
    fn speak(&mut self) -> io::Result<()> {
        self.is_loud = true;
        write!(self.out, "{}", self.held)?;
        match self.current.take() {
            Some(stage) => self.begin(stage),
            None => Ok(()),
        }
    }

    fn begin(&mut self, stage: Stage) -> io::Result<()> {
        if self.is_loud {
            write!(self.out, "{} … ", stage.name)?;
            self.out.flush()?;
        }
        self.current = Some(stage);
        Ok(())
    }

    fn end(&mut self) -> io::Result<()> {
        let Some(Stage { name, start }) = self.current.take() else {
            return Ok(());
        };
        let seconds = start.elapsed().as_secs_f64();
        if self.is_loud {
            writeln!(self.out, "{seconds:.1} s")?;
        } else {
            self.held.push_str(&format!("{name} … {seconds:.1} s\n"));
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use std::sync::{Arc, Mutex};

    use super::*;

    /// A text that a thread writes.
    #[derive(Clone, Default)]
    struct Shared(Arc<Mutex<Vec<u8>>>);

    impl Write for Shared {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0.lock().unwrap().write(bytes)
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    impl Shared {
        fn text(&self) -> String {
            String::from_utf8(self.0.lock().unwrap().clone()).unwrap()
        }
    }

    #[test]
    fn a_run_that_is_over_at_once_is_silent() {
        let out = Shared::default();
        let progress = Progress::after(Duration::from_secs(600), out.clone());
        progress.stage("one");
        progress.stage("two");
        drop(progress);
        assert_eq!(out.text(), "");
    }

    #[test]
    fn a_stage_has_its_name_on_the_screen_while_it_runs() {
        let out = Shared::default();
        let progress = Progress::after(Duration::from_millis(50), out.clone());
        progress.stage("one");
        progress.stage("two");
        while !out.text().ends_with("two … ") {
            thread::sleep(Duration::from_millis(5));
        }
        assert!(out.text().starts_with("one … 0."), "{}", out.text());
        progress.stage("three");
        drop(progress);
        let text = out.text();
        let lines: Vec<_> = text.lines().collect();
        let names: Vec<_> = lines
            .iter()
            .filter_map(|line| line.split(" … ").next())
            .collect();
        assert_eq!(names, ["one", "two", "three"]);
        assert!(lines.iter().all(|line| line.ends_with(" s")), "{text}");
    }

    #[test]
    fn only_those_who_watch_or_ask_see_it() {
        let is_shown = |verbosity, watched| {
            let messages = Messages {
                verbosity,
                watched,
                ..Messages::default()
            };
            Progress::of(messages).stages.is_some()
        };
        assert!(!is_shown(Verbosity::Normal, false));
        assert!(is_shown(Verbosity::Normal, true));
        assert!(!is_shown(Verbosity::Quiet, true));
        assert!(is_shown(Verbosity::Verbose, false));
    }
}
