//! Words that the reports share.

use crate::text::Text;

super::super::phrases::phrases! {
    /// In the place of a long list.
    SO_MANY = "see the list of partners ({n})" "ver a lista de parceiros ({n})" "véase la lista de socios ({n})" "vedere l'elenco dei partner ({n})" "см. список партнёров ({n})";
    /// Column.
    COMMAND = "Command" "Comando" "Comando" "Comando" "Команда";
    /// Heading.
    CHECKS = "How to check" "Como verificar" "Cómo comprobarlo" "Come verificare" "Как проверить";
    /// Column.
    SOURCE = "Source" "Fonte" "Fuente" "Fonte" "Источник";
    /// Column.
    STEPS = "Steps" "Passos" "Pasos" "Passi" "Шаги";
    /// Column.
    NOW = "Now" "Agora" "Ahora" "Ora" "Сейчас";
    /// Where a public address was not told.
    ASK_ADDRESS = "not told: the external settings of the Edge pool in Topology Builder, or the owners of the firewall" "não informado: as configurações externas do pool de Borda no Construtor de Topologias, ou os responsáveis pelo firewall" "no indicado: la configuración externa del grupo perimetral en el Generador de topologías, o los responsables del firewall" "non indicato: le impostazioni esterne del pool Edge nel Generatore di topologie, o i responsabili del firewall" "не указано: внешние параметры пограничного пула в построителе топологий или владельцы межсетевого экрана";
    /// Where servers were not told.
    ASK_SERVERS = "not told: Topology Builder or Get-CsPool lists the servers" "não informado: o Construtor de Topologias ou Get-CsPool lista os servidores" "no indicado: el Generador de topologías o Get-CsPool muestra los servidores" "non indicato: il Generatore di topologie o Get-CsPool elenca i server" "не указано: серверы перечислены в построителе топологий или в выводе Get-CsPool";
    /// Where the day was not told.
    ASK_DAY = "not told: the owner of the plan sets the day" "não informado: o responsável pelo plano define o dia" "no indicado: lo fija el responsable del plan" "non indicato: lo fissa il responsabile del piano" "не указано: день назначает ответственный за план";
    /// Where a setting of a partner was not told.
    ASK_PARTNER = "not told: ask the partner, or look into the gateway that serves it today" "não informado: pergunte ao parceiro ou veja o gateway que o atende hoje" "no indicado: pregunte al socio o mire la puerta de enlace que lo atiende hoy" "non indicato: chieda al partner o guardi nel gateway che lo serve oggi" "не указано: спросите партнёра или посмотрите на шлюзе, который обслуживает его сейчас";
    /// Field.
    DAY = "Day of the window" "Dia da janela" "Día de la ventana" "Giorno della finestra" "День окна";
}
