//! The words that may be chosen.

use crate::estate::cell::choice;
use crate::estate::name::Date;

choice! {
    /// A server product that can be in a topology.
    Product {
        /// Office Communications Server 2007 R2.
        Ocs2007R2 "OCS2007R2" "Office Communications Server 2007 R2" "Office Communications Server 2007 R2" "Office Communications Server 2007 R2" "Office Communications Server 2007 R2" "Office Communications Server 2007 R2",
        /// Lync Server 2010.
        Lync2010 "Lync2010" "Lync Server 2010" "Lync Server 2010" "Lync Server 2010" "Lync Server 2010" "Lync Server 2010",
        /// Lync Server 2013.
        Lync2013 "Lync2013" "Lync Server 2013" "Lync Server 2013" "Lync Server 2013" "Lync Server 2013" "Lync Server 2013",
        /// Skype for Business Server 2015.
        Sfb2015 "SfB2015" "Skype for Business Server 2015" "Skype for Business Server 2015" "Skype Empresarial Server 2015" "Skype for Business Server 2015" "Skype для бизнеса Server 2015",
        /// Skype for Business Server 2019.
        Sfb2019 "SfB2019" "Skype for Business Server 2019" "Skype for Business Server 2019" "Skype Empresarial Server 2019" "Skype for Business Server 2019" "Skype для бизнеса Server 2019",
        /// Skype for Business Server Subscription Edition.
        SfbSe "SfBSE" "Skype for Business Server Subscription Edition" "Skype for Business Server Subscription Edition" "Skype Empresarial Server Subscription Edition" "Skype for Business Server Subscription Edition" "Skype для бизнеса Server Subscription Edition",
    }
}

impl Product {
    /// Whether the product has the XMPP gateway built in: Lync Server 2013 and Skype for Business Server 2015.
    pub const fn has_xmpp(self) -> bool {
        matches!(self, Self::Lync2013 | Self::Sfb2015)
    }

    /// Whether XMPP needs the separate gateway of Office Communications Server 2007 R2.
    pub const fn needs_gateway(self) -> bool {
        matches!(self, Self::Ocs2007R2 | Self::Lync2010)
    }

    /// The last day of extended support, from Microsoft's lifecycle data (2023-01-25). `None`: no fixed end is known.
    pub const fn support_ends(self) -> Option<Date> {
        match self {
            Self::Ocs2007R2 => Some(Date::new(2018, 1, 9)),
            Self::Lync2010 => Some(Date::new(2021, 4, 13)),
            Self::Lync2013 => Some(Date::new(2023, 4, 11)),
            Self::Sfb2015 | Self::Sfb2019 => Some(Date::new(2025, 10, 14)),
            Self::SfbSe => None,
        }
    }
}

choice! {
    /// Where one can go.
    Target {
        /// Lync Server 2013.
        Lync2013 "Lync2013" "Lync Server 2013" "Lync Server 2013" "Lync Server 2013" "Lync Server 2013" "Lync Server 2013",
        /// Skype for Business Server 2015.
        Sfb2015 "SfB2015" "Skype for Business Server 2015" "Skype for Business Server 2015" "Skype Empresarial Server 2015" "Skype for Business Server 2015" "Skype для бизнеса Server 2015",
        /// Skype for Business Server 2019.
        Sfb2019 "SfB2019" "Skype for Business Server 2019" "Skype for Business Server 2019" "Skype Empresarial Server 2019" "Skype for Business Server 2019" "Skype для бизнеса Server 2019",
        /// Skype for Business Server Subscription Edition.
        SfbSe "SfBSE" "Skype for Business Server Subscription Edition" "Skype for Business Server Subscription Edition" "Skype Empresarial Server Subscription Edition" "Skype for Business Server Subscription Edition" "Skype для бизнеса Server Subscription Edition",
        /// Microsoft Teams.
        Teams "Teams" "Microsoft Teams" "Microsoft Teams" "Microsoft Teams" "Microsoft Teams" "Microsoft Teams",
    }
}

