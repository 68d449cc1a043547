//! Where a line that is too long is broken: its text and the lists in it in, several lines out.
//!
//! The lines are those that prettyplease makes of the same code, so that it does not matter which of the two prints a definition.

use std::ops::Range;

/// How wide a line with lists in it can be; the margin of prettyplease.
const MARGIN: usize = 89;

/// How wide a struct expression can be; another limit of prettyplease.
pub const WIDEST_STRUCT: usize = 35;

/// How far a list is indented.
pub const INDENT: usize = 4;

/// A place in a line at which a list starts, goes on or ends.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Mark {
    /// The byte at which the next element starts, or behind which nothing more belongs to the list.
    pub at: usize,
    pub kind: Kind,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Kind {
    Start,
    /// There are a comma and a blank in front of it.
    Next,
    End,
}

/// A line with lists in it.
pub struct Flat<'a> {
    pub text: &'a str,
    pub marks: &'a [Mark],
}

impl Flat<'_> {
    /// Writes the line behind what stands on the last line of `to`. A list has a line for each of its elements, unless it and all
    /// that is behind it fit.
    pub fn write(&self, indent: usize, to: &mut String) {
        let all = Element {
            text: 0..self.text.len(),
            marks: 0..self.marks.len(),
            behind: "",
        };
        self.write_element(all, indent, to);
    }

    fn write_element(&self, element: Element, indent: usize, to: &mut String) {
        let Element {
            text,
            marks,
            behind,
        } = element;
        let (mut written, mut read) = (text.start, marks.start);
        loop {
            let list = self.list_in(read..marks.end);
            let (Some(first), Some(last)) = (list.first(), list.last()) else {
                break;
            };
            to.push_str(self.part(written..first.text.start));
            written = first.text.start;
            if fits(to, &[self.part(written..text.end), behind]) {
                break;
            }
            (written, read) = (last.text.end, last.marks.end + 1);
            self.write_list(list, indent, to);
        }
        to.push_str(self.part(written..text.end));
    }

    /// Writes the elements of a list, each on a line of its own.
    fn write_list(&self, list: Vec<Element>, indent: usize, to: &mut String) {
        for element in list {
            break_line(indent + INDENT, to);
            self.write_element(element, indent + INDENT, to);
            to.push(',');
        }
        break_line(indent, to);
    }

    /// The elements of the first list between some marks.
    fn list_in(&self, marks: Range<usize>) -> Vec<Element> {
        let mut list: Vec<Element> = Vec::new();
        let mut depth = 0_usize;
        for (index, mark) in self
            .marks
            .iter()
            .enumerate()
            .take(marks.end)
            .skip(marks.start)
        {
            if depth == 1
                && mark.kind != Kind::Start
                && let Some(element) = list.last_mut()
            {
                element.marks.end = index;
                element.text.end = mark.at;
                if mark.kind == Kind::Next {
                    element.text.end -= ", ".len();
                    element.behind = ",";
                }
            }
            if mark.kind == Kind::Start && depth == 0 || mark.kind == Kind::Next && depth == 1 {
                list.push(Element {
                    text: mark.at..mark.at,
                    marks: index + 1..index + 1,
                    behind: "",
                });
            }
            match mark.kind {
                Kind::Start => depth += 1,
                Kind::End if depth == 1 => break,
                Kind::End => depth -= 1,
                Kind::Next => {}
            }
        }
        list
    }

    fn part(&self, range: Range<usize>) -> &str {
        self.text.get(range).unwrap_or_default()
    }
}

/// An element of a list.
struct Element {
    /// Its part of the text.
    text: Range<usize>,
    /// The marks in there.
    marks: Range<usize>,
    /// What has to fit on its last line, too: the comma behind the last element is none of it.
    behind: &'static str,
}

/// Whether some texts fit behind the last line of another.
pub fn fits(before: &str, texts: &[&str]) -> bool {
    let start = before.rfind('\n').map_or(0, |end| end + 1);
    let more: usize = texts.iter().map(|text| text.len()).sum();
    before.len() - start + more <= MARGIN
}

fn break_line(indent: usize, to: &mut String) {
    to.push('\n');
    to.extend(std::iter::repeat_n(' ', indent));
}
