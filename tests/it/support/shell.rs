//! Commands against a grammar of PowerShell and a table of the cmdlets.
//!
//! Stricter than the shell: names and parameters are written out, and nothing is left to be guessed.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use serde_json::Value;
use tree_sitter::{Node, Parser};

use crate::support::root;

/// Parameters that every cmdlet has and that our commands use.
const COMMON: [&str; 2] = ["ErrorAction", "WarningAction"];

/// Programs that come with Windows.
const PROGRAMS: [&str; 4] = ["netstat", "findstr", "certutil.exe", "nslookup.exe"];

/// The grammar and the table.
pub(crate) struct Shell {
    parser: Parser,
    cmdlets: BTreeMap<String, Value>,
}

/// One argument or parameter of a command.
enum Item<'a> {
    Parameter(&'a str),
    /// The text, and whether it hangs on its parameter with a colon.
    Argument(String, bool),
}

impl Shell {
    pub(crate) fn new() -> Self {
        let mut parser = Parser::new();
        parser.set_language(&tree_sitter_powershell::LANGUAGE.into()).expect("the grammar fits the parser");
        let text = fs::read_to_string(root().join("tests/data/cmdlets.json")).expect("the table is there");
        Self { parser, cmdlets: serde_json::from_str(&text).expect("the table is JSON") }
    }

    /// Whether a cmdlet of the table has a parameter; none when it is not in the table.
    pub(crate) fn has(&self, cmdlet: &str, parameter: &str) -> Option<bool> {
        self.cmdlets.get(cmdlet).map(|it| it["parameters"].get(parameter).is_some())
    }

    /// Whether a cmdlet belongs to the product; none when it comes with Windows or is not in the table.
    pub(crate) fn is_for(&self, cmdlet: &str, product: &str) -> Option<bool> {
        self.cmdlets.get(cmdlet)?["on"].as_str().map(|it| it.split(' ').any(|it| it == product))
    }

    /// How many commands the text has, and what is wrong with them for this product.
    pub(crate) fn check(&mut self, text: &str, product: &str) -> (usize, Vec<String>) {
        let mut out =
            Checked { text, product, shell: &self.cmdlets, commands: 0, wrong: Vec::new(), own: BTreeSet::new() };
        let tree = self.parser.parse(text, None).expect("a parser that is not timed answers");
        out.collect(tree.root_node());
        out.walk(tree.root_node());
        (out.commands, out.wrong)
    }

    /// The kinds of all nodes of the syntax tree, as one text.
    pub(crate) fn shape(&mut self, text: &str) -> String {
        fn walk(node: Node, out: &mut String) {
            out.push_str(node.kind());
            if node.is_error() || node.is_missing() {
                out.push('!');
            }
            out.push('(');
            let mut cursor = node.walk();
            node.children(&mut cursor).for_each(|it| walk(it, out));
            out.push(')');
        }
        let tree = self.parser.parse(text, None).expect("a parser that is not timed answers");
        let mut out = String::new();
        walk(tree.root_node(), &mut out);
        out
    }
}

struct Checked<'a> {
    text: &'a str,
    product: &'a str,
    shell: &'a BTreeMap<String, Value>,
    commands: usize,
    wrong: Vec<String>,
    /// Functions that the text defines itself.
    own: BTreeSet<&'a str>,
}

