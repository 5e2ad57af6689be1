//! Finding things the way a person does, and using them.

use fantoccini::actions::{InputSource as _, KeyAction, KeyActions};
use fantoccini::elements::{Element, ElementRef};
use serde_json::{Value, json};

use crate::browser::driver::Vendor;
use crate::browser::{Key, Page};

/// What takes a value, in the words of the DOM.
const FIELDS: &str = "input, select, textarea, [contenteditable], [role=textbox], [role=combobox], [role=switch]";

impl Page {
    /// Waits for the first element of a selector that can be seen.
    pub fn wait_for(&self, css: &str) -> Element {
        let script = "return [...document.querySelectorAll(arguments[0])].find(e => e.checkVisibility()) ?? null";
        self.until(&format!("Nothing that can be seen matches {css}."), || {
            self.element(&self.run(script, &[json!(css)]))
        })
    }

    /// Waits until no element of a selector can be seen.
    pub fn wait_gone(&self, css: &str) {
        let script = "return ![...document.querySelectorAll(arguments[0])].some(e => e.checkVisibility())";
        self.until(&format!("Something that matches {css} is still there."), || {
            (self.run(script, &[json!(css)]) == true).then_some(())
        });
    }

    /// Waits until a text can be read on the page.
    pub fn wait_for_text(&self, text: &str) {
        self.until(&format!("The page does not say “{text}”."), || self.text().contains(text).then_some(()));
    }

    /// Waits for something with a role and exactly this accessible name, such as `("button", "Print")`.
    ///
    /// The roles are those of Chromium's accessibility tree, such as `link`, `heading`, `textbox`, `checkbox`, `tab`,
    /// `dialog`, `table`, `image`; the head of a `details` is a `DisclosureTriangle`.
    pub fn wait_for_role(&self, role: &str, name: &str) -> Element {
        self.until(&format!("There is no {role} with the accessible name “{name}”."), || self.role(role, name))
    }

    /// Whether something with a role and exactly this accessible name is there right now.
    pub fn has_role(&self, role: &str, name: &str) -> bool {
        self.role(role, name).is_some()
    }

    /// Waits for the field with exactly this label.
    pub fn field(&self, label: &str) -> Element {
        self.until(&format!("There is no field with the label “{label}”."), || {
            self.accessible(&json!({ "accessibleName": label }), FIELDS)
        })
    }

    /// Clicks something by its role and its accessible name.
    pub fn click(&self, role: &str, name: &str) {
        // The element may be drawn anew between finding it and clicking on it, and something may still cover it.
        self.until(&format!("The {role} “{name}” cannot be clicked."), || {
            self.wait(self.wait_for_role(role, name).click()).ok()
        });
    }

    /// Clicks the first element of a selector that can be seen.
    pub fn click_on(&self, css: &str) {
        self.until(&format!("What matches {css} cannot be clicked."), || self.wait(self.wait_for(css).click()).ok());
    }

    /// Types a value into the field with a label, in place of what stands there, key by key.
    pub fn fill(&self, label: &str, value: &str) {
        let field = self.field(label);
        let reference = json!(field);
        let kind = self.run("arguments[0].focus(); return arguments[0].type ?? ''", std::slice::from_ref(&reference));
        if ["date", "time", "datetime-local", "month", "week", "range", "color"].iter().any(|known| kind == *known) {
            // What must be typed into these fields depends on the language of the machine.
            let script = "const proto = Object.getPrototypeOf(arguments[0]);
                Object.getOwnPropertyDescriptor(proto, 'value').set.call(arguments[0], arguments[1]);
                for (const kind of ['input', 'change']) arguments[0].dispatchEvent(new Event(kind, { bubbles: true }))";
            self.run(script, &[reference, json!(value)]);
            return;
        }
        // WebDriver's own way of typing would move the caret to the end and add to what stands there.
        self.run("arguments[0].select?.()", &[reference]);
        let delete = char::from(Key::Delete).to_string();
        self.press(if value.is_empty() { &delete } else { value });
    }

    /// Chooses an option, by its text, in the list with a label.
    pub fn choose(&self, label: &str, option: &str) {
        let list = self.field(label);
        self.until(&format!("“{label}” has no option “{option}”."), || {
            self.wait(list.select_by_label(option)).ok()
        });
    }

