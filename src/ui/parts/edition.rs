//! Which copy of Cutover this is, the file to carry, and the proof that nothing leaves.

use yew::{Html, MouseEvent, Properties, UseStateHandle, component, html, use_memo, use_mut_ref, use_state};

use crate::session::msg::Msg;
use crate::text::{Text, number};
use crate::ui::ctx::use_ctx;
use crate::ui::parts::icon::{Icon, glyph};
use crate::ui::phrases::phrases;
use crate::ui::ports::edition::{self, DIRECTIVES};

phrases! {
    THIS_COPY "This copy of Cutover" "Esta cópia do Cutover" "Esta copia de Cutover" "Questa copia di Cutover" "Эта копия Cutover";
    VERSION "Version {version}" "Versão {version}" "Versión {version}" "Versione {version}" "Версия {version}";
    PROGRAM "SHA-256 of the program:" "SHA-256 do programa:" "SHA-256 del programa:" "SHA-256 del programma:" "SHA-256 программы:";
    CARRIED_SAYS "The carried edition is the whole of Cutover in one file. Open it from a disk or a USB stick, on a server without internet too: it allows itself no connection at all." "A edição portátil é o Cutover inteiro em um só arquivo. Abra-o de um disco ou pen drive, também em um servidor sem internet: ele não se permite conexão alguma." "La edición portátil es Cutover completo en un solo archivo. Ábralo desde un disco o una memoria USB, también en un servidor sin Internet: no se permite ninguna conexión." "L'edizione portatile è l'intero Cutover in un solo file. Lo apra da un disco o da una chiavetta USB, anche su un server senza Internet: non si concede alcuna connessione." "Переносная редакция — это весь Cutover в одном файле. Откройте его с диска или флешки, в том числе на сервере без интернета: он не разрешает себе ни одного соединения.";
    CARRIED "Download the carried edition ({size} kB)" "Baixar a edição portátil ({size} kB)" "Descargar la edición portátil ({size} kB)" "Scarica l'edizione portatile ({size} kB)" "Скачать переносную редакцию ({size} кБ)";
    CARRIED_SUM "SHA-256 of the file:" "SHA-256 do arquivo:" "SHA-256 del archivo:" "SHA-256 del file:" "SHA-256 файла:";
    TEST "Test that nothing leaves" "Testar que nada sai" "Comprobar que nada sale" "Verifica che nulla esca" "Проверить, что ничего не уходит";
    TEST_SAYS "The test tries to load a picture from another host and to send it a message. The browser must refuse both. The host cannot exist, so even a failed test sends nothing to anybody." "O teste tenta carregar uma imagem de outro host e enviar-lhe uma mensagem. O navegador deve recusar ambos. Esse host não pode existir; mesmo um teste reprovado não envia nada a ninguém." "La prueba intenta cargar una imagen de otro host y enviarle un mensaje. El navegador debe rechazar ambas cosas. Ese host no puede existir, así que ni una prueba fallida envía nada a nadie." "La verifica prova a caricare un'immagine da un altro host e a inviargli un messaggio. Il browser deve rifiutare entrambe le cose. Quell'host non può esistere: neanche una verifica fallita invia qualcosa a qualcuno." "Проверка пытается загрузить картинку с другого узла и отправить ему сообщение. Браузер должен отказать в обоих случаях. Такого узла не может быть, поэтому даже непройденная проверка никому ничего не отправит.";
    TEST_RUNS "Testing…" "Testando…" "Comprobando…" "Verifica in corso…" "Идёт проверка…";
    TEST_GOOD "Passed: the browser refused both attempts." "Aprovado: o navegador recusou as duas tentativas." "Superada: el navegador rechazó los dos intentos." "Superata: il browser ha rifiutato entrambi i tentativi." "Пройдена: браузер отклонил обе попытки.";
    TEST_BAD "Failed: the browser did not refuse every attempt. The security policy of this copy was changed or removed; do not use it for real names." "Reprovado: o navegador não recusou todas as tentativas. A política de segurança desta cópia foi alterada ou removida; não a use com nomes reais." "No superada: el navegador no rechazó todos los intentos. La política de seguridad de esta copia se ha cambiado o quitado; no la use con nombres reales." "Non superata: il browser non ha rifiutato ogni tentativo. La politica di sicurezza di questa copia è stata modificata o rimossa; non la usi con nomi reali." "Не пройдена: браузер отклонил не все попытки. Политика безопасности этой копии изменена или удалена; не используйте её с настоящими именами.";
    N_NEWER "A new version of Cutover is here. Your work is saved and stays." "Há uma nova versão do Cutover. Seu trabalho está salvo e permanece." "Hay una versión nueva de Cutover. Su trabajo está guardado y se conserva." "È disponibile una nuova versione di Cutover. Il lavoro è salvato e resta." "Доступна новая версия Cutover. Ваша работа сохранена и никуда не денется.";
    TAKE_NEWER "Use the new version" "Usar a nova versão" "Usar la versión nueva" "Usa la nuova versione" "Перейти на новую версию";
}

