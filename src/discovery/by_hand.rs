//! What no command answers, or not in every product: where people look for it.

use crate::discovery::Columns;
use crate::estate::TableId::{
    Allowed, Crowd, Deployment, Domain, Edge, Freeze, Gateway, Host, Partner, Policy, Pool, Site, Srv, Timing, Window,
};
use crate::text::Text;

/// A place where people look.
#[derive(Debug, PartialEq, Eq)]
pub struct Hand {
    /// A stable word for elements of the page.
    pub id: &'static str,
    /// What it is.
    pub title: Text,
    /// Where it is, and what is to be read there.
    pub look: Text,
    /// What is found there.
    pub answers: Columns,
}

/// All places. Where two know the same, the first is named.
pub static ALL: &[&Hand] = &[
    &DECISIONS,
    &CALENDAR,
    &PEOPLE,
    &GATEWAY,
    &OLD_CONSOLE,
    &TOPOLOGY,
    &FIREWALL,
    &BALANCER,
    &CERTIFICATES,
    &ZONE,
    &PARTNER,
    &GROUPS,
    &PROGRAMS,
    &EVENTS,
    &TENANT,
    &SHELL,
];

static DECISIONS: Hand = Hand {
    id: "decisions",
    title: Text {
        en: "Your decisions",
        pt: "Suas decisões",
        es: "Sus decisiones",
        it: "Le Sue decisioni",
        ru: "Ваши решения",
    },
    look: Text {
        en: "No console knows this: it is what you want, and when.",
        pt: "Nenhum console sabe isto: é o que você quer, e quando.",
        es: "Ninguna consola lo sabe: es lo que usted quiere, y cuándo.",
        it: "Nessuna console lo sa: è ciò che Lei vuole, e quando.",
        ru: "Этого не знает ни одна консоль: это то, чего хотите вы, и когда.",
    },
    answers: &[
        (
            Deployment,
            &[
                "title",
                "from",
                "to",
                "xmpp",
                "method",
                "order",
                "staging",
                "today",
                "window_day",
                "window_minutes",
                "sip_federation_wanted",
                "move_tool",
                "move_with_force",
                "move_without_list",
                "xmpp_policy",
                "policies_in_new_panel",
                "sip_moves_to_new_edge",
                "import_replaces",
                "srv_host",
                "approved",
                "approved_on",
                "approved_by",
            ],
        ),
        (Pool, &["retires"]),
        (Partner, &["dropped"]),
        (Crowd, &["pilot", "moves"]),
        (Timing, &["step", "low", "high"]),
    ],
};

static CALENDAR: Hand = Hand {
    id: "calendar",
    title: Text {
        en: "Change calendar and the other teams",
        pt: "Calendário de mudanças e as outras equipes",
        es: "Calendario de cambios y los demás equipos",
        it: "Calendario delle modifiche e gli altri gruppi",
        ru: "Календарь изменений и другие команды",
    },
    look: Text {
        en: "Change management knows windows, freeze dates and business hours. Ask the teams for certificates, firewall and DNS how many days they need.",
        pt: "A gestão de mudanças conhece janelas, congelamentos e expediente. Pergunte às equipes de certificados, firewall e DNS de quantos dias precisam.",
        es: "La gestión de cambios conoce ventanas, congelaciones y jornada. Pregunte a los equipos de certificados, firewall y DNS cuántos días necesitan.",
        it: "La gestione delle modifiche conosce finestre, blocchi e orario di lavoro. Chieda ai gruppi di certificati, firewall e DNS quanti giorni servono.",
        ru: "Окна, запреты изменений и рабочее время знает управление изменениями. Спросите у команд по сертификатам, межсетевому экрану и DNS, сколько дней им нужно.",
    },
    answers: &[
        (
            Deployment,
            &[
                "window_start",
                "time_zone",
                "work_days",
                "work_from",
                "work_until",
                "people_per_wave",
                "certificate_days",
                "firewall_days",
                "dns_days",
                "notice_days",
                "observe_days",
            ],
        ),
        (Window, &["name", "purpose", "day", "start", "minutes"]),
        (Freeze, &["name", "from", "until"]),
    ],
};

