//! A gateway of another vendor, beside the ways that are planned: what is known of it, and that the rest is not.

use crate::runbook::choices::Head;
use crate::runbook::phrases::phrases;
use crate::text::Text;
use crate::text::lang::Lang;

/// The head of its column. No plan follows it, so it cannot be chosen.
pub(super) fn head(lang: Lang) -> Head {
    Head { code: "", label: LABEL.in_lang(lang).to_owned(), taken: false, recommended: false }
}

/// Its cells, in the order of the table's rows: five figures, what it brings, support, and what stands in the way, where
/// that is a row.
pub(super) fn cells(lang: Lang, rows: usize) -> Vec<Vec<String>> {
    let say = |text: Text| vec![text.in_lang(lang).to_owned()];
    let mut out = vec![say(NOT_KNOWN); 5];
    out.push(vec![BRINGS.in_lang(lang).to_owned(), LOSES.in_lang(lang).to_owned()]);
    out.push(say(SUPPORT));
    out.push(say(STANDS));
    out.truncate(rows);
    out
}

phrases! {
    /// Head of the column.
    LABEL = "A gateway of another vendor" "Um gateway de outro fornecedor" "Una puerta de enlace de otro proveedor" "Un gateway di un altro fornitore" "Шлюз другого поставщика";
    /// Cell.
    NOT_KNOWN = "not known: no such product is modelled here" "não se sabe: nenhum produto assim é modelado aqui" "no se sabe: aquí no se modela ningún producto así" "non si sa: qui nessun prodotto simile è modellato" "неизвестно: такой продукт здесь не моделируется";
    /// Cell.
    BRINGS = "No legacy server has to stay for XMPP; one more product has to be bought, placed in the perimeter and kept." "Nenhum servidor herdado precisa ficar por causa do XMPP; mais um produto precisa ser comprado, colocado no perímetro e mantido." "Ningún servidor heredado debe quedarse por XMPP; hay que comprar, situar en el perímetro y mantener un producto más." "Nessun server legacy deve restare per XMPP; un prodotto in più va acquistato, posto nel perimetro e mantenuto." "Ради XMPP не нужно держать старые серверы; нужно купить, разместить в периметре и сопровождать ещё один продукт.";
    /// Cell.
    LOSES = "Who loses what depends on that product: which partners, settings and contacts it takes over is not known here." "Quem perde o quê depende desse produto: quais parceiros, configurações e contatos ele assume não se sabe aqui." "Quién pierde qué depende de ese producto: aquí no se sabe qué socios, ajustes y contactos asume." "Chi perde che cosa dipende da quel prodotto: quali partner, impostazioni e contatti assume, qui non si sa." "Кто что теряет, зависит от продукта: каких партнёров, какие настройки и контакты он примет, здесь неизвестно.";
    /// Cell.
    SUPPORT = "as long as its vendor says; that is not known here" "enquanto o fornecedor disser; aqui não se sabe" "mientras diga su proveedor; aquí no se sabe" "finché lo dice il suo fornitore; qui non si sa" "столько, сколько обещает поставщик; здесь неизвестно";
    /// Cell.
    STANDS = "Microsoft's pages recommend no vendor. Ask the vendor, then plan here how XMPP is retired on Microsoft's servers." "As páginas da Microsoft não recomendam fornecedor algum. Pergunte ao fornecedor e depois planeje aqui o encerramento do XMPP nos servidores da Microsoft." "Las páginas de Microsoft no recomiendan ningún proveedor. Pregunte al proveedor y planifique después aquí la retirada de XMPP en los servidores de Microsoft." "Le pagine di Microsoft non consigliano alcun fornitore. Chieda al fornitore, poi pianifichi qui la dismissione di XMPP sui server Microsoft." "Страницы Microsoft не рекомендуют ни одного поставщика. Спросите поставщика, затем спланируйте здесь вывод XMPP на серверах Microsoft.";
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_modelled_is_said_not_to_be_known_and_never_nought() {
        for lang in Lang::ALL {
            for cell in cells(lang, 8).iter().flatten() {
                assert!(!cell.is_empty() && !cell.contains('0'), "{cell}");
            }
        }
        assert_eq!(cells(Lang::En, 7).len(), 7);
    }
}
