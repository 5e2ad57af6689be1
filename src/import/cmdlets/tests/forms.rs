//! Made-up objects, written as the shell writes them.

use std::fmt::Write as _;

/// A value of a made-up object.
#[derive(Clone, Copy, Debug)]
pub(super) enum V {
    Nothing,
    Text(&'static str),
    Flag(bool),
    Count(u32),
    List(&'static [&'static str]),
}

pub(super) type Object = Vec<(&'static str, V)>;

/// Writes objects in a form.
pub(super) type Write = fn(&[Object]) -> String;

/// The forms in which objects are written here.
pub(super) const FORMS: [(&str, Write); 7] = [
    ("list", list),
    ("comma", |it| separated(it, ",", "")),
    ("semicolon", |it| separated(it, ";", "#TYPE Selected.Some.Type\r\n")),
    ("tab", |it| separated(it, "\t", "")),
    ("json", json),
    ("wrapped json", |it| format!("{{\"value\": {}, \"Count\": {}}}", json(it), it.len())),
    ("clixml", clixml),
];

fn plain(value: V) -> String {
    match value {
        V::Nothing => String::new(),
        V::Text(text) => text.to_owned(),
        V::Flag(true) => "True".to_owned(),
        V::Flag(false) => "False".to_owned(),
        V::Count(n) => n.to_string(),
        V::List(items) => format!("{{{}}}", items.join(", ")),
    }
}

/// `Format-List`, with long lists going on in the next line.
pub(super) fn list(objects: &[Object]) -> String {
    let mut out = String::from("\r\n\r\n");
    for object in objects {
        let width = object.iter().map(|it| it.0.len()).max().unwrap_or(0);
        for (name, value) in object {
            let more = format!(",\r\n{:width$}   ", "");
            let text = if matches!(value, V::List(_)) { plain(*value).replace(", ", &more) } else { plain(*value) };
            write!(out, "{name:<width$} : {text}\r\n").unwrap();
        }
        out.push_str("\r\n");
    }
    out + "\r\n"
}

fn separated(objects: &[Object], sign: &str, before: &str) -> String {
    let quoted = |it: String| format!("\"{}\"", it.replace('"', "\"\""));
    let row = |cells: Vec<String>| cells.into_iter().map(quoted).collect::<Vec<_>>().join(sign) + "\r\n";
    let heading = row(objects[0].iter().map(|it| it.0.to_owned()).collect());
    let cell = |value: V| match value {
        V::List(items) => items.join(" "),
        other => plain(other),
    };
    let rows: String = objects.iter().map(|it| row(it.iter().map(|it| cell(it.1)).collect())).collect();
    format!("{before}{heading}{rows}")
}

fn json(objects: &[Object]) -> String {
    let value = |it: V| match it {
        V::Nothing => "null".to_owned(),
        V::Text(text) => format!("\"{text}\""),
        V::Flag(yes) => yes.to_string(),
        V::Count(n) => n.to_string(),
        V::List(items) => format!("{{\"value\": {items:?}, \"Count\": {}}}", items.len()),
    };
    let object = |it: &Object| {
        let members: Vec<String> = it.iter().map(|it| format!("\"{}\": {}", it.0, value(it.1))).collect();
        format!("{{{}}}", members.join(",\r\n"))
    };
    format!("[{}]", objects.iter().map(object).collect::<Vec<_>>().join(",\r\n"))
}

fn clixml(objects: &[Object]) -> String {
    let mut out =
        String::from("<Objs Version=\"1.1.0.1\" xmlns=\"http://schemas.microsoft.com/powershell/2004/04\">\r\n");
    for (n, object) in objects.iter().enumerate() {
        write!(out, "<Obj RefId=\"{n}\"><TN RefId=\"{n}\"><T>Selected.System.Object</T></TN><MS>\r\n").unwrap();
        for (name, value) in object {
            match value {
                V::Nothing => write!(out, "<Nil N=\"{name}\" />"),
                V::Text(text) => write!(out, "<S N=\"{name}\">{}</S>", text.replace('&', "&amp;")),
                V::Flag(yes) => write!(out, "<B N=\"{name}\">{yes}</B>"),
                V::Count(n) => write!(out, "<U32 N=\"{name}\">{n}</U32>"),
                V::List(items) => {
                    let items: String = ["<S>", &items.join("</S><S>"), "</S>"].concat();
                    write!(out, "<Obj N=\"{name}\" RefId=\"{n}{name}\"><LST>{items}</LST></Obj>")
                }
            }
            .unwrap();
            out.push_str("\r\n");
        }
        out.push_str("</MS></Obj>\r\n");
    }
    out + "</Objs>"
}
