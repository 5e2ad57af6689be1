//! The browser's dialog for printing, and the head that runs over every printed page.

use wasm_bindgen::JsCast;
use web_sys::CssStyleSheet;

/// Opens the browser's dialog for printing.
pub fn print() {
    let _ = gloo::utils::window().print();
}

/// Puts two texts above every printed page.
///
/// A page's margin takes its text from a style sheet only, and the policy of the page allows no style that stands in
/// it. So the rule goes into the sheet of the paper, in the place of the last one.
pub fn running_head(left: &str, right: &str) {
    let sheets = gloo::utils::document().style_sheets();
    let sheet = (0..sheets.length())
        .filter_map(|it| sheets.item(it))
        .find(|it| it.media().media_text() == "print")
        .and_then(|it| it.dyn_into::<CssStyleSheet>().ok());
    let Some(sheet) = sheet else {
        return;
    };
    let Ok(rules) = sheet.css_rules() else {
        return;
    };
    for index in (0..rules.length()).rev() {
        if rules.item(index).is_some_and(|it| it.css_text().contains("@top-left")) {
            let _ = sheet.delete_rule(index);
        }
    }
    let font = "font: 8pt system-ui, sans-serif; color: #333;";
    let rule = format!(
        "@page {{ @top-left {{ content: \"{}\"; {font} }} @top-right {{ content: \"{}\"; {font} }} }}",
        escaped(left),
        escaped(right)
    );
    let _ = sheet.insert_rule_with_index(&rule, rules.length());
}

/// A text inside of a CSS string: whatever is no letter, digit or blank is written by its number.
fn escaped(text: &str) -> String {
    text.chars().fold(String::new(), |mut out, it| {
        if it.is_alphanumeric() || it == ' ' {
            out.push(it);
        } else {
            out.push_str(&format!("\\{:x} ", it as u32));
        }
        out
    })
}
