//! The pipeline: texts and settings in, what each stage makes and the report of all that they said out.
//!
//! A step runs the steps before it that have not run yet. What a stage makes is kept, but for the files, which are made anew each time.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    Files, Form, Output, Settings, Sources,
    diagnostic::{Diagnostic, Staged},
    document::{self, Document, Selection},
    edit_distance::nearest,
    emit,
    ir::{Api, Origin},
    lower,
    model::Crate,
    module::{dependencies, module},
    pointer::Pointer,
    public_api::PublicApi,
    render,
    report::{self, Report},
    scaffold::scaffold,
    translate::{self, given::find},
};

/// The making of one crate, for tools that look at what the stages make on the way. [`crate::generate`] is all steps at once.
#[derive(Clone, Debug)]
pub struct Session<'a> {
    sources: &'a Sources,
    settings: &'a Settings,
    document: Option<Document>,
    api: Option<Api>,
    program: Option<Crate>,
    /// What the stages said, about the texts.
    said: Vec<Diagnostic>,
}

impl<'a> Session<'a> {
    /// A session in which nothing has run.
    pub fn new(sources: &'a Sources, settings: &'a Settings) -> Self {
        Self {
            sources,
            settings,
            document: None,
            api: None,
            program: None,
            said: Vec::new(),
        }
    }

    /// The OpenAPI document: texts folded into one, files bundled, overlays applied.
    ///
    /// # Errors
    ///
    /// The [`Self::report`], with the errors of this step.
    pub fn parse(&mut self) -> Result<&Document, Report> {
        let document = match self.document.take() {
            Some(document) => document,
            None => self.keep(document::parse(self.sources))?,
        };
        Ok(self.document.insert(document))
    }

    /// Leaves the operations that are wanted, and what they refer to, for the steps to come. Returns a sentence for each entry of the
    /// selection that nothing in the document has; then nothing is left out.
    ///
    /// # Errors
    ///
    /// The [`Self::report`], with the errors of [`Self::parse`].
    pub fn select(&mut self, selection: &Selection) -> Result<Vec<String>, Report> {
        self.parse()?;
        let document = self.document.as_mut();
        let unmatched = document.map(|document| document.select(selection));
        (self.api, self.program) = (None, None);
        Ok(unmatched.unwrap_or_default())
    }

    /// A sentence for each schema to which the settings give a type, and that the document does not have.
    ///
    /// # Errors
    ///
    /// The [`Self::report`], with the errors of [`Self::lower`].
    pub fn unmatched_types(&mut self) -> Result<Vec<String>, Report> {
        let given = &self.settings.types.given;
        if given.is_empty() {
            return Ok(Vec::new());
        }
        let schemas = &self.lower()?.schemas;
        let names = given.keys().filter(|name| find(schemas, name).is_none());
        let unmatched = names.map(|name| {
            let known = schemas.iter().map(|(_, schema)| match &schema.origin {
                Origin::Component(key) if !name.starts_with('#') => key.clone(),
                _ => schema.pointer.to_string(),
            });
            let known: Vec<String> = known.collect();
            let sentence = format!("`types` has {name:?}, and the crate has no such schema");
            match nearest(name, known.iter().map(String::as_str)) {
                Some(meant) => format!("{sentence}; did you mean {meant:?}?"),
                None => sentence,
            }
        });
        Ok(unmatched.collect())
    }

    /// The wire contract.
    ///
    /// # Errors
    ///
    /// The [`Self::report`], with the errors of this step or one before it.
    pub fn lower(&mut self) -> Result<&Api, Report> {
        let api = match self.api.take() {
            Some(api) => api,
            None => {
                let lowered = lower::lower(self.parse()?);
                self.keep(lowered)?
            }
        };
        Ok(self.api.insert(api))
    }

    /// The Rust program.
    ///
    /// # Errors
    ///
    /// The [`Self::report`], with the errors of this step or one before it.
    pub fn translate(&mut self) -> Result<&Crate, Report> {
        let program = match self.program.take() {
            Some(program) => program,
            None => {
                let settings = self.settings;
                let translated = translate::translate(self.lower()?, settings);
                self.keep(translated)?
            }
        };
        Ok(self.program.insert(program))
    }

