//! The way back from the cutover is the legacy gateway, and it must run to be one.

use crate::estate::Estate;
use crate::rules::{Moment, Rule, Verdict, Weight};
use crate::sources::{self, stated};
use crate::state::State;
use crate::text::{Text, Values};

pub(super) const RULE: Rule = Rule {
    id: "gateway-stopped",
    number: "R-060",
    weight: Weight::Risks,
    moment: Moment::Start,
    sources: &[stated(&sources::VER_OCS), stated(&sources::VER_L10)],
    says: Text {
        en: "The service Office Communications Server XMPP Gateway on {gateway} is not started.",
        pt: "O serviço Office Communications Server XMPP Gateway em {gateway} não está iniciado.",
        es: "El servicio Office Communications Server XMPP Gateway de {gateway} no está iniciado.",
        it: "Il servizio Office Communications Server XMPP Gateway su {gateway} non è avviato.",
        ru: "Служба Office Communications Server XMPP Gateway на {gateway} не запущена.",
    },
    because: Text {
        en: "XMPP does not work now, so nothing that works can be compared with, and the plan has no state to go back to.",
        pt: "O XMPP não funciona agora; não há um estado que funcione para comparar, nem um estado para o qual voltar.",
        es: "XMPP no funciona ahora; no hay un estado que funcione con el que comparar ni al que volver.",
        it: "XMPP ora non funziona: non c'è uno stato funzionante con cui confrontare né a cui tornare.",
        ru: "Сейчас XMPP не работает: не с чем сравнивать и не к чему возвращаться.",
    },
    remedy: Text {
        en: "Start the service and see one message pass each way with every partner, or write down that there is no way back.",
        pt: "Inicie o serviço e veja uma mensagem passar em cada sentido com cada parceiro, ou registre que não há caminho de volta.",
        es: "Inicie el servicio y compruebe un mensaje en cada sentido con cada socio, o deje constancia de que no hay vuelta atrás.",
        it: "Avvii il servizio e veda passare un messaggio in ogni senso con ogni partner, o annoti che non c'è via di ritorno.",
        ru: "Запустите службу и убедитесь, что с каждым партнёром сообщение проходит в обе стороны, либо запишите, что пути назад нет.",
    },
    check,
};

fn check(estate: &Estate, _state: &State) -> Verdict {
    let mut verdict = Verdict::default();
    if !estate.journey().is_some_and(|it| it.leaves_gateway()) {
        return verdict;
    }
    for (id, gateway) in estate.gateways.iter() {
        match gateway.running.told() {
            Some(false) => {
                verdict.found(id.at("running"), Values::new().with("gateway", estate.gateway_name(id)));
            }
            Some(_) => (),
            None => verdict.open(id.at("running")),
        }
    }
    verdict
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::tests::{World, asks, finds, holds};

    #[test]
    fn holds_while_the_service_runs() {
        holds(&RULE, &World::lync2010_to_2013());
    }

    #[test]
    fn found_when_the_service_is_stopped() {
        finds(&RULE, &World::lync2010_to_2013().put("gateway", 0, "running", "no"), 1);
    }

    #[test]
    fn asks_when_not_told() {
        asks(&RULE, &World::lync2010_to_2013().forget("gateway", 0, "running"), "running");
    }
}
