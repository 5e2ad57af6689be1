//! Why a value is refused, in words.

use crate::estate::name::Fault;
use crate::text::{Text, Values};

impl Fault {
    /// The reason as a sentence.
    pub const fn text(&self) -> Text {
        match self {
            Self::Empty => Text {
                en: "A value is needed here.",
                pt: "É necessário um valor aqui.",
                es: "Aquí se necesita un valor.",
                it: "Qui serve un valore.",
                ru: "Здесь нужно значение.",
            },
            Self::TooLong(_) => Text {
                en: "The value is too long; the limit in characters is {limit}.",
                pt: "O valor é longo demais; o limite em caracteres é {limit}.",
                es: "El valor es demasiado largo; el límite en caracteres es {limit}.",
                it: "Il valore è troppo lungo; il limite in caratteri è {limit}.",
                ru: "Значение слишком длинное; предел в символах: {limit}.",
            },
            Self::Character(_) => Text {
                en: "The character {character} has no place here.",
                pt: "O caractere {character} não cabe aqui.",
                es: "El carácter {character} no tiene cabida aquí.",
                it: "Il carattere {character} qui non è ammesso.",
                ru: "Символ {character} здесь недопустим.",
            },
            Self::Label(_) => Text {
                en: "Between its dots a name has 1 to 63 characters and no hyphen at either end.",
                pt: "Entre os pontos, um nome tem de 1 a 63 caracteres e nenhum hífen nas pontas.",
                es: "Entre sus puntos, un nombre tiene de 1 a 63 caracteres y ningún guion en los extremos.",
                it: "Tra i punti un nome ha da 1 a 63 caratteri e nessun trattino alle estremità.",
                ru: "Между точками имени от 1 до 63 символов, без дефиса по краям.",
            },
            Self::NotAscii => Text {
                en: "Write a name with other letters in its xn-- form.",
                pt: "Escreva um nome com outras letras na forma xn--.",
                es: "Escriba un nombre con otras letras en su forma xn--.",
                it: "Scrivere un nome con altre lettere nella forma xn--.",
                ru: "Имя с другими буквами запишите в форме xn--.",
            },
            Self::Address => Text {
                en: "This is no IPv4 or IPv6 address.",
                pt: "Isto não é um endereço IPv4 ou IPv6.",
                es: "Esto no es una dirección IPv4 ni IPv6.",
                it: "Questo non è un indirizzo IPv4 o IPv6.",
                ru: "Это не адрес IPv4 и не адрес IPv6.",
            },
            Self::Number(..) => Text {
                en: "A whole number from {low} to {high} is needed.",
                pt: "É necessário um número inteiro de {low} a {high}.",
                es: "Se necesita un número entero de {low} a {high}.",
                it: "Serve un numero intero da {low} a {high}.",
                ru: "Нужно целое число от {low} до {high}.",
            },
            Self::Date => Text {
                en: "Write the day as 2026-11-21.",
                pt: "Escreva o dia como 2026-11-21.",
                es: "Escriba el día como 2026-11-21.",
                it: "Scrivere il giorno come 2026-11-21.",
                ru: "Запишите день как 2026-11-21.",
            },
            Self::Time => Text {
                en: "Write the hour as 22:30.",
                pt: "Escreva a hora como 22:30.",
                es: "Escriba la hora como 22:30.",
                it: "Scrivere l'ora come 22:30.",
                ru: "Запишите время как 22:30.",
            },
            Self::Zone => Text {
                en: "This time zone is not known here. Write it as Europe/Berlin.",
                pt: "Este fuso horário não é conhecido aqui. Escreva como America/Sao_Paulo.",
                es: "Aquí no se conoce esta zona horaria. Escríbala como Europe/Madrid.",
                it: "Questo fuso orario qui non è noto. Scriverlo come Europe/Rome.",
                ru: "Этот часовой пояс здесь неизвестен. Запишите его как Europe/Moscow.",
            },
            Self::Word => Text {
                en: "This is none of the words that are allowed here.",
                pt: "Esta não é uma das palavras permitidas aqui.",
                es: "No es ninguna de las palabras permitidas aquí.",
                it: "Non è nessuna delle parole ammesse qui.",
                ru: "Это не одно из допустимых здесь слов.",
            },
            Self::Row => Text {
                en: "It refers to something that is not there.",
                pt: "Refere-se a algo que não existe.",
                es: "Se refiere a algo que no existe.",
                it: "Si riferisce a qualcosa che non c'è.",
                ru: "Ссылка ведёт на то, чего нет.",
            },
            Self::Column => Text {
                en: "There is no such field.",
                pt: "Não existe esse campo.",
                es: "No existe ese campo.",
                it: "Questo campo non esiste.",
                ru: "Такого поля нет.",
            },
        }
    }

    /// The values in the sentence.
    pub fn values(&self) -> Values {
        let values = Values::new();
        match self {
            Self::TooLong(limit) => values.with("limit", *limit),
            // A character that hides or breaks the line is shown by its number.
            Self::Character(it) if it.is_control() || it.is_whitespace() || !it.is_alphanumeric() && !it.is_ascii() => {
                values.with("character", format!("U+{:04X}", u32::from(*it)))
            }
            Self::Character(it) => values.with("character", it.to_string()),
            Self::Number(low, high) => values.with("low", *low).with("high", *high),
            _ => values,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::lang::Lang;

    #[test]
    fn a_hidden_character_is_shown_by_its_number() {
        let fault = Fault::Character('\u{202e}');
        assert_eq!(fault.text().fill(Lang::En, &fault.values()), "The character U+202E has no place here.");
    }
}
