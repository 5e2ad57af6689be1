//! What was noticed last, for a while.

use gloo::timers::callback::Timeout;
use yew::{Html, MouseEvent, Properties, component, html, use_effect_with};

use crate::session::Notice;
use crate::session::msg::Msg;
use crate::text::Values;
use crate::ui::ctx::use_ctx;
use crate::ui::parts::edition::{N_NEWER, TAKE_NEWER};
use crate::ui::parts::icon::{Icon, glyph};
use crate::ui::parts::keeping_words;
use crate::ui::parts::why::words::N_TRIED;
use crate::ui::phrases;

/// How long a notice stays that goes by itself, in milliseconds.
const WHILE: u32 = 9_000;

/// Properties of [`NoticeBox`].
#[derive(Clone, PartialEq, Properties)]
pub struct NoticeProps {
    /// What was noticed.
    pub notice: Option<Notice>,
}

/// What was noticed last. The box itself is always there, because only then is its content read aloud.
#[component]
pub fn NoticeBox(props: &NoticeProps) -> Html {
    let ctx = use_ctx();
    {
        let send = ctx.send.clone();
        use_effect_with(props.notice.clone(), move |notice| {
            // What can be undone in the bar, too, or is only good news, goes by itself.
            let passes = !matches!(
                notice,
                None | Some(
                    Notice::StorageFull
                        | Notice::StorageForbidden
                        | Notice::WentBeside
                        | Notice::DeletedElsewhere
                        | Notice::Emptied
                        | Notice::Deleted(_)
                        | Notice::CopyFailed
                        | Notice::Newer
                        | Notice::Unreadable(_)
                )
            );
            let timer = passes.then(|| Timeout::new(WHILE, move || send.emit(Msg::NoticeClosed)));
            move || drop(timer)
        });
    }
    let content = props.notice.as_ref().map(|notice| {
        let (text, action) = match notice {
            Notice::Copied => (ctx.t(phrases::N_COPIED).to_owned(), None),
            Notice::CopyFailed => (ctx.t(phrases::N_COPY_FAILED).to_owned(), None),
            Notice::StorageFull => {
                (ctx.t(phrases::N_STORAGE_FULL).to_owned(), Some((phrases::SAVE_FILE, Msg::SavePressed)))
            }
            Notice::StorageForbidden => {
                (ctx.t(phrases::N_STORAGE_FORBIDDEN).to_owned(), Some((phrases::SAVE_FILE, Msg::SavePressed)))
            }
            Notice::Deleted(saved) => {
                let title = saved.summary.as_ref().map(|it| it.title.clone()).unwrap_or_default();
                (ctx.with(phrases::N_DELETED, "name", title), Some((phrases::UNDO, Msg::DeletionUndone)))
            }
            Notice::OpenedBeside => (ctx.t(phrases::N_BESIDE).to_owned(), None),
            Notice::Followed => (ctx.t(keeping_words::FOLLOWED).to_owned(), Some((phrases::UNDO, Msg::Undone))),
            Notice::WentBeside => (ctx.t(keeping_words::WENT_BESIDE).to_owned(), None),
            Notice::DeletedElsewhere => {
                (ctx.t(keeping_words::DELETED_ELSEWHERE).to_owned(), Some((keeping_words::SAVE_AGAIN, Msg::PutBack)))
            }
            Notice::Emptied => {
                (ctx.t(keeping_words::EMPTIED).to_owned(), Some((keeping_words::SAVE_AGAIN, Msg::PutBack)))
            }
            Notice::Unreadable(id) => {
                (ctx.t(phrases::N_UNREADABLE).to_owned(), Some((keeping_words::RAW, Msg::RawWanted(id.clone()))))
            }
            Notice::Pasted { taken, refused } => {
                let values = Values::new().with("taken", *taken).with("refused", *refused);
                (ctx.fill(phrases::N_PASTED, &values), Some((phrases::UNDO, Msg::Undone)))
            }
            Notice::Imported(values) => {
                (ctx.with(phrases::N_IMPORTED, "n", *values), Some((phrases::UNDO, Msg::Undone)))
            }
            Notice::Tried => (ctx.t(N_TRIED).to_owned(), Some((phrases::UNDO, Msg::Undone))),
            Notice::Veiled => {
                (ctx.t(phrases::N_VEILED).to_owned(), Some((phrases::SHOW_NAMES, Msg::VeilChosen(false))))
            }
            Notice::Newer => (ctx.t(N_NEWER).to_owned(), Some((TAKE_NEWER, Msg::NewerTaken))),
            Notice::Restored => (ctx.t(phrases::N_RESTORED).to_owned(), None),
            Notice::TableFull => (ctx.t(phrases::N_TABLE_FULL).to_owned(), None),
            Notice::RowRemoved(name) => {
                (ctx.with(phrases::N_REMOVED, "name", name.as_str()), Some((phrases::UNDO, Msg::Undone)))
            }
        };
        html! {
            <div class="notice">
                <p>{ text }</p>
                if let Some((word, msg)) = action {
                    <button type="button" onclick={ctx.on::<MouseEvent>(msg)}>{ ctx.t(word) }</button>
                }
                <button type="button" class="quiet icon-only" aria-label={ctx.t(phrases::CLOSE)}
                    onclick={ctx.on::<MouseEvent>(Msg::NoticeClosed)}>
                    { glyph(Icon::Close) }
                </button>
            </div>
        }
    });
    html! { <div class="notices" role="status" aria-live="polite">{ for content }</div> }
}