impl Target {
    /// The server product of the target; `None` for Teams.
    pub const fn product(self) -> Option<Product> {
        match self {
            Self::Lync2013 => Some(Product::Lync2013),
            Self::Sfb2015 => Some(Product::Sfb2015),
            Self::Sfb2019 => Some(Product::Sfb2019),
            Self::SfbSe => Some(Product::SfbSe),
            Self::Teams => None,
        }
    }
}

choice! {
    /// What is to become of XMPP federation.
    Wish {
        /// It goes on.
        Keep "Keep" "Keep XMPP federation" "Manter a federação XMPP" "Conservar la federación XMPP" "Mantenere la federazione XMPP" "Сохранить федерацию XMPP",
        /// It ends.
        Retire "Retire" "Retire XMPP federation" "Encerrar a federação XMPP" "Retirar la federación XMPP" "Dismettere la federazione XMPP" "Вывести федерацию XMPP из эксплуатации",
        /// Not decided.
        Undecided "Undecided" "Not decided yet" "Ainda não decidido" "Aún no decidido" "Non ancora deciso" "Ещё не решено",
    }
}

choice! {
    /// How the servers change.
    Method {
        /// New servers beside the old ones.
        SideBySide "SideBySide" "Side by side, on new servers" "Lado a lado, em servidores novos" "En paralelo, en servidores nuevos" "Affiancata, su server nuovi" "Параллельно, на новых серверах",
        /// The old servers are upgraded.
        InPlace "InPlace" "In place, on the same servers" "No local, nos mesmos servidores" "En contexto, en los mismos servidores" "Sul posto, sugli stessi server" "На месте, на тех же серверах",
    }
}

choice! {
    /// Which of the two documented orders is taken.
    Order {
        /// All users move while the legacy federation route stands.
        UsersFirst "UsersFirst" "Users first, federation route in the window" "Usuários primeiro, rota de federação na janela" "Usuarios primero, ruta de federación en la ventana" "Prima gli utenti, route di federazione nella finestra" "Сначала пользователи, маршрут федерации в окне работ",
        /// The federation route moves before the last users.
        RouteFirst "RouteFirst" "Federation route before the last users" "Rota de federação antes dos últimos usuários" "Ruta de federación antes de los últimos usuarios" "Route di federazione prima degli ultimi utenti" "Маршрут федерации до последних пользователей",
    }
}

choice! {
    /// Which host the XMPP SRV records are to name.
    SrvHost {
        /// `xmpp.` and the SIP domain, with a host record that no other service uses.
        OwnHost "OwnHost" "A host of its own, such as xmpp.contoso.com" "Um host próprio, como xmpp.contoso.com" "Un host propio, como xmpp.contoso.com" "Un host proprio, come xmpp.contoso.com" "Отдельный узел, например xmpp.contoso.com",
        /// The name that SIP federation uses, too.
        AccessEdge "AccessEdge" "The Access Edge name" "O nome da Borda de Acesso" "El nombre del perimetral de acceso" "Il nome dell'Access Edge" "Имя Access Edge",
    }
}

choice! {
    /// Whether partners or domains are to be cut over in stages.
    Staging {
        /// Everything in one window.
        AllAtOnce "AllAtOnce" "Everything in one window" "Tudo em uma janela" "Todo en una ventana" "Tutto in una finestra" "Всё в одном окне работ",
        /// One partner after the other.
        ByPartner "ByPartner" "Partner by partner" "Parceiro por parceiro" "Socio por socio" "Un partner alla volta" "По одному партнёру",
        /// One SIP domain after the other.
        ByDomain "ByDomain" "SIP domain by SIP domain" "Domínio SIP por domínio SIP" "Dominio SIP por dominio SIP" "Un dominio SIP alla volta" "По одному домену SIP",
    }
}