static PEOPLE: Hand = Hand {
    id: "people",
    title: Text {
        en: "Users and service desk",
        pt: "Usuários e central de atendimento",
        es: "Usuarios y mesa de ayuda",
        it: "Utenti e assistenza",
        ru: "Пользователи и служба поддержки",
    },
    look: Text {
        en: "Ask the departments and the service desk: who has contacts at the partners, who was told of the window, and who has agreed to do without.",
        pt: "Pergunte às áreas e à central de atendimento: quem tem contatos nos parceiros, quem foi avisado da janela e quem aceitou ficar sem.",
        es: "Pregunte a los departamentos y a la mesa de ayuda: quién tiene contactos en los socios, a quién se avisó de la ventana y quién ha aceptado prescindir de ellos.",
        it: "Chieda ai reparti e all'assistenza: chi ha contatti presso i partner, chi è stato avvisato della finestra e chi ha accettato di farne a meno.",
        ru: "Спросите подразделения и службу поддержки: у кого есть контакты у партнёров, кто предупреждён об окне и кто согласен обойтись без них.",
    },
    answers: &[
        (Deployment, &["people_told"]),
        (Crowd, &["name", "users", "needs_xmpp", "released", "signed_in_again"]),
    ],
};

static GATEWAY: Hand = Hand {
    id: "gateway",
    title: Text {
        en: "Console of the OCS XMPP gateway",
        pt: "Console do gateway XMPP do OCS",
        es: "Consola de la puerta de enlace XMPP de OCS",
        it: "Console del gateway XMPP di OCS",
        ru: "Консоль шлюза XMPP для OCS",
    },
    look: Text {
        en: "On the gateway's host, in the XMPP Gateway snap-in: XMPP Configuration lists the partners with TLS, SASL and dialback; SIP Configuration names the Edge; Security Settings names the certificate. No command exports this, so write all partners down.",
        pt: "No host do gateway, no snap-in XMPP Gateway: XMPP Configuration lista os parceiros com TLS, SASL e dialback; SIP Configuration nomeia a Borda; Security Settings nomeia o certificado. Nenhum comando exporta isto; anote todos os parceiros.",
        es: "En el host de la puerta de enlace, en el complemento XMPP Gateway: XMPP Configuration muestra los socios con TLS, SASL y dialback; SIP Configuration nombra el perimetral; Security Settings nombra el certificado. Ningún comando lo exporta: anote todos los socios.",
        it: "Sull'host del gateway, nello snap-in XMPP Gateway: XMPP Configuration elenca i partner con TLS, SASL e dialback; SIP Configuration indica l'Edge; Security Settings indica il certificato. Nessun comando lo esporta: annoti tutti i partner.",
        ru: "На узле шлюза, в оснастке XMPP Gateway: в XMPP Configuration перечислены партнёры с TLS, SASL и dialback, в SIP Configuration назван пограничный сервер, в Security Settings — сертификат. Команды для выгрузки нет, поэтому выпишите всех партнёров.",
    },
    answers: &[
        (
            Gateway,
            &[
                "name",
                "edge",
                "system",
                "public_address",
                "running",
                "certificate_expires",
                "hotfix",
                "partners_listed",
            ],
        ),
        (
            Partner,
            &[
                "name",
                "additional",
                "kind",
                "tls",
                "sasl",
                "dialback",
                "keep_alive",
                "connection_limit",
                "proxy",
                "on_legacy",
            ],
        ),
    ],
};

