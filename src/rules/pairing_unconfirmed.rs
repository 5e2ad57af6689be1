//! Nobody but the vendor of the partner's server can say whether it works with this gateway.

use crate::estate::Estate;
use crate::rules::google_partner::is_google;
use crate::rules::{Moment, Rule, Verdict, Weight};
use crate::sources::{self, stated};
use crate::state::State;
use crate::text::{Text, Values};

pub(super) const RULE: Rule = Rule {
    id: "pairing-unconfirmed",
    number: "R-078",
    weight: Weight::Risks,
    moment: Moment::Start,
    sources: &[stated(&sources::CFG_FED), stated(&sources::IMP_15)],
    says: Text {
        en: "Nobody has confirmed that the server of {partner} works with this gateway.",
        pt: "Ninguém confirmou que o servidor de {partner} funciona com este gateway.",
        es: "Nadie ha confirmado que el servidor de {partner} funcione con esta puerta de enlace.",
        it: "Nessuno ha confermato che il server di {partner} funzioni con questo gateway.",
        ru: "Никто не подтвердил, что сервер {partner} работает с этим шлюзом.",
    },
    because: Text {
        en: "Earlier documents name Google Talk as the only partner that was tested, later ones withdraw it; for any other server they send you to its vendor.",
        pt: "Documentos anteriores citam o Google Talk como o único parceiro testado, e os posteriores o retiram; para qualquer outro servidor, remetem ao fornecedor.",
        es: "Los documentos anteriores citan Google Talk como único socio probado y los posteriores lo retiran; para cualquier otro servidor remiten a su proveedor.",
        it: "I documenti precedenti citano Google Talk come unico partner provato, quelli successivi lo ritirano; per ogni altro server rimandano al fornitore.",
        ru: "Прежние документы называют Google Talk единственным проверенным партнёром, более поздние его убирают; по остальным серверам они отсылают к поставщику.",
    },
    remedy: Text {
        en: "Ask the vendor of the partner's server, or try {partner} in a test deployment before the window.",
        pt: "Pergunte ao fornecedor do servidor do parceiro, ou experimente {partner} em uma implantação de teste antes da janela.",
        es: "Pregunte al proveedor del servidor del socio, o pruebe {partner} en una implementación de ensayo antes de la ventana.",
        it: "Chieda al fornitore del server del partner, oppure provi {partner} in una distribuzione di prova prima della finestra.",
        ru: "Спросите поставщика сервера партнёра или проверьте {partner} в тестовом развёртывании до окна.",
    },
    check,
};

fn check(estate: &Estate, _state: &State) -> Verdict {
    let mut verdict = Verdict::default();
    if !estate.journey().is_some_and(|it| it.carries_xmpp()) {
        return verdict;
    }
    // Google Talk has a rule of its own.
    for (id, partner) in estate.kept_partners().filter(|(_, it)| !is_google(estate, it)) {
        match partner.vendor_confirmed.told() {
            Some(true) => (),
            Some(false) => {
                verdict.found(id.at("vendor_confirmed"), Values::new().with("partner", estate.partner_name(id)));
            }
            None => verdict.open(id.at("vendor_confirmed")),
        }
    }
    verdict
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::tests::{World, asks, finds, holds};

    fn world() -> World {
        World::keep_2015()
    }

    #[test]
    fn holds_when_the_vendors_confirmed() {
        holds(&RULE, &world());
    }

    #[test]
    fn found_when_the_vendor_did_not_confirm() {
        finds(&RULE, &world().put("partner", 1, "vendor_confirmed", "no"), 1);
    }

    #[test]
    fn asks_when_not_told() {
        asks(&RULE, &world().forget("partner", 1, "vendor_confirmed"), "vendor_confirmed");
    }
}
