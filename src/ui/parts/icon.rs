//! Small pictures. They never stand alone for a meaning: a word is beside them, or names the control.

use yew::{Html, html};

/// A small picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Icon {
    /// A tick in a circle.
    Good,
    /// A question mark in a circle.
    Asks,
    /// A sign that stops.
    Stop,
    /// A triangle that warns.
    Warn,
    /// An i in a circle.
    Note,
    /// A dead end.
    Stuck,
    /// A beetle.
    Fault,
    /// A house with layers: the estate.
    Estate,
    /// A list with ticks.
    Checks,
    /// Steps.
    Plan,
    /// A sheet of paper.
    Runbook,
    /// A book.
    Reference,
    /// An arrow back.
    Undo,
    /// An arrow forth.
    Redo,
    /// A folder.
    Open,
    /// An arrow into a tray.
    Save,
    /// A chain.
    Link,
    /// A printer.
    Print,
    /// A plus.
    Add,
    /// A cross.
    Close,
    /// A bin.
    Remove,
    /// Two sheets.
    Copy,
    /// An arrow to the right.
    Next,
    /// A chevron down.
    Down,
    /// An arrow out of a tray.
    Import,
    /// A globe.
    Language,
    /// A sun and a moon.
    Theme,
    /// A person.
    Person,
    /// A clock.
    Clock,
    /// A wrench.
    Tool,
    /// A lock.
    Lock,
    /// An eye that is struck out.
    Hidden,
    /// A key of a keyboard.
    Keys,
    /// A table.
    Sheet,
    /// A form.
    Form,
    /// A pencil.
    Rename,
    /// Two columns with arrows between them.
    Compare,
}

impl Icon {
    const fn path(self) -> &'static str {
        match self {
            Self::Good => "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M8 12.5l2.8 2.8L16 9.5",
            Self::Asks => {
                "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M9.4 9.6a2.7 2.7 0 1 1 3.9 2.5c-.9.5-1.3 1-1.3 2M12 17v.1"
            }
            Self::Stop => "M8.3 3h7.4L21 8.3v7.4L15.700 21H8.300L3 15.700V8.300ZM8.500 12h7",
            Self::Warn => "M12 4 2.8 20h18.400ZM12 10v4.500M12 17.200v.1",
            Self::Note => "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M12 11v5.500M12 7.600v.1",
            Self::Stuck => "M4 5h16M12 5v7M12 12l-5 7M12 12l5 7M5 21h4M15 21h4",
            Self::Fault => {
                "M8 9a4 4 0 0 1 8 0v6a4 4 0 0 1-8 0ZM8 12H4M20 12h-4M8.500 8 5.500 5.500M15.500 8l3-2.500M8.500 16.500l-3 2.500M15.500 16.500l3 2.500"
            }
            Self::Estate => "M4 5h16v5H4ZM4 14h16v5H4ZM7.500 7.500v.1M7.500 16.500v.1M12 10v4",
            Self::Checks => {
                "M4 6.500 5.500 8 8.500 5M4 12.500 5.500 14l3-3M4 18.500 5.500 20l3-3M12 7h8M12 13h8M12 19h8"
            }
            Self::Plan => "M5 5h5v4H5ZM10 7h4v5h-2M12 12h5v4h-5ZM14.500 16v4M14.500 20H19",
            Self::Runbook => "M6 3h9l4 4v14H6ZM14.500 3v4.500H19M9 12h7M9 16h7",
            Self::Reference => "M12 6c-2-1.500-5-2-8-2v14c3 0 6 .5 8 2 2-1.500 5-2 8-2V4c-3 0-6 .5-8 2ZM12 6v14",
            Self::Undo => "M8 5 4 9l4 4M4 9h9.500a5.500 5.500 0 0 1 0 11H9",
            Self::Redo => "m16 5 4 4-4 4M20 9h-9.500a5.500 5.500 0 0 0 0 11H15",
            Self::Open => "M3 6h6l2 2.500h10V19H3Z",
            Self::Save => "M12 4v11M7.500 10.500 12 15l4.500-4.500M4 17v3h16v-3",
            Self::Import => "M12 15V4M7.500 8.500 12 4l4.500 4.500M4 17v3h16v-3",
            Self::Link => {
                "M10 14a4 4 0 0 0 5.700 0l3.600-3.600a4 4 0 0 0-5.700-5.700L12.500 5.800M14 10a4 4 0 0 0-5.700 0l-3.600 3.600a4 4 0 0 0 5.700 5.700l1.100-1.100"
            }
            Self::Print => "M7 9V3h10v6M7 18H4V9h16v9h-3M7 15h10v6H7Z",
            Self::Add => "M12 5v14M5 12h14",
            Self::Close => "m6 6 12 12M18 6 6 18",
            Self::Remove => "M4 7h16M9.500 7V4h5v3M6.500 7l1 13h9l1-13M10 11v5.500M14 11v5.500",
            Self::Copy => "M9 9h11v11H9ZM15 9V4H4v11h5",
            Self::Next => "M5 12h14M13 6l6 6-6 6",
            Self::Down => "m6 9.500 6 6 6-6",
            Self::Language => {
                "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M3 12h18M12 3c-3 2.500-4 5.500-4 9s1 6.500 4 9c3-2.500 4-5.500 4-9s-1-6.500-4-9"
            }
            Self::Theme => "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M12 3v18M12 8l6.500-3M12 13l8.500-3M12 18l8-3",
            Self::Person => "M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8M4.500 20c.5-4 3.500-6 7.500-6s7 2 7.500 6",
            Self::Clock => "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M12 7v5.500l3.500 2",
            Self::Tool => {
                "M14.500 6.500a4 4 0 0 1 5-2.500l-2.500 2.500.5 2 2 .5L22 6.500a4 4 0 0 1-5.500 4.500L8 19.500 4.500 16 13 7.500"
            }
            Self::Lock => "M6 11h12v9H6ZM8.500 11V8a3.500 3.500 0 0 1 7 0v3",
            Self::Hidden => {
                "M3 12c3-5 6-7 9-7s6 2 9 7c-3 5-6 7-9 7s-6-2-9-7M9.500 12a2.500 2.500 0 1 0 5 0 2.500 2.500 0 0 0-5 0M4 20 20 4"
            }
            Self::Keys => "M3 7h18v10H3ZM6.500 10.500v.1M10 10.500v.1M14 10.500v.1M17.500 10.500v.1M8 14h8",
            Self::Sheet => "M4 5h16v14H4ZM4 10h16M4 14.500h16M10 5v14",
            Self::Form => "M4 5h16v5H4ZM4 14h10v5H4Z",
            Self::Rename => "M4 20h4L19.500 8.500l-4-4L4 16ZM13 7l4 4",
            Self::Compare => "M4 4h6v16H4ZM14 4h6v16h-6M6.500 9h1M6.500 13h1M16.500 9h1M16.500 13h1",
        }
    }
}

/// A small picture, for the eye only. A function, not a component: there are hundreds of them.
pub fn glyph(icon: Icon) -> Html {
    html! {
        <svg class="glyph" viewBox="0 0 24 24" width="20" height="20" fill="none" stroke="currentColor"
            stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true" focusable="false">
            <path d={icon.path()} />
        </svg>
    }
}
