//! Told, or not told, and by what.

/// A value that somebody may have told us. Not knowing is an answer of its own: it is never *no*, and never *fine*.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Said<T> {
    /// Somebody told us.
    Told(T, Origin),
    /// Nobody told us.
    #[default]
    NotTold,
}

/// Where a told value came from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Origin {
    /// A person typed or chose it, or a link or an example brought it.
    #[default]
    Typed,
    /// A file told it: the number of the file in [`crate::estate::Estate::files`], and the line in it, counted from 1.
    File {
        /// Index into the list of files.
        file: u16,
        /// Line, counted from 1; 0 when the format has no lines.
        line: u32,
    },
    /// The product assumed it, because it follows from something told.
    Assumed,
}

impl<T> Said<T> {
    /// A value that was typed.
    pub fn typed(value: T) -> Self {
        Self::Told(value, Origin::Typed)
    }

    /// The value, if told.
    pub fn told(&self) -> Option<&T> {
        match self {
            Self::Told(value, _) => Some(value),
            Self::NotTold => None,
        }
    }

    /// Where the value came from, if told.
    pub fn origin(&self) -> Option<Origin> {
        match self {
            Self::Told(_, origin) => Some(*origin),
            Self::NotTold => None,
        }
    }
}

impl<T: PartialEq> Said<T> {
    /// Whether exactly this was told. Not told and told otherwise are both `false`: use it to *find*, never to acquit.
    pub fn is(&self, value: &T) -> bool {
        self.told() == Some(value)
    }
}

impl Said<bool> {
    /// Told yes.
    pub fn yes(&self) -> bool {
        self.is(&true)
    }

    /// Told no.
    pub fn no(&self) -> bool {
        self.is(&false)
    }
}
