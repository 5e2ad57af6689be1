//! Why a link or a plan file cannot be read, in words.

use crate::share::file::{FileFault, What};
use crate::share::{LinkFault, columns};
use crate::text::{Text, Values};

impl LinkFault {
    /// What is wrong, and what to do.
    pub const fn text(&self) -> Text {
        match self {
            Self::NotALink => Text {
                en: "There is no link to a plan in this text. Copy the whole address.",
                pt: "Não há link para um plano neste texto. Copie o endereço inteiro.",
                es: "En este texto no hay ningún vínculo a un plan. Copie la dirección completa.",
                it: "In questo testo non c'è un collegamento a un piano. Copiare l'indirizzo intero.",
                ru: "В этом тексте нет ссылки на план. Скопируйте адрес целиком.",
            },
            Self::TooLong => Text {
                en: "The link is longer than any that is made here. Ask for the plan as a file.",
                pt: "O link é mais longo do que qualquer um criado aqui. Peça o plano como arquivo.",
                es: "El vínculo es más largo que cualquiera de los que se crean aquí. Pida el plan como archivo.",
                it: "Il collegamento è più lungo di quelli creati qui. Chiedere il piano come file.",
                ru: "Ссылка длиннее любой, которая создаётся здесь. Попросите план в виде файла.",
            },
            Self::CutShort => Text {
                en: "The end of the link is missing. Copy it again, all lines of it.",
                pt: "Falta o fim do link. Copie-o de novo, com todas as linhas.",
                es: "Falta el final del vínculo. Vuelva a copiarlo, con todas sus líneas.",
                it: "Manca la fine del collegamento. Copiarlo di nuovo, con tutte le righe.",
                ru: "У ссылки нет конца. Скопируйте её снова, со всеми строками.",
            },
            Self::Altered => Text {
                en: "The link was changed on the way. Ask for it again, or for the plan as a file.",
                pt: "O link foi alterado no caminho. Peça-o de novo ou peça o plano como arquivo.",
                es: "El vínculo se alteró por el camino. Pídalo de nuevo o pida el plan como archivo.",
                it: "Il collegamento è stato alterato lungo la strada. Chiederlo di nuovo o chiedere il piano come file.",
                ru: "Ссылка изменилась в пути. Попросите её снова или попросите план в виде файла.",
            },
            Self::Newer(..) => Text {
                en: "A later version of Cutover made this link, in format {format}; this one reads up to {known}. Open it in the later one, or ask for a link without what is new.",
                pt: "Uma versão mais nova do Cutover criou este link, no formato {format}; esta lê até {known}. Abra-o na mais nova ou peça um link sem o que é novo.",
                es: "Una versión posterior de Cutover creó este vínculo, en el formato {format}; esta lee hasta el {known}. Ábralo con la posterior o pida un vínculo sin lo nuevo.",
                it: "Una versione successiva di Cutover ha creato questo collegamento, nel formato {format}; questa legge fino a {known}. Aprirlo con quella o chiedere un collegamento senza le novità.",
                ru: "Эту ссылку создала более новая версия Cutover, в формате {format}; эта читает до {known}. Откройте её там или попросите ссылку без нового.",
            },
            Self::Damaged(_) => Text {
                en: "The link is whole, but its content makes no sense here: {what}. Ask for the plan as a file.",
                pt: "O link está inteiro, mas o conteúdo não faz sentido aqui: {what}. Peça o plano como arquivo.",
                es: "El vínculo está completo, pero su contenido no tiene sentido aquí: {what}. Pida el plan como archivo.",
                it: "Il collegamento è intero, ma il contenuto qui non ha senso: {what}. Chiedere il piano come file.",
                ru: "Ссылка цела, но её содержание не имеет смысла: {what}. Попросите план в виде файла.",
            },
        }
    }

    /// The values in the sentence.
    pub fn values(&self) -> Values {
        match self {
            Self::Damaged(what) => Values::new().with("what", what.as_str()),
            Self::Newer(version, revision) => Values::new()
                .with("format", format!("{version}.{revision}"))
                .with("known", format!("1.{}", columns::REVISION)),
            _ => Values::new(),
        }
    }
}

