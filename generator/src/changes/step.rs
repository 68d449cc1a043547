//! The step that a version has to take (Semantic Versioning 2.0.0, and what Cargo makes of versions that start with 0).

use semver::Version;

/// A step from one version to the next.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// None that the API asks for. A release of other words is a patch.
    #[default]
    None,
    /// Callers can do more, or do the same otherwise.
    Minor,
    /// Callers have to change.
    Major,
}

impl Step {
    /// The first version after `released` that takes this step. A pre-release counts as its release.
    pub fn after(self, released: &Version) -> Version {
        let Version {
            major,
            minor,
            patch,
            ..
        } = *released;
        match (self, major, minor) {
            (Self::None, ..) => Version::new(major, minor, patch),
            (Self::Major, 0, 0) | (Self::Minor, 0, _) => Version::new(major, minor, patch + 1),
            (Self::Major, 0, _) | (Self::Minor, ..) => Version::new(major, minor + 1, 0),
            (Self::Major, ..) => Version::new(major + 1, 0, 0),
        }
    }

    /// Whether `version` takes at least this step from `released`. `0.2.0-rc.1` is on its way to `0.2.0` and does.
    pub fn is_taken(self, released: &Version, version: &Version) -> bool {
        let Version {
            major,
            minor,
            patch,
            ..
        } = *version;
        Version::new(major, minor, patch) >= self.after(released)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn version(text: &str) -> Version {
        text.parse().expect("a version")
    }

    #[test]
    fn steps_are_those_of_cargo() {
        let cases = [
            ("1.2.3", Step::Major, "2.0.0"),
            ("1.2.3", Step::Minor, "1.3.0"),
            ("1.2.3", Step::None, "1.2.3"),
            ("0.2.3", Step::Major, "0.3.0"),
            ("0.2.3", Step::Minor, "0.2.4"),
            ("0.0.3", Step::Major, "0.0.4"),
            ("0.0.3", Step::Minor, "0.0.4"),
        ];
        for (released, step, next) in cases {
            assert_eq!(
                step.after(&version(released)),
                version(next),
                "{released} {step:?}"
            );
        }
    }

    #[test]
    fn a_pre_release_is_on_its_way_to_its_release() {
        let released = version("0.1.0");
        assert!(Step::Major.is_taken(&released, &version("0.2.0-rc.1")));
        assert!(!Step::Major.is_taken(&released, &version("0.1.1")));
        assert!(Step::Minor.is_taken(&released, &version("0.1.1")));
    }
}
