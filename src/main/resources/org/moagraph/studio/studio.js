// The studio: one text, seen as text and as picture. The text is the truth.

import { byId, element } from "./dom.js";
import { ask, file, latest } from "./server.js";
import { makeEditor } from "./editor.js";
import { makeForms } from "./forms.js";
import { makePanels } from "./ask.js";
import { makePicture } from "./picture.js";

const tab = String(crypto.getRandomValues(new Uint32Array(2)));
const state = {
  name: "",
  version: 0,
  clean: "",
  model: null,
  vocabulary: { types: [], relations: [], statuses: [], times: [] },
  view: "",
  offered: false,
  steps: null,
  known: null,
};

const UNDERSTOOD = ["Understood", () => {}];

const status = (words) => (byId("status").textContent = words);

function notice(words, ...buttons) {
  const box = byId("notice");
  box.replaceChildren(
    element("span", {}, words + " "),
    ...buttons.map(([label, done]) =>
      element("button", { type: "button", onclick: () => ((box.hidden = true), done()) }, label),
    ),
  );
  box.hidden = false;
}

const opened = await ask("open", {});
state.name = opened.name;
state.version = opened.version;
state.clean = opened.there ? opened.text : "";
state.vocabulary = opened.vocabulary;

const editor = makeEditor({
  parent: byId("text"),
  text: opened.text,
  nonce: document.querySelector('script[type="importmap"]').nonce,
  changed,
  moved: selectAt,
  save,
});
const text = () => editor.text();
window.studioText = text;
const dirty = () => text() !== state.clean;

const forms = makeForms({
  change,
  read: (words) => readWords(words),
  model: () => state.model,
  vocabulary: () => state.vocabulary,
  selectAgain: select,
});
const panels = makePanels({
  text,
  fix: (x) => editor.apply(x.edits),
  thing: (typed) => (state.model ? forms.thing(typed) : typed.trim()),
  show: (f) => {
    editor.show(f.from);
    editor.focus();
  },
});
const picture = makePicture({
  select: (chosen) => select(chosen),
  join: (source, target) => forms.addClaim(source, target),
  place: (entity, where) => pin(entity, where),
  ordered: (key) => orderStep(key),
});

// --- looking at the text

const look = latest("look", 60, (seen) => {
  if (seen.lost) {
    status("The studio has ended: " + seen.refused);
    return;
  }
  editor.findings(seen.findings, (x) => editor.apply(x.edits));
  panels.findings(seen.findings);
  state.model = seen.model ?? state.model;
  if (!seen.sound) {
    byId("picture-note").textContent = "The picture is that of the last text without errors.";
    return;
  }
  offerViews();
  draw({ text: text(), view: state.view });
  forms.show(picture.selected());
  panels.renew();
});

const draw = latest("picture", 0, (drawn) => {
  if (drawn.refused) {
    byId("picture-note").textContent = drawn.refused;
    return;
  }
  // what a command line can do about it is no help here
  byId("picture-note").textContent = drawn.notes.replace(/; try --.*$/gm, "").replace(/^note: /gm, "");
  const names = new Map();
  for (const e of state.model.entities) names.set("entity " + e.id, e.label + ", " + e.type);
  for (const c of state.model.claims) {
    names.set("claim " + c.id, forms.label(c.source) + " " + c.relation + " " + forms.label(c.target));
  }
  picture.show(drawn.svg, names);
});

const keep = latest("keep", 700, () => {});

function changed() {
  look({ text: text() });
  if (dirty()) {
    status("Not saved yet.");
    if (byId("auto").checked) autoSave();
    else if (!state.offered) keep({ text: text() });
  } else {
    status("Saved.");
    if (!state.offered) ask("forget", {});
  }
}

let autoTimer = 0;
function autoSave() {
  clearTimeout(autoTimer);
  autoTimer = setTimeout(save, 600);
}

function offerViews() {
  const views = [...state.model.views.map((v) => [v.id, v.title]), ["", "Whole model"]];
  const list = byId("view");
  const now = views.map(([id, title]) => id + "\n" + title).join("\n");
  if (list.dataset.shown === now) return;
  list.dataset.shown = now;
  if (!list.dataset.seen || !views.some(([id]) => id === state.view)) state.view = views[0][0];
  list.dataset.seen = "true";
  list.replaceChildren(...views.map(([id, title]) => element("option", { value: id, selected: id === state.view }, title)));
  byId("things").replaceChildren(...state.model.entities.map((e) => element("option", { value: e.label })));
}

