//! What the scripts say to those who run them.

use crate::text::Text;

/// Every text of the scripts, for the tests of texts.
pub const ALL: &[Text] =
    &[HEAD, HOW, UNDO, LOOK, NO_WAY_BACK, TYPE, STOPPED, BY_HAND, WOULD_RUN, STEPS, LOOK_ONLY, CHOOSE, CHECK_NEXT];

pub(super) const HEAD: Text = Text {
    en: "Nothing here runs by itself. Load the file in the Management Shell with a dot and a blank before its path; then call one function at a time.",
    pt: "Nada aqui é executado sozinho. Carregue o arquivo no Shell de Gerenciamento com um ponto e um espaço antes do caminho; depois chame uma função de cada vez.",
    es: "Nada de esto se ejecuta por sí mismo. Cargue el archivo en el Shell de administración con un punto y un espacio delante de la ruta; después llame a una función cada vez.",
    it: "Nulla qui si esegue da solo. Carichi il file in Management Shell con un punto e uno spazio davanti al percorso; poi chiami una funzione alla volta.",
    ru: "Само по себе здесь ничего не выполняется. Загрузите файл в командной консоли, поставив перед путём точку и пробел, затем вызывайте функции по одной.",
};

pub(super) const HOW: Text = Text {
    en: "Invoke-StepN shows step N; its commands run with -WhatIf where they have it and are only shown where they do not. Invoke-StepN -Run does it and keeps a transcript in C:\\Cutover.",
    pt: "Invoke-StepN mostra a etapa N; os comandos são executados com -WhatIf quando o têm e apenas mostrados quando não o têm. Invoke-StepN -Run executa a etapa e guarda uma transcrição em C:\\Cutover.",
    es: "Invoke-StepN muestra el paso N; sus comandos se ejecutan con -WhatIf si lo tienen y solo se muestran si no lo tienen. Invoke-StepN -Run lo hace y guarda una transcripción en C:\\Cutover.",
    it: "Invoke-StepN mostra il passaggio N; i comandi si eseguono con -WhatIf se lo prevedono e altrimenti si mostrano soltanto. Invoke-StepN -Run lo esegue e conserva una trascrizione in C:\\Cutover.",
    ru: "Invoke-StepN показывает шаг N: команды выполняются с -WhatIf, если он у них есть, а остальные только выводятся. Invoke-StepN -Run выполняет шаг и ведёт протокол в C:\\Cutover.",
};

pub(super) const UNDO: Text = Text {
    en: "Undo-StepN shows the way back, and Undo-StepN -Run goes it.",
    pt: "Undo-StepN mostra o caminho de volta, e Undo-StepN -Run o percorre.",
    es: "Undo-StepN muestra la vuelta atrás y Undo-StepN -Run la hace.",
    it: "Undo-StepN mostra la via di ritorno e Undo-StepN -Run la percorre.",
    ru: "Undo-StepN показывает путь назад, а Undo-StepN -Run его выполняет.",
};

pub(super) const LOOK: Text = Text {
    en: "Test-StepN only looks whether it worked.",
    pt: "Test-StepN apenas verifica se deu certo.",
    es: "Test-StepN solo comprueba si funcionó.",
    it: "Test-StepN verifica soltanto se ha funzionato.",
    ru: "Test-StepN только проверяет, получилось ли.",
};

pub(super) const NO_WAY_BACK: Text = Text {
    en: "There is no way back from this step.",
    pt: "Não há caminho de volta desta etapa.",
    es: "De este paso no hay vuelta atrás.",
    it: "Da questo passaggio non si torna indietro.",
    ru: "От этого шага пути назад нет.",
};

pub(super) const TYPE: Text = Text {
    en: "Type these words to go on, or anything else to stop",
    pt: "Digite estas palavras para continuar, ou qualquer outra coisa para parar",
    es: "Escriba estas palabras para continuar, o cualquier otra cosa para detenerse",
    it: "Scriva queste parole per proseguire, o qualsiasi altra cosa per fermarsi",
    ru: "Введите эти слова, чтобы продолжить, или что-нибудь другое, чтобы остановиться",
};

pub(super) const STOPPED: Text = Text {
    en: "Stopped. Nothing of this step was run.",
    pt: "Interrompido. Nada desta etapa foi executado.",
    es: "Detenido. No se ejecutó nada de este paso.",
    it: "Fermato. Di questo passaggio non è stato eseguito nulla.",
    ru: "Остановлено. Из этого шага ничего не выполнено.",
};

pub(super) const BY_HAND: Text = Text {
    en: "By hand. Press Enter when it is done, or Ctrl+C to stop",
    pt: "À mão. Pressione Enter quando estiver feito, ou Ctrl+C para parar",
    es: "A mano. Pulse Entrar cuando esté hecho, o Ctrl+C para detenerse",
    it: "A mano. Prema Invio quando è fatto, o Ctrl+C per fermarsi",
    ru: "Вручную. Нажмите Enter, когда сделаете, или Ctrl+C, чтобы остановиться",
};

pub(super) const WOULD_RUN: Text = Text {
    en: "Only shown; with -Run it is run.",
    pt: "Apenas mostrado; com -Run é executado.",
    es: "Solo se muestra; con -Run se ejecuta.",
    it: "Solo mostrato; con -Run viene eseguito.",
    ru: "Только показано; с -Run будет выполнено.",
};

pub(super) const STEPS: Text = Text { en: "Steps", pt: "Etapas", es: "Pasos", it: "Passaggi", ru: "Шаги" };

pub(super) const LOOK_ONLY: Text = Text {
    en: "This script only looks; it writes nothing but its transcript in C:\\Cutover.",
    pt: "Este script apenas consulta; não grava nada além da própria transcrição em C:\\Cutover.",
    es: "Este script solo consulta; no escribe nada salvo su transcripción en C:\\Cutover.",
    it: "Questo script legge soltanto; non scrive nulla tranne la propria trascrizione in C:\\Cutover.",
    ru: "Этот скрипт только проверяет и ничего не записывает, кроме своего протокола в C:\\Cutover.",
};

pub(super) const CHOOSE: Text = Text {
    en: "Nothing was run. Say which steps are to be checked with -Step, or -All for every one.",
    pt: "Nada foi executado. Indique as etapas a verificar com -Step, ou -All para todas.",
    es: "No se ejecutó nada. Indique los pasos que se comprobarán con -Step, o -All para todos.",
    it: "Non è stato eseguito nulla. Indichi i passaggi da verificare con -Step, o -All per tutti.",
    ru: "Ничего не выполнено. Укажите проверяемые шаги в -Step или задайте -All, чтобы проверить все.",
};

pub(super) const CHECK_NEXT: Text = Text {
    en: "Now see whether it worked:",
    pt: "Agora verifique se deu certo:",
    es: "Ahora compruebe si funcionó:",
    it: "Ora verifichi se ha funzionato:",
    ru: "Теперь проверьте, получилось ли:",
};
