//! Links that must open for ever, what the world does to them, and how long they may be.
//!
//! A frozen file of `tests/links/v1` holds a link and the fingerprint of its case, and beside it lies the plan file to
//! which it opens. `UPDATE_LINKS=1 cargo test --no-default-features --test it links` writes those that are not there.
//! It writes the others anew, too, as long as there is no file `FROZEN` beside them; whoever releases the first version
//! puts it there, and from then on a frozen file that no longer opens is a fault of the program.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use aes_gcm::aead::Aead;
use aes_gcm::{Aes256Gcm, KeyInit};
use cutover::case::{Case, Tick};
use cutover::estate::cell::{Kind, Raw};
use cutover::estate::name::Note;
use cutover::estate::said::Origin;
use cutover::estate::{Place, TableId};
use cutover::paths::examples;
use cutover::share::extract::extract;
use cutover::share::file::{from_json, to_json};
use cutover::share::lock::{self, Envelope};
use cutover::share::{Content, LinkFault, carried, encode, fingerprint, open, qr};

use crate::support::estates::{PROMISED, PROMISED_TICKED, realistic, ticked};
use crate::support::worlds::{Chance, some_case};

const BASE: &str = "https://cutover.example/app/";
const PASSPHRASE: &str = "harbour violin anthill moss";

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/links/v1")
}

/// What is frozen: examples, the promised sizes, what was done, odd texts, everything that can be told, and chance.
fn cases() -> Vec<(String, Case)> {
    let mut cases = vec![("empty".to_owned(), Case::default()), ("everything".to_owned(), everything())];
    cases.extend(examples::ALL.iter().map(|it| (it.id.to_owned(), it.case())));
    let sizes = ["small", "middle", "large"].into_iter().zip(PROMISED);
    cases.extend(sizes.map(|(name, (size, _))| (name.to_owned(), realistic(size))));
    cases.push(("ticked".to_owned(), ticked()));
    let mut noted = examples::ALL[0].case();
    let notes = ["", "21:00", "2026-02-28 23:59", "Пётр", "\u{1f600} ok, a/b; \"c\""].map(|it| Note::parse(it).ok());
    for (at, when) in notes.iter().enumerate() {
        let tick = Tick { half: at % 2 == 1, when: when.clone(), who: notes[3].clone(), note: notes[4 - at].clone() };
        noted.progress.insert(["take-backups", "open-gate/a.example", "gone/x/y/z", "я", "open-gate"][at].into(), tick);
    }
    cases.push(("noted".to_owned(), noted));
    let mut chance = Chance::new(1);
    cases.extend((1..=6).map(|it| (format!("chance-{it}"), some_case(&mut chance, 30))));
    cases
}

/// Two rows of each table in which every column is told that can be made up from its kind.
fn everything() -> Case {
    let mut case = Case::default();
    for row in 0..2 {
        for table in TableId::ALL {
            case.estate.add_numbered(table, row);
        }
    }
    for table in TableId::ALL {
        for row in case.estate.rows(table) {
            for column in table.columns() {
                let raw = match column.kind {
                    Kind::Name => Raw::one(format!("{}{row}.tailspintoys.com", table.code())),
                    Kind::Names => Raw::Many(vec![format!("a.{}.net", column.id.replace('_', "-")), "b".to_owned()]),
                    Kind::Label | Kind::Note => Raw::one(format!("{} {row}: \u{e9}\u{448}", column.id)),
                    Kind::Flag => Raw::one(if row == 0 { "no" } else { "yes" }),
                    Kind::Count(most) => Raw::one(if row == 0 { 0 } else { most }.to_string()),
                    Kind::Date => Raw::one(format!("20{}0-02-28", 1 + row * 8)),
                    Kind::Time => Raw::one(format!("0{row}:45")),
                    Kind::Zone => Raw::one("America/Sao_Paulo"),
                    Kind::Address if row == 0 => Raw::one("2001:db8::5"),
                    Kind::Address => Raw::one("255.0.0.1"),
                    Kind::Choice(words) => Raw::one(words[usize::from(row) % words.len()].code),
                    Kind::Row(_) => Raw::Row(1 - row.min(1)),
                    Kind::Words(_) => continue,
                };
                // The row of the deployment is the only one, and nothing refers to it.
                let done = case.estate.set(Place::new(table, row, column.id), &raw, Origin::Typed);
                assert!(done.is_ok(), "{table:?} {} {done:?}", column.id);
            }
        }
    }
    case
}

