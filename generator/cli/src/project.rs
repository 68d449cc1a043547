//! A project: which documents become which crate, and where it goes.

use std::{
    fs,
    num::NonZeroUsize,
    path::{Path, PathBuf},
    thread,
};

use serde::Deserialize;
use specsmith::{
    Files, Form, Output, Report, Selection, Session, Settings, Sources, changes::Accepted,
    is_generated, public_api::PublicApi,
};
use toml::Table;

use crate::{
    Command, Comparison, Failure, Package,
    baseline::{API, other_baseline},
    cargo,
    failure::Stopped,
    licence,
    lints::{Denied, Lints},
    output::{Plan, plan},
    progress::Progress,
    settings::{self, NAMES},
    sources,
    step::Release,
};

/// What makes a folder a crate.
const MANIFEST: &str = "Cargo.toml";

/// Which documents become which crate, and where it goes.
#[derive(Clone, Debug)]
pub struct Project {
    /// The folder that all paths start from.
    pub(crate) base: PathBuf,
    /// `specsmith.toml`; `None` where the documents were named without one.
    pub(crate) file: Option<PathBuf>,
    /// The documents and overlays.
    documents: Vec<PathBuf>,
    /// The folder of the crate.
    output: PathBuf,
    /// The operations that become functions.
    selection: Selection,
    /// What the generator is told about the crate.
    settings: Settings,
    /// What its `Cargo.toml` says besides.
    cargo: Table,
    /// The changes that are accepted.
    accepted: Vec<Accepted>,
    /// How much findings weigh.
    pub(crate) lints: Lints,
    /// The command that makes the crate again.
    pub(crate) command: Command,
}

/// A crate that has been written.
#[derive(Clone, Debug)]
pub struct Generated {
    /// What the crate has less of than the documents say.
    pub warnings: Report,
    /// The folder of the crate.
    pub folder: PathBuf,
    /// All files that were read to make it: where one of them changes, the crate does.
    pub read: Vec<PathBuf>,
}

/// A crate in memory.
pub(crate) struct Made {
    /// Its files, and the warnings about the documents.
    pub(crate) output: Output,
    /// The files that a new crate starts with; none for one that is there.
    scaffold: Files,
    /// Its public API.
    api: PublicApi,
    /// What changed since the last run; `None` where nothing did.
    pub(crate) comparison: Option<Comparison>,
}

/// What has to happen so that the disk holds a crate.
pub(crate) struct Update {
    /// To its files.
    pub(crate) plan: Plan,
    /// To its changelog; `None` where it has never been released.
    pub(crate) release: Option<Release>,
}

impl Update {
    /// Makes it so.
    pub(crate) fn write(&self) -> Result<(), Failure> {
        self.plan.write()?;
        match &self.release {
            Some(release) => release.write_changelog(&self.plan.folder),
            None => Ok(()),
        }
    }
}

impl Project {
    /// The project that a `specsmith.toml` describes. Relative paths in the file start from its folder.
    ///
    /// # Errors
    ///
    /// The file cannot be read, is for another version of the generator, or says something that means nothing.
    pub fn open(path: impl AsRef<Path>) -> Result<Self, Failure> {
        Self::open_in(Path::new(""), path.as_ref())
    }

    /// The project that a `specsmith.toml` below `base` describes. Messages and files name paths as they are seen from `base`.
    ///
    /// # Errors
    ///
    /// Those of [`Self::open`].
    pub fn open_in(base: &Path, path: &Path) -> Result<Self, Failure> {
        let file = settings::load(&base.join(path), path)?;
        let folder = path.parent().unwrap_or(Path::new(""));
        let documents = match file.documents {
            Some(documents) => {
                let listed = documents.iter().chain(&file.overlays);
                let listed = listed.map(|path| sources::inside(folder, path));
                // It is there once names have been pinned.
                let names = folder.join(NAMES);
                let names = base.join(&names).is_file().then_some(names);
                listed.chain(names).collect()
            }
            None => sources::documents_in(folder, base)?,
        };
        let mut project = Self::new(
            documents,
            file.package,
            sources::inside(folder, &file.output),
        );
        project.base = base.to_owned();
        project.file = Some(path.to_owned());
        project.accepted = file.accepted;
        project.selection = file.selection;
        project.lints = file.lints;
        project.settings.types_only = file.types_only;
        project.settings.form = file.form;
        project.cargo = file.cargo;
        project.settings.types = file.types;
        Ok(project)
    }

