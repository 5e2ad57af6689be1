//! What is done with hostile input, and what must hold whatever it is. The fuzzer's targets and the short run in the
//! native tests (`tests/it/hostile.rs`) call the same functions.

use cutover::case::Case;
use cutover::estate::{Place, TableId};
use cutover::export::{Form, Material};
use cutover::import::merge::merge;
use cutover::import::{self, Imported, archive, limits, parcel, remarks::RemarkKind};
use cutover::paths::examples;
use cutover::plan;
use cutover::runbook::write::write;
use cutover::session::rows;
use cutover::share::{self, Content, extract, file};
use cutover::text::lang::Lang;

/// A target: its name and what it does with bytes.
pub type Target = (&'static str, fn(&[u8]));

/// Every target.
pub const ALL: [Target; 8] = [
    ("any", any),
    ("topology", topology),
    ("table", table),
    ("parcel", unpack),
    ("link", link),
    ("plan", plan_file),
    ("runbook", paper),
    ("paste", paste),
];

/// A file of whatever kind.
pub fn any(bytes: &[u8]) {
    file_named("file", bytes);
}

/// A file that says that it is a topology.
pub fn topology(bytes: &[u8]) {
    file_named("topology.xml", bytes);
}

/// A file that says that it is a table.
pub fn table(bytes: &[u8]) {
    file_named("table.csv", bytes);
}

fn file_named(name: &str, bytes: &[u8]) {
    // An archive holds files of their own.
    let unpacked = archive::unpack(name, bytes).map(|it| it.files).unwrap_or_default();
    let grown: usize = unpacked.iter().map(|it| it.1.len()).sum();
    assert!(grown <= limits::LARGEST && unpacked.len() <= limits::MOST_ARCHIVED);
    let all = unpacked.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice()));
    let files: Vec<_> =
        std::iter::once((name, bytes)).chain(all).map(|(name, bytes)| (name.to_owned(), read(name, bytes))).collect();
    // A file of which nothing could be taken leaves no trace beside others.
    let whole: Vec<_> = files.iter().filter(|it| !it.1.entries.is_empty()).cloned().collect();
    let nothing = Case::default().estate;
    assert_eq!(merge(&nothing, &files).estate, merge(&nothing, &whole).estate, "a part of a file was taken over");
}

fn read(name: &str, bytes: &[u8]) -> Imported {
    let imported = import::read(name, bytes);
    // What is told and remarked is bounded by what there is to read, and by the limits.
    assert!(imported.entries.len() <= limits::MOST_ROWS * 20 && imported.entries.len() <= bytes.len() * 20 + 20);
    assert!(imported.remarks.len() <= RemarkKind::ALL.len() * (limits::MOST_REMARKS + 1));
    for remark in &imported.remarks {
        for lang in Lang::ALL {
            assert!(!remark.text(lang).is_empty());
        }
    }
    // What could not be read as a whole tells nothing at all.
    let whole = [RemarkKind::Broken, RemarkKind::CutShort, RemarkKind::TooDeep, RemarkKind::Entity];
    if let Some(remark) = imported.remarks.iter().find(|it| whole.contains(&it.kind)) {
        let taken = imported.entries.len();
        assert_eq!(taken, 0, "a part was taken of a file that could not be read: {:?} {remark:?}", imported.kind);
    }
    let arrived = parcel::unpack(&parcel::pack(&imported)).expect("a parcel is unpacked");
    let says = |it: &Imported| it.remarks.iter().map(|it| (it.line, it.text(Lang::En))).collect::<Vec<_>>();
    assert_eq!((arrived.kind, &arrived.entries, says(&arrived)), (imported.kind, &imported.entries, says(&imported)));
    // Into nothing everything fits that the reader let through, but for rows that are too many.
    let files = [(name.to_owned(), imported)];
    let once = merge(&Case::default().estate, &files);
    let again = merge(&once.estate, &files);
    assert_eq!(again.estate, once.estate, "the same file again changes nothing");
    let [(_, imported)] = files;
    imported
}

/// Bytes that say that they come from the worker.
pub fn unpack(bytes: &[u8]) {
    if let Some(imported) = parcel::unpack(bytes) {
        assert_eq!(parcel::unpack(&parcel::pack(&imported)).as_ref(), Some(&imported));
    }
}

/// A text with a link in it.
pub fn link(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    // What a passphrase gives back may be anything, because somebody else may have locked it.
    if let Ok(case) = share::lock::opened(bytes) {
        comes_back(&case);
    }
    match extract::extract(&text).and_then(|it| share::open(&it)) {
        Ok(Content::Case(case)) => comes_back(&case),
        Ok(Content::Locked(it)) => {
            let payload = it.payload().expect("what was read is not too long");
            assert_eq!(share::open(&payload), Ok(Content::Locked(it)));
        }
        Err(_) => (),
    }
}

fn comes_back(case: &Case) {
    // What was read from few letters may be canonical only now, so it is told once more first.
    if let Some(payload) = share::encode(case) {
        assert_eq!(share::open(&payload), Ok(Content::Case(Box::new(share::carried(case)))));
    }
}

/// A plan file.
pub fn plan_file(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let Ok(case) = file::from_json(&text) else {
        return;
    };
    assert_eq!(file::from_json(&file::to_json(&case)).as_ref(), Ok(&case));
}

/// The paper in every form, of whatever plan file opens.
pub fn paper(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let Ok(case) = file::from_json(&text) else {
        return;
    };
    // Large estates are the matter of other tests; here each try is to be short.
    if case.estate.count_rows() > 60 {
        return;
    }
    let proposal = plan::plan(&case);
    let fingerprint = share::fingerprint(&case);
    for lang in Lang::ALL {
        let runbook = write(&case, &proposal, lang, &fingerprint);
        let material = Material { case: &case, proposal: &proposal, runbook: &runbook, plan_file: "" };
        for form in Form::ALL {
            assert!(!material.download(form).name.is_empty());
        }
        assert!(String::from_utf8_lossy(&material.download(Form::Markdown).bytes).contains(&fingerprint));
    }
}

/// Cells that are pasted into a table, the first of which the first byte chooses.
pub fn paste(bytes: &[u8]) {
    let (first, rest) = bytes.split_first().unwrap_or((&0, &[]));
    let text = String::from_utf8_lossy(rest);
    let table = TableId::ALL[usize::from(*first) % TableId::ALL.len()];
    let Some(column) = table.columns().get(usize::from(*first / 16) % table.columns().len()) else {
        return;
    };
    let mut case = examples::ALL[0].case();
    let cells = text.matches(['\t', '\n', '\r']).count() + 1;
    let pasted = rows::paste(&mut case.estate, Place::new(table, 0, column.id), &text);
    assert!(pasted.taken + pasted.refused <= cells + 1);
    assert_eq!(file::from_json(&file::to_json(&case)).as_ref(), Ok(&case));
}