/// The frozen links by name: payload, fingerprint, passphrase.
fn frozen() -> BTreeMap<String, (String, String, Option<String>)> {
    let files = fs::read_dir(folder()).expect("there are frozen links").map(|it| it.expect("a file").path());
    let links = files.filter(|it| it.extension().is_some_and(|it| it == "link"));
    links
        .map(|path| {
            let text = fs::read_to_string(&path).expect("a text");
            let mut lines = text.lines().map(str::to_owned);
            let payload = lines.next().and_then(|it| it.split_once('#').map(|it| it.1.to_owned()));
            let name = path.file_stem().expect("a name").to_string_lossy().into_owned();
            (name, (payload.expect("a link"), lines.next().expect("a fingerprint"), lines.next()))
        })
        .collect()
}

fn cipher(passphrase: &str, envelope: &Envelope) -> Aes256Gcm {
    let mut key = [0; 32];
    pbkdf2::pbkdf2_hmac::<sha2::Sha256>(passphrase.as_bytes(), &envelope.salt, envelope.iterations, &mut key);
    Aes256Gcm::new(&key.into())
}

fn locked(case: &Case) -> String {
    let mut it = Envelope { iterations: lock::ITERATIONS, salt: [0xa5; 16], iv: [0x5a; 12], locked: Vec::new() };
    let clear = lock::clear(case).expect("it fits");
    it.locked = cipher(PASSPHRASE, &it).encrypt(&it.iv.into(), &clear[..]).expect("AES encrypts");
    it.payload().expect("it fits")
}

fn opened(payload: &str, passphrase: Option<&str>) -> Result<Case, LinkFault> {
    match (open(payload)?, passphrase) {
        (Content::Case(case), _) => Ok(*case),
        (Content::Locked(it), passphrase) => {
            let cipher = cipher(passphrase.expect("a passphrase"), &it);
            lock::opened(&cipher.decrypt(&it.iv.into(), &it.locked[..]).expect("the right passphrase"))
        }
    }
}

fn write(name: &str, payload: &str, case: &Case, passphrase: &str) {
    let path = folder().join(format!("{name}.link"));
    if path.exists() && folder().join("FROZEN").exists() {
        return;
    }
    fs::create_dir_all(folder()).expect("a folder");
    fs::write(&path, format!("{BASE}#{payload}\n{}\n{passphrase}", fingerprint(case))).expect("written");
    fs::write(folder().join(format!("{name}.json")), to_json(case)).expect("written");
}

#[test]
fn frozen_links_open_for_ever() {
    if std::env::var_os("UPDATE_LINKS").is_some() {
        for (name, case) in cases() {
            write(&name, &encode(&case).expect("it fits"), &case, "");
        }
        let case = examples::ALL[1].case();
        write("locked", &locked(&case), &case, &format!("{PASSPHRASE}\n"));
    }
    let frozen = frozen();
    assert!(frozen.len() >= 18, "A frozen link is gone.");
    for (name, (payload, printed, passphrase)) in frozen {
        let text = fs::read_to_string(folder().join(format!("{name}.json"))).expect("the plan file beside the link");
        let case = from_json(&text).unwrap_or_else(|it| panic!("{name}.json: {it:?}"));
        let opened = opened(&payload, passphrase.as_deref()).unwrap_or_else(|it| panic!("{name}: {it:?}"));
        // What is compared is brought into today's order, which is not the link's business.
        assert!(carried(&opened) == carried(&case), "{name} opens to another case than it did.");
        assert_eq!(fingerprint(&opened), printed, "{name}");
    }
}

#[test]
fn every_change_of_one_letter_of_a_frozen_link_is_seen() {
    for (name, (payload, ..)) in frozen() {
        let mut changed = payload.clone().into_bytes();
        for at in 0..changed.len() {
            let was = changed[at];
            for letter in (b'0'..=b'9').chain(b'a'..=b'z').chain(b'A'..=b'Z').chain(*b"-_").filter(|it| *it != was) {
                changed[at] = letter;
                let text = std::str::from_utf8(&changed).expect("letters");
                assert!(matches!(open(text), Err(LinkFault::Altered | LinkFault::CutShort)), "{name} {at} {letter}");
            }
            changed[at] = was;
        }
    }
}