static OLD_CONSOLE: Hand = Hand {
    id: "old-console",
    title: Text {
        en: "Console of the legacy Edge Server",
        pt: "Console do Servidor de Borda herdado",
        es: "Consola del servidor perimetral heredado",
        it: "Console dell'Edge Server legacy",
        ru: "Консоль устаревшего пограничного сервера",
    },
    look: Text {
        en: "On the Edge Server of Office Communications Server 2007 R2: Computer Management, Services and Applications, Office Communications Server 2007 R2, Properties. The tab Internal lists the servers that it trusts; the answer of the Merge wizard stands in the Topology Builder of the new version.",
        pt: "No Servidor de Borda do Office Communications Server 2007 R2: Gerenciamento do Computador, Serviços e Aplicativos, Office Communications Server 2007 R2, Propriedades. A guia Interno lista os servidores em que ele confia; a resposta do assistente de mesclagem está no Construtor de Topologias da versão nova.",
        es: "En el servidor perimetral de Office Communications Server 2007 R2: Administración de equipos, Servicios y Aplicaciones, Office Communications Server 2007 R2, Propiedades. La ficha Interno muestra los servidores en los que confía; la respuesta del asistente de combinación está en el Generador de topologías de la versión nueva.",
        it: "Sull'Edge Server di Office Communications Server 2007 R2: Gestione computer, Servizi e applicazioni, Office Communications Server 2007 R2, Proprietà. La scheda Interno elenca i server di cui si fida; la risposta della procedura di unione si trova nel Generatore di topologie della versione nuova.",
        ru: "На пограничном сервере Office Communications Server 2007 R2: «Управление компьютером», «Службы и приложения», Office Communications Server 2007 R2, «Свойства». На вкладке Internal перечислены серверы, которым он доверяет; ответ мастера слияния хранится в построителе топологий новой версии.",
    },
    answers: &[(Edge, &["trusts_new_pool", "merged_as_federated"])],
};

static TOPOLOGY: Hand = Hand {
    id: "topology",
    title: Text {
        en: "Topology Builder",
        pt: "Construtor de Topologias",
        es: "Generador de topologías",
        it: "Generatore di topologie",
        ru: "Построитель топологий",
    },
    look: Text {
        en: "Download the topology and look at the properties of sites, pools and Edge pools; for Office Communications Server 2007 R2, at the properties of pools and servers in its console. Whether setup ran again is in the log of the Deployment Wizard.",
        pt: "Baixe a topologia e veja as propriedades de sites, pools e pools de Borda; no Office Communications Server 2007 R2, as propriedades de pools e servidores no console dele. Se a instalação foi reexecutada, está no log do Assistente de Implantação.",
        es: "Descargue la topología y mire las propiedades de sitios, grupos y grupos perimetrales; en Office Communications Server 2007 R2, las propiedades de grupos y servidores en su consola. Si la instalación se repitió, consta en el registro del Asistente para la implementación.",
        it: "Scarichi la topologia e guardi le proprietà di siti, pool e pool Edge; per Office Communications Server 2007 R2, le proprietà di pool e server nella sua console. Se l'installazione è stata rieseguita, risulta dal registro della Distribuzione guidata.",
        ru: "Загрузите топологию и посмотрите свойства сайтов, пулов и пограничных пулов; для Office Communications Server 2007 R2 — свойства пулов и серверов в его консоли. Повторялась ли установка, видно в журнале мастера развёртывания.",
    },
    answers: &[
        (Deployment, &["merge_published", "own_sql_instance", "store_product"]),
        (Site, &["name", "kind", "sip_route", "xmpp_route"]),
        (Pool, &["name", "product", "role", "site", "running", "servers"]),
        (
            Edge,
            &[
                "name",
                "product",
                "site",
                "running",
                "kind",
                "servers",
                "access_name",
                "conferencing_name",
                "media_name",
                "public_address",
                "next_hop",
                "sip_federation",
                "xmpp",
                "setup_rerun",
            ],
        ),
    ],
};

