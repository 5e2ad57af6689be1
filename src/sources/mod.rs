//! The documents that rules and actions cite, and how sure a citation is.

mod documents;

pub use documents::*;

use crate::text::Text;

/// A document that was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Document {
    /// The key under which the product's own notes know it, such as `SEED-1`.
    pub key: &'static str,
    /// Its title.
    pub title: &'static str,
    /// Where it stands: an address, or repository and path.
    pub place: &'static str,
    /// The date of the copy that was read, `2019-09-16`.
    pub seen: &'static str,
}

impl Document {
    /// Whether it was written for Lync Server or for 2019, so that for another version it is only an analogy.
    pub fn guides_lync_or_2019(&self) -> bool {
        self.place.contains("LyncServer/") || self.place.contains("SfBServer2019/")
    }
}

/// How sure a citation is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Ground {
    /// The document says it.
    Stated,
    /// It follows from what documents say.
    Implied,
    /// It rests on something that no document settles.
    Unverified,
    /// Our own judgement.
    Judgement,
}

impl Ground {
    /// All grounds, surest first.
    pub const ALL: [Self; 4] = [Self::Stated, Self::Implied, Self::Unverified, Self::Judgement];

    /// The stable word for files.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Stated => "stated",
            Self::Implied => "implied",
            Self::Unverified => "unverified",
            Self::Judgement => "judgement",
        }
    }

    /// What people read.
    pub const fn label(self) -> Text {
        match self {
            Self::Stated => Text {
                en: "Stated by the source",
                pt: "Declarado pela fonte",
                es: "Afirmado por la fuente",
                it: "Affermato dalla fonte",
                ru: "Прямо сказано в источнике",
            },
            Self::Implied => Text {
                en: "Follows from the sources",
                pt: "Decorre das fontes",
                es: "Se deduce de las fuentes",
                it: "Deriva dalle fonti",
                ru: "Следует из источников",
            },
            Self::Unverified => Text {
                en: "Not verified: no document settles it",
                pt: "Não verificado: nenhum documento o esclarece",
                es: "Sin verificar: ningún documento lo aclara",
                it: "Non verificato: nessun documento lo chiarisce",
                ru: "Не проверено: ни один документ этого не проясняет",
            },
            Self::Judgement => Text {
                en: "Our own judgement",
                pt: "Nosso próprio julgamento",
                es: "Nuestro propio criterio",
                it: "Una nostra valutazione",
                ru: "Наше собственное суждение",
            },
        }
    }
}

/// A document, and how sure it makes us.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cite {
    /// The document.
    pub document: &'static Document,
    /// How sure it makes us.
    pub ground: Ground,
}

/// The document says it.
pub const fn stated(document: &'static Document) -> Cite {
    Cite { document, ground: Ground::Stated }
}

/// It follows from the document.
pub const fn implied(document: &'static Document) -> Cite {
    Cite { document, ground: Ground::Implied }
}

/// It rests on something that the document leaves open.
pub const fn unverified(document: &'static Document) -> Cite {
    Cite { document, ground: Ground::Unverified }
}

/// Our own judgement, with the document that comes nearest.
pub const fn judgement(document: &'static Document) -> Cite {
    Cite { document, ground: Ground::Judgement }
}
