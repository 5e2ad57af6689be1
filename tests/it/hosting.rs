//! The ready-made settings for web servers say what the page says.

use std::fs;
use std::path::Path;

const SERVERS: [&str; 4] = ["nginx.conf", "apache.htaccess", "Caddyfile", "web.config"];

fn read(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(name);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The policy of the page, as a server can say it better: only a header may forbid to be framed.
fn policy() -> String {
    let page = read("index.html");
    let policy = page.split("http-equiv=\"Content-Security-Policy\" content=\"").nth(1).expect("the page has a policy");
    format!("{}; frame-ancestors 'none'", policy.split('"').next().unwrap_or_default())
}

#[test]
fn each_server_says_the_policy_of_the_page() {
    let policy = policy();
    assert!(policy.starts_with("default-src 'none'; "), "{policy}");
    for server in SERVERS {
        let settings = read(&format!("hosting/{server}")).replace("&apos;", "'");
        assert!(settings.contains(&format!("\"{policy}\"")), "{server} does not say: {policy}");
    }
}

#[test]
fn each_server_sends_the_same_headers() {
    let others = read("hosting/nginx.conf");
    let permissions = others.split("Permissions-Policy \"").nth(1).unwrap().split('"').next().unwrap();
    assert!(permissions.contains("camera=()"), "{permissions}");
    for server in SERVERS {
        let settings = read(&format!("hosting/{server}"));
        for value in [
            permissions,
            "no-referrer",
            "nosniff",
            "Cross-Origin-Opener-Policy",
            "Cross-Origin-Resource-Policy",
            "attachment",
        ] {
            assert!(settings.contains(value), "{server} does not say {value}");
        }
    }
}

/// The types that browsers insist on. Caddy knows all but one by itself.
#[test]
fn each_server_knows_the_media_types() {
    for server in SERVERS {
        let settings = read(&format!("hosting/{server}"));
        let kinds = ["application/manifest+json", "application/wasm", "text/javascript", "image/svg+xml"];
        for kind in kinds.into_iter().take(if server == "Caddyfile" { 1 } else { kinds.len() }) {
            assert!(settings.contains(kind), "{server} does not know {kind}");
        }
    }
}
