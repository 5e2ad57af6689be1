//! A small static file server: what any web host does with the folder that Trunk writes, and nothing more.
//!
//! It sends the compressed twins to whoever accepts them, and an address that does not exist is an error.

use std::fs;
use std::io::{self, BufRead, BufReader, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Duration;

/// A server that ends when it is dropped.
pub struct Server {
    address: SocketAddr,
    over: Arc<AtomicBool>,
}

impl Server {
    /// Serves a folder on this machine only; port 0 takes a free one.
    ///
    /// # Errors
    /// When the port cannot be had.
    pub fn start(folder: &Path, port: u16) -> io::Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port))?;
        let address = listener.local_addr()?;
        let over = Arc::new(AtomicBool::new(false));
        let (folder, told) = (folder.to_owned(), Arc::clone(&over));
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                if told.load(Ordering::Relaxed) {
                    break;
                }
                let folder = folder.clone();
                // A browser that goes away in the middle of an answer is no fault of the server's.
                thread::spawn(move || answer(&stream, &folder).ok());
            }
        });
        Ok(Self { address, over })
    }

    /// The address of the start page.
    pub fn url(&self) -> String {
        format!("http://{}/", self.address)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.over.store(true, Ordering::Relaxed);
        // The thread waits for a caller; this one makes it look at the flag.
        drop(TcpStream::connect(self.address));
    }
}

/// What the browser asks for.
struct Request {
    method: String,
    path: String,
    accepts: String,
}

fn answer(mut stream: &TcpStream, folder: &Path) -> io::Result<()> {
    // Browsers open connections in advance and may never use them.
    stream.set_read_timeout(Some(Duration::from_secs(30)))?;
    let Some(request) = read(&mut BufReader::new(stream))? else {
        return Ok(());
    };
    if request.method != "GET" && request.method != "HEAD" {
        return stream.write_all(b"HTTP/1.1 405 Method Not Allowed\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    }
    let Some(found) = place(folder, &request.path) else {
        return stream.write_all(
            b"HTTP/1.1 404 Not Found\r\nContent-Type: text/plain\r\nContent-Length: 10\r\nConnection: close\r\n\r\nNot found.",
        );
    };
    let (coding, body) = best(&found, &request.accepts)?;
    let mut head = format!(
        "HTTP/1.1 200 OK\r\nContent-Type: {}\r\nContent-Length: {}\r\nCache-Control: {}\r\nVary: Accept-Encoding\r\n\
         X-Content-Type-Options: nosniff\r\nConnection: close\r\n",
        media_type(&found),
        body.len(),
        caching(&found),
    );
    if let Some(coding) = coding {
        head.push_str("Content-Encoding: ");
        head.push_str(coding);
        head.push_str("\r\n");
    }
    stream.write_all(format!("{head}\r\n").as_bytes())?;
    if request.method == "GET" { stream.write_all(&body) } else { Ok(()) }
}

fn read(lines: &mut impl BufRead) -> io::Result<Option<Request>> {
    let mut first = String::new();
    lines.read_line(&mut first)?;
    let mut words = first.split_whitespace();
    let (Some(method), Some(path)) = (words.next(), words.next()) else {
        return Ok(None);
    };
    let mut request = Request { method: method.to_owned(), path: path.to_owned(), accepts: String::new() };
    for line in lines.lines() {
        let line = line?;
        match line.split_once(':') {
            Some((name, value)) if name.eq_ignore_ascii_case("accept-encoding") => {
                value.clone_into(&mut request.accepts);
            }
            Some(_) => {}
            None => break,
        }
    }
    Ok(Some(request))
}

/// The file behind an address, if it lies in the folder.
///
/// Trunk writes plain names only, so an address that would need decoding cannot be one of ours.
fn place(folder: &Path, address: &str) -> Option<PathBuf> {
    let path = address.split(['?', '#']).next()?.strip_prefix('/')?;
    let plain = path
        .split('/')
        .all(|part| part != ".." && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte)));
    let found = folder.join(if path.is_empty() { "index.html" } else { path });
    (plain && found.is_file()).then_some(found)
}

fn best(path: &Path, accepts: &str) -> io::Result<(Option<&'static str>, Vec<u8>)> {
    let accepted = |name| accepts.split(',').any(|coding| coding.split(';').next().is_some_and(|c| c.trim() == name));
    for (coding, kind) in [("br", "br"), ("gzip", "gz")] {
        let mut twin = path.as_os_str().to_owned();
        twin.push(".");
        twin.push(kind);
        if accepted(coding)
            && let Ok(body) = fs::read(twin)
        {
            return Ok((Some(coding), body));
        }
    }
    Ok((None, fs::read(path)?))
}

fn media_type(path: &Path) -> &'static str {
    match path.extension().and_then(|kind| kind.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("wasm") => "application/wasm",
        Some("svg") => "image/svg+xml",
        Some("json") => "application/json",
        Some("webmanifest") => "application/manifest+json",
        Some("png") => "image/png",
        Some("txt") => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

/// A name with Trunk's hash never changes its content, any other name may.
fn caching(path: &Path) -> &'static str {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let hashed =
        name.split(['-', '_', '.']).any(|part| part.len() >= 15 && part.bytes().all(|b| b.is_ascii_hexdigit()));
    if hashed { "public, max-age=31536000, immutable" } else { "no-cache" }
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::io::{Read, Write};
    use std::net::TcpStream;

    use super::Server;

    fn ask(request: &str) -> String {
        let folder = std::env::temp_dir().join(format!(
            "cutover-server-{}-{:?}",
            std::process::id(),
            std::thread::current().id()
        ));
        fs::create_dir_all(&folder).unwrap();
        fs::write(folder.join("index.html"), "plain").unwrap();
        fs::write(folder.join("index.html.br"), "small").unwrap();
        fs::write(folder.join("app-0123456789abcdef_bg.wasm"), "wasm").unwrap();
        let server = Server::start(&folder, 0).unwrap();
        let mut stream = TcpStream::connect(server.address).unwrap();
        stream.write_all(request.as_bytes()).unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        fs::remove_dir_all(folder).unwrap();
        answer
    }

    #[test]
    fn the_start_page_is_index_html() {
        let answer = ask("GET /?x=1 HTTP/1.1\r\n\r\n");
        assert!(
            answer.starts_with("HTTP/1.1 200") && answer.contains("text/html") && answer.ends_with("\r\n\r\nplain")
        );
    }

    #[test]
    fn whoever_accepts_brotli_gets_it() {
        let answer = ask("GET / HTTP/1.1\r\nAccept-Encoding: gzip, br;q=0.9\r\n\r\n");
        assert!(answer.contains("Content-Encoding: br\r\n") && answer.ends_with("\r\n\r\nsmall"));
    }

    #[test]
    fn a_hashed_name_may_be_kept_for_ever() {
        let answer = ask("GET /app-0123456789abcdef_bg.wasm HTTP/1.1\r\n\r\n");
        assert!(answer.contains("application/wasm\r\n") && answer.contains("immutable"));
    }

    #[test]
    fn an_unknown_address_is_an_error() {
        assert!(ask("GET /plan HTTP/1.1\r\n\r\n").starts_with("HTTP/1.1 404"));
    }

    #[test]
    fn nothing_outside_the_folder_is_served() {
        assert!(ask("GET /../../etc/passwd HTTP/1.1\r\n\r\n").starts_with("HTTP/1.1 404"));
    }
}