static FIREWALL: Hand = Hand {
    id: "firewall",
    title: Text {
        en: "Firewall", pt: "Firewall", es: "Firewall", it: "Firewall", ru: "Межсетевой экран"
    },
    look: Text {
        en: "Ask the firewall team for the rules: TCP 5269 from and to the internet at the Access Edge address, and TCP 23456 from every Front End to the internal side of the Edge. A rule that somebody remembers is not one that somebody read.",
        pt: "Peça as regras à equipe de firewall: TCP 5269 da internet e para ela no endereço da Borda de Acesso, e TCP 23456 de cada Front-End até o lado interno da Borda. Uma regra de que alguém se lembra não é uma regra que alguém leu.",
        es: "Pida las reglas al equipo de firewall: TCP 5269 desde y hacia Internet en la dirección del perimetral de acceso, y TCP 23456 desde cada front-end hasta el lado interno del perimetral. Una regla que alguien recuerda no es una regla que alguien ha leído.",
        it: "Chieda le regole al gruppo del firewall: TCP 5269 da e verso Internet sull'indirizzo dell'Access Edge, e TCP 23456 da ogni Front End al lato interno dell'Edge. Una regola che qualcuno ricorda non è una regola che qualcuno ha letto.",
        ru: "Запросите правила у команды межсетевого экрана: TCP 5269 из интернета и в интернет на адресе Access Edge и TCP 23456 от каждого сервера переднего плана к внутренней стороне пограничного сервера. Правило, которое кто-то помнит, — ещё не правило, которое кто-то прочитал.",
    },
    answers: &[(Edge, &["open_in", "open_out"]), (Pool, &["reaches_edge"])],
};

static BALANCER: Hand = Hand {
    id: "balancer",
    title: Text {
        en: "Load balancer",
        pt: "Balanceador de carga",
        es: "Equilibrador de carga",
        it: "Bilanciatore del carico",
        ru: "Балансировщик нагрузки",
    },
    look: Text {
        en: "Look at the virtual servers in the console of the load balancer: which ports of the Edge pool it spreads, inside and outside. Without a balancer, several addresses for one name are DNS load balancing.",
        pt: "Veja os servidores virtuais no console do balanceador: quais portas do pool de Borda ele distribui, dentro e fora. Sem balanceador, vários endereços para um nome são balanceamento de carga DNS.",
        es: "Mire los servidores virtuales en la consola del equilibrador: qué puertos del grupo perimetral reparte, dentro y fuera. Sin equilibrador, varias direcciones para un nombre son equilibrio de carga de DNS.",
        it: "Guardi i server virtuali nella console del bilanciatore: quali porte del pool Edge distribuisce, all'interno e all'esterno. Senza bilanciatore, più indirizzi per un nome sono bilanciamento del carico DNS.",
        ru: "Посмотрите виртуальные серверы в консоли балансировщика: какие порты пограничного пула он распределяет внутри и снаружи. Без балансировщика несколько адресов у одного имени — это балансировка нагрузки DNS.",
    },
    answers: &[(Edge, &["balancing_inside", "balancing_outside", "balances_proxy_port"])],
};