impl FileFault {
    /// What is wrong, and what to do. The place of the fault stands in its other fields.
    pub const fn text(&self) -> Text {
        match &self.what {
            What::TooLarge => Text {
                en: "The file is larger than any plan.",
                pt: "O arquivo é maior do que qualquer plano.",
                es: "El archivo es más grande que cualquier plan.",
                it: "Il file è più grande di qualsiasi piano.",
                ru: "Файл больше любого плана.",
            },
            What::TooDeep => Text {
                en: "The file is nested deeper than any plan.",
                pt: "O arquivo tem mais níveis do que qualquer plano.",
                es: "El archivo tiene más niveles que cualquier plan.",
                it: "Il file ha più livelli di qualsiasi piano.",
                ru: "Вложенность файла больше, чем у любого плана.",
            },
            What::NotJson => Text {
                en: "The file is damaged here: this is not JSON.",
                pt: "O arquivo está danificado aqui: isto não é JSON.",
                es: "El archivo está dañado aquí: esto no es JSON.",
                it: "Il file è danneggiato qui: questo non è JSON.",
                ru: "Здесь файл повреждён: это не JSON.",
            },
            What::CutShort => Text {
                en: "The end of the file is missing. Copy it again.",
                pt: "Falta o fim do arquivo. Copie-o de novo.",
                es: "Falta el final del archivo. Vuelva a copiarlo.",
                it: "Manca la fine del file. Copiarlo di nuovo.",
                ru: "У файла нет конца. Скопируйте его снова.",
            },
            What::NotAPlan => Text {
                en: "This is JSON, but no plan file.",
                pt: "Isto é JSON, mas não é um arquivo de plano.",
                es: "Esto es JSON, pero no un archivo de plan.",
                it: "Questo è JSON, ma non un file di piano.",
                ru: "Это JSON, но не файл плана.",
            },
            What::Newer(_) => Text {
                en: "A later version of Cutover wrote this file, in format {version}. Open it there.",
                pt: "Uma versão mais nova do Cutover gravou este arquivo, no formato {version}. Abra-o nela.",
                es: "Una versión posterior de Cutover escribió este archivo, en el formato {version}. Ábralo con ella.",
                it: "Una versione successiva di Cutover ha scritto questo file, nel formato {version}. Aprirlo con quella.",
                ru: "Этот файл записала более новая версия Cutover, в формате {version}. Откройте его там.",
            },
            What::Twice(_) => Text {
                en: "The key {key} stands twice here. Remove one of the two.",
                pt: "A chave {key} aparece duas vezes aqui. Remova uma das duas.",
                es: "La clave {key} aparece dos veces aquí. Quite una de las dos.",
                it: "La chiave {key} compare qui due volte. Toglierne una.",
                ru: "Ключ {key} стоит здесь дважды. Удалите один из двух.",
            },
            What::RowTwice => Text {
                en: "The number of this row stands twice in its table.",
                pt: "O número desta linha aparece duas vezes na tabela.",
                es: "El número de esta fila aparece dos veces en su tabla.",
                it: "Il numero di questa riga compare due volte nella tabella.",
                ru: "Номер этой строки стоит в таблице дважды.",
            },
            What::Rows => Text {
                en: "The table has too many rows, or a row's number is too large.",
                pt: "A tabela tem linhas demais ou o número de uma linha é grande demais.",
                es: "La tabla tiene demasiadas filas o el número de una fila es demasiado grande.",
                it: "La tabella ha troppe righe o il numero di una riga è troppo grande.",
                ru: "В таблице слишком много строк или номер строки слишком велик.",
            },
            What::Expected(_) => Text {
                en: "Something else was expected here: {shape}.",
                pt: "Aqui se esperava outra coisa: {shape}.",
                es: "Aquí se esperaba otra cosa: {shape}.",
                it: "Qui ci si aspettava altro: {shape}.",
                ru: "Здесь ожидалось другое: {shape}.",
            },
            What::Value(fault) => fault.text(),
        }
    }

    /// The values in the sentence.
    pub fn values(&self) -> Values {
        let values = Values::new();
        match &self.what {
            What::Newer(version) => values.with("version", *version),
            What::Twice(key) => values.with("key", key.as_str()),
            What::Expected(shape) => values.with("shape", shape.example()),
            What::Value(fault) => fault.values(),
            _ => values,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::share::file::{Shape, from_json};
    use crate::text::holes;
    use crate::text::lang::Lang;

    #[test]
    fn every_hole_has_its_value() {
        let links = [LinkFault::NotALink, LinkFault::Newer(1, 9), LinkFault::Damaged("edge.name".to_owned())];
        for it in links {
            for lang in Lang::ALL {
                assert!(holes(&it.text().fill(lang, &it.values())).is_empty(), "{it:?}");
            }
        }
        let whats = [What::Newer(2), What::Twice("a".to_owned()), What::Expected(Shape::Origin), What::Rows];
        for what in whats {
            let it = FileFault { line: 1, column: 1, place: None, what };
            for lang in Lang::ALL {
                assert!(holes(&it.text().fill(lang, &it.values())).is_empty(), "{it:?}");
            }
        }
    }

    #[test]
    fn a_later_file_is_refused_with_a_sentence() {
        let fault = from_json("{\"format\": \"cutover-plan\", \"version\": 3}").unwrap_err();
        let text = fault.text().fill(Lang::En, &fault.values());
        assert_eq!(text, "A later version of Cutover wrote this file, in format 3. Open it there.");
    }
}
