//! Closes the ports that XMPP alone used.

use crate::actions::{Action, Line, NOTHING_NOTICED, Phase, Step, Team, Tool, address_of};
use crate::estate::Estate;
use crate::estate::journey::Journey;
use crate::sources::{self, implied};
use crate::state::fact::Fact;
use crate::state::start::start;
use crate::text::Text;

pub(super) const ACTION: Action = Action {
    id: "close-firewall",
    number: "A-61",
    phase: Phase::After,
    sources: &[implied(&sources::PORT_X), implied(&sources::PORT_HLB)],
    title: Text {
        en: "Close the XMPP ports of {edge}",
        pt: "Fechar as portas XMPP de {edge}",
        es: "Cerrar los puertos XMPP de {edge}",
        it: "Chiudere le porte XMPP di {edge}",
        ru: "Закрыть порты XMPP у {edge}",
    },
    purpose: Text {
        en: "A port that leads nowhere stays open for nobody but strangers.",
        pt: "Uma porta que não leva a lugar nenhum só fica aberta para estranhos.",
        es: "Un puerto que no lleva a ninguna parte solo queda abierto para extraños.",
        it: "Una porta che non conduce da nessuna parte resta aperta solo per gli estranei.",
        ru: "Порт, который никуда не ведёт, остаётся открыт только для посторонних.",
    },
    who: &[Team::Firewall],
    tool: Tool::Firewall,
    minutes: (15, 60),
    impact: NOTHING_NOTICED,
    lines: &[
        Line::Do(Text {
            en: "Remove the rules for TCP 5269, both ways, of the public address of {edge}: {address}.",
            pt: "Remova as regras de TCP 5269, nos dois sentidos, do endereço público de {edge}: {address}.",
            es: "Quite las reglas de TCP 5269, en ambos sentidos, de la dirección pública de {edge}: {address}.",
            it: "Rimuova le regole per TCP 5269, nei due sensi, dell'indirizzo pubblico di {edge}: {address}.",
            ru: "Удалите правила для TCP 5269 в обе стороны для публичного адреса {edge}: {address}.",
        }),
        Line::Do(Text {
            en: "Remove the rules for TCP 23456 from the Front Ends to {edge}. Ports 5061, 443 and 4443 stay.",
            pt: "Remova as regras de TCP 23456 dos Front-Ends para {edge}. As portas 5061, 443 e 4443 ficam.",
            es: "Quite las reglas de TCP 23456 de los front-end a {edge}. Los puertos 5061, 443 y 4443 se quedan.",
            it: "Rimuova le regole per TCP 23456 dai Front End a {edge}. Le porte 5061, 443 e 4443 restano.",
            ru: "Удалите правила для TCP 23456 от серверов переднего плана к {edge}. Порты 5061, 443 и 4443 остаются.",
        }),
        Line::Check {
            run: "",
            expect: Text {
                en: "From outside nobody answers on 5269 of that address: {address}.",
                pt: "De fora ninguém responde na 5269 desse endereço: {address}.",
                es: "Desde fuera nadie responde en el 5269 de esa dirección: {address}.",
                it: "Dall'esterno nessuno risponde sulla 5269 di quell'indirizzo: {address}.",
                ru: "Снаружи на 5269 этого адреса никто не отвечает: {address}.",
            },
        },
        Line::WayBack(Text {
            en: "Add the rules again.",
            pt: "Adicione as regras de novo.",
            es: "Vuelva a añadir las reglas.",
            it: "Aggiunga di nuovo le regole.",
            ru: "Добавьте правила снова.",
        }),
    ],
    offer,
};

fn offer(estate: &Estate) -> Vec<Step> {
    if !estate.journey().is_some_and(Journey::retires) {
        return Vec::new();
    }
    let start = start(estate);
    let step = |id| {
        Step::of(&ACTION)
            .on("edge", estate.edge_name(id))
            .with("address", address_of(estate, id))
            .needs([Fact::XmppUnrouted(id)])
            .needs(estate.published_domains().map(Fact::SrvRemoved))
            .ends([Fact::FirewallOpen(id)].into_iter().filter(|it| start.has(*it)))
            .makes([Fact::FirewallClosed(id)])
    };
    estate.ending_edges().map(step).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::actions::tests::offered;
    use crate::estate::tables::{DomainId, EdgeId};
    use crate::rules::tests::World;

    #[test]
    fn ports_close_when_nothing_leads_to_them() {
        let steps = offered(&ACTION, &World::retire().estate);
        assert!(steps[0].needs.contains(&Fact::SrvRemoved(DomainId(0))));
        assert!(steps[0].ends.contains(&Fact::FirewallOpen(EdgeId(0))));
    }

    #[test]
    fn nothing_is_offered_where_xmpp_goes_on() {
        assert!(offered(&ACTION, &World::keep_2013().estate).is_empty());
    }
}
