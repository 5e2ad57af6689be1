//! Files on their way into the page and out of it.

use std::fs;

use data_encoding::BASE64;
use serde_json::{Value, json};

use crate::browser::Page;

impl Page {
    /// Chooses files in the first file field of a selector, as the system's dialogue would; the field may be hidden.
    pub fn choose_files(&self, css: &str, files: &[(&str, &[u8])]) {
        let folder = self.profile.join("chosen");
        fs::create_dir_all(&folder).expect("the page's folder can be written to");
        let mut paths = Vec::new();
        for (name, content) in files {
            let path = folder.join(name);
            fs::write(&path, content).expect("the page's folder can be written to");
            paths.push(path.display().to_string());
        }
        let field = self.until(&format!("There is no file field that matches {css}."), || {
            self.wait(self.client().find(fantoccini::Locator::Css(css))).ok()
        });
        self.wait(field.send_keys(&paths.join("\n"))).unwrap_or_else(|error| panic!("{css} takes no files: {error}"));
    }

    /// Drops files onto the first element of a selector, with the events of a real drag.
    pub fn drop_files(&self, css: &str, files: &[(&str, &[u8])]) {
        let files: Vec<Value> =
            files.iter().map(|(name, content)| json!({ "name": name, "base64": BASE64.encode(content) })).collect();
        let target = self.wait_for(css);
        let script = "const [target, files] = arguments;
            const data = new DataTransfer();
            for (const { name, base64 } of files) {
                data.items.add(new File([Uint8Array.from(atob(base64), c => c.charCodeAt(0))], name));
            }
            for (const kind of ['dragenter', 'dragover', 'drop']) {
                target.dispatchEvent(new DragEvent(kind, { bubbles: true, cancelable: true, dataTransfer: data }));
            }";
        self.run(script, &[json!(target), json!(files)]);
    }

    /// Pastes a text where the focus is, as the clipboard would.
    pub fn paste(&self, text: &str) {
        let script = "const data = new DataTransfer();
            data.setData('text/plain', arguments[0]);
            const event = new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData: data });
            if (document.activeElement.dispatchEvent(event)) {
                document.execCommand('insertText', false, arguments[0]);
            }";
        self.run(script, &[json!(text)]);
    }

    /// Waits for a file that the page saves, and reads it.
    pub fn downloaded(&self, name: &str) -> Vec<u8> {
        let path = self.profile.join("downloads").join(name);
        // The browser writes under another name first, so a file with this one is whole.
        self.until(&format!("The page saves no file {name}."), || fs::read(&path).ok())
    }
}