    /// What the field with a label holds.
    pub fn value(&self, label: &str) -> String {
        self.wait(self.field(label).prop("value")).ok().flatten().unwrap_or_default()
    }

    /// Whether the box or switch with a label is ticked.
    pub fn ticked(&self, label: &str) -> bool {
        let script = "return arguments[0].checked ?? arguments[0].getAttribute('aria-checked') === 'true'";
        self.run(script, &[json!(self.field(label))]) == true
    }

    /// Presses keys where the focus is; [`Key`] has those without a letter, and `Key::Control + "z"` is a chord.
    pub fn press(&self, keys: &str) {
        const HELD: [Key; 4] = [Key::Shift, Key::Control, Key::Alt, Key::Meta];
        let held = |key: &char| HELD.iter().any(|known| char::from(*known) == *key);
        let mut actions = KeyActions::new("keyboard".to_owned());
        for value in keys.chars() {
            actions = actions.then(KeyAction::Down { value });
            if !held(&value) {
                actions = actions.then(KeyAction::Up { value });
            }
        }
        for value in keys.chars().filter(held) {
            actions = actions.then(KeyAction::Up { value });
        }
        self.wait(self.client().perform_actions(actions))
            .unwrap_or_else(|error| panic!("The keys have no effect: {error}"));
    }

    /// What can be read on the page now.
    pub fn text(&self) -> String {
        self.text_of("body")
    }

    /// What can be read in the first element of a selector now, or nothing.
    pub fn text_of(&self, css: &str) -> String {
        let text = self.run("return document.querySelector(arguments[0])?.innerText ?? ''", &[json!(css)]);
        text.as_str().unwrap_or_default().to_owned()
    }

    /// The texts of all elements of a selector, in the order of the page.
    pub fn texts(&self, css: &str) -> Vec<String> {
        let script = "return [...document.querySelectorAll(arguments[0])].map(e => e.innerText ?? e.textContent)";
        serde_json::from_value(self.run(script, &[json!(css)])).expect("texts are strings")
    }

    /// How many elements match a selector now.
    pub fn count(&self, css: &str) -> usize {
        self.texts(css).len()
    }

    /// An attribute of the first element of a selector.
    pub fn attribute(&self, css: &str, name: &str) -> Option<String> {
        let script = "return document.querySelector(arguments[0])?.getAttribute(arguments[1]) ?? null";
        self.run(script, &[json!(css), json!(name)]).as_str().map(str::to_owned)
    }

    fn role(&self, role: &str, name: &str) -> Option<Element> {
        self.accessible(&json!({ "role": role, "accessibleName": name }), "*")
    }

    /// Asks the accessibility tree, and takes the first answer that also matches a selector.
    fn accessible(&self, asked: &Value, css: &str) -> Option<Element> {
        let mut query = asked.clone();
        query["nodeId"] = self.devtools("DOM.getDocument", &json!({ "depth": 0 }))["root"]["nodeId"].clone();
        let answer = self.devtools("Accessibility.queryAXTree", &query);
        let mut seen = answer["nodes"].as_array()?.iter().filter(|node| node["ignored"] != true);
        seen.find_map(|node| self.dom(&node["backendDOMNodeId"], css))
    }

    /// Turns the browser's own number of a node into an element that WebDriver can use.
    fn dom(&self, node: &Value, css: &str) -> Option<Element> {
        let resolve = Vendor::devtools("DOM.resolveNode", &json!({ "backendNodeId": node }));
        // The node may have been drawn anew since the tree was asked.
        let object = self.wait(self.client().issue_cmd(resolve)).ok()?["object"]["objectId"].clone();
        let function = "function(css) { globalThis[Symbol.for('found')] = this.matches?.(css) ? this : null }";
        self.devtools(
            "Runtime.callFunctionOn",
            &json!({ "objectId": object, "functionDeclaration": function, "arguments": [{ "value": css }] }),
        );
        self.element(&self.run("return globalThis[Symbol.for('found')]", &[]))
    }

    /// The element behind what a script returned, if it returned one.
    fn element(&self, returned: &Value) -> Option<Element> {
        let id = returned.as_object()?.values().next()?.as_str()?;
        Some(Element::from_element_id(self.client().clone(), ElementRef::from(id.to_owned())))
    }
}