impl<'a> Checked<'a> {
    fn of(&self, node: Node) -> &'a str {
        &self.text[node.byte_range()]
    }

    fn add(&mut self, node: Node, what: impl std::fmt::Display) {
        self.wrong.push(format!("line {}: {what}", node.start_position().row + 1));
    }

    fn collect(&mut self, node: Node) {
        if node.kind() == "function_name" {
            self.own.insert(self.of(node));
        }
        let mut cursor = node.walk();
        for it in node.children(&mut cursor) {
            self.collect(it);
        }
    }

    fn walk(&mut self, node: Node) {
        if node.is_error() {
            self.add(node, format!("no PowerShell: {}", self.of(node)));
            return;
        }
        // The grammar misses a blank before the comma of a list of plain words, which needs none.
        let comma = self.text[node.start_byte()..].starts_with(',');
        if node.is_missing() && !comma {
            self.add(node, format!("{} is missing", node.kind()));
        }
        match node.kind() {
            "command" => self.command(node),
            "redirection" => self.add(node, "a redirection"),
            _ => (),
        }
        let mut cursor = node.walk();
        for it in node.children(&mut cursor) {
            self.walk(it);
        }
    }

    fn command(&mut self, node: Node) {
        let mut cursor = node.walk();
        let children: Vec<Node> = node.children(&mut cursor).collect();
        let Some(name) = children.iter().find(|it| it.kind() == "command_name").map(|it| self.of(*it)) else {
            return;
        };
        // A filter is a comparison that looks like a block of commands.
        if self.text[..node.start_byte()].trim_end().ends_with("-Filter {") {
            return;
        }
        self.commands += 1;
        if PROGRAMS.contains(&name) || self.own.contains(name) {
            return;
        }
        let Some(cmdlet) = self.shell.get(name) else {
            self.add(node, format!("{name} is not in the table"));
            return;
        };
        let product = self.product;
        let is_for = |it: &Value| it["on"].as_str().is_none_or(|it| it.split(' ').any(|it| it == product));
        if !is_for(cmdlet) {
            self.add(node, format!("{name} is not for {product}"));
        }
        let elements = children.iter().find(|it| it.kind() == "command_elements");
        let items = elements.map(|it| self.items(*it)).unwrap_or_default();
        let mut named: Vec<&str> = Vec::new();
        let mut places = 0;
        let mut rest = items.into_iter().peekable();
        while let Some(item) = rest.next() {
            let Item::Parameter(parameter) = item else {
                places += 1;
                continue;
            };
            let facts = &cmdlet["parameters"][parameter];
            if facts.is_null() {
                if !COMMON.contains(&parameter) {
                    self.add(node, format!("{name} has no -{parameter}"));
                }
                rest.next_if(|it| matches!(it, Item::Argument(..)));
                continue;
            }
            if !is_for(facts) {
                self.add(node, format!("{name} -{parameter} is not for {product}"));
            }
            if named.contains(&parameter) {
                self.add(node, format!("{name} -{parameter} twice"));
            }
            named.push(parameter);
            let is_switch = facts["type"] == "switch";
            let value = rest.next_if(|it| matches!(it, Item::Argument(_, colon) if !is_switch || *colon));
            match value {
                Some(Item::Argument(value, _)) => {
                    if let Some(wrong) = misfit(facts, &value) {
                        self.add(node, format!("{name} -{parameter} {value}: {wrong}"));
                    }
                }
                _ if !is_switch => self.add(node, format!("{name} -{parameter} has no value")),
                _ => (),
            }
        }
        let piped = node.prev_sibling().is_some_and(|it| it.kind() == "|");
        if !fits_a_set(cmdlet, &named, places, piped) {
            self.add(node, format!("{name}: no parameter set has -{} and {places} more", named.join(" -")));
        }
    }

    fn items(&mut self, elements: Node) -> Vec<Item<'a>> {
        let mut items: Vec<Item> = Vec::new();
        let mut colon = false;
        let mut cursor = elements.walk();
        for it in elements.children(&mut cursor) {
            let text = self.of(it);
            match it.kind() {
                "command_argument_sep" => colon = text.contains(':'),
                "command_parameter" => items.push(Item::Parameter(text.trim_start_matches('-').trim_end_matches(':'))),
                _ => match items.last_mut() {
                    Some(Item::Argument(before, _)) if text.starts_with(',') || before.ends_with(',') => {
                        before.push_str(text);
                    }
                    _ => items.push(Item::Argument(text.to_owned(), colon)),
                },
            }
        }
        items
    }
}

/// The plain values of an argument; none when it is worked out only when it runs.
fn literals(value: &str) -> Option<Vec<String>> {
    let one = |it: &str| {
        let it = it.trim();
        match it.strip_prefix('\'').and_then(|it| it.strip_suffix('\'')) {
            Some(inner) => Some(inner.replace("''", "'")),
            None if it.starts_with(['$', '(', '@', '{', '"', '[']) => None,
            None => Some(it.to_owned()),
        }
    };
    // A comma inside of quotes parts nothing; none of our lists of words has one.
    if value.starts_with('\'') && !value.contains("',") {
        one(value).map(|it| vec![it])
    } else {
        value.split(',').map(one).collect()
    }
}

fn misfit(facts: &Value, value: &str) -> Option<String> {
    let kind = facts["type"].as_str().unwrap_or_default();
    let flag = ["$true", "$false"].contains(&value) || value.starts_with('(');
    if kind == "Boolean" || kind == "switch" {
        return (!flag && !value.starts_with('$')).then(|| "neither $true nor $false".to_owned());
    }
    if kind == "PSListModifier" && value.starts_with("@{") {
        let modifies = ["Add=", "Remove=", "Replace="].iter().any(|it| value[2..].starts_with(it));
        return (!modifies).then(|| "no Add, Remove or Replace".to_owned());
    }
    let plain = literals(value)?;
    if let Some(allowed) = facts["values"].as_array() {
        let strange = plain.iter().find(|it| !allowed.iter().any(|word| word == it.as_str()));
        return strange.map(|it| format!("{it} is not one of {allowed:?}"));
    }
    if kind.contains("Int") && !kind.contains(']') {
        return plain.iter().find(|it| it.parse::<u64>().is_err()).map(|it| format!("{it} is no number"));
    }
    let host =
        |it: &str| !it.is_empty() && it.chars().all(|it| it.is_ascii_alphanumeric() || matches!(it, '.' | '-' | '_'));
    (kind == "Fqdn").then(|| plain.iter().find(|it| !host(it)).map(|it| format!("{it} is no name of a host")))?
}

/// Whether all that is given is in one parameter set, and nothing is missing there that the pipeline does not bring.
fn fits_a_set(cmdlet: &Value, named: &[&str], places: usize, piped: bool) -> bool {
    let sets: Vec<&str> = cmdlet["sets"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    sets.is_empty()
        || sets.iter().any(|set| {
            let all: Vec<(&str, bool, bool)> = set
                .split(' ')
                .map(|it| (it.trim_end_matches(['!', '@']), it.contains('!'), it.contains('@')))
                .collect();
            let inside = |it: &&str| matches!(*it, "WhatIf" | "Confirm") || all.iter().any(|(name, ..)| name == it);
            let free: Vec<&str> = all.iter().filter(|it| it.2 && !named.contains(&it.0)).map(|it| it.0).collect();
            let missing = all.iter().filter(|(name, must, _)| {
                *must && !named.contains(name) && !free.iter().take(places).any(|it| it == name)
            });
            named.iter().all(inside) && places <= free.len() && (missing.count() == 0 || piped)
        })
}
