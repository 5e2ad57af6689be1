//! The QR code on the cover, by which whoever holds the paper opens the plan.

use crate::runbook::{Block, Runbook};
use crate::text::lang::Lang;
use crate::text::{Text, Values};

/// The code of the link to the plan. Dark modules as the path of an SVG picture, and its side, both in modules.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Code {
    /// There is one.
    Picture {
        /// Width and height.
        side: u16,
        /// The dark modules.
        path: String,
        /// Whether what was done is in it.
        with_ticks: bool,
    },
    /// The link does not fit.
    TooLong {
        /// Its length in characters.
        length: usize,
        /// The longest that fits.
        most: usize,
    },
    /// There is no link, because the plan is too large for any.
    NoLink,
}

const WHOLE: Text = Text {
    en: "This code opens the plan as it is printed here, with what was ticked. It holds the whole plan and leads to no server.",
    pt: "Este código abre o plano como está impresso aqui, com o que foi marcado. Contém o plano inteiro e não leva a nenhum servidor.",
    es: "Este código abre el plan tal como está impreso aquí, con lo marcado. Contiene todo el plan y no lleva a ningún servidor.",
    it: "Questo codice apre il piano come è stampato qui, con ciò che è stato spuntato. Contiene tutto il piano e non porta ad alcun server.",
    ru: "Этот код открывает план в том виде, в каком он напечатан, с отметками. В нём весь план, и он не ведёт ни на какой сервер.",
};

const WITHOUT_TICKS: Text = Text {
    en: "This code opens the plan without what was ticked, which does not fit into a code on paper. Send the link or the plan file to hand on the ticks.",
    pt: "Este código abre o plano sem o que foi marcado, que não cabe em um código no papel. Envie o link ou o arquivo do plano para passar as marcas.",
    es: "Este código abre el plan sin lo marcado, que no cabe en un código en papel. Envíe el vínculo o el archivo del plan para pasar las marcas.",
    it: "Questo codice apre il piano senza ciò che è stato spuntato, che non entra in un codice su carta. Per passare le spunte invii il collegamento o il file del piano.",
    ru: "Этот код открывает план без отметок: они не помещаются в код на бумаге. Чтобы передать отметки, отправьте ссылку или файл плана.",
};

const TOO_LONG: Text = Text {
    en: "There is no QR code here: the link has {n} characters, and a code on paper holds {most}. Open the plan from its link or its file, and compare the fingerprint.",
    pt: "Aqui não há código QR: o link tem {n} caracteres, e um código no papel comporta {most}. Abra o plano pelo link ou pelo arquivo e compare a impressão digital.",
    es: "Aquí no hay código QR: el vínculo tiene {n} caracteres y un código en papel admite {most}. Abra el plan desde el vínculo o el archivo y compare la huella.",
    it: "Qui non c'è un codice QR: il collegamento ha {n} caratteri e un codice su carta ne contiene {most}. Apra il piano dal collegamento o dal file e confronti l'impronta.",
    ru: "QR-кода здесь нет: в ссылке {n} знаков, а код на бумаге вмещает {most}. Откройте план по ссылке или из файла и сверьте отпечаток.",
};

const NO_LINK: Text = Text {
    en: "There is no QR code here: the plan is too large for a link. Open it from its file, and compare the fingerprint.",
    pt: "Aqui não há código QR: o plano é grande demais para um link. Abra-o pelo arquivo e compare a impressão digital.",
    es: "Aquí no hay código QR: el plan es demasiado grande para un vínculo. Ábralo desde su archivo y compare la huella.",
    it: "Qui non c'è un codice QR: il piano è troppo grande per un collegamento. Lo apra dal file e confronti l'impronta.",
    ru: "QR-кода здесь нет: план слишком велик для ссылки. Откройте его из файла и сверьте отпечаток.",
};

/// All texts, for the tests of texts.
pub const ALL: &[(&str, Text)] =
    &[("WHOLE", WHOLE), ("WITHOUT_TICKS", WITHOUT_TICKS), ("TOO_LONG", TOO_LONG), ("NO_LINK", NO_LINK)];

impl Code {
    /// What is said beside it.
    pub fn says(&self, lang: Lang) -> String {
        match self {
            Self::Picture { with_ticks: true, .. } => WHOLE.in_lang(lang).to_owned(),
            Self::Picture { .. } => WITHOUT_TICKS.in_lang(lang).to_owned(),
            Self::TooLong { length, most } => {
                TOO_LONG.fill(lang, &Values::new().with("n", *length).with("most", *most))
            }
            Self::NoLink => NO_LINK.in_lang(lang).to_owned(),
        }
    }
}

impl Runbook {
    /// The runbook with a code on its cover.
    pub fn with_code(mut self, code: Option<Code>) -> Self {
        if let (Some(code), Some(cover)) = (code, self.chapters.iter_mut().find(|it| it.id == "cover")) {
            let says = code.says(self.lang);
            cover.blocks.push(match code {
                Code::Picture { side, path, .. } => Block::Code { side, path, says },
                Code::TooLong { .. } | Code::NoLink => Block::Says(says),
            });
        }
        self
    }
}
