// Forms for what is selected, and for what is added. Every change goes to the server, which answers
// with an edit of the text.

import { byId, element, labelled, select } from "./dom.js";

const LISTED = { synonyms: ", ", xrefs: ", ", hypotheses: ", ", organism: ", " };

export function makeForms({ change, read, model, vocabulary, selectAgain }) {
  const details = byId("details");
  const entity = (id) => model().entities.find((e) => e.id === id);
  const claim = (id) => model().claims.find((c) => c.id === id);
  const label = (id) => entity(id)?.label ?? id;

  const types = () => vocabulary().types.map((t) => [t, t]);
  const places = () => [["", "nowhere said"], ...model().compartments.map((c) => [c.id, c.label])];
  const relations = (chosen) => {
    const groups = new Map();
    for (const r of vocabulary().relations) {
      if (!groups.has(r.family)) groups.set(r.family, []);
      groups.get(r.family).push(r);
    }
    const control = element("select", {});
    for (const [family, members] of groups) {
      const group = element("optgroup", { label: family });
      for (const r of members) {
        const sign = { "+": " ↑", "-": " ↓", "?": " ?", 0: "" }[r.sign];
        group.append(element("option", { value: r.word, selected: r.word === chosen }, r.word + sign));
      }
      control.append(group);
    }
    return control;
  };

  /** What was typed as the name of a thing: its id where a thing is called so. */
  function thing(typed) {
    const wanted = typed.trim();
    const same = (text) => text.toLowerCase() === wanted.toLowerCase();
    const found =
      entity(wanted) ??
      model().entities.find((e) => same(e.label) || e.synonyms.some(same));
    return found ? found.id : wanted;
  }

  function show(chosen) {
    if (!model()) {
      details.replaceChildren(element("p", { class: "note" }, "The text is not a model yet; see the findings."));
      return;
    }
    if (chosen.length !== 1) {
      details.replaceChildren(
        element("p", { class: "note" }, chosen.length ? chosen.length + " selected." : "Nothing is selected."),
      );
      return;
    }
    const [kind, id] = split(chosen[0]);
    const found = kind === "entity" ? entity(id) : claim(id);
    if (!found) details.replaceChildren();
    else details.replaceChildren(...(kind === "entity" ? entityForm(found) : claimForm(found)));
  }

  const split = (key) => [key.slice(0, key.indexOf(" ")), key.slice(key.indexOf(" ") + 1)];

  function field(place, key, text, control, value) {
    control.dataset.key = key;
    if (value !== undefined) control.value = value;
    control.addEventListener("change", () => {
      const typed = control.type === "checkbox" ? String(control.checked) : control.value.trim();
      change(
        LISTED[key]
          ? { kind: "list", place, key, values: typed.split(",").map((v) => v.trim()).filter((v) => v) }
          : { kind: "set", place, key, value: typed },
      );
    });
    return labelled(text, control);
  }

  const input = (attributes = {}) => element("input", { type: "text", autocomplete: "off", ...attributes });

  function entityForm(e) {
    const place = { kind: "entity", id: e.id };
    const words = input({ placeholder: "inhibits mTORC1", list: "phrases" });
    words.addEventListener("input", () => complete(words.value));
    complete("");
    const from = model().claims.filter((c) => c.source === e.id);
    const to = model().claims.filter((c) => c.target === e.id);
    return [
      element("h2", {}, e.label + " "),
      element("p", { class: "note" }, e.id + (e.line ? ", line " + e.line : "")),
      element(
        "form",
        { onsubmit: (event) => (event.preventDefault(), read(e.id + " " + words.value)), class: "words" },
        labelled("Claim something of it", words),
        element("button", { type: "submit" }, "Add"),
      ),
      field(place, "label", "Name", input(), e.label),
      field(place, "type", "Type", select(types(), e.type)),
      field(place, "in", "Place", select(places(), e.in ?? "")),
      field(place, "synonyms", "Synonyms", input(), e.synonyms.join(", ")),
      field(place, "xrefs", "Identifiers", input({ placeholder: "HGNC:…" }), e.xrefs.join(", ")),
      field(place, "note", "Note", element("textarea", { rows: "2" }), e.note ?? ""),
      linked("It acts in", from, (c) => c.relation + " " + label(c.target)),
      linked("It is acted on in", to, (c) => label(c.source) + " " + c.relation + " it"),
      remove(place, "Delete " + e.label, from.length + to.length),
    ];
  }

  /** What may follow what is typed: a relation, then a thing. */
  function complete(typed) {
    const said = vocabulary().relations.filter((r) => typed.startsWith(r.word + " "));
    const longest = said.sort((a, b) => b.word.length - a.word.length)[0];
    const offered = longest
      ? model().entities.map((t) => longest.word + " " + t.label)
      : vocabulary().relations.map((r) => r.word + " ");
    byId("phrases").replaceChildren(...offered.map((o) => element("option", { value: o })));
  }

  function linked(title, claims, words) {
    if (!claims.length) return "";
    return element(
      "div",
      {},
      element("h3", {}, title),
      element(
        "ul",
        {},
        ...claims.map((c) =>
          element(
            "li",
            {},
            element("button", { type: "button", class: "link", onclick: () => selectAgain(["claim " + c.id]) }, words(c)),
          ),
        ),
      ),
    );
  }

  function claimForm(c) {
    const place = { kind: "claim", id: c.id };
    const relation = relations(c.relation);
    relation.dataset.key = "relation";
    relation.addEventListener("change", () =>
      change({ kind: "claim", id: c.id, source: c.source, relation: relation.value, target: c.target }),
    );
    const turn = element(
      "button",
      {
        type: "button",
        onclick: () => change({ kind: "claim", id: c.id, source: c.target, relation: c.relation, target: c.source }),
      },
      "Turn it round",
    );
    const direct = element("input", { type: "checkbox", checked: c.direct });
    const hypotheses = model().hypotheses;
    return [
      element("h2", {}, label(c.source) + " " + c.relation + " " + label(c.target)),
      element("p", { class: "note" }, c.id + (c.line ? ", line " + c.line : "")),
      labelled("Relation", relation),
      turn,
      field(place, "status", "Status", select(vocabulary().statuses.map((s) => [s, s]), c.status)),
      field(place, "direct", "A step between neighbours", direct),
      hypotheses.length ? chooser(place, hypotheses, c.hypotheses) : "",
      field(place, "place", "Where", input(), c.place ?? ""),
      field(place, "organism", "Organism", input({ placeholder: "human, mouse" }), c.organism),
      field(
        place,
        "time",
        "When it acts",
        select([["", "not said"], ...vocabulary().times.map((t) => [t, t])], c.time ?? ""),
      ),
      field(place, "note", "Note", element("textarea", { rows: "2" }), c.note ?? ""),
      evidence(place, c),
      remove(place, "Delete this claim", 0),
    ];
  }

  function chooser(place, hypotheses, chosen) {
    const boxes = hypotheses.map((h) => {
      const box = element("input", { type: "checkbox", value: h.id, checked: chosen.includes(h.id) });
      box.addEventListener("change", () =>
        change({
          kind: "list",
          place,
          key: "hypotheses",
          values: boxes.filter((b) => b.firstChild.checked).map((b) => b.firstChild.value),
        }),
      );
      return element("label", { class: "choice" }, box, " " + h.label);
    });
    return element("fieldset", {}, element("legend", {}, "Only if these are right"), ...boxes);
  }

  function evidence(place, c) {
    const cite = input({ placeholder: "Li N et al. 2010 Science 329:959" });
    const pmid = input({ inputmode: "numeric" });
    const doi = input();
    const supports = select([["true", "speaks for it"], ["false", "speaks against it"]], "true");
    return element(
      "fieldset",
      {},
      element("legend", {}, "Evidence"),
      element("ul", {}, ...c.evidence.map((e) => element("li", {}, e.cite + (e.stance === "supports" ? "" : " (" + e.stance + ")")))),
      labelled("Citation", cite),
      labelled("PMID", pmid),
      labelled("DOI", doi),
      labelled("It", supports),
      element(
        "button",
        {
          type: "button",
          onclick: () => {
            const fields = { cite: [cite.value.trim()], pmid: [pmid.value.trim()], doi: [doi.value.trim()], supports: [supports.value] };
            for (const key of Object.keys(fields)) if (!fields[key][0]) delete fields[key];
            if (fields.cite || fields.pmid || fields.doi) change({ kind: "evidence", of: place, fields });
            else cite.focus();
          },
        },
        "Add evidence",
      ),
    );
  }

  function remove(place, words, references) {
    return element(
      "button",
      {
        type: "button",
        class: "danger",
        onclick: () => change({ kind: "delete", place, withReferences: references > 0 }).then((ok) => ok && selectAgain([])),
      },
      references ? words + " and the " + references + " claims of it" : words,
    );
  }

  /** A dialog; its button does it and closes it where that went well. */
  function dialog(title, fields, button, done) {
    const problem = element("p", { role: "alert", class: "problem" });
    const box = element(
      "dialog",
      { "aria-label": title },
      element(
        "form",
        {
          method: "dialog",
          onsubmit: async (event) => {
            event.preventDefault();
            const refused = await done();
            if (refused) problem.textContent = refused;
            else box.close();
          },
        },
        element("h2", {}, title),
        ...fields,
        problem,
        element(
          "div",
          { class: "bar" },
          element("button", { type: "submit" }, button),
          element("button", { type: "button", onclick: () => box.close() }, "Cancel"),
        ),
      ),
    );
    box.addEventListener("close", () => box.remove());
    document.body.append(box);
    box.showModal();
    return box;
  }

  function addThing() {
    const name = input({ required: true });
    const type = select(types(), "protein");
    const where = select(places(), "");
    dialog(
      "A new thing",
      [labelled("Name", name), labelled("Type", type), labelled("Place", where)],
      "Add it",
      () =>
        change(
          { kind: "addEntity", label: name.value.trim(), type: type.value, fields: where.value ? { in: [where.value] } : {} },
          true,
        ),
    );
  }

  function addPlace() {
    const name = input({ required: true });
    const kind = select(vocabulary().places.map((k) => [k, k]), "other");
    const within = select(places(), "");
    dialog("A new place", [labelled("Name", name), labelled("Kind", kind), labelled("Within", within)], "Add it", () =>
      change(
        {
          kind: "addCompartment",
          label: name.value.trim(),
          fields: { kind: [kind.value], ...(within.value ? { in: [within.value] } : {}) },
        },
        true,
      ),
    );
  }

  function addHypothesis() {
    const title = input({ required: true });
    const falsifier = input();
    dialog(
      "A new hypothesis",
      [labelled("Title", title), labelled("What would speak against it", falsifier)],
      "Add it",
      () =>
        change(
          {
            kind: "addHypothesis",
            label: title.value.trim(),
            fields: falsifier.value.trim() ? { falsifier: [falsifier.value.trim()] } : {},
          },
          true,
        ),
    );
  }

  function addClaim(source, target) {
    const relation = relations("activates");
    dialog(
      label(source) + " … " + label(target),
      [labelled("Relation", relation)],
      "Claim it",
      () => change({ kind: "addClaim", source, relation: relation.value, target, fields: {} }, true),
    );
    relation.focus();
  }

  function addWords(propose) {
    const words = element("textarea", { rows: "6", placeholder: "rapamycin inhibits mTORC1" });
    const preview = element("div", { class: "preview", "aria-live": "polite" });
    let proposed = null;
    let timer = 0;
    let read = "";
    const look = async () => {
      const text = words.value.trim();
      read = text;
      proposed = text ? await propose(text) : null;
      preview.replaceChildren(...(proposed ? shown(proposed) : []));
    };
    words.addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(look, 200);
    });
    dialog(
      "Claims in words, or a table",
      [
        element("p", { class: "note" }, "One claim a line: thing, relation, thing. Or paste rows of a table: source, relation, target."),
        labelled("Claims", words),
        preview,
      ],
      "Add these",
      async () => {
        if (words.value.trim() !== read) {
          clearTimeout(timer);
          await look();
        }
        if (!proposed) return "Nothing is written yet.";
        if (!proposed.changes.length) return "Nothing of it was understood.";
        return change({ kind: "all", changes: proposed.changes }, true);
      },
    );
  }

  function shown(proposed) {
    const list = (title, lines) =>
      lines.length ? [element("h3", {}, title), element("ul", {}, ...lines.map((l) => element("li", {}, l)))] : [];
    const understood = proposed.lines.filter((l) => !l.problem);
    const things = proposed.changes.filter((c) => c.kind === "addEntity");
    return [
      ...list("Would be claimed", understood.map((l) => l.claim)),
      ...(things.length ? [element("h3", {}, "Would be added as things; the types are guessed"), ...things.map(typed)] : []),
      ...list("Read so", [...new Set(understood.flatMap((l) => l.guesses))]),
      ...list("Not added", proposed.lines.filter((l) => l.problem).map((l) => l.words + ": " + l.problem)),
    ];
  }

  /** A thing that would be added, whose type can be chosen before it is. */
  function typed(change) {
    const type = select(types(), change.type, { "aria-label": "Type of " + change.label });
    type.addEventListener("change", () => (change.type = type.value));
    return element("div", { class: "thing" }, type, change.label);
  }

  function newView(chosen) {
    const title = input({ required: true });
    const ids = (kind) => chosen.map(split).filter(([k]) => k === kind).map(([, id]) => id);
    dialog("A new view of what is selected", [labelled("Title", title)], "Make it", () =>
      change({ kind: "addView", title: title.value.trim(), entities: ids("entity"), claims: ids("claim") }, true),
    );
  }

  return { show, addThing, addPlace, addHypothesis, addClaim, addWords, newView, thing, label };
}