    /// Documents and overlays, whichever their names say they are, that become a package in the folder `output`. `-` is standard
    /// input.
    pub fn new(documents: Vec<PathBuf>, package: Package, output: PathBuf) -> Self {
        let command = Command::new("specsmith generate");
        Self {
            base: PathBuf::new(),
            file: None,
            documents,
            output,
            selection: Selection::default(),
            settings: Settings {
                crate_version: package.version,
                metadata: package.metadata,
                command: command.portable().to_owned(),
                threads: threads(),
                ..Settings::new(package.name)
            },
            cargo: Table::new(),
            accepted: Vec::new(),
            lints: Lints::default(),
            command,
        }
    }

    /// The operations that become functions.
    pub fn with_selection(mut self, selection: Selection) -> Self {
        self.selection = selection;
        self
    }

    /// Types alone, without a client.
    pub fn with_types_only(mut self) -> Self {
        self.settings.types_only = true;
        self
    }

    /// A module of another crate in the place of a crate of its own: its docs call it like its folder.
    pub fn with_form(mut self, form: Form) -> Self {
        self.settings.form = form;
        self
    }

    /// Another folder for what is made, such as one below `OUT_DIR` in a build script.
    pub fn with_output(mut self, folder: impl Into<PathBuf>) -> Self {
        self.output = folder.into();
        self
    }

    /// The command that makes the crate again, which its files name.
    pub fn with_command(mut self, command: Command) -> Self {
        command.portable().clone_into(&mut self.settings.command);
        self.command = command;
        self
    }

    /// Makes the crate and writes it. Nothing is written where there is an error, and files that are as they should be are not
    /// touched.
    ///
    /// # Errors
    ///
    /// A document cannot be read or is wrong, something in it is denied, or the crate cannot be written.
    pub fn generate(&self) -> Result<Generated, Failure> {
        let sources = self.sources()?;
        let made = self.make(&sources, &Progress::default())?;
        let judged = self
            .lints
            .judge(made.output.warnings.clone(), &Denied::default())?;
        if let Some(why) = judged.denial() {
            return Err(Failure(format!("{}\n{why}", judged.report)));
        }
        self.update(&made)?.write()?;
        Ok(Generated {
            warnings: judged.report,
            folder: self.folder(),
            read: self.read(&sources),
        })
    }

    /// The documents and overlays, and the files that they refer to.
    ///
    /// # Errors
    ///
    /// One of them cannot be read.
    pub fn sources(&self) -> Result<Sources, Failure> {
        sources::load(&self.documents, &self.base)
    }

    /// What the generator is told about the crate.
    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    /// The folder of the crate.
    pub fn folder(&self) -> PathBuf {
        self.base.join(&self.output)
    }

    /// The packages that a module needs, as lines for the `[dependencies]` of the crate around it.
    ///
    /// # Errors
    ///
    /// A document cannot be read or is wrong, or what is made is a crate, which has a `Cargo.toml` of its own.
    pub fn dependencies(&self) -> Result<String, Failure> {
        if self.settings.form == Form::Crate {
            return Err(Failure(format!(
                "error: {} generates a crate, whose Cargo.toml has the dependencies\n  help: `mode = \"module\"` generates a module",
                self.file_name()
            )));
        }
        let sources = self.sources()?;
        Ok(self.session(&sources)?.dependencies()?)
    }

    /// The making of the crate, of the operations that are wanted.
    pub(crate) fn session<'a>(&'a self, sources: &'a Sources) -> Result<Session<'a>, Stopped> {
        let mut session = Session::new(sources, &self.settings);
        let mut unmatched = match self.selection.is_everything() {
            true => Vec::new(),
            false => session.select(&self.selection)?,
        };
        if unmatched.is_empty() {
            unmatched = session.unmatched_types()?;
        }
        if unmatched.is_empty() {
            return Ok(session);
        }
        let file = self.file_name();
        let unmatched = unmatched.iter().map(|why| format!("error: {file}: {why}"));
        Err(Failure(unmatched.collect::<Vec<_>>().join("\n")).into())
    }