#[test]
fn links_are_as_short_as_promised() {
    for (size, most) in PROMISED {
        let length = encode(&realistic(size)).expect("it fits").len();
        println!("{size:?}: {length} of {most}");
        assert!(length <= most, "{size:?}: {length}");
    }
    let length = encode(&ticked()).expect("it fits").len();
    println!("with forty ticks: {length} of {PROMISED_TICKED}");
    assert!(length <= PROMISED_TICKED, "{length}");
}

#[test]
fn the_complete_examples_fit_on_paper() {
    for example in examples::ALL {
        let link = format!("{BASE}#{}", encode(&example.case()).expect("it fits"));
        assert!(qr::picture(&link).is_some(), "{}: {}", example.id, link.len());
    }
}

#[test]
fn what_is_too_large_for_a_link_has_none() {
    let mut case = Case::default();
    for row in 0..7_000 {
        case.estate.add_numbered(TableId::Partner, row);
        let name = Raw::one(format!("p{}.example", u32::from(row).wrapping_mul(2_654_435_761)));
        case.estate.set(Place::new(TableId::Partner, row, "name"), &name, Origin::Typed).expect("a name");
    }
    assert_eq!(encode(&case), None);
}

#[test]
fn many_rows_of_which_nothing_is_told_come_back() {
    let mut case = Case::default();
    for row in 0..3_000 {
        case.estate.add_numbered(TableId::Crowd, row);
    }
    let payload = encode(&case).expect("it fits");
    assert_eq!(opened(&payload, None), Ok(carried(&case)));
}

/// What becomes of a mangled link.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fate {
    /// It opens.
    Opens,
    /// It opens or is refused with a reason, as it happens.
    Either,
    /// It is refused with a reason.
    Refused,
}

