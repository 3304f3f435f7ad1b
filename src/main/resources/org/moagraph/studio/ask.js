// Below the text: what is wrong, what comes of it, and how it fares against experiments.

import { byId, element, labelled } from "./dom.js";
import { latest } from "./server.js";

export function makePanels({ text, show, fix, thing }) {
  const tabs = ["findings", "ask", "score"];

  for (const name of tabs) {
    const tab = byId("tab-" + name);
    tab.addEventListener("click", () => open(name));
    tab.addEventListener("keydown", (event) => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      if (!step) return;
      const next = tabs[(tabs.indexOf(name) + step + tabs.length) % tabs.length];
      open(next);
      byId("tab-" + next).focus();
    });
  }

  let opened = "findings";
  function open(name) {
    opened = name;
    for (const other of tabs) {
      byId("tab-" + other).setAttribute("aria-selected", String(other === name));
      byId("tab-" + other).tabIndex = other === name ? 0 : -1;
      byId(other).hidden = other !== name;
    }
    renew();
  }

  function findings(found) {
    const errors = found.filter((f) => f.severity === "error").length;
    byId("tab-findings").textContent = "Findings (" + found.length + ")";
    byId("tab-findings").classList.toggle("bad", errors > 0);
    const rows = found.map((f) =>
      element(
        "li",
        { class: f.severity },
        element(
          "button",
          { type: "button", class: "link", onclick: () => show(f) },
          f.severity + " " + f.code + (f.line ? ", line " + f.line : "") + ": " + f.message,
        ),
        f.help ? element("span", { class: "note" }, " " + f.help) : "",
        ...(f.fixes ?? []).map((x) => element("button", { type: "button", class: "fix", onclick: () => fix(x) }, x.name)),
      ),
    );
    byId("findings").replaceChildren(
      rows.length ? element("ul", {}, ...rows) : element("p", {}, "Nothing found."),
    );
  }

  // --- what becomes of one thing if another is raised

  const from = element("input", { type: "text", list: "things", autocomplete: "off" });
  const to = element("input", { type: "text", list: "things", autocomplete: "off" });
  const block = element("input", { type: "text", list: "things", autocomplete: "off" });
  const answer = element("div", { class: "answer", "aria-live": "polite" });
  byId("ask").append(
    element("div", { class: "bar" }, labelled("Raise", from), labelled("What becomes of", to), labelled("if this is blocked", block)),
    answer,
  );
  for (const control of [from, to, block]) control.addEventListener("input", () => renew());

  const askEffect = latest("effect", 300, (said) => {
    if (said.refused) {
      answer.replaceChildren(element("pre", { class: "problem" }, said.refused));
      return;
    }
    const page = new DOMParser().parseFromString(said.html, "text/html");
    answer.replaceChildren(...[...page.querySelectorAll("section > *")].map((n) => document.importNode(n, true)));
  });

  // --- experiments

  let saved = null;
  let card = null;
  const askScore = latest("scorecard", 500, (said) => {
    if (said.refused || !said.card) {
      byId("score").replaceChildren(element("pre", { class: "problem" }, said.refused ?? "no answer"));
      return;
    }
    card = said.card;
    saved ??= grades(card);
    const total = card.total;
    const rows = (card.rows ?? card.experiments ?? []).map((row) => {
      const before = saved.get(row.id ?? row.experiment);
      const changed = before !== undefined && before !== row.grade;
      return element(
        "tr",
        { class: changed ? "changed" : "" },
        element("td", {}, row.title ?? row.id ?? row.experiment),
        element("td", {}, row.observed),
        element("td", {}, row.predicted),
        element("td", {}, changed ? row.grade + " (was " + before + ")" : row.grade),
      );
    });
    byId("score").replaceChildren(
      element(
        "p",
        {},
        `${total.explained} explained, ${total.missed} missed, ${total.undecided} undecided, ${total.silent} silent, of ${total.all}.`,
      ),
      rows.length
        ? element(
            "table",
            {},
            element("thead", {}, element("tr", {}, ...["Experiment", "Observed", "Predicted", "Grade"].map((t) => element("th", { scope: "col" }, t)))),
            element("tbody", {}, ...rows),
          )
        : element("p", { class: "note" }, "The model names no experiments."),
    );
  });

  const grades = (of) => new Map((of.rows ?? of.experiments ?? []).map((row) => [row.id ?? row.experiment, row.grade]));

  function renew() {
    if (opened === "ask" && from.value.trim() && to.value.trim()) {
      const blocked = block.value.trim();
      askEffect({
        text: text(),
        from: thing(from.value),
        to: thing(to.value),
        block: blocked ? [thing(blocked)] : [],
      });
    }
    if (opened === "score") askScore({ text: text() });
  }

  return {
    findings,
    renew,
    open,
    saved() {
      if (card) saved = grades(card);
      if (opened === "score") renew();
    },
  };
}