    /// The public API of the crate.
    ///
    /// # Errors
    ///
    /// The [`Self::report`], with the errors of this step or one before it.
    pub fn public_api(&mut self) -> Result<PublicApi, Report> {
        self.translate().map(PublicApi::of)
    }

    /// The files of the crate: its program, emitted and rendered.
    ///
    /// # Errors
    ///
    /// The [`Self::report`], with the errors of this step or one before it.
    pub fn finish(&mut self) -> Result<Files, Report> {
        let threads = self.settings.threads;
        let program = self.translate()?;
        let rendered = render::render(program, &emit::emit(program), threads);
        let files = self.keep(rendered)?;
        Ok(match &self.settings.form {
            Form::Crate => files,
            Form::Module(features) => module(files, features),
        })
    }

    /// The files that a crate starts with and that belong to its owner from then on; none for a module.
    ///
    /// # Errors
    ///
    /// The [`Self::report`], with the errors of this step or one before it.
    pub fn scaffold(&mut self) -> Result<Files, Report> {
        let settings = self.settings;
        let program = self.translate()?;
        Ok(match settings.form {
            Form::Crate => scaffold(program),
            Form::Module(_) => Files::new(),
        })
    }

    /// The lines of the packages that a module needs, for the `Cargo.toml` around it; none for a crate, which has its own.
    ///
    /// # Errors
    ///
    /// The [`Self::report`], with the errors of this step or one before it.
    pub fn dependencies(&mut self) -> Result<String, Report> {
        let settings = self.settings;
        let manifest = &self.translate()?.manifest;
        Ok(match &settings.form {
            Form::Crate => String::new(),
            Form::Module(features) => dependencies(manifest, features),
        })
    }

    /// All steps at once. What the files are not made of makes room for them.
    ///
    /// # Errors
    ///
    /// The [`Self::report`].
    pub fn run(mut self) -> Result<Output, Report> {
        self.translate()?;
        (self.document, self.api) = (None, None);
        let files = self.finish()?;
        let warnings = self.report();
        Ok(Output { files, warnings })
    }

    /// Path and line of each of these nodes of the document, as far as they are written anywhere. None before [`Self::parse`].
    pub fn lines(&self, pointers: &BTreeSet<Pointer>) -> BTreeMap<Pointer, (String, usize)> {
        let document = self.document.as_ref();
        document
            .map(|document| report::lines(document, self.sources, pointers))
            .unwrap_or_default()
    }

    /// What all steps so far had to say.
    pub fn report(&self) -> Report {
        Report::new(self.said.clone(), self.sources)
    }

    /// Keeps what a stage said, about the texts, and goes on with what it made.
    fn keep<T>(&mut self, staged: Staged<T>) -> Result<T, Report> {
        let (made, said) = match staged {
            Ok((made, said)) => (Some(made), said),
            Err(said) => (None, said),
        };
        let document = self.document.as_ref();
        let said = said.into_iter().map(|diagnostic| match document {
            Some(document) => document.locate(diagnostic),
            None => diagnostic,
        });
        self.said.extend(said);
        made.ok_or_else(|| self.report())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sources(text: &str) -> Sources {
        Sources {
            documents: [("a.yaml".to_owned(), text.to_owned())].into(),
            ..Sources::default()
        }
    }

    fn settings() -> Settings {
        Settings::new("session")
    }

    #[test]
    fn each_stage_speaks_once_however_often_it_is_asked() {
        let text = "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths: {}\ncomponents:\n  schemas:\n    A: {type: strung}\n";
        let (sources, settings) = (sources(text), settings());
        let mut session = Session::new(&sources, &settings);
        session.parse().expect("a document");
        assert!(session.report().is_empty());
        session.lower().expect("a wire contract");
        let report = session.report();
        let codes: Vec<_> = report.entries().map(|entry| entry.code).collect();
        assert_eq!(codes, ["unsupported-type"]);
        session.lower().expect("a wire contract");
        session.finish().expect("files");
        assert_eq!(session.report(), report);
        assert_eq!(session.said.len(), 1);
    }

    #[test]
    fn the_first_stage_with_an_error_ends_a_session() {
        let (sources, settings) = (sources("swagger: '2.0'"), settings());
        let mut session = Session::new(&sources, &settings);
        let report = session.finish().expect_err("an error");
        assert_eq!(report.errors(), 1);
        assert_eq!(session.report(), report);
        assert!(session.document.is_none());
    }
}
