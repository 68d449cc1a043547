//! The modules of a crate, and which of them its paths lead to.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Delimiter, TokenStream, TokenTree};

use crate::source::{Source, after_colons};

/// A module, by the names that lead to it from the root of its crate.
pub(crate) type Module = Vec<String>;

/// For each module of a folder, the others that it uses.
pub(crate) type Uses = BTreeMap<String, BTreeSet<String>>;

/// Something that a path names: a module, and what it has of a name, if that is no module.
type Place = (Module, Option<String>);

/// The modules of a crate, and where the names come from that each of them imports.
pub(crate) struct Modules<'a> {
    sources: BTreeMap<Module, &'a Source>,
    imports: BTreeMap<Module, BTreeMap<String, Place>>,
}

impl<'a> Modules<'a> {
    pub(crate) fn new(sources: &'a [Source]) -> Self {
        let by_module = sources.iter().map(|source| {
            let names = source.modules();
            (names.into_iter().map(str::to_owned).collect(), source)
        });
        let mut modules = Self {
            sources: by_module.collect(),
            imports: BTreeMap::new(),
        };
        let imports = modules.sources.iter().map(|(module, source)| {
            let mut imports = BTreeMap::new();
            let tokens: Vec<TokenTree> = source.tokens.clone().into_iter().collect();
            for statement in tokens.split(|token| is_punct(token, ';') || is_body(token)) {
                let start = statement.iter().position(|token| is_word(token, "use"));
                if let Some(start) = start {
                    modules.import(module, &statement[start + 1..], &mut imports);
                }
            }
            (module.clone(), imports)
        });
        modules.imports = imports.collect();
        modules
    }

    /// Adds the names that a `use` brings into a module.
    fn import(&self, module: &Module, path: &[TokenTree], imports: &mut BTreeMap<String, Place>) {
        let mut named = Vec::new();
        if let Some((base, rest)) = self.base(module, path) {
            self.places(base, rest, &mut named);
        }
        for (name, place) in named {
            imports.insert(name, place);
        }
    }

