// Elements from names, attributes and children; text is always text.

export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith("on")) made.addEventListener(key.slice(2), value);
    else if (value === true) made.setAttribute(key, "");
    else if (value !== false && value !== undefined) made.setAttribute(key, value);
  }
  made.append(...children);
  return made;
}

export function byId(id) {
  return document.getElementById(id);
}

let labels = 0;

/** A control with its label before it. */
export function labelled(text, control) {
  control.id ||= "field-" + ++labels;
  return element("div", { class: "field" }, element("label", { for: control.id }, text), control);
}

export function select(options, chosen, attributes = {}) {
  const made = element("select", attributes);
  for (const [value, label] of options) {
    made.append(element("option", { value, selected: value === chosen }, label));
  }
  return made;
}