type Mangling = (&'static str, fn(&str) -> String, Fate);

/// Puts something between the letters, every so many.
fn every(link: &str, step: usize, between: &str) -> String {
    let letters: Vec<char> = link.chars().collect();
    letters.chunks(step).map(|it| it.iter().collect::<String>()).collect::<Vec<_>>().join(between)
}

fn escaped(link: &str) -> String {
    link.replace('%', "%25").replace(':', "%3A").replace('/', "%2F").replace('#', "%23")
}

fn payload_of(link: &str) -> &str {
    link.split_once('#').expect("a link").1
}

/// As Outlook, Proofpoint, Cisco, Barracuda and search engines wrap the addresses of others.
fn safelinks(link: &str) -> String {
    format!(
        "https://eur01.safelinks.example/?url={}&data=05%7C02%7Cann%40contoso.example%7C3f2a&sdata=Zk9%2Fx0%3D&reserved=0",
        escaped(link)
    )
}

fn proofpoint_2(link: &str) -> String {
    let link = link.replace('-', "-2D").replace('_', "-5F").replace(':', "-3A").replace('#', "-23").replace('/', "_");
    format!("https://urldefense.example/v2/url?u={link}&d=DwMFaQ&c=euGZstcaTDllvimEN8b7jXrwqOf-v5A_CdpgnVfiiMM&e=")
}

fn proofpoint_3(link: &str) -> String {
    format!("https://urldefense.example/v3/__{}__;Iw!!LIr3w8kk_Xxm!p2YxJx$", link.replace('#', "*"))
}

const MANGLINGS: &[Mangling] = &[
    ("as it is", |it| it.to_owned(), Fate::Opens),
    ("only the part behind the number sign", |it| payload_of(it).to_owned(), Fate::Opens),
    ("with the number sign", |it| format!("#{}", payload_of(it)), Fate::Opens),
    ("host in capitals", |it| it.replace("https://cutover.example", "HTTPS://CUTOVER.EXAMPLE"), Fate::Opens),
    ("host as a title", |it| it.replace("cutover.example", "Cutover.Example"), Fate::Opens),
    ("no scheme", |it| it.replace("https://", ""), Fate::Opens),
    ("index page", |it| it.replace("/app/", "/app/index.html?utm_source=mail"), Fate::Opens),
    ("%23", |it| it.replace('#', "%23"), Fate::Opens),
    ("%2523", |it| it.replace('#', "%2523"), Fate::Opens),
    ("%252523", |it| it.replace('#', "%252523"), Fate::Opens),
    ("escaped whole", |it| escaped(it), Fate::Opens),
    ("escaped twice", |it| escaped(&escaped(it)), Fate::Opens),
    ("hyphens escaped", |it| it.replace('-', "%2D").replace('_', "%5F"), Fate::Opens),
    ("full stop", |it| format!("See {it}."), Fate::Opens),
    ("bracket", |it| format!("The plan ({it})"), Fate::Opens),
    ("bracket and full stop", |it| format!("(see {it})."), Fate::Opens),
    ("quotation marks", |it| format!("\"{it}\""), Fate::Opens),
    ("typographic quotation marks", |it| format!("\u{201e}{it}\u{201c}"), Fate::Opens),
    ("guillemets", |it| format!("\u{ab}\u{a0}{it}\u{a0}\u{bb}"), Fate::Opens),
    ("comma and words", |it| format!("{it}, please read it"), Fate::Opens),
    ("semicolon", |it| format!("{it};"), Fate::Opens),
    ("exclamation", |it| format!("{it}!"), Fate::Opens),
    ("angle brackets", |it| format!("<{it}>"), Fate::Opens),
    ("angle brackets with URL:", |it| format!("<URL:{it}>"), Fate::Opens),
    ("Markdown", |it| format!("[the plan]({it})"), Fate::Opens),
    ("Markdown with a title", |it| format!("[plan #1]({it} \"plan\")"), Fate::Opens),
    ("Markdown, twice the address", |it| format!("[{it}]({it})"), Fate::Opens),
    ("Markdown in angle brackets", |it| format!("[plan](<{it}>)"), Fate::Opens),
    ("Markdown with escapes", |it| it.replace('_', "\\_").replace('#', "\\#"), Fate::Opens),
    ("bold", |it| format!("**{it}**"), Fate::Opens),
    ("emphasis", |it| format!("_{it}_"), Fate::Opens),
    ("code", |it| format!("`{it}`"), Fate::Opens),
    ("chat", |it| format!("<{it}|the plan>"), Fate::Opens),
    ("wiki", |it| format!("[{it} the plan]"), Fate::Opens),
    ("HTML", |it| format!("<a href=\"{it}\">plan</a>"), Fate::Opens),
    ("HTML with an entity", |it| format!("<a href='{}'>", it.replace('#', "&#35;")), Fate::Opens),
    ("HTML with a hexadecimal entity", |it| it.replace('#', "&#x23;"), Fate::Opens),
    ("JSON", |it| format!("{{\"url\": \"{}\"}}", it.replace('/', "\\/").replace('#', "\\u0023")), Fate::Opens),
    ("wrapped at 76", |it| every(it, 76, "\r\n"), Fate::Opens),
    ("wrapped at 60 with blanks", |it| every(it, 60, " \n  "), Fate::Opens),
    ("wrapped at 20", |it| every(it, 20, "\n"), Fate::Opens),
    ("wrapped, and words behind", |it| format!("{}\nKind regards", every(it, 72, "\n")), Fate::Opens),
    ("blanks", |it| every(it, 40, " "), Fate::Opens),
    ("blank before the number sign", |it| it.replace('#', " #"), Fate::Opens),
    ("blank behind the number sign", |it| it.replace('#', "# "), Fate::Opens),
    ("no-break blanks", |it| every(it, 40, "\u{a0}"), Fate::Opens),
    ("tabulators", |it| every(it, 40, "\t"), Fate::Opens),
    ("quoted reply", |it| format!("> {}", every(it, 70, "\n> ")), Fate::Opens),
    ("quoted reply of a reply", |it| format!(">> {}", every(it, 70, "\r\n>> ")), Fate::Opens),
    ("quoted reply of a reply with blanks", |it| format!("> > {}", every(it, 70, "\n> > ")), Fate::Opens),
    ("quoted-printable", |it| every(&it.replace('=', "=3D"), 72, "=\r\n"), Fate::Opens),
    ("quoted-printable with a number sign", |it| every(&it.replace('#', "=23"), 71, "=\n"), Fate::Opens),
    ("zero-width blanks", |it| every(it, 10, "\u{200b}"), Fate::Opens),
    ("soft hyphens", |it| every(it, 16, "\u{ad}"), Fate::Opens),
    ("word joiners", |it| every(it, 25, "\u{2060}"), Fate::Opens),
    ("byte order mark", |it| format!("\u{feff}{it}"), Fate::Opens),
    ("directional marks", |it| format!("\u{200e}{it}\u{200e}"), Fate::Opens),
    ("typographic hyphens", |it| it.replace('-', "\u{2010}"), Fate::Opens),
    ("dashes", |it| it.replace('-', "\u{2013}"), Fate::Opens),
    ("gateway of a mail filter", safelinks, Fate::Opens),
    ("gateway, escaped again", |it| safelinks(&escaped(it)), Fate::Opens),
    ("gateway, wrapped", |it| every(&safelinks(it), 76, "=\r\n"), Fate::Opens),
    ("gateway in a gateway", |it| safelinks(&safelinks(it)), Fate::Opens),
    ("defence, second version", proofpoint_2, Fate::Opens),
    ("defence, third version", proofpoint_3, Fate::Opens),
    ("defence in a gateway", |it| safelinks(&proofpoint_3(it)), Fate::Opens),
    ("path of a proxy", |it| format!("https://secure-web.example/1aBcD/{}", escaped(it)), Fate::Opens),
    ("protection", |it| format!("https://linkprotect.example/url?a={}&c=E,1,abc&typo=1", escaped(it)), Fate::Opens),
    ("redirection", |it| format!("https://www.search.example/url?q={}&sa=D&source=gmail", escaped(it)), Fate::Opens),
    ("other addresses before", |it| format!("https://a.example/#top and https://b.example/#B {it}"), Fate::Opens),
    ("other addresses behind", |it| format!("{it}\nhttps://contoso.example/#about\n"), Fate::Opens),
    ("shortcut of Windows", |it| format!("[InternetShortcut]\r\nURL={it}\r\nIconIndex=0\r\n"), Fate::Opens),
    ("end cut off", |it| it[..it.len() - 5].to_owned(), Fate::Refused),
    ("half", |it| it[..it.len() - payload_of(it).len() / 2].to_owned(), Fate::Refused),
    ("first letter gone", |it| format!("{BASE}#{}", &payload_of(it)[1..]), Fate::Refused),
    ("cut, with dots", |it| format!("{}\u{2026}", &it[..it.len() - 9]), Fate::Refused),
    ("nothing behind the number sign", |_| format!("{BASE}#"), Fate::Refused),
    ("no number sign", |_| BASE.to_owned(), Fate::Refused),
    ("a letter twice", |it| format!("{}{}", &it[..it.len() - 8], &it[it.len() - 9..]), Fate::Refused),
    ("all small", |it| it.to_lowercase(), Fate::Refused),
    ("all capitals", |it| it.to_uppercase(), Fate::Refused),
    ("underscores gone", |it| format!("{BASE}#{}", payload_of(it).replace('_', "")), Fate::Either),
    ("hyphens gone", |it| format!("{BASE}#{}", payload_of(it).replace('-', "")), Fate::Either),
    ("typed: l for I", |it| format!("{BASE}#{}", payload_of(it).replace('I', "l")), Fate::Either),
    ("typed: 0 for O", |it| format!("{BASE}#{}", payload_of(it).replace('O', "0")), Fate::Either),
    ("two links run together", |it| format!("{it}{}", payload_of(it)), Fate::Refused),
    ("backwards", |it| format!("{BASE}#{}", payload_of(it).chars().rev().collect::<String>()), Fate::Refused),
];

#[test]
fn mangled_links_open_or_are_explained_and_none_is_misread() {
    let mut tally = [0_usize; 2];
    for (name, (payload, ..)) in frozen().into_iter().filter(|it| it.0 != "empty") {
        let link = format!("{BASE}#{payload}");
        for (mangling, mangle, fate) in MANGLINGS {
            let text = mangle(&link);
            let found = extract(&text);
            match (&found, fate) {
                (Ok(it), Fate::Opens | Fate::Either) => assert_eq!(*it, payload, "{mangling}: {name}"),
                (Err(fault), Fate::Refused | Fate::Either) => {
                    assert_ne!(*fault, LinkFault::TooLong, "{mangling}: {name}");
                }
                _ => panic!("{mangling}: {name}: {found:?}\n{text}"),
            }
            tally[usize::from(found.is_err())] += 1;
        }
    }
    println!("opened {}, explained {}", tally[0], tally[1]);
    assert!(tally[0] + tally[1] >= 200);
}
