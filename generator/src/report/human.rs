//! Reports for people: an entry in, the lines it is about with carets under the tokens out, in the manner of rustc.

use std::fmt;

use annotate_snippets::{AnnotationKind, Group, Level as Title, Origin, Renderer, Snippet};

use super::{
    Entry, Report, Spot,
    excerpt::{Excerpt, Visible},
};
use crate::{diagnostic::Level, limits::MOST_PLACES};

/// How wide a line can be: excerpts are cut already.
const WIDTH: usize = 2_000;

/// Whether a report has colours.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Style {
    /// Characters only.
    #[default]
    Plain,
    /// With the escape codes of terminals.
    Colored,
}

impl Style {
    fn renderer(self) -> Renderer {
        let renderer = match self {
            Self::Plain => Renderer::plain(),
            Self::Colored => Renderer::styled(),
        };
        renderer.term_width(WIDTH)
    }
}

impl Report {
    /// Every entry, an empty line between them, and how many there are.
    pub fn render(&self, style: Style) -> String {
        let mut texts: Vec<String> = self.entries().map(|entry| entry.render(style)).collect();
        if texts.len() > 1 {
            texts.push(self.counts() + "\n");
        }
        texts.join("\n")
    }

    /// How many entries of each level there are.
    fn counts(&self) -> String {
        let plural = |count| if count == 1 { "" } else { "s" };
        let levels = [Level::Error, Level::Warning, Level::Note];
        let counts = levels.map(|level| (self.count(level), level));
        let counts = counts.into_iter().filter(|(count, _)| *count > 0);
        let counts = counts.map(|(count, level)| format!("{count} {level}{}", plural(count)));
        counts.collect::<Vec<_>>().join(", ")
    }
}

impl fmt::Display for Report {
    /// [`Report::render`], without colours.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.render(Style::Plain))
    }
}

impl Entry {
    /// The lines that it is about, with what is said about them. Ends with a line feed.
    pub fn render(&self, style: Style) -> String {
        let text = style.renderer().render(&[self.group()]);
        let related = self.related.iter().map(|related| &related.at);
        let spots = std::iter::once(&self.at).chain(related);
        spots.fold(text, |text, spot| spot.correct(text)) + "\n"
    }

    fn group(&self) -> Group<'_> {
        let level = match self.level {
            Level::Error => Title::ERROR,
            Level::Warning => Title::WARNING,
            Level::Note => Title::NOTE,
        };
        let title = level.primary_title(Visible(&self.message).to_string());
        let mut group = Group::with_title(title.id(self.code.as_str()));
        if let Some(snippet) = self.at.snippet(AnnotationKind::Primary, None) {
            group = group.element(snippet);
        } else if let Some(path) = &self.at.path {
            group = group.element(Origin::path(Visible(path).to_string()));
        }
        let mut notes = Vec::new();
        for related in &self.related {
            let what = Visible(&related.what).to_string();
            match related.at.snippet(AnnotationKind::Context, Some(what)) {
                Some(snippet) => group = group.element(snippet),
                None => notes.push(format!(
                    "also at {}: {}",
                    related.at,
                    Visible(&related.what)
                )),
            }
        }
        if let Some(pointer) = &self.at.pointer {
            let at = Title::NOTE.with_name("at");
            group = group.element(at.message(Visible(&pointer.to_string()).to_string()));
        }
        if let Some(help) = &self.help {
            group = group.element(Title::HELP.message(Visible(help).to_string()));
        }
        let others = self.others.iter().take(MOST_PLACES - 1);
        notes.extend(others.map(|spot| format!("the same at {spot}")));
        match self.count().saturating_sub(MOST_PLACES) {
            0 => {}
            more => notes.push(format!("the same at {more} more places")),
        }
        group.elements(notes.into_iter().map(|note| Title::NOTE.message(note)))
    }
}

impl fmt::Display for Entry {
    /// [`Entry::render`], without colours.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.render(Style::Plain))
    }
}

impl Spot {
    /// Its line, with its token marked; `None` where there is nothing to see.
    fn snippet(
        &self,
        kind: AnnotationKind,
        label: Option<String>,
    ) -> Option<Snippet<'_, annotate_snippets::Annotation<'_>>> {
        let (path, excerpt) = self.path.as_ref().zip(self.excerpt.as_ref())?;
        let mark = kind.span(excerpt.start..excerpt.end).label(label);
        let snippet = Snippet::source(excerpt.line.as_str()).line_start(self.line);
        Some(snippet.path(Visible(path).to_string()).annotation(mark))
    }

    /// Corrects the column of a text with the snippet of this spot: that of the excerpt is another where the line is cut, or has
    /// characters that are spelled out.
    fn correct(&self, text: String) -> String {
        let Some((path, excerpt)) = self.path.as_ref().zip(self.excerpt.as_ref()) else {
            return text;
        };
        let (shown, line) = (excerpt.column(), self.line);
        if shown == self.column {
            return text;
        }
        let path = Visible(path);
        text.replacen(
            &format!("{path}:{line}:{shown}"),
            &format!("{path}:{line}:{}", self.column),
            1,
        )
    }
}

impl Excerpt {
    /// The column of the token in the line as it is printed.
    fn column(&self) -> usize {
        let before = self.line.get(..self.start).unwrap_or_default();
        before.chars().count() + 1
    }
}

impl fmt::Display for Spot {
    /// `specs/get-customer.yaml:31:13 #/paths/…`, as much of it as is known.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(path) = &self.path {
            write!(f, "{}", Visible(path))?;
            if self.line > 0 {
                write!(f, ":{}:{}", self.line, self.column)?;
            }
        }
        match &self.pointer {
            Some(pointer) if self.path.is_some() => write!(f, " {}", Visible(&pointer.to_string())),
            Some(pointer) => write!(f, "{}", Visible(&pointer.to_string())),
            None => Ok(()),
        }
    }
}
