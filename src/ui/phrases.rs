//! The screens' own words, in five languages.

use crate::estate::TableId;
use crate::paths::Reach;
use crate::plan::Standing;
use crate::session::{Page, Theme, wire};
use crate::share::file::What;
use crate::text::lang::Lang;
use crate::text::{Text, Values};
use crate::ui::parts::calendar;

macro_rules! phrases {
    ($($name:ident $en:literal $pt:literal $es:literal $it:literal $ru:literal;)+) => {
        $(#[doc = $en] pub const $name: Text = Text { en: $en, pt: $pt, es: $es, it: $it, ru: $ru };)+
        /// All phrases, for the tests of texts.
        pub const ALL: &[(&str, Text)] = &[$((stringify!($name), $name),)+];
    };
}
/// Declares phrases, and the list of them for the tests of texts.
pub(crate) use phrases;

phrases! {
    // The bar and the frame.
    SKIP "Skip to the content" "Ir para o conteúdo" "Ir al contenido" "Vai al contenuto" "Перейти к содержанию";
    TO_HOME "First screen" "Tela inicial" "Pantalla inicial" "Schermata iniziale" "Начальный экран";
    PLAN_NAME "Name of the plan" "Nome do plano" "Nombre del plan" "Nome del piano" "Название плана";
    UNNAMED "Unnamed plan" "Plano sem nome" "Plan sin nombre" "Piano senza nome" "План без названия";
    UNDO "Undo" "Desfazer" "Deshacer" "Annulla" "Отменить";
    REDO "Redo" "Refazer" "Rehacer" "Ripeti" "Вернуть";
    OPEN "Open" "Abrir" "Abrir" "Apri" "Открыть";
    SAVE "Save" "Salvar" "Guardar" "Salva" "Сохранить";
    SHARE "Share" "Compartilhar" "Compartir" "Condividi" "Поделиться";
    PRINT "Print" "Imprimir" "Imprimir" "Stampa" "Печать";
    CLOSE "Close" "Fechar" "Cerrar" "Chiudi" "Закрыть";
    COPY "Copy" "Copiar" "Copiar" "Copia" "Копировать";
    ADD "Add" "Adicionar" "Añadir" "Aggiungi" "Добавить";
    REMOVE "Remove" "Remover" "Quitar" "Rimuovi" "Удалить";
    LANGUAGE "Language" "Idioma" "Idioma" "Lingua" "Язык";
    THEME "Light or dark" "Claro ou escuro" "Claro u oscuro" "Chiaro o scuro" "Светлая или тёмная тема";
    THEME_SYSTEM "System" "Sistema" "Sistema" "Sistema" "Системная";
    THEME_LIGHT "Light" "Claro" "Claro" "Chiaro" "Светлая";
    THEME_DARK "Dark" "Escuro" "Oscuro" "Scuro" "Тёмная";
    PLACES "Places" "Seções" "Secciones" "Sezioni" "Разделы";
    ALOUD "{standing}. Blocks: {blocks}. Open questions: {questions}." "{standing}. Bloqueios: {blocks}. Perguntas em aberto: {questions}." "{standing}. Bloqueos: {blocks}. Preguntas abiertas: {questions}." "{standing}. Blocchi: {blocks}. Domande aperte: {questions}." "{standing}. Препятствий: {blocks}. Открытых вопросов: {questions}.";
    ESTATE "Estate" "Ambiente" "Entorno" "Ambiente" "Инфраструктура";
    CHECKS "Checks" "Verificações" "Comprobaciones" "Verifiche" "Проверки";
    PLAN "Plan" "Plano" "Plan" "Piano" "План";
    RUNBOOK "Runbook" "Roteiro" "Guía" "Piano operativo" "План работ";
    REFERENCE "Reference" "Referência" "Referencia" "Riferimento" "Справочник";
    DROP_ANYWHERE "Drop the files anywhere." "Solte os arquivos em qualquer lugar." "Suelte los archivos en cualquier lugar." "Rilasci i file in qualsiasi punto." "Отпустите файлы в любом месте.";

    // The first screen.
    TAGLINE "Plan the move of XMPP federation off Office Communications Server, Lync Server and Skype for Business Server." "Planeje a saída da federação XMPP do Office Communications Server, do Lync Server e do Skype for Business Server." "Planifique la salida de la federación XMPP de Office Communications Server, Lync Server y Skype Empresarial Server." "Pianifichi lo spostamento della federazione XMPP da Office Communications Server, Lync Server e Skype for Business Server." "Спланируйте уход федерации XMPP с Office Communications Server, Lync Server и Skype для бизнеса Server.";
    PROMISE "Say what you have. Cutover finds what stands in the way, puts the steps in order, says why, and checks every state on the way." "Diga o que você tem. O Cutover encontra o que impede, ordena os passos, diz por quê e verifica cada estado do caminho." "Diga qué tiene. Cutover encuentra lo que lo impide, ordena los pasos, dice por qué y comprueba cada estado del camino." "Dica che cosa ha. Cutover trova gli ostacoli, mette in ordine i passi, dice perché e controlla ogni stato del percorso." "Расскажите, что у вас есть. Cutover найдёт, что мешает, расставит шаги по порядку, объяснит почему и проверит каждое состояние на пути.";
    GO_ON "Go on where you left off" "Continue de onde parou" "Siga donde lo dejó" "Riprenda da dove aveva lasciato" "Продолжить с того же места";
    UNREADABLE "A plan that cannot be read" "Um plano que não pode ser lido" "Un plan que no se puede leer" "Un piano che non si può leggere" "План, который не удаётся прочитать";
    DELETE_PLAN "Delete: {name}" "Excluir: {name}" "Eliminar: {name}" "Elimina: {name}" "Удалить: {name}";
    DOOR_ASK "Answer a few questions" "Responda a algumas perguntas" "Responda unas preguntas" "Risponda ad alcune domande" "Ответить на несколько вопросов";
    DOOR_ASK_SAYS "Where you are, where you are going, who your partners are. You may leave open whatever you do not know." "Onde você está, para onde vai, quem são seus parceiros. Pode deixar em aberto o que não souber." "Dónde está, adónde va, quiénes son sus socios. Puede dejar abierto lo que no sepa." "Dove si trova, dove va, chi sono i partner. Può lasciare in sospeso ciò che non sa." "Где вы, куда идёте, кто ваши партнёры. Чего не знаете, можно оставить открытым.";
    BEGIN "Begin" "Começar" "Empezar" "Inizia" "Начать";
    DOOR_DROP "Drop your exports" "Solte suas exportações" "Suelte sus exportaciones" "Rilasci le Sue esportazioni" "Перетащить выгрузки";
    DOOR_DROP_SAYS "Topology, pools, users, partners, policies, DNS answers: any number of files, anywhere on this page. You see what was understood before anything is taken over." "Topologia, pools, usuários, parceiros, políticas, respostas DNS: quantos arquivos quiser, em qualquer lugar desta página. Você vê o que foi entendido antes que algo seja aceito." "Topología, grupos de servidores, usuarios, socios, directivas, respuestas DNS: cuantos archivos quiera, en cualquier lugar de esta página. Verá qué se entendió antes de incorporar nada." "Topologia, pool, utenti, partner, criteri, risposte DNS: quanti file vuole, in qualsiasi punto di questa pagina. Vede che cosa è stato capito prima che qualcosa venga acquisito." "Топология, пулы, пользователи, партнёры, политики, ответы DNS: сколько угодно файлов, в любое место этой страницы. Прежде чем что-либо будет принято, вы увидите, что было понято.";
    CHOOSE_FILES "Choose files" "Escolher arquivos" "Elegir archivos" "Scegli file" "Выбрать файлы";
    DOOR_OPEN "Open a plan" "Abra um plano" "Abra un plan" "Apra un piano" "Открыть план";
    DOOR_OPEN_SAYS "A plan file that was saved, or a link that somebody sent you. It opens beside your own work." "Um arquivo de plano salvo ou um link que alguém lhe enviou. Ele abre ao lado do seu próprio trabalho." "Un archivo de plan guardado o un vínculo que alguien le envió. Se abre junto a su propio trabajo." "Un file di piano salvato o un collegamento ricevuto. Si apre accanto al Suo lavoro." "Сохранённый файл плана или присланная вам ссылка. Откроется рядом с вашей работой.";
    EXAMPLES "Or look at a complete example" "Ou veja um exemplo completo" "O vea un ejemplo completo" "Oppure guardi un esempio completo" "Или посмотрите готовый пример";
    OPEN_FILE_OR_LINK "Open a plan file or a link" "Abrir um arquivo de plano ou um link" "Abrir un archivo de plan o un vínculo" "Apri un file di piano o un collegamento" "Открыть файл плана или ссылку";
    PRIVACY "Everything stays in this browser. Nothing is sent anywhere." "Tudo fica neste navegador. Nada é enviado a lugar nenhum." "Todo se queda en este navegador. No se envía nada a ningún sitio." "Tutto resta in questo browser. Non viene inviato nulla." "Всё остаётся в этом браузере. Ничего никуда не отправляется.";

    // Dialogs.
    OPEN_SAYS "A plan file or exports from your servers. What you open stands beside the work that is here." "Um arquivo de plano ou exportações dos seus servidores. O que você abre fica ao lado do trabalho que está aqui." "Un archivo de plan o exportaciones de sus servidores. Lo que abra queda junto al trabajo que hay aquí." "Un file di piano o esportazioni dai Suoi server. Ciò che apre si affianca al lavoro già presente." "Файл плана или выгрузки с ваших серверов. Открытое встанет рядом с тем, что уже есть.";
    NEW_PLAN "New plan" "Novo plano" "Plan nuevo" "Nuovo piano" "Новый план";
    DUPLICATE "Copy of this plan" "Cópia deste plano" "Copia de este plan" "Copia di questo piano" "Копия этого плана";
    PASTE_LINK "Or paste a link" "Ou cole um link" "O pegue un vínculo" "Oppure incolli un collegamento" "Или вставьте ссылку";
    OPEN_LINK "Open the link" "Abrir o link" "Abrir el vínculo" "Apri il collegamento" "Открыть ссылку";
    LINK "Link" "Link" "Vínculo" "Collegamento" "Ссылка";
    COPY_LINK "Copy the link" "Copiar o link" "Copiar el vínculo" "Copia il collegamento" "Копировать ссылку";
    SAVE_FILE "Save the plan as a file" "Salvar o plano como arquivo" "Guardar el plan como archivo" "Salva il piano come file" "Сохранить план в файл";
    DAMAGED "This could not be opened" "Não foi possível abrir" "No se pudo abrir" "Impossibile aprire" "Не удалось открыть";
    DAMAGED_NO_PLAN "{name} is not a plan file." "{name} não é um arquivo de plano." "{name} no es un archivo de plan." "{name} non è un file di piano." "{name} — не файл плана.";
    DAMAGED_FILE_NEWER "A later version of Cutover wrote {name}. Open it with that version." "Uma versão mais nova do Cutover gravou {name}. Abra-o com essa versão." "Una versión posterior de Cutover escribió {name}. Ábralo con esa versión." "Una versione successiva di Cutover ha scritto {name}. Lo apra con quella versione." "{name} записан более новой версией Cutover. Откройте его в той версии.";
    DAMAGED_FILE_CUT "The end of {name} is missing." "Falta o final de {name}." "Falta el final de {name}." "Manca la fine di {name}." "У файла {name} нет конца.";
    DAMAGED_FILE_AT "{name} cannot be read at line {line}, column {column}." "{name} não pode ser lido na linha {line}, coluna {column}." "{name} no se puede leer en la línea {line}, columna {column}." "{name} non si può leggere alla riga {line}, colonna {column}." "Файл {name} не читается в строке {line}, столбце {column}.";
    DAMAGED_HELP "Your own work is untouched. Ask for the link again, best as a file, or paste it here in one piece." "Seu próprio trabalho está intacto. Peça o link novamente, de preferência como arquivo, ou cole-o aqui inteiro." "Su propio trabajo está intacto. Pida de nuevo el vínculo, mejor como archivo, o péguelo aquí entero." "Il Suo lavoro è intatto. Chieda di nuovo il collegamento, meglio come file, o lo incolli qui per intero." "Ваша работа не затронута. Попросите ссылку ещё раз, лучше файлом, или вставьте её сюда целиком.";
    KEYS "Keys" "Teclas" "Teclas" "Tasti" "Клавиши";
    K_ARROWS "From cell to cell in a table" "De célula em célula em uma tabela" "De celda en celda en una tabla" "Di cella in cella in una tabella" "От ячейки к ячейке в таблице";
    K_EDIT "Edit the cell" "Editar a célula" "Editar la celda" "Modifica la cella" "Изменить ячейку";
    K_ESCAPE "Give up or close" "Desistir ou fechar" "Descartar o cerrar" "Annulla o chiudi" "Отказаться или закрыть";
    K_DELETE "Empty the cell" "Esvaziar a célula" "Vaciar la celda" "Svuota la cella" "Очистить ячейку";
    K_PASTE "Fill cells from a spreadsheet" "Preencher células a partir de uma planilha" "Rellenar celdas desde una hoja de cálculo" "Riempi celle da un foglio di calcolo" "Заполнить ячейки из электронной таблицы";

    // The import.
    IMPORT "What the files say" "O que dizem os arquivos" "Qué dicen los archivos" "Che cosa dicono i file" "Что говорится в файлах";
    I_FILE "File" "Arquivo" "Archivo" "File" "Файл";
    I_KIND "What it is" "O que é" "Qué es" "Che cos'è" "Что это";
    I_VALUES "Values understood" "Valores entendidos" "Valores entendidos" "Valori capiti" "Понято значений";
    I_ADDED "New values: {n}" "Valores novos: {n}" "Valores nuevos: {n}" "Valori nuovi: {n}" "Новых значений: {n}";
    I_REPLACED "Assumptions replaced: {n}" "Suposições substituídas: {n}" "Supuestos reemplazados: {n}" "Supposizioni sostituite: {n}" "Заменено предположений: {n}";
    I_CLASHES "Values that contradict what is here: {n}" "Valores que contradizem o que está aqui: {n}" "Valores que contradicen lo que hay aquí: {n}" "Valori in contrasto con ciò che c'è: {n}" "Противоречат указанному ранее: {n}";
    I_CLASH_SAYS "Choose for each which value holds. What you do not choose stays as it is." "Escolha para cada um qual valor vale. O que não escolher permanece como está." "Elija para cada uno qué valor vale. Lo que no elija queda como está." "Scelga per ciascuno quale valore vale. Ciò che non sceglie resta com'è." "Выберите для каждого, какое значение верно. Невыбранное останется как есть.";
    I_KEEP "Keep: {value}" "Manter: {value}" "Conservar: {value}" "Mantieni: {value}" "Оставить: {value}";
    I_TAKE "Take: {value}" "Usar: {value}" "Tomar: {value}" "Prendi: {value}" "Взять: {value}";
    I_KEEP_ALL "Keep all" "Manter todos" "Conservar todos" "Mantieni tutti" "Оставить все";
    I_TAKE_ALL "Take all from the files" "Usar todos dos arquivos" "Tomar todos de los archivos" "Prendi tutti dai file" "Взять все из файлов";
    I_REMARKS "Remarks: {n}" "Observações: {n}" "Observaciones: {n}" "Osservazioni: {n}" "Примечаний: {n}";
    I_LINE "Line {n}" "Linha {n}" "Línea {n}" "Riga {n}" "Строка {n}";
    I_NOTHING "There is nothing to take over." "Não há nada a incorporar." "No hay nada que incorporar." "Non c'è nulla da acquisire." "Принимать нечего.";
    I_TAKE_OVER "Take over" "Incorporar" "Incorporar" "Acquisisci" "Принять";
    CANCEL "Cancel" "Cancelar" "Cancelar" "Annulla" "Отмена";
    N_IMPORTED "Values taken over: {n}." "Valores incorporados: {n}." "Valores incorporados: {n}." "Valori acquisiti: {n}." "Принято значений: {n}.";

    // Notices.
    N_COPIED "Copied." "Copiado." "Se ha copiado." "È stato copiato." "Скопировано.";
    N_COPY_FAILED "The browser does not allow copying here. Select the text and copy it by hand." "O navegador não permite copiar aqui. Selecione o texto e copie-o manualmente." "El navegador no permite copiar aquí. Seleccione el texto y cópielo a mano." "Il browser non consente di copiare qui. Selezioni il testo e lo copi a mano." "Браузер не разрешает здесь копировать. Выделите текст и скопируйте его вручную.";
    N_STORAGE_FULL "This browser has no room left, so the last change is not saved. Save the plan as a file." "Este navegador não tem mais espaço; a última alteração não foi salva. Salve o plano como arquivo." "Este navegador no tiene más espacio; el último cambio no está guardado. Guarde el plan como archivo." "Questo browser non ha più spazio: l'ultima modifica non è salvata. Salvi il piano come file." "В этом браузере не осталось места, последнее изменение не сохранено. Сохраните план в файл.";
    N_STORAGE_FORBIDDEN "This browser does not allow saving, so nothing outlives this tab. Save the plan as a file." "Este navegador não permite salvar; nada sobrevive a esta aba. Salve o plano como arquivo." "Este navegador no permite guardar; nada sobrevive a esta pestaña. Guarde el plan como archivo." "Questo browser non consente di salvare: nulla sopravvive a questa scheda. Salvi il piano come file." "Этот браузер не разрешает сохранять: с закрытием вкладки всё пропадёт. Сохраните план в файл.";
    N_DELETED "Deleted: {name}." "Excluído: {name}." "Se eliminó: {name}." "È stato eliminato: {name}." "Удалено: {name}.";
    N_REMOVED "Removed: {name}." "Removido: {name}." "Se quitó: {name}." "È stato rimosso: {name}." "Строка удалена: {name}.";
    N_BESIDE "Opened beside your other plans; nothing was overwritten." "Aberto ao lado dos seus outros planos; nada foi sobrescrito." "Abierto junto a sus otros planes; no se sobrescribió nada." "Aperto accanto agli altri piani; nulla è stato sovrascritto." "Открыто рядом с другими планами; ничего не перезаписано.";
    N_UNREADABLE "This saved plan cannot be read. It is left as it is." "Este plano salvo não pode ser lido. Ele permanece como está." "Este plan guardado no se puede leer. Se deja como está." "Questo piano salvato non si può leggere. Resta com'è." "Этот сохранённый план не читается. Он оставлен как есть.";
    N_PASTED "Cells taken: {taken}. Cells that do not fit: {refused}." "Células aceitas: {taken}. Células que não cabem: {refused}." "Celdas incorporadas: {taken}. Celdas que no encajan: {refused}." "Celle acquisite: {taken}. Celle che non si adattano: {refused}." "Принято ячеек: {taken}. Не подошло ячеек: {refused}.";
    N_VEILED "The names are hidden, so none can be told. Show them first." "Os nomes estão ocultos, por isso nenhum pode ser informado. Mostre-os primeiro." "Los nombres están ocultos, así que no se puede indicar ninguno. Muéstrelos primero." "I nomi sono nascosti, quindi non se ne può indicare nessuno. Prima li mostri." "Имена скрыты, поэтому указать их нельзя. Сначала покажите их.";
    N_RESTORED "The plan came back with aliases. The key in this browser gave it its names again." "O plano voltou com apelidos. A chave neste navegador devolveu os nomes." "El plan volvió con alias. La clave de este navegador le devolvió los nombres." "Il piano è tornato con alias. La chiave in questo browser gli ha ridato i nomi." "План вернулся с псевдонимами. Ключ в этом браузере вернул ему имена.";
    HIDE_NAMES "Hide names" "Ocultar nomes" "Ocultar nombres" "Nascondi i nomi" "Скрыть имена";
    SHOW_NAMES "Show names" "Mostrar nomes" "Mostrar nombres" "Mostra i nomi" "Показать имена";
    NAMES_HIDDEN "Names hidden" "Nomes ocultos" "Nombres ocultos" "Nomi nascosti" "Имена скрыты";
    VEIL_SAYS "Stable aliases stand in the place of every name, in all that is shown, shared, printed and downloaded. The key stays in this browser." "Apelidos estáveis substituem todos os nomes em tudo o que é mostrado, compartilhado, impresso e baixado. A chave fica neste navegador." "Alias estables sustituyen todos los nombres en lo que se muestra, comparte, imprime y descarga. La clave queda en este navegador." "Alias stabili sostituiscono ogni nome in ciò che si mostra, condivide, stampa e scarica. La chiave resta in questo browser." "Постоянные псевдонимы заменяют все имена на экране, в ссылках, на бумаге и в файлах. Ключ остаётся в этом браузере.";
    N_TABLE_FULL "This table takes no more rows." "Esta tabela não aceita mais linhas." "Esta tabla no admite más filas." "Questa tabella non accetta altre righe." "В эту таблицу больше не помещаются строки.";

    // Status and fields.
    BLOCKS "Blocks" "Bloqueia" "Bloquea" "Blocca" "Препятствие";
    RISK "Risk" "Risco" "Riesgo" "Rischio" "Риск";
    NOTE "Note" "Nota" "Nota" "Nota" "Замечание";
    ASKED "Needed" "Necessário" "Necesario" "Necessario" "Нужно указать";
    YES "Yes" "Sim" "Sí" "Sì" "Да";
    NO "No" "Não" "No" "No" "Нет";
    UNKNOWN "Not told" "Não informado" "No indicado" "Non indicato" "Не указано";
    NOT_TOLD "not told" "não informado" "no indicado" "non indicato" "не указано";
    NONE "none" "nenhum" "ninguno" "nessuno" "нет";
    TYPED "typed" "digitado" "escrito" "digitato" "введено";
    ASSUMED "assumed" "presumido" "supuesto" "presunto" "предположение";
    SOURCES "Sources" "Fontes" "Fuentes" "Fonti" "Источники";
    COPY_OF "Copy of {date}" "Cópia de {date}" "Copia de {date}" "Copia del {date}" "Копия от {date}";
    WHAT_TO_DO "What to do:" "O que fazer:" "Qué hacer:" "Che cosa fare:" "Что делать:";

    // The estate.
    ESTATE_SAYS "What you have, where you are going, and what you may do when. What you leave open is asked, never guessed." "O que você tem, para onde vai e o que pode fazer quando. O que ficar em aberto será perguntado, nunca adivinhado." "Qué tiene, adónde va y qué puede hacer y cuándo. Lo que deje abierto se pregunta, nunca se adivina." "Che cosa ha, dove va e che cosa può fare e quando. Ciò che lascia in sospeso viene chiesto, mai indovinato." "Что у вас есть, куда вы идёте и что когда можно делать. О неуказанном спросят, но не станут гадать.";
    SECTIONS "Parts of the estate" "Partes do ambiente" "Partes del entorno" "Parti dell'ambiente" "Части инфраструктуры";
    FIRST_QUESTIONS "First questions" "Primeiras perguntas" "Primeras preguntas" "Prime domande" "Первые вопросы";
    SHOWN_AS "Shown as" "Mostrar como" "Mostrar como" "Mostra come" "Показывать как";
    AS_SHEET "Table" "Tabela" "Tabla" "Tabella" "Таблица";
    AS_FORM "Form" "Formulário" "Formulario" "Modulo" "Форма";
    ADD_ROW "Add a row" "Adicionar uma linha" "Añadir una fila" "Aggiungi una riga" "Добавить строку";
    REMOVE_ROW "Remove {name}" "Remover {name}" "Quitar {name}" "Rimuovi {name}" "Удалить {name}";
    MORE_ROWS "Rows not shown: {n}. Show more" "Linhas não mostradas: {n}. Mostrar mais" "Filas sin mostrar: {n}. Mostrar más" "Righe non mostrate: {n}. Mostra altre" "Не показано строк: {n}. Показать ещё";
    TOLD_OF "{told} of {all} told" "{told} de {all} informados" "{told} de {all} indicados" "{told} di {all} indicati" "указано {told} из {all}";
    SHEET_HINT "Arrow keys go from cell to cell, Enter edits, Delete empties, and what you paste from a spreadsheet fills the rows. A lone hyphen means none." "As setas vão de célula em célula, Enter edita, Delete esvazia, e o que você cola de uma planilha preenche as linhas. Um hífen sozinho significa nenhum." "Las flechas van de celda en celda, Enter edita, Supr vacía, y lo que pegue desde una hoja de cálculo rellena las filas. Un guion solo significa ninguno." "Le frecce vanno di cella in cella, Invio modifica, Canc svuota, e ciò che incolla da un foglio di calcolo riempie le righe. Un trattino da solo significa nessuno." "Стрелки ведут от ячейки к ячейке, Enter правит, Delete очищает, а вставленное из электронной таблицы заполняет строки. Одиночный дефис означает «нет».";
    ONE_PER_LINE "One name in each line; lists with commas work, too." "Um nome por linha; listas com vírgulas também servem." "Un nombre por línea; también valen listas con comas." "Un nome per riga; vanno bene anche elenchi con virgole." "По одному имени в строке; можно и через запятую.";
    Q_WISH "What becomes of XMPP, and how" "O que será do XMPP, e como" "Qué será de XMPP, y cómo" "Che ne sarà di XMPP, e come" "Что будет с XMPP и каким образом";
    Q_NAMES "Who and what is there" "Quem e o que existe" "Quién y qué hay" "Chi e che cosa c'è" "Кто и что есть";
    Q_OLD_POOLS "Pools that you have" "Pools que você tem" "Grupos de servidores que tiene" "Pool che ha" "Имеющиеся пулы";
    Q_NEW_POOLS "Pools of the new product" "Pools do produto novo" "Grupos de servidores del producto nuevo" "Pool del prodotto nuovo" "Пулы нового продукта";
    Q_OLD_EDGES "Edge pools that you have" "Pools de Borda que você tem" "Grupos perimetrales que tiene" "Pool Edge che ha" "Имеющиеся пограничные пулы";
    Q_NEW_EDGES "Edge pools of the new product" "Pools de Borda do produto novo" "Grupos perimetrales del producto nuevo" "Pool Edge del prodotto nuovo" "Пограничные пулы нового продукта";
    Q_CROWDS "Groups of users that are alike" "Grupos de usuários semelhantes" "Grupos de usuarios semejantes" "Gruppi di utenti simili" "Группы похожих пользователей";
    TO_QUESTIONS "Open questions: {n}" "Perguntas em aberto: {n}" "Preguntas abiertas: {n}" "Domande aperte: {n}" "Открытых вопросов: {n}";
    SUPPORT_ENDS "End of extended support: {date}" "Fim do suporte estendido: {date}" "Fin del soporte extendido: {date}" "Fine del supporto esteso: {date}" "Окончание расширенной поддержки: {date}";
    NO_END "No fixed end of support" "Sem fim de suporte definido" "Sin fin de soporte fijado" "Nessuna fine del supporto fissata" "Срок поддержки не ограничен датой";
    WAY_OPEN "Choose from where and to where; then you see whether Microsoft supports that way." "Escolha de onde e para onde; então você verá se a Microsoft oferece suporte a esse caminho." "Elija desde dónde y hacia dónde; verá si Microsoft admite esa vía." "Scelga da dove e verso dove; poi vedrà se Microsoft supporta quella via." "Выберите, откуда и куда; тогда станет видно, поддерживает ли Microsoft такой путь.";
    R_PLANNED "Planned by Cutover" "Planejado pelo Cutover" "Cutover lo planifica" "Pianificato da Cutover" "Cutover планирует";
    R_ASKS "Needs an answer first" "Precisa antes de uma resposta" "Necesita antes una respuesta" "Serve prima una risposta" "Сначала нужен ответ";
    R_UNSUPPORTED "Not supported" "Sem suporte" "No admitido" "Non supportato" "Не поддерживается";
    G_PATH "The way" "O caminho" "La vía" "La via" "Путь";
    G_WHEN "When" "Quando" "Cuándo" "Quando si fa" "Когда";
    G_READY "Readiness" "Prontidão" "Preparación" "Prontezza" "Готовность";
    G_FEDERATION "Federation" "Federação" "Federación" "Federazione" "Федерация";
    G_SERVERS "Servers and stores" "Servidores e repositórios" "Servidores y almacenes" "Server e archivi" "Серверы и хранилища";
    G_PEOPLE "Users and policies" "Usuários e políticas" "Usuarios y directivas" "Utenti e criteri" "Пользователи и политики";
    G_LIMITS "Limits" "Limites" "Límites" "Limiti" "Ограничения";
    G_WHAT "What it is" "O que é" "Qué es" "Che cos'è" "Что это";
    G_NAMES "Public names" "Nomes públicos" "Nombres públicos" "Nomi pubblici" "Публичные имена";
    G_NETWORK "Network" "Rede" "Red" "Rete" "Сеть";
    G_CERTIFICATE "Certificate" "Certificado" "Certificado" "Certificato" "Сертификат";
    G_NEGOTIATION "Negotiation" "Negociação" "Negociación" "Negoziazione" "Согласование";
    G_NOW "As it is now" "Como está agora" "Cómo está ahora" "Com'è adesso" "Как сейчас";
    G_MORE "More" "Mais" "Más" "Altro" "Ещё";

    // Checks.
    CHECKS_SAYS "What stands in the way, what is still open, and what is worth knowing." "O que impede, o que ainda está em aberto e o que vale saber." "Qué lo impide, qué sigue abierto y qué conviene saber." "Che cosa lo impedisce, che cosa è ancora aperto e che cosa è bene sapere." "Что мешает, что ещё открыто и что стоит знать.";
    FILTER "Show only" "Mostrar apenas" "Mostrar solo" "Mostra solo" "Показать только";
    BLOCKS_MANY "Blocks" "Bloqueios" "Bloqueos" "Blocchi" "Препятствия";
    QUESTIONS "Open questions" "Perguntas em aberto" "Preguntas abiertas" "Domande aperte" "Открытые вопросы";
    RISKS "Risks" "Riscos" "Riesgos" "Rischi" "Риски";
    NOTES "Notes" "Notas" "Notas" "Note" "Замечания";
    QUESTIONS_SAY "The answers that change the plan most come first." "As respostas que mais mudam o plano vêm primeiro." "Primero, las respuestas que más cambian el plan." "Prima le risposte che più cambiano il piano." "Сначала ответы, которые больше всего меняют план.";
    WAITING_RULES "Checks that wait for it: {n}" "Verificações que esperam por isto: {n}" "Comprobaciones que lo esperan: {n}" "Verifiche che lo attendono: {n}" "Проверок, которые этого ждут: {n}";
    NOTHING_FOUND "Nothing was found, and nothing is open." "Nada foi encontrado e nada está em aberto." "No se encontró nada y nada está abierto." "Non è stato trovato nulla e nulla è aperto." "Ничего не найдено, открытых вопросов нет.";
    CHECKING "Checking" "Verificando" "Comprobando" "Controllo in corso" "Идёт проверка";
    S_CHECKING "Cutover is visiting every state that the plan can reach." "O Cutover está percorrendo cada estado que o plano pode alcançar." "Cutover está recorriendo cada estado que el plan puede alcanzar." "Cutover sta visitando ogni stato che il piano può raggiungere." "Cutover обходит каждое состояние, достижимое по плану.";
    STATES_SO_FAR "States checked so far: {n}" "Estados verificados até agora: {n}" "Estados comprobados hasta ahora: {n}" "Stati controllati finora: {n}" "Состояний проверено: {n}";
    S_READY "Nothing blocks, and every state on the way was checked." "Nada bloqueia, e cada estado do caminho foi verificado." "Nada lo bloquea y se comprobó cada estado del camino." "Nulla blocca e ogni stato del percorso è stato controllato." "Препятствий нет, каждое состояние на пути проверено.";
    S_ANSWERS "The plan is a draft until the open questions are answered." "O plano é um rascunho até que as perguntas em aberto sejam respondidas." "El plan es un borrador hasta que se respondan las preguntas abiertas." "Il piano è una bozza finché le domande aperte non hanno risposta." "План остаётся черновиком, пока нет ответов на открытые вопросы.";
    S_BLOCKED "Do not follow the plan while something blocks." "Não siga o plano enquanto algo bloquear." "No siga el plan mientras algo lo bloquee." "Non segua il piano finché qualcosa blocca." "Не следуйте плану, пока есть препятствия.";
    S_STUCK "Cutover found no way to the goal." "O Cutover não encontrou um caminho até o objetivo." "Cutover no encontró una vía hasta el objetivo." "Cutover non ha trovato una via verso l'obiettivo." "Cutover не нашёл пути к цели.";
    S_FAULTY "The check disagrees with the plan. This is a fault of Cutover; do not follow the plan." "A verificação discorda do plano. É uma falha do Cutover; não siga o plano." "La comprobación contradice el plan. Es un fallo de Cutover; no siga el plan." "La verifica contraddice il piano. È un errore di Cutover; non segua il piano." "Проверка не согласна с планом. Это ошибка Cutover; не следуйте плану.";
    NO_PLAN_YET "There is no plan yet. Say what you have, drop exports, or open an example." "Ainda não há plano. Diga o que você tem, solte exportações ou abra um exemplo." "Aún no hay plan. Diga qué tiene, suelte exportaciones o abra un ejemplo." "Non c'è ancora un piano. Dica che cosa ha, rilasci esportazioni o apra un esempio." "Плана пока нет. Расскажите, что у вас есть, перетащите выгрузки или откройте пример.";

    // The plan.
    PLAN_SAYS "In what order, why in this order, and what is dark meanwhile." "Em que ordem, por que nesta ordem e o que fica sem conexão enquanto isso." "En qué orden, por qué en ese orden y qué queda sin conexión mientras tanto." "In quale ordine, perché in quest'ordine e che cosa resta al buio nel frattempo." "В каком порядке, почему именно так и что тем временем недоступно.";
    TO_CHECKS "Go to the checks" "Ir para as verificações" "Ir a las comprobaciones" "Vai alle verifiche" "К проверкам";
    F_STATES "States checked" "Estados verificados" "Estados comprobados" "Stati controllati" "Проверено состояний";
    F_TRANSITIONS "Transitions" "Transições" "Transiciones" "Transizioni" "Переходов";
    F_INVARIANTS "Invariants" "Invariantes" "Invariantes" "Invarianti" "Инвариантов";
    F_VIOLATIONS "Violations" "Violações" "Infracciones" "Violazioni" "Нарушений";
    ALL_STATES "Every reachable state was checked" "Todos os estados alcançáveis foram verificados" "Se comprobaron todos los estados alcanzables" "Ogni stato raggiungibile è stato controllato" "Проверены все достижимые состояния";
    VIOLATIONS_ARE "Violations: {n}" "Violações: {n}" "Infracciones: {n}" "Violazioni: {n}" "Нарушений: {n}";
    RISKS_ON_WAY "Risks on the way: {n}" "Riscos no caminho: {n}" "Riesgos en el camino: {n}" "Rischi lungo il percorso: {n}" "Рисков на пути: {n}";
    RUN_IS "Shortest run, by step: {steps}" "Sequência mais curta, por passo: {steps}" "Secuencia más corta, por paso: {steps}" "Sequenza più breve, per passo: {steps}" "Кратчайшая цепочка шагов: {steps}";
    CHART "Who reaches whom" "Quem alcança quem" "Quién llega a quién" "Chi raggiunge chi" "Кто кого достигает";
    CHART_SAYS "Each row is a partner, a group of users and a direction; each column is a step. A cell says how a message travels after that step." "Cada linha é um parceiro, um grupo de usuários e um sentido; cada coluna é um passo. Uma célula diz como a mensagem segue depois desse passo." "Cada fila es un socio, un grupo de usuarios y un sentido; cada columna es un paso. Una celda dice cómo viaja un mensaje tras ese paso." "Ogni riga è un partner, un gruppo di utenti e una direzione; ogni colonna è un passo. Una cella dice come viaggia un messaggio dopo quel passo." "Строка — партнёр, группа пользователей и направление; столбец — шаг. Ячейка говорит, как идёт сообщение после этого шага.";
    CHART_WHO "Partner, users, direction" "Parceiro, usuários, sentido" "Socio, usuarios, sentido" "Partner, utenti, direzione" "Партнёр, пользователи, направление";
    AT_START "at the start" "no início" "al principio" "all'inizio" "в начале";
    AFTER_STEPS "After steps {from} to {to}." "Após os passos {from} a {to}." "Tras los pasos {from} a {to}." "Dopo i passi da {from} a {to}." "После шагов {from}–{to}.";
    STEPS "Steps" "Passos" "Pasos" "Passi" "Шаги";
    DONE "Done" "Feitos" "Hechos" "Fatti" "Сделано";
    DONE_OF "{done} of {all} done" "{done} de {all} feitos" "{done} de {all} hechos" "{done} di {all} fatti" "сделано {done} из {all}";
    STEP_DONE "Step {n} is done: {title}" "Passo {n} feito: {title}" "Paso {n} hecho: {title}" "Passo {n} fatto: {title}" "Шаг {n} сделан: {title}";
    GO_TO_STEP "Go to step {n}" "Ir ao passo {n}" "Ir al paso {n}" "Vai al passo {n}" "К шагу {n}";
    POINT_OF_NO_RETURN "From here on there is no way back" "Daqui em diante não há volta" "A partir de aquí no hay vuelta atrás" "Da qui in poi non c'è ritorno" "Отсюда пути назад нет";
    DO "Do" "Faça" "Haga" "Faccia" "Сделайте";
    RUN "Run" "Execute" "Ejecute" "Esegua" "Выполните";

    // The runbook.
    RUNBOOK_SAYS "The document for the change board. Printing from anywhere prints this." "O documento para o comitê de mudanças. Imprimir de qualquer lugar imprime isto." "El documento para el comité de cambios. Imprimir desde cualquier lugar imprime esto." "Il documento per il comitato dei cambiamenti. Stampare da qualsiasi punto stampa questo." "Документ для согласования изменений. Печать из любого места печатает именно его.";

    // The reference.
    REFERENCE_SAYS "Every rule and every action, with its source and how sure it is." "Cada regra e cada ação, com sua fonte e seu grau de certeza." "Cada regla y cada acción, con su fuente y su certeza." "Ogni regola e ogni azione, con la fonte e il grado di certezza." "Каждое правило и каждое действие с источником и степенью уверенности.";
    MATRIX "Which ways there are" "Que caminhos existem" "Qué vías hay" "Quali vie ci sono" "Какие пути есть";
    WAY "Way" "Caminho" "Vía" "Via" "Путь";
    REACH "Reach" "Alcance" "Alcance" "Portata" "Охват";
    KNOW "What to know" "O que saber" "Qué saber" "Che cosa sapere" "Что нужно знать";
    RULES "Rules" "Regras" "Reglas" "Regole" "Правила";
    ACTIONS "Actions" "Ações" "Acciones" "Azioni" "Действия";
    STORED "What is stored and sent" "O que é armazenado e enviado" "Qué se guarda y se envía" "Che cosa viene conservato e inviato" "Что хранится и что отправляется";
    STORED_SAYS "Your plans, the language and the theme are stored in this browser, and nowhere else. Deleting a plan on the first screen deletes it for good once the page is closed." "Seus planos, o idioma e o tema ficam armazenados neste navegador e em nenhum outro lugar. Excluir um plano na tela inicial o exclui definitivamente quando a página é fechada." "Sus planes, el idioma y el tema se guardan en este navegador y en ningún otro sitio. Eliminar un plan en la pantalla inicial lo elimina del todo al cerrar la página." "I Suoi piani, la lingua e il tema sono conservati in questo browser e in nessun altro luogo. Eliminare un piano nella schermata iniziale lo elimina per sempre alla chiusura della pagina." "Ваши планы, язык и тема хранятся в этом браузере и больше нигде. План, удалённый на начальном экране, исчезает окончательно с закрытием страницы.";
    SENT_SAYS "Nothing is sent. The page's security policy forbids connections to any other address, and a link keeps the plan in the part that browsers do not send." "Nada é enviado. A política de segurança da página proíbe conexões a qualquer outro endereço, e um link guarda o plano na parte que os navegadores não enviam." "No se envía nada. La directiva de seguridad de la página prohíbe conexiones a cualquier otra dirección, y un vínculo guarda el plan en la parte que los navegadores no envían." "Non viene inviato nulla. I criteri di sicurezza della pagina vietano connessioni a qualsiasi altro indirizzo, e un collegamento tiene il piano nella parte che i browser non inviano." "Ничего не отправляется. Политика безопасности страницы запрещает соединения с любым другим адресом, а ссылка держит план в той части, которую браузеры не передают.";
}

/// The name of a page.
pub const fn page(page: Page) -> Text {
    match page {
        Page::Home => TO_HOME,
        Page::Estate => ESTATE,
        Page::Checks => CHECKS,
        Page::Plan => PLAN,
        Page::Runbook => RUNBOOK,
        Page::Reference => REFERENCE,
        Page::Compare => super::parts::compare_words::COMPARE,
    }
}

/// The name of a theme.
pub const fn theme(theme: Theme) -> Text {
    match theme {
        Theme::System => THEME_SYSTEM,
        Theme::Light => THEME_LIGHT,
        Theme::Dark => THEME_DARK,
    }
}

/// A reach in words.
pub const fn reach(reach: Reach) -> Text {
    match reach {
        Reach::Planned => R_PLANNED,
        Reach::Asks => R_ASKS,
        Reach::Unsupported => R_UNSUPPORTED,
    }
}

/// What a standing means, in a sentence.
pub const fn standing_says(standing: Standing) -> Text {
    match standing {
        Standing::Ready => S_READY,
        Standing::NeedsAnswers => S_ANSWERS,
        Standing::Blocked => S_BLOCKED,
        Standing::Stuck => S_STUCK,
        Standing::Faulty => S_FAULTY,
    }
}

/// What is wrong with a link or file, in a sentence.
pub fn damage(damage: &wire::Damage, lang: Lang) -> String {
    let values = Values::new();
    match damage {
        wire::Damage::Link(fault) => fault.text().fill(lang, &fault.values()),
        wire::Damage::File(name, fault) => {
            let values = values.with("name", name.as_str()).with("line", fault.line).with("column", fault.column);
            let text = match fault.what {
                What::NotAPlan => DAMAGED_NO_PLAN,
                What::Newer(_) => DAMAGED_FILE_NEWER,
                What::CutShort => DAMAGED_FILE_CUT,
                _ if fault.line == 0 => DAMAGED_NO_PLAN,
                _ => DAMAGED_FILE_AT,
            };
            let mut out = text.fill(lang, &values);
            if let What::Value(fault) = &fault.what {
                out.push(' ');
                out.push_str(&fault.text().fill(lang, &fault.values()));
            }
            out
        }
    }
}

/// What belongs into an empty table.
pub const fn empty(table: TableId) -> Text {
    match table {
        TableId::Deployment | TableId::Domain => Text {
            en: "List the SIP domains of your users.",
            pt: "Liste os domínios SIP dos seus usuários.",
            es: "Indique los dominios SIP de sus usuarios.",
            it: "Elenchi i domini SIP dei Suoi utenti.",
            ru: "Перечислите домены SIP ваших пользователей.",
        },
        TableId::Site => Text {
            en: "List the sites of the topology; the federation route belongs to one.",
            pt: "Liste os sites da topologia; a rota de federação pertence a um deles.",
            es: "Indique los sitios de la topología; la ruta de federación pertenece a uno.",
            it: "Elenchi i siti della topologia; la route di federazione appartiene a uno di essi.",
            ru: "Перечислите сайты топологии; маршрут федерации принадлежит одному из них.",
        },
        TableId::Pool => Text {
            en: "List the Front End pools, Standard Edition servers and Directors, the old and the new.",
            pt: "Liste os pools de Front-Ends, servidores Standard Edition e Diretores, antigos e novos.",
            es: "Indique los grupos front-end, servidores Standard Edition y Directores, antiguos y nuevos.",
            it: "Elenchi i pool Front End, i server Standard Edition e i Director, vecchi e nuovi.",
            ru: "Перечислите пулы переднего плана, серверы Standard Edition и директоры, старые и новые.",
        },
        TableId::Edge => Text {
            en: "List the Edge Servers and Edge pools, the old and the new.",
            pt: "Liste os Servidores de Borda e pools de Borda, antigos e novos.",
            es: "Indique los servidores perimetrales y sus grupos, antiguos y nuevos.",
            it: "Elenchi i server perimetrali e i loro pool, vecchi e nuovi.",
            ru: "Перечислите пограничные серверы и пулы, старые и новые.",
        },
        TableId::Gateway => Text {
            en: "Name the host of the XMPP gateway of Office Communications Server 2007 R2, if there is one.",
            pt: "Informe o host do gateway XMPP do Office Communications Server 2007 R2, se houver.",
            es: "Indique el host de la puerta de enlace XMPP de Office Communications Server 2007 R2, si la hay.",
            it: "Indichi l'host del gateway XMPP di Office Communications Server 2007 R2, se c'è.",
            ru: "Укажите узел шлюза XMPP из Office Communications Server 2007 R2, если он есть.",
        },
        TableId::Partner => Text {
            en: "List the domains with which you exchange XMPP messages.",
            pt: "Liste os domínios com os quais você troca mensagens XMPP.",
            es: "Indique los dominios con los que intercambia mensajes XMPP.",
            it: "Elenchi i domini con cui scambia messaggi XMPP.",
            ru: "Перечислите домены, с которыми вы обмениваетесь сообщениями XMPP.",
        },
        TableId::Crowd => Text {
            en: "List groups of users that are alike: same pool, same SIP domain, same policy, same need for XMPP.",
            pt: "Liste grupos de usuários semelhantes: mesmo pool, mesmo domínio SIP, mesma política, mesma necessidade de XMPP.",
            es: "Indique grupos de usuarios semejantes: mismo grupo de servidores, mismo dominio SIP, misma directiva, misma necesidad de XMPP.",
            it: "Elenchi gruppi di utenti simili: stesso pool, stesso dominio SIP, stesso criterio, stesso bisogno di XMPP.",
            ru: "Перечислите группы похожих пользователей: один пул, один домен SIP, одна политика, одинаковая потребность в XMPP.",
        },
        TableId::Policy => Text {
            en: "List the external access policies, the global one first.",
            pt: "Liste as políticas de acesso externo, a global primeiro.",
            es: "Indique las directivas de acceso externo, primero la global.",
            it: "Elenchi i criteri di accesso esterno, prima quello globale.",
            ru: "Перечислите политики внешнего доступа, сначала глобальную.",
        },
        TableId::Srv => Text {
            en: "Add the records _xmpp-server._tcp of your SIP domains, as the internet sees them.",
            pt: "Adicione os registros _xmpp-server._tcp dos seus domínios SIP, como a internet os vê.",
            es: "Añada los registros _xmpp-server._tcp de sus dominios SIP, tal como los ve internet.",
            it: "Aggiunga i record _xmpp-server._tcp dei Suoi domini SIP, come li vede internet.",
            ru: "Добавьте записи _xmpp-server._tcp ваших доменов SIP, какими их видит интернет.",
        },
        TableId::Host => Text {
            en: "Add the hosts to which the SRV records lead, with their addresses.",
            pt: "Adicione os hosts para os quais os registros SRV apontam, com seus endereços.",
            es: "Añada los hosts a los que apuntan los registros SRV, con sus direcciones.",
            it: "Aggiunga gli host a cui puntano i record SRV, con i loro indirizzi.",
            ru: "Добавьте узлы, на которые ведут записи SRV, с их адресами.",
        },
        TableId::Allowed => Text {
            en: "List the allowed SIP domains, above all those that lead to the legacy gateway.",
            pt: "Liste os domínios SIP permitidos, sobretudo os que apontam para o gateway herdado.",
            es: "Indique los dominios SIP permitidos, sobre todo los que van a la puerta de enlace heredada.",
            it: "Elenchi i domini SIP consentiti, soprattutto quelli che portano al gateway legacy.",
            ru: "Перечислите разрешённые домены SIP, прежде всего ведущие на устаревший шлюз.",
        },
        TableId::Window | TableId::Freeze | TableId::Timing => calendar::empty(table),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::holes;
    use crate::ui::parts::{calendar, edition, entries, here, outlook, why};

    #[test]
    fn every_phrase_has_the_same_holes_in_all_languages() {
        let parts =
            [calendar::ALL, edition::ALL, entries::ALL, outlook::ALL, here::words::ALL, why::words::ALL].concat();
        for (name, text) in ALL.iter().chain(&parts) {
            for lang in Lang::ALL {
                assert_eq!(holes(text.in_lang(lang)), holes(text.en), "{name} {}", lang.tag());
            }
        }
    }
}