byId("view").addEventListener("change", (event) => {
  state.view = event.target.value;
  draw({ text: text(), view: state.view });
});

// --- selecting, in both

/** Marks what is selected. */
function mark(chosen) {
  picture.set(chosen);
  byId("new-view").disabled = chosen.length === 0;
}

function select(chosen) {
  mark(chosen);
  forms.show(chosen);
  const [only] = chosen;
  if (chosen.length !== 1 || !state.model) return;
  const id = only.slice(only.indexOf(" ") + 1);
  const part = (only.startsWith("entity ") ? state.model.entities : state.model.claims).find((p) => p.id === id);
  if (part?.line) editor.show(editor.lineStart(part.line));
}

const where = latest("where", 150, (found) => {
  if (!found.key || picture.selected().join() === found.key) return;
  mark([found.key]);
  forms.show([found.key]);
});

function selectAt(at) {
  where({ text: text(), at });
}

// --- changing

/** Makes a change; returns whether it was made, or for dialogs why it was not. */
async function change(what, inDialog) {
  const before = text();
  const done = await ask("change", { text: before, change: what });
  if (done.refused) {
    const why = done.help ? done.refused + ". " + done.help : done.refused;
    if (inDialog) return why;
    notice(why, ["Understood", () => forms.show(picture.selected())]);
    return false;
  }
  if (text() !== before) {
    if (inDialog) return "The text was changed meanwhile; try again.";
    return false;
  }
  editor.apply(done.edits);
  if (done.selected) mark([done.selected]);
  status(done.notes?.length ? done.notes.join(". ") : "Done.");
  return inDialog ? "" : true;
}

const propose = (words) => ask("words", { text: text(), words });

async function readWords(words) {
  const proposed = await propose(words);
  if (proposed.changes.length) await change({ kind: "all", changes: proposed.changes });
  else notice(proposed.lines.map((l) => l.problem).filter((p) => p).join(" ") || "Nothing of it was understood.", UNDERSTOOD);
}

async function pin(entity, at) {
  if (!state.view) {
    notice("Places are kept for a view: choose or make one first.", UNDERSTOOD);
    return;
  }
  const cell = await ask("cell", { text: text(), view: state.view, entity, ...at });
  if (cell.refused) notice(cell.refused, UNDERSTOOD);
  else await change({ kind: "pin", view: state.view, entity, column: cell.column, row: cell.row });
}

// --- the order of steps, by clicking

function orderStep(key) {
  const id = key.slice(key.indexOf(" ") + 1);
  const last = state.steps[state.steps.length - 1];
  if (state.steps.some((s) => s.show.includes(id))) return;
  if (last && key.startsWith("claim ")) last.show.push(id);
  else state.steps.push({ title: forms.label(id), show: [id] });
  status("Step " + state.steps.length + ": " + state.steps[state.steps.length - 1].title);
}

byId("steps").addEventListener("click", async (event) => {
  const on = event.target.getAttribute("aria-pressed") !== "true";
  if (on && !state.view) {
    notice("Steps belong to a view: choose or make one first.", UNDERSTOOD);
    return;
  }
  event.target.setAttribute("aria-pressed", String(on));
  picture.order(on);
  if (on) {
    state.steps = [];
    status("Select boxes in the order in which they are to appear; an arrow joins the step before it.");
  } else if (state.steps.length) {
    await change({ kind: "steps", view: state.view, steps: state.steps });
  }
});

byId("add-thing").addEventListener("click", () => state.model && forms.addThing());
byId("add-place").addEventListener("click", () => state.model && forms.addPlace());
byId("add-hypothesis").addEventListener("click", () => state.model && forms.addHypothesis());
byId("add-words").addEventListener("click", () => state.model && forms.addWords(propose));
byId("new-view").addEventListener("click", () => state.model && forms.newView(picture.selected()));
byId("undo").addEventListener("click", () => editor.undo());
byId("redo").addEventListener("click", () => editor.redo());

// --- saving

async function save() {
  clearTimeout(autoTimer);
  const mine = text();
  const saved = await ask("save", { text: mine, version: state.version });
  if (saved.refused) {
    notice("Not saved. " + saved.refused, ["Try again", save]);
  } else if (saved.changed !== undefined) {
    conflict(saved.changed, saved.disk);
  } else {
    state.version = saved.version;
    state.clean = mine;
    status(dirty() ? "Not saved yet." : "Saved.");
    panels.saved();
  }
}

