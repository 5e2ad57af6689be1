//! What goes dark, for whom, how long and why.

use yew::{Html, html};

use crate::runbook::{phrases as said, words};
use crate::text::number;
use crate::ui::ctx::{Ctx, View};
use crate::ui::parts::icon::{Icon, glyph};

/// The list of what goes dark, or that nothing does.
pub(super) fn outages(ctx: &Ctx, session: &View) -> Html {
    let (report, estate) = (&session.report, &session.case.estate);
    if report.proposal.outages.is_empty() {
        return html! { <p class="all-good">{ glyph(Icon::Good) }{ ctx.t(said::NOTHING_DARK) }</p> };
    }
    html! {
        <details class="outages" id="outages">
            <summary>{ ctx.t(said::DARK) }{ ": " }{ report.proposal.outages.len() }</summary>
            <div class="table-frame" tabindex="0">
                <table class="plain-table">
                    <thead>
                        <tr>
                            { for [said::PARTNER, said::USERS, said::DIRECTION, said::FROM_STEP, said::TO_STEP, said::MINUTES, said::WHY]
                                .iter().map(|it| html! { <th scope="col">{ ctx.t(*it) }</th> }) }
                        </tr>
                    </thead>
                    <tbody>
                        { for report.proposal.outages.iter().map(|it| {
                            let why: Vec<&'static str> = it.because.iter().map(|it| ctx.t(words::because(*it))).collect();
                            html! {
                                <tr>
                                    <th scope="row">{ estate.partner_name(it.partner) }</th>
                                    <td>{ estate.crowd_name(it.crowd) }{ " (" }{ number::count(ctx.lang, u64::from(it.people)) }{ ")" }</td>
                                    <td>{ ctx.t(words::direction(it.direction)) }</td>
                                    <td class="count">{ it.from + 1 }</td>
                                    <td class="count">{ it.to.map_or_else(|| ctx.t(said::TO_THE_END).to_owned(), |it| (it + 1).to_string()) }</td>
                                    <td class="count">{ number::minutes(ctx.lang, it.low, it.high) }</td>
                                    <td>{ why.join(" ") }</td>
                                </tr>
                            }
                        }) }
                    </tbody>
                </table>
            </div>
        </details>
    }
}