static CERTIFICATES: Hand = Hand {
    id: "certificates",
    title: Text {
        en: "Certificates on the Edge",
        pt: "Certificados na Borda",
        es: "Certificados en el perimetral",
        it: "Certificati sull'Edge",
        ru: "Сертификаты на пограничном сервере",
    },
    look: Text {
        en: "On every server of the Edge pool: mmc, Certificates, Computer account, Personal. Open the external certificate: Subject Alternative Name, Valid to, Certification Path; when you export it, the wizard says whether the private key can go with it. Compare the thumbprint on all servers.",
        pt: "Em cada servidor do pool de Borda: mmc, Certificados, Conta de computador, Pessoal. Abra o certificado externo: Nome Alternativo da Entidade, Válido até, Caminho de Certificação; ao exportar, o assistente diz se a chave privada pode ir junto. Compare a impressão digital em todos os servidores.",
        es: "En cada servidor del grupo perimetral: mmc, Certificados, Cuenta de equipo, Personal. Abra el certificado externo: Nombre alternativo del titular, Válido hasta, Ruta de certificación; al exportarlo, el asistente dice si la clave privada puede ir con él. Compare la huella digital en todos los servidores.",
        it: "Su ogni server del pool Edge: mmc, Certificati, Account del computer, Personale. Apra il certificato esterno: Nome alternativo soggetto, Valido fino al, Percorso certificazione; esportandolo, la procedura dice se la chiave privata può seguirlo. Confronti l'identificazione personale su tutti i server.",
        ru: "На каждом сервере пограничного пула: mmc, «Сертификаты», «Учётная запись компьютера», «Личное». Откройте внешний сертификат: «Дополнительное имя субъекта», «Действителен по», «Путь сертификации»; при экспорте мастер скажет, можно ли взять с ним закрытый ключ. Сравните отпечаток на всех серверах.",
    },
    answers: &[(
        Edge,
        &[
            "certificate_names",
            "certificate_wildcard",
            "certificate_public",
            "certificate_expires",
            "certificate_exportable",
            "certificate_everywhere",
            "media_certificate_staged",
        ],
    )],
};

static ZONE: Hand = Hand {
    id: "zone",
    title: Text { en: "DNS zones", pt: "Zonas DNS", es: "Zonas DNS", it: "Zone DNS", ru: "Зоны DNS" },
    look: Text {
        en: "Ask the DNS team for the records and their TTL, once from the internal zone and once from the public one; ask who else uses the names.",
        pt: "Peça à equipe de DNS os registros e o TTL, uma vez da zona interna e outra da pública; pergunte quem mais usa os nomes.",
        es: "Pida al equipo de DNS los registros y su TTL, una vez de la zona interna y otra de la pública; pregunte quién más usa los nombres.",
        it: "Chieda al gruppo DNS i record e il loro TTL, una volta dalla zona interna e una da quella pubblica; chieda chi altro usa i nomi.",
        ru: "Запросите у команды DNS записи и их TTL, отдельно из внутренней зоны и из публичной; спросите, кто ещё пользуется этими именами.",
    },
    answers: &[
        (Domain, &["name", "is_default", "has_srv", "internal_target"]),
        (Srv, &["domain", "target", "port", "priority", "weight", "ttl", "view"]),
        (Host, &["name", "address", "alias", "shared", "ttl"]),
    ],
};

static PARTNER: Hand = Hand {
    id: "partner",
    title: Text {
        en: "The partner's administrator",
        pt: "O administrador do parceiro",
        es: "El administrador del socio",
        it: "L'amministratore del partner",
        ru: "Администратор партнёра",
    },
    look: Text {
        en: "Write to the partner: which domains its users have, whether it publishes an SRV record, which server it runs, what its vendor says of this gateway, and whom to call in the window.",
        pt: "Escreva ao parceiro: que domínios os usuários dele têm, se publica um registro SRV, que servidor usa, o que o fornecedor diz deste gateway e a quem ligar na janela.",
        es: "Escriba al socio: qué dominios tienen sus usuarios, si publica un registro SRV, qué servidor usa, qué dice su proveedor de esta puerta de enlace y a quién llamar en la ventana.",
        it: "Scriva al partner: quali domini hanno i suoi utenti, se pubblica un record SRV, quale server usa, che cosa dice il fornitore di questo gateway e chi chiamare nella finestra.",
        ru: "Напишите партнёру: какие домены у его пользователей, публикует ли он запись SRV, какой у него сервер, что говорит поставщик об этом шлюзе и кому звонить во время окна.",
    },
    answers: &[(Partner, &["has_srv", "domains_complete", "vendor_confirmed", "contact"])],
};

