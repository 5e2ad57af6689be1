//! Outputs of cmdlets, in whatever form: from the text to the readers.

use crate::import::cmdlets::{self, Intake, Mark};
use crate::import::kinds::{FileKind, Form, Output, Why};
use crate::import::records::{Record, clixml, grid, json, list, separated};
use crate::import::{Found, csv};

/// Which cmdlet's output a text in this form is, by what stands near its beginning.
pub(super) fn guess(form: Form, text: &str) -> Option<(FileKind, Why)> {
    let (type_name, names) = glance(form, text);
    let has = |name: &str| names.iter().any(|it| it.eq_ignore_ascii_case(name));
    let (reader, mark) = cmdlets::recognise(type_name.as_deref(), &has)?;
    Some(known(reader, &mark, form))
}

/// The type and the names of properties near the beginning of a text.
pub(super) fn glance(form: Form, text: &str) -> (Option<String>, Vec<String>) {
    match form {
        Form::List => (None, list::names(text)),
        Form::Grid => (None, grid::names(text)),
        Form::Separated => {
            let type_name = csv::type_line(text).map(|it| crate::import::records::plain_type(it).to_string());
            (type_name, csv::heading(text))
        }
        Form::Json => (None, json::names(text)),
        Form::CliXml => {
            let (type_name, names) = clixml::glance(text);
            (type_name.map(|it| it.to_string()), names)
        }
    }
}

/// Reads a text that was guessed to be this output, and says what it really is.
pub(super) fn read(output: Output, text: &str, found: &mut Found) -> Option<(FileKind, Why)> {
    let reader = cmdlets::by_cmdlet(output.cmdlet)?;
    let mut intake = Intake::sorting(reader);
    let mut take = |record: &Record, found: &mut Found| intake.take(record, found);
    let whole = match output.form {
        Form::List => list::read(text, found, &mut take),
        Form::Grid => grid::read(text, output.cmdlet, found, &mut take),
        Form::Separated => separated::read(text, found, &mut take),
        Form::Json => json::read(text, found, &mut take),
        Form::CliXml => clixml::read(text, found, &mut take),
    };
    let first = intake.end(whole, found);
    first.map(|(reader, mark)| known(reader, &mark, output.form))
}

fn known(reader: &'static cmdlets::Reader, mark: &Mark, form: Form) -> (FileKind, Why) {
    let why = match mark {
        Mark::Type(name) => Why::type_name(name),
        Mark::Properties(names) => Why::properties(names),
    };
    (FileKind::Output(Output { cmdlet: reader.cmdlet, form }), why)
}
