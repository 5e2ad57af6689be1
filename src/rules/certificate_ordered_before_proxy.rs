//! Without the XMPP proxy on the Edge, the wizard does not know the bare SIP domains.

use crate::estate::Estate;
use crate::estate::journey::Journey;
use crate::rules::{Moment, Rule, Verdict, Weight};
use crate::sources::{self, stated};
use crate::state::State;
use crate::state::fact::Fact;
use crate::text::{Text, Values};

pub(super) const RULE: Rule = Rule {
    id: "certificate-ordered-before-proxy",
    number: "R-125",
    weight: Weight::Notes,
    moment: Moment::Start,
    sources: &[stated(&sources::SETUP)],
    says: Text {
        en: "The certificate of {edge} is requested before its XMPP proxy is installed.",
        pt: "O certificado de {edge} é solicitado antes da instalação do proxy XMPP.",
        es: "El certificado de {edge} se solicita antes de instalar su proxy XMPP.",
        it: "Il certificato di {edge} viene richiesto prima che sia installato il proxy XMPP.",
        ru: "Сертификат для {edge} запрашивается до установки прокси-сервера XMPP.",
    },
    because: Text {
        en: "Only where the XMPP proxy is installed does the wizard fill in the bare SIP domains by itself.",
        pt: "Só onde o proxy XMPP está instalado o assistente preenche sozinho os domínios SIP simples.",
        es: "Solo donde está instalado el proxy XMPP el asistente rellena por sí mismo los dominios SIP sin prefijo.",
        it: "Solo dove è installato il proxy XMPP la procedura guidata inserisce da sé i domini SIP senza prefisso.",
        ru: "Мастер сам подставляет домены SIP без префикса только там, где установлен прокси-сервер XMPP.",
    },
    remedy: Text {
        en: "Type these names into the request yourself: {domains}.",
        pt: "Digite estes nomes na solicitação: {domains}.",
        es: "Escriba usted estos nombres en la solicitud: {domains}.",
        it: "Inserisca Lei questi nomi nella richiesta: {domains}.",
        ru: "Впишите в запрос эти имена сами: {domains}.",
    },
    check,
};

fn check(estate: &Estate, state: &State) -> Verdict {
    let mut verdict = Verdict::default();
    let Some((id, edge)) = estate.xmpp_edge().filter(|_| estate.journey().is_some_and(Journey::ends_with_xmpp)) else {
        return verdict;
    };
    let settled = [Fact::CertificateInstalled(id), Fact::CertificateOrdered(id), Fact::ComponentsInstalled(id)];
    let domains: Vec<String> = estate.xmpp_domains().into_iter().map(|it| estate.domain_name(it)).collect();
    if domains.is_empty() || settled.into_iter().any(|it| state.has(it)) {
        return verdict;
    }
    if edge.running.no() || edge.proxy_running.no() || edge.setup_rerun.no() {
        let values = Values::new().with("edge", estate.edge_name(id)).with("domains", domains);
        verdict.found(id.at("proxy_running"), values);
        return verdict;
    }
    if edge.proxy_running.told().is_none() {
        verdict.open(id.at("proxy_running"));
    }
    if edge.setup_rerun.told().is_none() {
        verdict.open(id.at("setup_rerun"));
    }
    verdict
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::estate::tables::EdgeId;
    use crate::rules::tests::{World, asks, finds, holds};

    fn world() -> World {
        World::lync2010_to_2013()
    }

    #[test]
    fn holds_once_the_components_are_installed() {
        holds(&RULE, &world().fact(Fact::ComponentsInstalled(EdgeId(1))));
    }

    #[test]
    fn found_while_the_new_edge_has_no_proxy() {
        finds(&RULE, &world(), 1);
    }

    #[test]
    fn asks_when_not_told() {
        let world = world().put("edge", 1, "running", "yes").put("edge", 1, "setup_rerun", "yes");
        asks(&RULE, &world.forget("edge", 1, "proxy_running"), "proxy_running");
    }
}