static GROUPS: Hand = Hand {
    id: "groups",
    title: Text {
        en: "Active Directory",
        pt: "Active Directory",
        es: "Active Directory",
        it: "Active Directory",
        ru: "Active Directory",
    },
    look: Text {
        en: "In Active Directory Users and Computers, look at Member Of of each operator: RTCUniversalServerAdmins, and Domain Admins for the topology. In Active Directory Domains and Trusts, see whether old and new servers are in one forest.",
        pt: "Em Usuários e Computadores do Active Directory, veja Membro de de cada operador: RTCUniversalServerAdmins, e Domain Admins para a topologia. Em Domínios e Relações de Confiança do Active Directory, veja se servidores antigos e novos estão na mesma floresta.",
        es: "En Usuarios y equipos de Active Directory, mire Miembro de de cada operador: RTCUniversalServerAdmins, y Domain Admins para la topología. En Dominios y confianzas de Active Directory, vea si los servidores antiguos y nuevos están en un mismo bosque.",
        it: "In Utenti e computer di Active Directory, guardi Membro di di ogni operatore: RTCUniversalServerAdmins, e Domain Admins per la topologia. In Domini e trust di Active Directory, veda se i server vecchi e nuovi sono nella stessa foresta.",
        ru: "В оснастке «Active Directory — пользователи и компьютеры» посмотрите вкладку «Член групп» у каждого исполнителя: RTCUniversalServerAdmins, а для топологии Domain Admins. В оснастке «Active Directory — домены и доверие» проверьте, что старые и новые серверы в одном лесу.",
    },
    answers: &[(Deployment, &["groups_held", "crosses_forests"])],
};

static PROGRAMS: Hand = Hand {
    id: "programs",
    title: Text {
        en: "The servers themselves",
        pt: "Os próprios servidores",
        es: "Los propios servidores",
        it: "I server stessi",
        ru: "Сами серверы",
    },
    look: Text {
        en: "On the servers: Programs and Features shows OCSWMIBC and the installed updates; the console of the antivirus shows its exclusions; the folder of the backups shows topology, configuration and partners.",
        pt: "Nos servidores: Programas e Recursos mostra OCSWMIBC e as atualizações instaladas; o console do antivírus mostra as exclusões; a pasta dos backups mostra topologia, configuração e parceiros.",
        es: "En los servidores: Programas y características muestra OCSWMIBC y las actualizaciones instaladas; la consola del antivirus muestra sus exclusiones; la carpeta de las copias muestra topología, configuración y socios.",
        it: "Sui server: Programmi e funzionalità mostra OCSWMIBC e gli aggiornamenti installati; la console dell'antivirus mostra le esclusioni; la cartella dei backup mostra topologia, configurazione e partner.",
        ru: "На серверах: в «Программах и компонентах» видны OCSWMIBC и установленные обновления, в консоли антивируса — исключения, в папке резервных копий — топология, конфигурация и партнёры.",
    },
    answers: &[(
        Deployment,
        &["legacy_updated", "cloud_builds", "wmi_installed", "antivirus_excluded", "backups_taken"],
    )],
};

static EVENTS: Hand = Hand {
    id: "events",
    title: Text {
        en: "Event log and services",
        pt: "Log de eventos e serviços",
        es: "Registro de eventos y servicios",
        it: "Registro eventi e servizi",
        ru: "Журнал событий и службы",
    },
    look: Text {
        en: "On the new Front End, Event Viewer, Applications and Services Logs, Lync Server: event 30024 of LS User Replicator. On each server, Services: the state of the Access Edge and of the XMPP Translating Gateway.",
        pt: "No novo Front-End, Visualizador de Eventos, Logs de Aplicativos e Serviços, Lync Server: evento 30024 do LS User Replicator. Em cada servidor, Serviços: o estado da Borda de Acesso e do XMPP Translating Gateway.",
        es: "En el nuevo front-end, Visor de eventos, Registros de aplicaciones y servicios, Lync Server: evento 30024 de LS User Replicator. En cada servidor, Servicios: el estado del perimetral de acceso y del XMPP Translating Gateway.",
        it: "Sul nuovo Front End, Visualizzatore eventi, Registri applicazioni e servizi, Lync Server: evento 30024 di LS User Replicator. Su ogni server, Servizi: lo stato dell'Access Edge e dell'XMPP Translating Gateway.",
        ru: "На новом сервере переднего плана: «Просмотр событий», «Журналы приложений и служб», Lync Server, событие 30024 от LS User Replicator. На каждом сервере в «Службах»: состояние Access Edge и XMPP Translating Gateway.",
    },
    answers: &[
        (Deployment, &["user_replication_seen"]),
        (Pool, &["gateway_running", "watched", "holds_store", "paired_with"]),
        (Edge, &["access_running", "proxy_running"]),
    ],
};

