//! The words of sharing.

use crate::text::Text;
use crate::ui::phrases::phrases;

phrases! {
    SAYS "The link holds the plan itself. Whoever has it can read it; it passes through no server of ours." "O link contém o próprio plano. Quem o tiver poderá lê-lo; ele não passa por nenhum servidor nosso." "El vínculo contiene el propio plan. Quien lo tenga puede leerlo; no pasa por ningún servidor nuestro." "Il collegamento contiene il piano stesso. Chi lo possiede può leggerlo; non passa da alcun nostro server." "В ссылке содержится сам план. Кто её получит, сможет его прочитать; через наши серверы она не проходит.";
    CARRIES "What the link carries" "O que o link leva" "Qué lleva el vínculo" "Che cosa porta il collegamento" "Что передаёт ссылка";
    PROGRESS "What was ticked and noted about steps" "O que foi marcado e anotado nos passos" "Lo marcado y anotado en los pasos" "Ciò che è stato spuntato e annotato nei passi" "Отметки и записи о шагах";
    LOCK "Open only with a passphrase" "Abrir somente com uma frase secreta" "Abrir solo con una frase de contraseña" "Apri solo con una passphrase" "Открывать только по парольной фразе";
    LOCK_SAYS "Tell it by telephone or in person, not in the message that holds the link. Nobody can bring it back." "Diga-a por telefone ou pessoalmente, não na mensagem com o link. Ninguém pode recuperá-la." "Dígala por teléfono o en persona, no en el mensaje con el vínculo. Nadie puede recuperarla." "La comunichi per telefono o di persona, non nel messaggio con il collegamento. Nessuno può recuperarla." "Сообщите её по телефону или лично, а не в письме со ссылкой. Восстановить её никто не сможет.";
    PASSPHRASE "Passphrase" "Frase secreta" "Frase de contraseña" "Passphrase" "Парольная фраза";
    SHOW "Show it" "Mostrar" "Mostrar" "Mostra" "Показать";
    MAKE_LOCKED "Make the link" "Criar o link" "Crear el vínculo" "Crea il collegamento" "Создать ссылку";
    LOCKING "The browser is locking the link." "O navegador está protegendo o link." "El navegador está protegiendo el vínculo." "Il browser sta proteggendo il collegamento." "Браузер шифрует ссылку.";
    LOCKED "This link opens only with the passphrase." "Este link só abre com a frase secreta." "Este vínculo solo se abre con la frase de contraseña." "Questo collegamento si apre solo con la passphrase." "Эта ссылка открывается только по парольной фразе.";
    NO_CIPHER "The browser offers no encryption here, because this page was not opened over HTTPS." "O navegador não oferece criptografia aqui, porque esta página não foi aberta por HTTPS." "El navegador no ofrece cifrado aquí, porque esta página no se abrió por HTTPS." "Qui il browser non offre cifratura, perché questa pagina non è stata aperta con HTTPS." "Браузер не предлагает здесь шифрования: страница открыта не по HTTPS.";
    TOO_LARGE "This plan is too large for a link, which holds {n} characters. Save it as a file and send that." "Este plano é grande demais para um link, que comporta {n} caracteres. Salve-o como arquivo e envie o arquivo." "Este plan es demasiado grande para un vínculo, que admite {n} caracteres. Guárdelo como archivo y envíe el archivo." "Questo piano è troppo grande per un collegamento, che contiene {n} caratteri. Lo salvi come file e invii quello." "Этот план слишком велик для ссылки: она вмещает {n} знаков. Сохраните его в файл и отправьте файл.";
    LENGTH "Characters in the link: {n}" "Caracteres no link: {n}" "Caracteres del vínculo: {n}" "Caratteri del collegamento: {n}" "Знаков в ссылке: {n}";
    WHERE "Where it is to pass" "Por onde passa" "Por dónde pasa" "Dove deve passare" "Где она должна пройти";
    LIMIT "At most" "No máximo" "Como máximo" "Al massimo" "Не более";
    PASSES "Does it pass?" "Passa?" "¿Pasa?" "Passa?" "Пройдёт?";
    FITS "Fits" "Cabe" "Cabe" "Ci sta" "Подходит";
    TOO_LONG "Too long" "Longo demais" "Demasiado largo" "Troppo lungo" "Слишком длинная";
    L_QR "QR code on paper" "Código QR no papel" "Código QR en papel" "Codice QR su carta" "QR-код на бумаге";
    L_MAIL "Mail, in the worst client" "E-mail, no pior cliente" "Correo, en el peor cliente" "Posta, nel client peggiore" "Почта, в худшем клиенте";
    L_TEAMS "Teams and the Windows shell" "Teams e shell do Windows" "Teams y el shell de Windows" "Teams e shell di Windows" "Teams и оболочка Windows";
    L_CHAT "Chat" "Chat" "Chat" "Chat" "Чат";
    L_BROWSER "Address bar of Chromium" "Barra de endereços do Chromium" "Barra de direcciones de Chromium" "Barra degli indirizzi di Chromium" "Адресная строка Chromium";
    RATHER_FILE "Some of these would cut the link. Send the plan as a file there." "Alguns destes cortariam o link. Neles, envie o plano como arquivo." "Algunos de estos cortarían el vínculo. Ahí envíe el plan como archivo." "Alcuni di questi taglierebbero il collegamento. Lì invii il piano come file." "Кое-где ссылка будет обрезана. Туда отправьте план файлом.";
    QR "QR code of the link" "Código QR do link" "Código QR del vínculo" "Codice QR del collegamento" "QR-код ссылки";
    UNLOCK "A passphrase is wanted" "É preciso uma frase secreta" "Hace falta una frase de contraseña" "Serve una passphrase" "Нужна парольная фраза";
    UNLOCK_SAYS "Whoever made this link locked it. Ask them for the passphrase by another way than the link came." "Quem criou este link o protegeu. Peça a frase secreta por um caminho diferente daquele do link." "Quien creó este vínculo lo protegió. Pídale la frase de contraseña por otra vía distinta de la del vínculo." "Chi ha creato questo collegamento lo ha protetto. Gli chieda la passphrase per una via diversa da quella del collegamento." "Создатель защитил эту ссылку. Спросите у него парольную фразу не тем путём, каким пришла ссылка.";
    TRYING "The browser is trying the passphrase." "O navegador está testando a frase secreta." "El navegador está probando la frase de contraseña." "Il browser sta provando la passphrase." "Браузер проверяет парольную фразу.";
    WRONG "This is not the passphrase of this link. The link itself arrived undamaged." "Esta não é a frase secreta deste link. O link em si chegou sem danos." "Esta no es la frase de contraseña de este vínculo. El vínculo en sí llegó sin daños." "Questa non è la passphrase di questo collegamento. Il collegamento è arrivato integro." "Это не та парольная фраза. Сама ссылка дошла без повреждений.";
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::holes;
    use crate::text::lang::Lang;

    #[test]
    fn every_phrase_has_the_same_holes_in_all_languages() {
        for (name, text) in ALL {
            for lang in Lang::ALL {
                assert_eq!(holes(text.in_lang(lang)), holes(text.en), "{name} {}", lang.tag());
            }
        }
    }
}
