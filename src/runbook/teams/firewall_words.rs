//! Words of the report for the firewall.

use crate::text::Text;

super::super::phrases::phrases! {
    /// Chapter.
    FIREWALL = "Report for the firewall" "Relatório para o firewall" "Informe para el firewall" "Rapporto per il firewall" "Отчёт для межсетевого экрана";
    /// Sentence.
    SAYS = "Each row is one rule. Open it before the step that needs it, and close it only after the step that is named: until then it is the way back. TCP and nothing else." "Cada linha é uma regra. Abra-a antes do passo que precisa dela e feche-a somente depois do passo indicado: até lá é o caminho de volta. TCP e nada mais." "Cada fila es una regla. Ábrala antes del paso que la necesita y ciérrela solo después del paso indicado: hasta entonces es la vuelta atrás. TCP y nada más." "Ogni riga è una regola. Aprirla prima del passo che ne ha bisogno e chiuderla solo dopo il passo indicato: fino ad allora è la via di ritorno. TCP e nient'altro." "Каждая строка — одно правило. Откройте его до шага, которому оно нужно, и закройте только после указанного шага: до тех пор это путь назад. Только TCP.";
    /// Zones.
    INBOUND = "Inbound: internet to perimeter" "Entrada: da internet para o perímetro" "Entrada: de Internet al perímetro" "In ingresso: da Internet al perimetro" "Входящие: из интернета в периметр";
    /// Zones.
    OUTBOUND = "Outbound: perimeter to internet" "Saída: do perímetro para a internet" "Salida: del perímetro a Internet" "In uscita: dal perimetro a Internet" "Исходящие: из периметра в интернет";
    /// Zones.
    OUTWARD = "Outbound: internal network to perimeter" "Saída: da rede interna para o perímetro" "Salida: de la red interna al perímetro" "In uscita: dalla rete interna al perimetro" "Исходящие: из внутренней сети в периметр";
    /// Zones.
    INWARD = "Inbound: perimeter to internal network" "Entrada: do perímetro para a rede interna" "Entrada: del perímetro a la red interna" "In ingresso: dal perimetro alla rete interna" "Входящие: из периметра во внутреннюю сеть";
    /// Zones.
    WITHIN = "Within the perimeter" "Dentro do perímetro" "Dentro del perímetro" "All'interno del perimetro" "Внутри периметра";
    /// Column.
    FROM = "From" "De" "Desde" "Da" "Откуда";
    /// Column.
    TO = "To" "Para" "Hacia" "A" "Куда";
    /// Column.
    PORT = "Port, and what for" "Porta e finalidade" "Puerto y para qué" "Porta e a che serve" "Порт и для чего";
    /// Column.
    NEEDED = "Open before step" "Abrir antes do passo" "Abrir antes del paso" "Aprire prima del passo" "Открыть до шага";
    /// Column.
    CLOSE = "Close after step" "Fechar depois do passo" "Cerrar después del paso" "Chiudere dopo il passo" "Закрыть после шага";
    /// State.
    OPEN = "open" "aberta" "abierto" "aperta" "открыт";
    /// State.
    CLOSED = "closed" "fechada" "cerrado" "chiusa" "закрыт";
    /// State.
    NOT_TOLD = "not told: see the rules that are in force" "não informado: veja as regras em vigor" "no indicado: vea las reglas vigentes" "non indicato: vedere le regole in vigore" "не указано: смотрите действующие правила";
    /// Cell: a rule that is there and is not closed.
    STAYS = "stays" "permanece" "se queda" "resta" "остаётся";
    /// Cell: a rule that is there already.
    THERE = "in use" "em uso" "en uso" "in uso" "используется";
    /// Endpoint.
    ANYWHERE = "any address in the internet" "qualquer endereço da internet" "cualquier dirección de Internet" "qualsiasi indirizzo in Internet" "любой адрес в интернете";
    /// Endpoint.
    ACCESS_OF = "Access Edge service of {edge}: {address}" "serviço Access Edge de {edge}: {address}" "servicio perimetral de acceso de {edge}: {address}" "servizio Access Edge di {edge}: {address}" "служба Access Edge на {edge}: {address}";
    /// Endpoint.
    INSIDE_OF = "internal address of each server of {edge}: {servers}" "endereço interno de cada servidor de {edge}: {servers}" "dirección interna de cada servidor de {edge}: {servers}" "indirizzo interno di ogni server di {edge}: {servers}" "внутренний адрес каждого сервера {edge}: {servers}";
    /// Endpoint.
    GATEWAY_AT = "legacy gateway {gateway}: {address}" "gateway herdado {gateway}: {address}" "puerta de enlace heredada {gateway}: {address}" "gateway legacy {gateway}: {address}" "устаревший шлюз {gateway}: {address}";
    /// Endpoint.
    FRONT_ENDS = "Front End Servers: {servers}" "Servidores Front-End: {servers}" "Servidores front-end: {servers}" "Front End Server: {servers}" "Серверы переднего плана: {servers}";
    /// Endpoint.
    STORE = "Central Management server" "servidor de Gerenciamento Central" "servidor de administración central" "server di gestione centrale" "сервер центрального управления";
    /// Endpoint.
    HOP = "next hop {pool}" "próximo salto {pool}" "próximo salto {pool}" "hop successivo {pool}" "следующий узел {pool}";
    /// Endpoint.
    HOP_NOT_TOLD = "next hop, not told: see the Edge pool in Topology Builder" "próximo salto, não informado: veja o pool de Borda no Construtor de Topologias" "próximo salto, no indicado: vea el grupo perimetral en el Generador de topologías" "hop successivo, non indicato: vedere il pool Edge nel Generatore di topologie" "следующий узел, не указан: смотрите пограничный пул в построителе топологий";
    /// What for.
    XMPP_IN = "XMPP from partners" "XMPP dos parceiros" "XMPP de los socios" "XMPP dai partner" "XMPP от партнёров";
    /// What for.
    XMPP_OUT = "XMPP to partners" "XMPP para os parceiros" "XMPP hacia los socios" "XMPP verso i partner" "XMPP к партнёрам";
    /// What for.
    PROXY = "XMPP gateway on the Front End to the XMPP proxy, past any load balancer" "gateway XMPP no Front-End até o proxy XMPP, sem passar por balanceador" "puerta de enlace XMPP del front-end al proxy XMPP, sin pasar por el equilibrador" "gateway XMPP sul Front End verso il proxy XMPP, senza passare dal bilanciatore" "от шлюза XMPP на сервере переднего плана к прокси XMPP, минуя балансировщик";
    /// What for.
    REPLICATION = "replication of the topology to the Edge" "replicação da topologia para a Borda" "replicación de la topología al perimetral" "replica della topologia verso l'Edge" "репликация топологии на пограничный сервер";
    /// What for.
    SIP_INSIDE = "SIP between the Edge and its next hop" "SIP entre a Borda e seu próximo salto" "SIP entre el perimetral y su próximo salto" "SIP tra l'Edge e il suo hop successivo" "SIP между пограничным сервером и следующим узлом";
    /// What for.
    SIP_FEDERATION = "SIP federation" "federação SIP" "federación SIP" "federazione SIP" "федерация SIP";
    /// What for.
    REMOTE = "users outside the network" "usuários fora da rede" "usuarios fuera de la red" "utenti fuori dalla rete" "пользователи вне сети";
    /// What for.
    GATEWAY_SIP = "SIP of the legacy gateway; no document names the port, 5061 is to be expected" "SIP do gateway herdado; nenhum documento indica a porta, espera-se 5061" "SIP de la puerta de enlace heredada; ningún documento indica el puerto, cabe esperar 5061" "SIP del gateway legacy; nessun documento indica la porta, ci si aspetta 5061" "SIP устаревшего шлюза; порт не назван ни в одном документе, ожидается 5061";
    /// What for.
    OLD_EDGE = "all rules of the Edge pool that goes" "todas as regras do pool de Borda que sai" "todas las reglas del grupo perimetral que se retira" "tutte le regole del pool Edge che viene rimosso" "все правила пограничного пула, который удаляется";
    /// Cell.
    ALL_PORTS = "all" "todas" "todos" "tutte" "все";
    /// Heading.
    MIND = "What to mind" "O que observar" "Qué tener en cuenta" "A che cosa badare" "На что обратить внимание";
    /// Item.
    ANY_SOURCE = "For XMPP, do not narrow the rule to the addresses of partners unless each of them confirmed its own: a partner may send from other hosts than its SRV record names." "Para o XMPP, não restrinja a regra aos endereços dos parceiros sem que cada um tenha confirmado os seus: um parceiro pode enviar de outros hosts além dos que o registro SRV dele nomeia." "Para XMPP, no limite la regla a las direcciones de los socios si no ha confirmado cada uno las suyas: un socio puede enviar desde otros hosts que los de su registro SRV." "Per XMPP, non limitare la regola agli indirizzi dei partner se ciascuno non ha confermato i propri: un partner può inviare da host diversi da quelli del suo record SRV." "Для XMPP не ограничивайте правило адресами партнёров, пока каждый не подтвердил свои: партнёр может отправлять и не с тех узлов, которые названы в его записи SRV.";
    /// Item.
    NO_BALANCING = "An internal load balancer must not spread TCP 23456: each Front End reaches each server of the Edge pool itself." "Um balanceador interno não deve distribuir TCP 23456: cada Front-End alcança cada servidor do pool de Borda diretamente." "Un equilibrador interno no debe repartir TCP 23456: cada front-end llega por sí mismo a cada servidor del grupo perimetral." "Un bilanciatore interno non deve distribuire TCP 23456: ogni Front End raggiunge da sé ogni server del pool Edge." "Внутренний балансировщик не должен распределять TCP 23456: каждый сервер переднего плана сам обращается к каждому серверу пограничного пула.";
    /// Item.
    PORT_5098 = "TCP 5098 is the gateway's own port on the Front End and no port of the Edge, whatever the reference of Set-CsEdgeServer gives as default. It matters only where a firewall stands between Front End Servers." "TCP 5098 é a porta do próprio gateway no Front-End e não da Borda, seja qual for o padrão na referência de Set-CsEdgeServer. Só importa onde há um firewall entre Servidores Front-End." "TCP 5098 es el puerto de la propia puerta de enlace en el front-end y no del perimetral, diga lo que diga el valor predeterminado de Set-CsEdgeServer. Solo importa si hay un firewall entre servidores front-end." "TCP 5098 è la porta del gateway stesso sul Front End e non dell'Edge, qualunque sia il valore predefinito nella guida di Set-CsEdgeServer. Conta solo se c'è un firewall tra i Front End Server." "TCP 5098 — собственный порт шлюза на сервере переднего плана, а не порт пограничного сервера, что бы ни стояло по умолчанию в справке Set-CsEdgeServer. Он важен, только если межсетевой экран стоит между серверами переднего плана.";
    /// Item.
    KEEP_LEGACY = "Leave the rules of the legacy gateway open until the step that removes it: as long as they stand, there is a way back." "Deixe abertas as regras do gateway herdado até o passo que o remove: enquanto existirem, há caminho de volta." "Deje abiertas las reglas de la puerta de enlace heredada hasta el paso que la quita: mientras existan, hay vuelta atrás." "Lasciare aperte le regole del gateway legacy fino al passo che lo rimuove: finché ci sono, si può tornare indietro." "Не закрывайте правила устаревшего шлюза до шага, который его удаляет: пока они есть, путь назад открыт.";
    /// Item.
    NAT = "Where addresses are translated, XMPP takes the same translation as the Access Edge service, in and out." "Onde há tradução de endereços, o XMPP usa a mesma tradução do serviço Access Edge, na entrada e na saída." "Donde se traducen direcciones, XMPP usa la misma traducción que el servicio perimetral de acceso, de entrada y de salida." "Dove gli indirizzi sono tradotti, XMPP usa la stessa traduzione del servizio Access Edge, in ingresso e in uscita." "Если адреса транслируются, XMPP использует ту же трансляцию, что и служба Access Edge, в обе стороны.";
    /// Item.
    LISTENER = "A test of 5269 or 23456 succeeds only once the XMPP components are installed; before that the log of the firewall is the proof." "Um teste de 5269 ou 23456 só dá certo depois que os componentes XMPP estiverem instalados; antes disso, a prova é o log do firewall." "Una prueba de 5269 o 23456 solo sale bien cuando los componentes XMPP están instalados; antes, la prueba es el registro del firewall." "Una prova di 5269 o 23456 riesce solo quando i componenti XMPP sono installati; prima fa fede il log del firewall." "Проверка 5269 или 23456 удаётся только после установки компонентов XMPP; до того доказательством служит журнал межсетевого экрана.";
}