    /// The module that a path starts from, if it leads to one of this crate, and the rest of the path.
    fn base<'t>(
        &self,
        module: &Module,
        path: &'t [TokenTree],
    ) -> Option<(Module, &'t [TokenTree])> {
        let [TokenTree::Ident(first), rest @ ..] = path else {
            return None;
        };
        let name = first.to_string();
        after_colons(rest)?;
        match name.as_str() {
            "crate" => Some((Vec::new(), rest)),
            "self" => Some((module.clone(), rest)),
            "super" => {
                let parent = module.split_last().map(|(_, parent)| parent.to_vec())?;
                match after_colons(rest) {
                    Some(after @ [TokenTree::Ident(next), ..]) if next == "super" => {
                        self.base(&parent, after)
                    }
                    _ => Some((parent, rest)),
                }
            }
            _ => {
                let child = [module.as_slice(), &[name]].concat();
                self.sources.contains_key(&child).then_some((child, rest))
            }
        }
    }

    /// What the rest of a path from a module leads to, with the names that a `use` gives it.
    fn places(&self, module: Module, rest: &[TokenTree], found: &mut Vec<(String, Place)>) {
        let own_name = module.last().cloned().unwrap_or_default();
        match after_colons(rest) {
            Some([TokenTree::Ident(name), rest @ ..]) => {
                self.member(module, &name.to_string(), rest, found);
            }
            Some([TokenTree::Group(group), ..]) if group.delimiter() == Delimiter::Brace => {
                let tokens: Vec<TokenTree> = group.stream().into_iter().collect();
                for part in tokens.split(|token| is_punct(token, ',')) {
                    match part {
                        [TokenTree::Ident(name), rest @ ..] if name != "self" => {
                            self.member(module.clone(), &name.to_string(), rest, found);
                        }
                        [] => {}
                        _ => found.push((own_name.clone(), (module.clone(), None))),
                    }
                }
            }
            _ => found.push((own_name, (module, None))),
        }
    }

    /// What a name in a module and the rest of the path lead to.
    fn member(
        &self,
        module: Module,
        name: &str,
        rest: &[TokenTree],
        found: &mut Vec<(String, Place)>,
    ) {
        let child = [module.as_slice(), &[name.to_owned()]].concat();
        if self.sources.contains_key(&child) {
            return self.places(child, rest, found);
        }
        let alias = match rest {
            [TokenTree::Ident(word), TokenTree::Ident(alias), ..] if word == "as" => {
                alias.to_string()
            }
            _ => name.to_owned(),
        };
        found.push((alias, (module, Some(name.to_owned()))));
    }

    /// The module in which something is declared.
    fn declared<'p>(&'p self, place: &'p Place) -> &'p Module {
        let mut place = place;
        // No chain of imports is longer than that.
        for _ in 0..8 {
            let imports = self.imports.get(&place.0);
            match imports
                .zip(place.1.as_ref())
                .and_then(|(imports, name)| imports.get(name))
            {
                Some(next) => place = next,
                None => break,
            }
        }
        &place.0
    }

    /// Adds the modules that the paths in a text lead to.
    fn used(&self, module: &Module, tokens: TokenStream, used: &mut BTreeSet<Module>) {
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        for (index, token) in tokens.iter().enumerate() {
            match token {
                TokenTree::Group(group) => self.used(module, group.stream(), used),
                TokenTree::Ident(_) if !ends_in_colons(&tokens[..index]) => {
                    let mut found = Vec::new();
                    if let Some((base, rest)) = self.base(module, &tokens[index..]) {
                        self.places(base, rest, &mut found);
                    }
                    used.extend(found.iter().map(|(_, place)| self.declared(place).clone()));
                }
                _ => {}
            }
        }
    }

    /// For each folder, which of its modules use which others.
    pub(crate) fn folders(&self) -> BTreeMap<Module, Uses> {
        let mut folders: BTreeMap<Module, Uses> = BTreeMap::new();
        for (module, source) in &self.sources {
            let mut used = BTreeSet::new();
            self.used(module, source.tokens.clone(), &mut used);
            for other in used {
                let shared = module
                    .iter()
                    .zip(&other)
                    .take_while(|(own, other)| own == other);
                let depth = shared.count();
                // Of two modules that contain each other, each may use the other.
                if let (Some(from), Some(to)) = (module.get(depth), other.get(depth)) {
                    let folder = folders.entry(module[..depth].to_vec()).or_default();
                    folder.entry(from.clone()).or_default().insert(to.clone());
                }
            }
        }
        folders
    }

    /// Whether the docs of one of these modules of a folder have this sentence.
    pub(crate) fn say(&self, folder: &[String], names: &[&str], sentence: &str) -> bool {
        names.iter().any(|name| {
            let module = [folder, &[(*name).to_owned()]].concat();
            let source = self.sources.get(&module);
            source.is_some_and(|source| docs(source.tokens.clone()).contains(sentence))
        })
    }
}

/// The docs of a text, in one line.
fn docs(tokens: TokenStream) -> String {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let lines = tokens.iter().filter_map(|token| match token {
        TokenTree::Group(group) if group.delimiter() == Delimiter::Bracket => {
            let tokens: Vec<TokenTree> = group.stream().into_iter().collect();
            match tokens.as_slice() {
                [doc, _, TokenTree::Literal(line)] if is_word(doc, "doc") => {
                    Some(line.to_string().trim_matches(['"', ' ']).to_owned())
                }
                _ => None,
            }
        }
        _ => None,
    });
    lines.collect::<Vec<_>>().join(" ")
}

fn is_punct(token: &TokenTree, character: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == character)
}

fn is_word(token: &TokenTree, word: &str) -> bool {
    matches!(token, TokenTree::Ident(ident) if ident == word)
}

/// Whether this is what ends an item, and no part of a `use`: a body that is more than a list of names.
fn is_body(token: &TokenTree) -> bool {
    let TokenTree::Group(group) = token else {
        return false;
    };
    let is_name = |token: TokenTree| match token {
        TokenTree::Ident(_) => true,
        TokenTree::Group(group) => group.delimiter() == Delimiter::Brace,
        TokenTree::Punct(punct) => matches!(punct.as_char(), ':' | ',' | '*'),
        TokenTree::Literal(_) => false,
    };
    group.delimiter() == Delimiter::Brace && !group.stream().into_iter().all(is_name)
}

fn ends_in_colons(tokens: &[TokenTree]) -> bool {
    matches!(tokens, [.., one, two] if is_punct(one, ':') && is_punct(two, ':'))
}
