//! The five languages, their tags, and the best match for a list of wishes.

use crate::text::Text;

/// A language of the product.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Lang {
    /// English.
    #[default]
    En,
    /// Portuguese (Brazil).
    Pt,
    /// Spanish.
    Es,
    /// Italian.
    It,
    /// Russian.
    Ru,
}

impl Lang {
    /// All languages in the order in which they are offered.
    pub const ALL: [Self; 5] = [Self::En, Self::Pt, Self::Es, Self::It, Self::Ru];

    /// The BCP 47 tag, as it stands in the page and on the command line.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Pt => "pt-BR",
            Self::Es => "es",
            Self::It => "it",
            Self::Ru => "ru",
        }
    }

    /// The language's name in itself.
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::En => "English",
            Self::Pt => "Português (Brasil)",
            Self::Es => "Español",
            Self::It => "Italiano",
            Self::Ru => "Русский",
        }
    }

    /// The language with exactly this tag, upper and lower case alike.
    pub fn from_tag(tag: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.tag().eq_ignore_ascii_case(tag))
    }

    /// The best language for a browser's list of wishes, most wanted first; English when none fits.
    pub fn best<'a>(wishes: impl IntoIterator<Item = &'a str>) -> Self {
        wishes.into_iter().find_map(Self::close_to).unwrap_or_default()
    }

    fn close_to(wish: &str) -> Option<Self> {
        let primary = wish.split(['-', '_']).next().unwrap_or(wish);
        Self::ALL.into_iter().find(|it| {
            let own = it.tag().split('-').next().unwrap_or_default();
            own.eq_ignore_ascii_case(primary)
        })
    }

    /// The name of the language as a text, for menus.
    pub const fn label(self) -> Text {
        Text::same(self.own_name())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_regional_wish_finds_its_language() {
        assert_eq!(Lang::best(["de-DE", "pt-PT", "en"]), Lang::Pt);
        assert_eq!(Lang::best(["ru_RU"]), Lang::Ru);
    }

    #[test]
    fn no_match_is_english() {
        assert_eq!(Lang::best(["de", "ja"]), Lang::En);
    }

    #[test]
    fn every_tag_finds_itself() {
        for lang in Lang::ALL {
            assert_eq!(Lang::from_tag(lang.tag()), Some(lang));
        }
    }
}