    /// The settings file, as messages call it.
    fn file_name(&self) -> String {
        let file = self.file.as_deref();
        sources::name(file.unwrap_or(Path::new(settings::FILE)))
    }

    /// Compares the crate with its last release; `None` where it has none.
    pub(crate) fn release(&self, api: &PublicApi) -> Result<Option<Release>, Failure> {
        Release::of(&self.folder(), api, &self.accepted, &self.file_name())
    }

    /// Runs the generator.
    pub(crate) fn make(&self, sources: &Sources, progress: &Progress) -> Result<Made, Stopped> {
        let folder = self.folder();
        self.refuse_other_crate(&folder)?;
        let is_new = !folder.join(MANIFEST).exists();
        progress.stage("checking documents");
        let mut session = self.session(sources)?;
        session.parse()?;
        progress.stage("reading operations and schemas");
        session.lower()?;
        progress.stage("naming types and methods");
        let api = session.public_api()?;
        progress.stage("comparing with the last run");
        let scaffold = match is_new {
            true => self.scaffold(&mut session)?,
            false => Files::new(),
        };
        // Nothing is written where nobody can say what that changes.
        let before = other_baseline(&folder.join(API), &api)?;
        let comparison = before.map(|old| Comparison::new(old, api.clone(), Some(&session)));
        progress.stage("making files");
        let mut output = session.run()?;
        if let Some(manifest) = output.files.get_mut(MANIFEST) {
            *manifest = cargo::merge(manifest, &self.cargo)
                .map_err(|why| Failure(format!("error: {}: {why}", self.file_name())))?;
        }
        Ok(Made {
            output,
            scaffold,
            api,
            comparison,
        })
    }

    /// The files that a crate starts with: those of the generator, and the texts of its licence.
    fn scaffold(&self, session: &mut Session<'_>) -> Result<Files, Failure> {
        let mut files = session.scaffold()?;
        let metadata = &self.settings.metadata;
        if let (Some(license), false) = (&metadata.license, files.is_empty()) {
            files.extend(licence::files(license, &metadata.authors));
        }
        Ok(files)
    }

    /// Compares a crate with what is on disk.
    pub(crate) fn update(&self, made: &Made) -> Result<Update, Failure> {
        let release = self.release(&made.api)?;
        let mut plan = plan(&self.folder(), &made.output.files, is_generated)?;
        plan.add_missing(&made.scaffold);
        plan.show_from(&self.base);
        Ok(Update { plan, release })
    }

    /// A crate of another name is nothing to write over.
    fn refuse_other_crate(&self, folder: &Path) -> Result<(), Failure> {
        let own = &self.settings.crate_name;
        let Some(other) = package_at(folder).filter(|name| name != own) else {
            return Ok(());
        };
        Err(Failure(format!(
            "error: there is another crate in {}: `{other}`, not `{own}`\n  \
             help: name another folder, or remove its Cargo.toml to rename the crate",
            self.output.display()
        )))
    }

    /// All files that were read.
    fn read(&self, sources: &Sources) -> Vec<PathBuf> {
        let texts = sources.documents.keys().chain(sources.overlays.keys());
        let files = sources.files.iter().filter(|(_, text)| text.is_ok());
        let names = texts.chain(files.map(|(name, _)| name));
        let names = names.filter(|name| *name != sources::STANDARD_INPUT);
        let paths = self.file.iter().cloned().chain(names.map(PathBuf::from));
        paths.map(|path| self.base.join(path)).collect()
    }
}

/// The name of the package in a folder, if there is one.
fn package_at(folder: &Path) -> Option<String> {
    #[derive(Deserialize)]
    struct Manifest {
        package: Named,
    }
    #[derive(Deserialize)]
    struct Named {
        name: String,
    }
    let text = fs::read_to_string(folder.join(MANIFEST)).ok()?;
    let manifest: Manifest = toml::from_str(&text).ok()?;
    Some(manifest.package.name)
}

/// How many threads this machine can run at once; one, where it does not say.
pub(crate) fn threads() -> NonZeroUsize {
    thread::available_parallelism().unwrap_or(NonZeroUsize::MIN)
}
