//! The start page as Trunk writes it: its tags and what they name.

/// A tag of the page that names something: `<link …>`, `<meta …>` or `<script …></script>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tag<'a>(&'a str);

impl<'a> Tag<'a> {
    /// The whole tag, for replacing it.
    pub fn text(self) -> &'a str {
        self.0
    }

    /// The value of an attribute, as it stands between its quotation marks.
    pub fn attribute(self, name: &str) -> Option<&'a str> {
        let start = self.0.find(&format!(" {name}=\""))? + name.len() + 3;
        self.0[start..].split('"').next()
    }

    /// Whether an attribute has this value.
    pub fn is(self, name: &str, value: &str) -> bool {
        self.attribute(name) == Some(value)
    }

    /// The name of the file that the tag asks for.
    pub fn file(self) -> Option<&'a str> {
        let address = self.attribute("href").or_else(|| self.attribute("src"))?;
        Some(address.strip_prefix("./").unwrap_or(address))
    }
}

/// All tags of this name, in their order.
pub fn tags<'a>(page: &'a str, name: &str) -> Vec<Tag<'a>> {
    let opening = format!("<{name} ");
    let end = if name == "script" { "</script>" } else { ">" };
    page.match_indices(&opening)
        .filter_map(|(at, _)| Some(Tag(&page[at..at + page[at..].find(end)? + end.len()])))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::tags;

    const PAGE: &str = r#"<head><link rel="icon" href="./icon-12.svg"/><meta name="a" content="b">
<link rel="stylesheet" href="./app.css" media="print"/><script src="./boot.js" type="module"></script></head>"#;

    #[test]
    fn tags_know_their_files() {
        let files: Vec<_> = tags(PAGE, "link").iter().filter_map(|it| it.file()).collect();
        assert_eq!(files, ["icon-12.svg", "app.css"]);
        let script = tags(PAGE, "script")[0];
        assert_eq!(script.text(), r#"<script src="./boot.js" type="module"></script>"#);
        assert!(script.is("type", "module") && !script.is("rel", "module"));
    }
}
