//! What goes dark, for whom, how long and why.

use yew::{Html, html};

use crate::estate::tables::CrowdId;
use crate::plan::together::together;
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
    let rows = together(&report.proposal.outages);
    html! {
        <details class="outages" id="outages">
            <summary>{ ctx.t(said::DARK) }{ ": " }{ rows.len() }</summary>
            <div class="table-frame" tabindex="0">
                <table class="plain-table">
                    <thead>
                        <tr>
                            { for [said::PARTNER, said::USERS, said::DIRECTION, said::FROM_STEP, said::TO_STEP, said::MINUTES, said::WHY]
                                .iter().map(|it| html! { <th scope="col">{ ctx.t(*it) }</th> }) }
                        </tr>
                    </thead>
                    <tbody>
                        { for rows.into_iter().map(|row| {
                            let it = row.outage;
                            let partners: Vec<String> = row.partners.iter().map(|it| estate.partner_name(*it)).collect();
                            let crowd = |it: &(CrowdId, u32)| format!("{} ({})", estate.crowd_name(it.0), number::count(ctx.lang, u64::from(it.1)));
                            let crowds: Vec<String> = row.crowds.iter().map(crowd).collect();
                            let why: Vec<&'static str> = it.because.iter().map(|it| ctx.t(words::because(*it))).collect();
                            html! {
                                <tr>
                                    <th scope="row">{ number::list(&partners) }</th>
                                    <td>{ number::list(&crowds) }</td>
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
