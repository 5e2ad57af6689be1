//! The words of collecting answers.

use crate::text::Text;
use crate::ui::phrases::phrases;

phrases! {
    COLLECT "Collect the answers" "Coletar as respostas" "Recopilar las respuestas" "Raccolga le risposte" "Сбор ответов";
    COLLECT_SAYS "A script reads what your servers know. It changes nothing there and writes one file, which stays with you until you drop it here." "Um script lê o que seus servidores sabem. Não muda nada neles e grava um único arquivo, que fica com você até ser solto aqui." "Un script lee lo que saben sus servidores. No cambia nada en ellos y escribe un solo archivo, que se queda con usted hasta que lo suelte aquí." "Uno script legge ciò che sanno i Suoi server. Non vi cambia nulla e scrive un solo file, che resta con Lei finché non lo rilascia qui." "Сценарий читает то, что знают ваши серверы. Он ничего на них не меняет и записывает один файл, который остаётся у вас, пока вы не перетащите его сюда.";
    SCRIPT_ANSWERS_N "Open questions that the script can answer: {n} of {all}." "Perguntas em aberto que o script pode responder: {n} de {all}." "Preguntas abiertas que el script puede responder: {n} de {all}." "Domande aperte a cui lo script può rispondere: {n} su {all}." "Открытых вопросов, на которые может ответить сценарий: {n} из {all}.";
    SCRIPT_FOR "Product in whose shell it runs" "Produto em cujo shell ele é executado" "Producto en cuyo shell se ejecuta" "Prodotto nella cui shell viene eseguito" "Продукт, в консоли которого он запускается";
    WITHOUT_NAMES "Only count users, without their names" "Apenas contar os usuários, sem os nomes" "Solo contar a los usuarios, sin sus nombres" "Solo contare gli utenti, senza i nomi" "Только считать пользователей, без имён";
    SAVE_SCRIPT "Save the script" "Salvar o script" "Guardar el script" "Salva lo script" "Сохранить сценарий";
    COPY_SCRIPT "Copy the script" "Copiar o script" "Copiar el script" "Copia lo script" "Копировать сценарий";
    READ_SCRIPT "Read the script" "Ler o script" "Leer el script" "Leggi lo script" "Прочитать сценарий";
    HOW "How to run it" "Como executá-lo" "Cómo ejecutarlo" "Come eseguirlo" "Как его запустить";
    WHERE_SHELL "On a Front End Server, or where the administrative tools are installed, open the Management Shell of {product}." "Em um Servidor Front-End, ou onde as ferramentas administrativas estiverem instaladas, abra o Shell de Gerenciamento do {product}." "En un servidor front-end, o donde estén instaladas las herramientas administrativas, abra el Shell de administración de {product}." "Su un Front End Server, o dove sono installati gli strumenti di amministrazione, apra Management Shell di {product}." "На сервере переднего плана или там, где установлены средства администрирования, откройте командную консоль {product}.";
    WHERE_OCS "On a Front End Server of {product}, open Windows PowerShell. Version 2 is enough, and these hosts may have no later one." "Em um Servidor Front-End do {product}, abra o Windows PowerShell. A versão 2 basta, e esses hosts talvez não tenham outra." "En un servidor front-end de {product}, abra Windows PowerShell. Basta la versión 2, y puede que esos hosts no tengan otra." "Su un Front End Server di {product}, apra Windows PowerShell. Basta la versione 2, e questi host possono non averne una successiva." "На сервере переднего плана {product} откройте Windows PowerShell. Достаточно версии 2, более новой на этих узлах может и не быть.";
    RIGHTS "An account in RTCUniversalReadOnlyAdmins or CsViewOnlyAdministrator reads; on an Edge Server and on the gateway it is a local administrator. What the account may not read is noted as skipped." "Uma conta em RTCUniversalReadOnlyAdmins ou CsViewOnlyAdministrator lê; em um Servidor de Borda e no gateway, um administrador local. O que a conta não puder ler fica anotado como ignorado." "Lee una cuenta de RTCUniversalReadOnlyAdmins o CsViewOnlyAdministrator; en un servidor perimetral y en la puerta de enlace, un administrador local. Lo que la cuenta no pueda leer queda anotado como omitido." "Legge un account di RTCUniversalReadOnlyAdmins o CsViewOnlyAdministrator; su un Edge Server e sul gateway, un amministratore locale. Ciò che l'account non può leggere viene annotato come saltato." "Читает учётная запись из RTCUniversalReadOnlyAdmins или CsViewOnlyAdministrator; на пограничном сервере и на шлюзе — локальный администратор. То, что ей читать нельзя, отмечается как пропущенное.";
    RUN "Run it in the folder in which you saved it. Where unsigned files are refused, paste the script into the shell instead." "Execute-o na pasta em que foi salvo. Onde arquivos não assinados são recusados, cole o script no shell." "Ejecútelo en la carpeta donde lo guardó. Donde se rechacen archivos sin firmar, pegue el script en el shell." "Lo esegua nella cartella in cui l'ha salvato. Dove i file non firmati sono rifiutati, incolli lo script nella shell." "Запустите его в папке, куда сохранили. Там, где неподписанные файлы запрещены, вставьте сценарий прямо в консоль.";
    RUN_AGAIN "Run it again on each Edge Server and on the host of the XMPP gateway: certificates, services and the gateway itself are seen only there." "Execute-o de novo em cada Servidor de Borda e no host do gateway XMPP: certificados, serviços e o próprio gateway só são vistos lá." "Ejecútelo de nuevo en cada servidor perimetral y en el host de la puerta de enlace XMPP: los certificados, los servicios y la propia puerta de enlace solo se ven allí." "Lo esegua di nuovo su ogni Edge Server e sull'host del gateway XMPP: certificati, servizi e il gateway stesso si vedono solo lì." "Запустите его ещё раз на каждом пограничном сервере и на узле шлюза XMPP: сертификаты, службы и сам шлюз видны только оттуда.";
    RUN_OUTSIDE "With -DnsServer and the address of a public resolver, it sees the DNS records as the internet does." "Com -DnsServer e o endereço de um resolvedor público, ele vê os registros DNS como a internet os vê." "Con -DnsServer y la dirección de un servidor DNS público, ve los registros DNS como los ve Internet." "Con -DnsServer e l'indirizzo di un resolver pubblico, vede i record DNS come li vede Internet." "С параметром -DnsServer и адресом общедоступного DNS-сервера он видит записи DNS так же, как интернет.";
    DROP_OUTPUT "Then drop its output on this page, or choose it." "Depois solte o resultado nesta página ou escolha-o." "Después suelte el resultado en esta página o elíjalo." "Poi rilasci il risultato su questa pagina o lo scelga." "Затем перетащите результат на эту страницу или выберите его.";
    CHOOSE_OUTPUT "Choose its output" "Escolher o resultado" "Elegir el resultado" "Scegli il risultato" "Выбрать результат";
    CONSOLE "Or paste what a console printed" "Ou cole o que um console mostrou" "O pegue lo que mostró una consola" "Oppure incolli ciò che una console ha mostrato" "Или вставьте вывод консоли";
    CONSOLE_SAYS "What a cmdlet prints as a list, a table, CSV or JSON." "O que um cmdlet mostra como lista, tabela, CSV ou JSON." "Lo que un cmdlet muestra como lista, tabla, CSV o JSON." "Ciò che un cmdlet mostra come elenco, tabella, CSV o JSON." "То, что командлет выводит списком, таблицей, в CSV или JSON.";
    READ_CONSOLE "Read it" "Ler" "Leer" "Leggi" "Прочитать";
    BY_HAND "What no script can read" "O que nenhum script pode ler" "Lo que ningún script puede leer" "Ciò che nessuno script può leggere" "То, чего не прочитает ни один сценарий";
    BY_HAND_SAYS "Each group says where to look; answer right there." "Cada grupo diz onde procurar; responda ali mesmo." "Cada grupo dice dónde mirar; responda ahí mismo." "Ogni gruppo dice dove guardare; risponda lì stesso." "В каждой группе сказано, где искать; отвечайте прямо в ней.";
    BY_HAND_N "Answer by hand: {n}" "Responder à mão: {n}" "Responder a mano: {n}" "Rispondere a mano: {n}" "Ответить вручную: {n}";
    NOTHING_BY_HAND "Nothing is asked that would have to be looked up by hand." "Nada do que se pergunta precisa ser procurado à mão." "No se pregunta nada que haya que buscar a mano." "Non è chiesto nulla che vada cercato a mano." "Нет вопросов, ответы на которые пришлось бы искать вручную.";
    SCRIPT_KNOWS "The script answers it: {command}" "O script responde: {command}" "Lo responde el script: {command}" "Lo dice lo script: {command}" "Ответит сценарий: {command}";
    LOOK_HERE "Where to look" "Onde procurar" "Dónde mirar" "Dove guardare" "Где искать";
    PLANS_HANG "{n} different plans hang on it." "{n} planos diferentes dependem disso." "{n} planes distintos dependen de ello." "Ne dipendono {n} piani diversi." "Число разных планов, которые от этого зависят: {n}.";
    PLAN_MOVES "The answer changes the plan." "A resposta muda o plano." "La respuesta cambia el plan." "La risposta cambia il piano." "Ответ изменит план.";
    PLAN_STAYS "The steps stay the same whatever the answer." "Os passos não mudam, seja qual for a resposta." "Los pasos no cambian, sea cual sea la respuesta." "I passi non cambiano, qualunque sia la risposta." "При любом ответе шаги останутся теми же.";
    ANSWERS_CLOSE "Answers with which no plan may be followed: {n} of {all}." "Respostas com as quais nenhum plano pode ser seguido: {n} de {all}." "Respuestas con las que no se puede seguir ningún plan: {n} de {all}." "Risposte con cui nessun piano può essere seguito: {n} su {all}." "Ответов, при которых ни одному плану следовать нельзя: {n} из {all}.";
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
