//! Paper and pictures.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use data_encoding::BASE64;
use serde_json::json;

use crate::browser::Page;
use crate::run::output;

/// The paper in the printer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Paper {
    /// 210 mm by 297 mm.
    A4,
    /// 8.5 inches by 11 inches.
    Letter,
}

impl Page {
    /// Prints the page as the person's browser would, and returns the PDF.
    pub fn pdf(&self, paper: Paper) -> Vec<u8> {
        let (width, height) = match paper {
            Paper::A4 => (8.27, 11.69),
            Paper::Letter => (8.5, 11.0),
        };
        let paper = json!({
            "preferCSSPageSize": true, "printBackground": false, "generateTaggedPDF": true,
            "paperWidth": width, "paperHeight": height,
        });
        let answer = self.devtools("Page.printToPDF", &paper);
        BASE64.decode(answer["data"].as_str().unwrap_or_default().as_bytes()).expect("the browser sends base64")
    }

    /// What can be read on the printed pages, one text a page, in columns as they stand.
    pub fn printed(&self, paper: Paper) -> Vec<String> {
        let file = self.profile.join("printed.pdf");
        fs::write(&file, self.pdf(paper)).expect("the page's folder can be written to");
        let text = output(Command::new("pdftotext").args(["-layout", "-enc", "UTF-8"]).arg(&file).arg("-"))
            .expect("The tests of the paper need pdftotext: on Debian, apt-get install poppler-utils.");
        text.trim_end_matches('\u{c}').split('\u{c}').map(str::to_owned).collect()
    }

    /// Shows the page on the screen with the style sheet of the paper, or again with its own.
    pub fn as_paper(&self, paper: bool) {
        self.devtools("Emulation.setEmulatedMedia", &json!({ "media": if paper { "print" } else { "" } }));
    }

    /// A picture of the whole page, also of what lies below the edge of the view, as PNG.
    pub fn picture(&self) -> Vec<u8> {
        let answer =
            self.devtools("Page.captureScreenshot", &json!({ "captureBeyondViewport": true, "format": "png" }));
        BASE64.decode(answer["data"].as_str().unwrap_or_default().as_bytes()).expect("the browser sends base64")
    }

    /// Puts a picture of the page into the folder that the variable CUTOVER_SHOTS names, if it names one.
    pub fn shot(&self, name: &str) {
        let Some(folder) = std::env::var_os("CUTOVER_SHOTS").map(PathBuf::from) else {
            return;
        };
        // The test's own name tells the pictures of parallel tests apart.
        let thread = std::thread::current();
        let test = thread.name().unwrap_or("page").replace("::", "-");
        fs::create_dir_all(&folder).expect("the folder for pictures can be made");
        fs::write(folder.join(format!("{test}-{name}.png")), self.picture()).expect("the picture can be written");
    }
}