function conflict(version, disk) {
  if (state.known === version) return;
  state.known = version;
  if (disk === text()) {
    state.version = version;
    state.clean = disk;
    return;
  }
  notice(
    "The file was changed on the disk meanwhile: " + difference(text(), disk),
    ["Take what is on the disk", () => take(version, disk)],
    ["Keep mine, to save over it", () => ((state.version = version), (state.clean = disk), changed())],
  );
  byId("notice").append(compared(text(), disk));
}

function take(version, disk) {
  state.version = version;
  state.clean = disk;
  editor.replace(disk);
  changed();
}

/** Where two texts differ: the lines of each between what they begin and end with alike. */
function apart(mine, theirs) {
  const a = mine.split("\n");
  const b = theirs.split("\n");
  let first = 0;
  while (first < a.length && first < b.length && a[first] === b[first]) first++;
  let last = 0;
  while (last < a.length - first && last < b.length - first && a[a.length - 1 - last] === b[b.length - 1 - last]) last++;
  return { first, mine: a.slice(first, a.length - last), theirs: b.slice(first, b.length - last) };
}

function difference(mine, theirs) {
  const found = apart(mine, theirs);
  return `from line ${found.first + 1} on, ${found.mine.length} of your lines stand against ${found.theirs.length} there.`;
}

/** Both sides of a difference, line by line. */
function compared(mine, theirs) {
  const found = apart(mine, theirs);
  const side = (title, lines) =>
    element(
      "div",
      {},
      element("h3", {}, title),
      element("pre", { tabindex: "0", "aria-label": title }, lines.slice(0, 40).join("\n") + (lines.length > 40 ? "\n…" : "")),
    );
  return element("div", { class: "sides" }, side("Yours", found.mine), side("On the disk", found.theirs));
}

byId("save").addEventListener("click", save);
byId("auto").addEventListener("change", (event) => event.target.checked && dirty() && save());

async function hear() {
  try {
    const heard = await ask("hear", { tab, version: state.version });
    byId("name").textContent = state.name + (heard.others ? " (open in " + (heard.others + 1) + " tabs)" : "");
    if (heard.version !== state.version && heard.version !== state.known) {
      if (!heard.there) {
        state.known = heard.version;
        notice("The file is no longer on the disk; saving writes it anew.", ["Understood", () => (state.version = heard.version)]);
      } else if (!dirty()) {
        take(heard.version, heard.disk);
      } else {
        conflict(heard.version, heard.disk);
      }
    }
  } catch {
    status("moa studio has ended; what is not saved is kept beside the file.");
  }
}
setInterval(hear, 1000);
hear();

// --- handing over

byId("hand").addEventListener("click", async () => {
  const kind = byId("kind").value;
  status("Making it.");
  const made = await file({ text: text(), view: state.view, kind });
  if (made.refused) {
    notice(made.refused, UNDERSTOOD);
    status("");
    return;
  }
  const ending = { page: "html", quiz: "html", handout: "html" }[kind] ?? kind;
  const link = element("a", {
    href: URL.createObjectURL(made.blob),
    download: [state.name.replace(/\.ya?ml$/, ""), state.view, ["quiz", "handout"].includes(kind) ? kind : ""].filter((p) => p).join("-") + "." + ending,
  });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60000);
  status("Made " + link.download + ".");
});

// --- the width of the text

const split = byId("split");
function width(percent) {
  const to = Math.max(20, Math.min(80, percent));
  split.setAttribute("aria-valuenow", String(Math.round(to)));
  document.documentElement.style.setProperty("--text", to + "%");
}
split.addEventListener("keydown", (event) => {
  const step = { ArrowLeft: -4, ArrowRight: 4 }[event.key];
  if (step) width(Number(split.getAttribute("aria-valuenow")) + step);
});
split.addEventListener("pointerdown", (event) => split.setPointerCapture(event.pointerId));
split.addEventListener("pointermove", (event) => {
  if (split.hasPointerCapture(event.pointerId)) width((event.clientX / window.innerWidth) * 100);
});

// --- begin

if (opened.kept !== undefined) {
  state.offered = true;
  const settled = (done) => () => {
    state.offered = false;
    done();
  };
  notice(
    "There is work of an earlier session that was not saved.",
    ["Take it up", settled(() => editor.replace(opened.kept))],
    ["Drop it", settled(() => ask("forget", {}))],
  );
}
changed();
document.documentElement.dataset.ready = "true";
window.addEventListener("beforeunload", (event) => {
  if (dirty() && !byId("auto").checked) event.preventDefault();
});