static TENANT: Hand = Hand {
    id: "tenant",
    title: Text {
        en: "Microsoft 365 tenant",
        pt: "Locatário do Microsoft 365",
        es: "Inquilino de Microsoft 365",
        it: "Tenant di Microsoft 365",
        ru: "Клиент Microsoft 365",
    },
    look: Text {
        en: "In the Teams admin center, External access: compare the allowed and blocked domains with those on premises, and see whether the SIP address space is shared.",
        pt: "No centro de administração do Teams, Acesso externo: compare os domínios permitidos e bloqueados com os locais, e veja se o espaço de endereços SIP é compartilhado.",
        es: "En el Centro de administración de Teams, Acceso externo: compare los dominios permitidos y bloqueados con los locales, y vea si el espacio de direcciones SIP es compartido.",
        it: "Nell'interfaccia di amministrazione di Teams, Accesso esterno: confronti i domini consentiti e bloccati con quelli locali, e veda se lo spazio di indirizzi SIP è condiviso.",
        ru: "В Центре администрирования Teams, раздел «Внешний доступ»: сравните разрешённые и заблокированные домены с локальными и проверьте, общее ли пространство адресов SIP.",
    },
    answers: &[(Deployment, &["hybrid", "shared_address_space", "tenant_lists_match"])],
};

static SHELL: Hand = Hand {
    id: "shell",
    title: Text {
        en: "Shell or Control Panel of another version",
        pt: "Shell ou Painel de Controle de outra versão",
        es: "Shell o Panel de control de otra versión",
        it: "Shell o Pannello di controllo di un'altra versione",
        ru: "Консоль или панель управления другой версии",
    },
    look: Text {
        en: "The product of this script has no command for it. Choose the script of the other version that is installed, or look in its Control Panel: External User Access, Users, Topology.",
        pt: "O produto deste script não tem comando para isto. Escolha o script da outra versão instalada ou veja no Painel de Controle dela: Acesso de Usuários Externos, Usuários, Topologia.",
        es: "El producto de este script no tiene comando para ello. Elija el script de la otra versión instalada o mire en su Panel de control: Acceso de usuarios externos, Usuarios, Topología.",
        it: "Il prodotto di questo script non ha un comando per questo. Scelga lo script dell'altra versione installata o guardi nel suo Pannello di controllo: Accesso utenti esterni, Utenti, Topologia.",
        ru: "У продукта этого сценария нет команды для этого. Выберите сценарий другой установленной версии или посмотрите в её панели управления: «Доступ внешних пользователей», «Пользователи», «Топология».",
    },
    answers: &[
        (
            Deployment,
            &[
                "replication_current",
                "federation_allowed",
                "users_without_home",
                "connection_limit",
                "partner_connection_limit",
                "test_users",
            ],
        ),
        (Edge, &["replica_current"]),
        (Partner, &["on_new"]),
        (Crowd, &["pool", "domain", "policy", "blank_names"]),
        (Policy, &["name", "scope", "site", "federation", "xmpp"]),
        (Allowed, &["name", "proxy"]),
    ],
};
