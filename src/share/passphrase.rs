//! Whether a passphrase is worth its name. This only counts; it does not know what is written on the door of the office.

use std::collections::BTreeSet;

use crate::text::Text;

/// Why a passphrase is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weakness {
    /// There is none.
    Empty,
    /// It is shorter than [`SHORTEST`].
    Short,
    /// It repeats or counts, or has digits only.
    Plain,
}

/// The fewest characters.
pub const SHORTEST: usize = 12;

/// The fewest characters of digits alone, each of which says as much as half of a letter.
const SHORTEST_NUMBER: usize = 20;

/// The fewest characters that neither repeat nor count on.
const LEAST_NEWS: usize = 8;

/// What is wrong with a passphrase, if anything is.
pub fn weakness(passphrase: &str) -> Option<Weakness> {
    let letters: Vec<char> = passphrase.trim().chars().collect();
    if letters.is_empty() {
        return Some(Weakness::Empty);
    }
    if letters.len() < SHORTEST {
        return Some(Weakness::Short);
    }
    let mut pairs = BTreeSet::new();
    let news = letters.windows(2).filter(|pair| {
        let step = u32::from(pair[1]).abs_diff(u32::from(pair[0]));
        step > 1 && pairs.insert((pair[0], pair[1]))
    });
    let plain = news.count() + 1 < LEAST_NEWS;
    let number = letters.iter().all(|it| !it.is_alphabetic()) && letters.len() < SHORTEST_NUMBER;
    (plain || number).then_some(Weakness::Plain)
}

impl Weakness {
    /// What is wrong, and what would be better.
    pub const fn text(self) -> Text {
        match self {
            Self::Empty => Text {
                en: "Type a passphrase. Four words that have nothing to do with each other are hard to guess and easy to say on the telephone.",
                pt: "Digite uma frase secreta. Quatro palavras sem relação entre si são difíceis de adivinhar e fáceis de dizer ao telefone.",
                es: "Escriba una frase de contraseña. Cuatro palabras sin relación entre sí son difíciles de adivinar y fáciles de decir por teléfono.",
                it: "Scriva una passphrase. Quattro parole senza legame tra loro sono difficili da indovinare e facili da dire al telefono.",
                ru: "Введите парольную фразу. Четыре слова, не связанные между собой, трудно угадать и легко продиктовать по телефону.",
            },
            Self::Short => Text {
                en: "This passphrase is too short: whoever has the link can try millions. Use at least {n} characters, best four words that have nothing to do with each other.",
                pt: "Esta frase secreta é curta demais: quem tem o link pode testar milhões. Use pelo menos {n} caracteres, de preferência quatro palavras sem relação entre si.",
                es: "Esta frase de contraseña es demasiado corta: quien tenga el vínculo puede probar millones. Use al menos {n} caracteres; lo mejor, cuatro palabras sin relación entre sí.",
                it: "Questa passphrase è troppo corta: chi ha il collegamento può provarne milioni. Usi almeno {n} caratteri, meglio quattro parole senza legame tra loro.",
                ru: "Эта парольная фраза слишком коротка: обладатель ссылки может перебрать миллионы. Нужно не меньше {n} знаков, лучше всего четыре не связанных между собой слова.",
            },
            Self::Plain => Text {
                en: "This passphrase repeats, counts on, or is a number, so it is soon guessed. Use four words that have nothing to do with each other.",
                pt: "Esta frase secreta se repete, segue uma sequência ou é um número, e logo seria adivinhada. Use quatro palavras sem relação entre si.",
                es: "Esta frase de contraseña se repite, sigue una secuencia o es un número, así que se adivina pronto. Use cuatro palabras sin relación entre sí.",
                it: "Questa passphrase si ripete, segue una sequenza o è un numero, quindi si indovina presto. Usi quattro parole senza legame tra loro.",
                ru: "В этой парольной фразе повторы, последовательность или одни цифры, её легко угадать. Возьмите четыре слова, не связанных между собой.",
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weak_ones_are_told_why() {
        for (passphrase, weakness) in [
            ("", Some(Weakness::Empty)),
            ("   \t ", Some(Weakness::Empty)),
            ("hunter2", Some(Weakness::Short)),
            ("elevenchars", Some(Weakness::Short)),
            ("aaaaaaaaaaaaaaaa", Some(Weakness::Plain)),
            ("abcdefghijklmnopqrs", Some(Weakness::Plain)),
            ("abcabcabcabcabcabc", Some(Weakness::Plain)),
            ("lalalalalalalala", Some(Weakness::Plain)),
            ("2026-11-21 21:00", Some(Weakness::Plain)),
            ("0791 555 018 26", Some(Weakness::Plain)),
            ("harbour violin anthill moss", None),
            ("пароход скрипка муравей мох", None),
            ("q7!Zr2#mK9xw", None),
        ] {
            assert_eq!(super::weakness(passphrase), weakness, "{passphrase}");
        }
    }
}
