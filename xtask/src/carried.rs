//! The carried edition: the whole application in one file, to be opened from a disk on a host without a network.
//!
//! Everything that the start page names stands in it: style and icon as they are, the program packed. The policy of the
//! file allows no connection at all, and runs one script, which it knows by its hash.

use std::fs;
use std::path::Path;

use data_encoding::{BASE64, HEXLOWER};
use sha2::{Digest, Sha256};

use crate::bundle::gzip;
use crate::page::tags;
use crate::run::Outcome;

/// The name of the file.
pub const FILE: &str = "cutover.html";

/// How the script that wasm-bindgen writes ends; a page's own script has nobody to hand anything to.
const EXPORT: &str = "export { initSync, __wbg_init as default };";

/// How the program is started that stands in the page.
const START: &str = r#"
globalThis.startCarried = async () => {
  const program = document.getElementById("program");
  const packed = Uint8Array.from(atob(program.textContent), (letter) => letter.charCodeAt(0));
  program.remove();
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
  await __wbg_init({ module_or_path: await new Response(stream).arrayBuffer() });
};
"#;

/// Writes the carried edition beside the page, and its checksum beside it; tells its checksum and size in bytes.
///
/// # Errors
/// When a file cannot be read or written, or the page is not made as Trunk and wasm-bindgen make it today.
pub fn write(folder: &Path, page: &str) -> Outcome<(String, usize)> {
    let file = carried(page, &|name| {
        fs::read(folder.join(name)).map_err(|error| format!("{name} cannot be read for the carried edition: {error}."))
    })?;
    let sum = HEXLOWER.encode(&Sha256::digest(&file));
    let failed = |error| format!("The carried edition cannot be written: {error}.");
    fs::write(folder.join(FILE), &file).map_err(failed)?;
    fs::write(folder.join(format!("{FILE}.sha256")), format!("{sum}  {FILE}\n")).map_err(failed)?;
    Ok((sum, file.len()))
}