choice! {
    /// The tool that moves users.
    MoveTool {
        /// The new product's shell.
        NewShell "NewShell" "Management Shell of the new version" "Shell de Gerenciamento da versão nova" "Shell de administración de la versión nueva" "Management Shell della versione nuova" "Командная консоль новой версии",
        /// The new product's Control Panel.
        NewPanel "NewPanel" "Control Panel of the new version" "Painel de Controle da versão nova" "Panel de control de la versión nueva" "Pannello di controllo della versione nuova" "Панель управления новой версии",
        /// Active Directory Users and Computers, or a tool of the old product.
        OldTools "OldTools" "Active Directory Users and Computers, or a tool of the old version" "Usuários e Computadores do Active Directory, ou uma ferramenta da versão antiga" "Usuarios y equipos de Active Directory, o una herramienta de la versión antigua" "Utenti e computer di Active Directory, o uno strumento della versione precedente" "Пользователи и компьютеры Active Directory или средство старой версии",
    }
}

choice! {
    /// What a pool is.
    PoolRole {
        /// Front End pool or Standard Edition server.
        FrontEnd "FrontEnd" "Front End pool" "Pool de Front-Ends" "Grupo de servidores front-end" "Pool Front End" "Пул переднего плана",
        /// Director.
        Director "Director" "Director" "Diretor" "Director" "Director" "Директор",
        /// Survivable branch appliance or server.
        Branch "Branch" "Survivable branch appliance or server" "Aparelho ou servidor de filial persistente" "Aplicación o servidor de sucursal con funciones de supervivencia" "Survivable Branch Appliance o Survivable Branch Server" "Устройство или сервер для обеспечения связи в филиалах",
    }
}

choice! {
    /// How an Edge of Office Communications Server 2007 R2 is laid out, and how many servers a pool has.
    EdgeKind {
        /// One server.
        Single "Single" "Single server" "Servidor único" "Servidor único" "Server singolo" "Один сервер",
        /// Several servers, all roles on each.
        Consolidated "Consolidated" "Load-balanced consolidated" "Consolidado com balanceamento de carga" "Consolidado con equilibrio de carga" "Consolidato con bilanciamento del carico" "Объединённая с балансировкой нагрузки",
        /// Roles on separate servers (Office Communications Server only).
        Expanded "Expanded" "Expanded" "Expandido" "Expandido" "Espanso" "Расширенная",
    }
}

choice! {
    /// How load is spread over the servers of a pool.
    Balancing {
        /// One server: nothing to spread.
        Single "None" "None" "Nenhum" "Ninguno" "Nessuno" "Нет",
        /// DNS load balancing.
        Dns "DNS" "DNS load balancing" "Balanceamento de carga DNS" "Equilibrio de carga de DNS" "Bilanciamento del carico DNS" "Балансировка нагрузки DNS",
        /// Hardware load balancer.
        Hardware "Hardware" "Hardware load balancer" "Balanceador de carga de hardware" "Equilibrador de carga de hardware" "Bilanciatore del carico hardware" "Аппаратная балансировка нагрузки",
    }
}

choice! {
    /// How much an XMPP partner is trusted: the parameter PartnerType.
    PartnerKind {
        /// Same enterprise or business partner.
        Federated "Federated" "Federated" "Federado" "Federado" "Federato" "Федеративный",
        /// A provider that verifies its users.
        PublicVerified "PublicVerified" "Public verified" "Público verificado" "Público comprobado" "Pubblico verificato" "Общедоступный проверенный",
        /// A provider that does not.
        PublicUnverified "PublicUnverified" "Public unverified" "Público não verificado" "Público no comprobado" "Pubblico non verificato" "Общедоступный непроверенный",
    }
}