/// How a self-test went.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
enum Outcome {
    #[default]
    NotRun,
    /// What the browser refused so far.
    Runs(Vec<String>),
    Good,
    Bad,
}

impl Outcome {
    /// What becomes of it when the browser refuses something more, or the time is over.
    fn hears(&self, refused: Option<String>) -> Self {
        let Self::Runs(before) = self else {
            return self.clone();
        };
        let Some(directive) = refused else {
            return Self::Bad;
        };
        let now: Vec<String> = before.iter().cloned().chain([directive]).collect();
        if DIRECTIVES.iter().all(|it| now.iter().any(|seen| seen == it)) { Self::Good } else { Self::Runs(now) }
    }
}

/// Properties of [`ThisCopy`].
#[derive(Clone, PartialEq, Properties)]
pub struct ThisCopyProps {
    /// Whether a newer version waits.
    pub newer: bool,
}

/// The section about this copy.
#[component]
pub fn ThisCopy(props: &ThisCopyProps) -> Html {
    let ctx = use_ctx();
    let copy = use_memo((), |()| edition::edition());
    html! {
        <section id="reference-copy" tabindex="-1">
            <h2>{ ctx.t(THIS_COPY) }</h2>
            <p>{ ctx.with(VERSION, "version", env!("CARGO_PKG_VERSION")) }</p>
            if props.newer {
                <p>{ ctx.t(N_NEWER) }{ " " }
                    <button type="button" id="take-newer" onclick={ctx.on::<MouseEvent>(Msg::NewerTaken)}>{ ctx.t(TAKE_NEWER) }</button>
                </p>
            }
            if let Some(sum) = &copy.program {
                <p>{ ctx.t(PROGRAM) }{ " " }<code class="sum">{ sum.clone() }</code></p>
            }
            if let Some(carried) = &copy.carried {
                <p>{ ctx.t(CARRIED_SAYS) }</p>
                <p>
                    <a class="button" id="carried" href={carried.address.clone()} download={carried.address.clone()}>
                        { glyph(Icon::Save) }{ ctx.with(CARRIED, "size", number::count(ctx.lang, carried.bytes / 1_000)) }
                    </a>
                </p>
                <p>{ ctx.t(CARRIED_SUM) }{ " " }<code class="sum">{ carried.sum.clone() }</code></p>
            }
            <SelfTest />
        </section>
    }
}

/// The proof that the page keeps to itself.
#[component]
fn SelfTest() -> Html {
    let ctx = use_ctx();
    let outcome: UseStateHandle<Outcome> = use_state(Outcome::default);
    let heard = use_mut_ref(Outcome::default);
    let ears = use_mut_ref(|| None);
    let run = {
        let (outcome, heard, ears) = (outcome.clone(), heard, ears);
        move |_: MouseEvent| {
            *heard.borrow_mut() = Outcome::Runs(Vec::new());
            outcome.set(heard.borrow().clone());
            let tell = {
                let (outcome, heard) = (outcome.clone(), heard.clone());
                move |refused| {
                    let next = heard.borrow().hears(refused);
                    heard.borrow_mut().clone_from(&next);
                    outcome.set(next);
                }
            };
            *ears.borrow_mut() = Some(edition::try_to_leave(&tell.into()));
        }
    };
    let says = match &*outcome {
        Outcome::NotRun => None,
        Outcome::Runs(_) => Some((None, TEST_RUNS)),
        Outcome::Good => Some((Some((Icon::Good, "is-good")), TEST_GOOD)),
        Outcome::Bad => Some((Some((Icon::Stop, "is-stop")), TEST_BAD)),
    };
    html! {
        <>
            <p>{ ctx.t(TEST_SAYS) }</p>
            <p><button type="button" id="self-test" onclick={run}>{ ctx.t(TEST) }</button></p>
            <p role="status">
                if let Some((mark, text)) = says {
                    <span class={mark.map_or_else(yew::Classes::new, |(_, class)| yew::classes!("mark", class))}>
                        { for mark.map(|(icon, _)| glyph(icon)) }{ ctx.t(text) }
                    </span>
                }
            </p>
        </>
    }
}

#[cfg(test)]
mod tests {
    use super::Outcome;

    #[test]
    fn the_test_is_passed_only_when_both_ways_were_refused() {
        let run = |refused: &[Option<&str>]| {
            let begun = Outcome::Runs(Vec::new());
            refused.iter().fold(begun, |it, directive| it.hears(directive.map(str::to_owned)))
        };
        assert_eq!(run(&[Some("img-src"), Some("connect-src"), None]), Outcome::Good);
        assert_eq!(run(&[Some("img-src"), Some("img-src"), None]), Outcome::Bad);
        assert_eq!(run(&[None, Some("img-src"), Some("connect-src")]), Outcome::Bad);
    }
}