fn carried(page: &str, read: &dyn Fn(&str) -> Outcome<Vec<u8>>) -> Outcome<String> {
    let text = |name: &str| {
        String::from_utf8(read(name)?).map_err(|_| format!("{name} is not text, so it cannot stand in a page."))
    };
    let links = tags(page, "link");
    let one = |rel: &str| {
        let found = links.iter().find(|it| it.is("rel", rel)).and_then(|it| it.file());
        found.ok_or_else(|| format!("The page names no {rel}."))
    };
    let boot = *tags(page, "script").first().ok_or("The page starts no script.")?;
    let script = text(one("modulepreload")?)?;
    if script.matches(EXPORT).count() != 1 {
        return Err("The script of wasm-bindgen does not end as it used to; carried.rs must learn how it ends.".into());
    }
    // In braces, because both texts have names of their own and stand in one module.
    let script = format!(
        "{}{START}{{\n{}}}\n",
        script.replace(EXPORT, ""),
        text(boot.file().ok_or("The script has no address.")?)?
    );
    let icon = format!(
        r#"<link rel="icon" type="image/svg+xml" href="data:image/svg+xml;base64,{}">"#,
        BASE64.encode(&read(one("icon")?)?)
    );
    let mut policy = vec![format!("script-src '{}' 'wasm-unsafe-eval'", hash(&script))];
    let mut styles = Vec::new();
    let mut file = page.to_owned();
    for link in &links {
        let place = match (link.attribute("rel"), link.file()) {
            (Some("stylesheet"), Some(name)) => {
                let style = text(name)?;
                styles.push(format!("'{}'", hash(&style)));
                let media = link.attribute("media").map(|it| format!(r#" media="{it}""#)).unwrap_or_default();
                inline("style", &media, &style)?
            }
            (Some("icon"), _) => icon.clone(),
            // Nothing is loaded, and a page on a disk cannot be installed.
            _ => String::new(),
        };
        file = file.replacen(link.text(), &place, 1);
    }
    policy.push(format!("style-src {}", styles.join(" ")));
    let old = tags(page, "meta").into_iter().find(|it| it.is("http-equiv", "Content-Security-Policy"));
    let old = old.and_then(|it| it.attribute("content")).ok_or("The page has no policy.")?;
    file = file.replacen(old, &self::policy(old, &policy), 1);
    let program = BASE64.encode(&gzip(&read(one("preload")?)?).map_err(|error| error.to_string())?);
    let script = inline("script", r#" type="module""#, &script)?;
    let program = inline("script", r#" type="application/octet-stream" id="program""#, &program)?;
    // A script that is a module waits for the whole page, so the program may stand behind it.
    Ok(file.replacen(boot.text(), &format!("{script}{program}"), 1))
}

/// The hosted edition's policy with these directives in the place of its own, and without any connection.
fn policy(old: &str, new: &[String]) -> String {
    let loads = ["script-src", "style-src", "connect-src", "manifest-src", "worker-src", "img-src"];
    let kept = old.split(';').map(str::trim).filter(|it| !loads.iter().any(|name| it.starts_with(name)));
    let kept: Vec<&str> =
        kept.chain(new.iter().map(String::as_str)).chain(["connect-src 'none'", "img-src data:"]).collect();
    kept.join("; ")
}

fn inline(tag: &str, attributes: &str, text: &str) -> Outcome<String> {
    if text.to_ascii_lowercase().contains(&format!("</{tag}")) {
        return Err(format!("A text holds the end of its own {tag} and cannot stand in a page."));
    }
    Ok(format!("<{tag}{attributes}>{text}</{tag}>"))
}

/// How a policy names an inline text.
fn hash(text: &str) -> String {
    format!("sha256-{}", BASE64.encode(&Sha256::digest(text)))
}

#[cfg(test)]
mod tests {
    use super::{EXPORT, carried};

    const PAGE: &str = r#"<!doctype html><head>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; connect-src 'self'; base-uri 'none'">
<link rel="manifest" href="manifest.webmanifest"><link rel="icon" href="./icon.svg"/>
<link rel="stylesheet" href="./app.css"/><link rel="stylesheet" href="./print.css" media="print"/>
<script src="./boot.js" type="module"></script>
<link rel="modulepreload" href="./app.js"><link rel="preload" href="./app.wasm" as="fetch"></head>"#;

    fn read(name: &str) -> Result<Vec<u8>, String> {
        Ok(match name {
            "icon.svg" => "<svg/>".to_owned(),
            "app.css" => "a{}".to_owned(),
            "print.css" => "b{}".to_owned(),
            "boot.js" => "const here = 1;\n".to_owned(),
            "app.js" => format!("let wasm;\n{EXPORT}\n"),
            "app.wasm" => "program".to_owned(),
            _ => return Err(format!("{name} is not needed")),
        }
        .into_bytes())
    }

    #[test]
    fn everything_stands_in_the_file_and_nothing_is_asked_for() {
        let file = carried(PAGE, &read).unwrap();
        assert!(file.contains("<style>a{}</style>") && file.contains(r#"<style media="print">b{}</style>"#));
        assert!(file.contains("let wasm;") && file.contains("const here = 1;") && !file.contains("export {"));
        assert!(!file.contains("./") && !file.contains("manifest"), "{file}");
    }

    #[test]
    fn the_policy_allows_no_connection_and_one_script() {
        let file = carried(PAGE, &read).unwrap();
        let policy = file.split("content=\"").nth(1).unwrap().split('"').next().unwrap();
        assert!(policy.starts_with("default-src 'none'; base-uri 'none'; script-src 'sha256-"), "{policy}");
        assert!(policy.contains("connect-src 'none'") && !policy.contains("'self'"), "{policy}");
    }

    #[test]
    fn a_text_that_would_end_its_own_tag_is_refused() {
        let broken = |name: &str| {
            if name == "app.css" { Ok(b"a{} </STYLE >".to_vec()) } else { read(name) }
        };
        assert!(carried(PAGE, &broken).unwrap_err().contains("style"));
    }

    #[test]
    fn another_wasm_bindgen_is_noticed() {
        let other = |name: &str| if name == "app.js" { Ok(b"export default x;".to_vec()) } else { read(name) };
        assert!(carried(PAGE, &other).unwrap_err().contains("wasm-bindgen"));
    }
}