choice! {
    /// How far TLS or SASL is asked for.
    Negotiation {
        /// Always.
        Required "Required" "Required" "Obrigatório" "Obligatorio" "Obbligatorio" "Обязательно",
        /// When the other side can.
        Optional "Optional" "Optional" "Opcional" "Opcional" "Facoltativo" "Необязательно",
        /// Never.
        NotSupported "NotSupported" "Not supported" "Sem suporte" "No admitido" "Non supportato" "Не поддерживается",
    }
}

choice! {
    /// For whom an external access policy is.
    Scope {
        /// Everyone without another policy.
        Global "Global" "Global" "Global" "Global" "Globale" "Глобальная",
        /// The users of one site.
        Site "Site" "Site" "Site" "Sitio" "Sito" "Сайт",
        /// The users to whom it was granted.
        User "User" "User" "Usuário" "Usuario" "Utente" "Пользователь",
    }
}

choice! {
    /// What a site is.
    SiteKind {
        /// Central site.
        Central "Central" "Central site" "Site central" "Sitio central" "Sito centrale" "Центральный сайт",
        /// Branch site.
        Branch "Branch" "Branch site" "Site de filial" "Sitio de sucursal" "Sito di succursale" "Сайт филиала",
        /// The node that holds servers of Office Communications Server 2007 R2 after the merge.
        BackCompat "BackCompat" "BackCompatSite" "BackCompatSite" "BackCompatSite" "BackCompatSite" "BackCompatSite",
    }
}

choice! {
    /// From where a DNS record is seen.
    View {
        /// From the internet.
        External "External" "External" "Externa" "Externa" "Esterna" "Внешняя",
        /// From the internal network.
        Internal "Internal" "Internal" "Interna" "Interna" "Interna" "Внутренняя",
    }
}

choice! {
    /// The system under the legacy XMPP gateway.
    GatewaySystem {
        /// Windows Server 2003, 64 bit.
        Server2003 "Server2003" "Windows Server 2003 x64" "Windows Server 2003 x64" "Windows Server 2003 x64" "Windows Server 2003 x64" "Windows Server 2003 x64",
        /// Windows Server 2008.
        Server2008 "Server2008" "Windows Server 2008" "Windows Server 2008" "Windows Server 2008" "Windows Server 2008" "Windows Server 2008",
        /// Windows Server 2008 R2.
        Server2008R2 "Server2008R2" "Windows Server 2008 R2" "Windows Server 2008 R2" "Windows Server 2008 R2" "Windows Server 2008 R2" "Windows Server 2008 R2",
    }
}

choice! {
    /// The days of the week on which people work.
    WorkDays {
        /// Monday to Friday.
        MondayToFriday "MonFri" "Monday to Friday" "Segunda a sexta" "De lunes a viernes" "Da lunedì a venerdì" "С понедельника по пятницу",
        /// Monday to Saturday.
        MondayToSaturday "MonSat" "Monday to Saturday" "Segunda a sábado" "De lunes a sábado" "Da lunedì a sabato" "С понедельника по субботу",
        /// Sunday to Thursday.
        SundayToThursday "SunThu" "Sunday to Thursday" "Domingo a quinta" "De domingo a jueves" "Da domenica a giovedì" "С воскресенья по четверг",
        /// Every day.
        EveryDay "EveryDay" "Every day" "Todos os dias" "Todos los días" "Tutti i giorni" "Каждый день",
    }
}

choice! {
    /// What may be done in a maintenance window.
    WindowUse {
        /// Any work of which people may notice something.
        AnyWork "AnyWork" "Any work" "Qualquer trabalho" "Cualquier trabajo" "Qualsiasi lavoro" "Любые работы",
        /// Users are moved.
        MovingUsers "MovingUsers" "Moving users" "Mover usuários" "Mover usuarios" "Spostare utenti" "Перенос пользователей",
        /// Another cutover window beside that of the deployment.
        Cutover "Cutover" "Another cutover" "Outra transferência" "Otro cambio" "Un altro passaggio" "Ещё одно переключение",
    }
}
