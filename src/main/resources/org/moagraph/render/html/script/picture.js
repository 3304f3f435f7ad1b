// ---------------------------------------------------------------- the picture's parts

/** The picture as it is laid out for wide and for tall windows; one of them is seen. */
let pictures;
let nodes;
let edges;
let drawnClaims;
const firstPictures = [...part("frame").querySelectorAll("svg")].map((svg) => svg.cloneNode(true));
const seenPicture = () => pictures.find((svg) => getComputedStyle(svg).display !== "none") ?? pictures[0];

const byAttribute = (name, parts) => {
  const places = new Map(parts.map((p, i) => [p.id, i]));
  const groups = parts.map(() => []);
  for (const svg of pictures) {
    const found = new Set();
    for (const group of svg.querySelectorAll("g[" + name + "]")) {
      const place = places.get(group.getAttribute(name));
      if (place === undefined || found.has(place)) continue;
      found.add(place);
      groups[place].push(group);
    }
  }
  return groups;
};

/** Pieces, and what stands between them, joined to a picture. */
const joined = (parts) => {
  const markup = parts.map((piece) => (typeof piece === "number" ? data.pieces[piece] : piece)).join("");
  return document.importNode(new DOMParser().parseFromString(markup, "image/svg+xml").documentElement, true);
};

const readPictures = () => {
  pictures = (modules[state.module]?.pictures ?? view.pictures)?.map(joined) ?? firstPictures.map((svg) => svg.cloneNode(true));
  part("frame").classList.toggle("two", pictures.length > 1);
  part("frame").replaceChildren(...pictures);
  nodes = byAttribute("data-entity", things);
  edges = byAttribute("data-claim", claims);
  drawnClaims = claims.map((_, i) => i).filter((i) => modules.length || edges[i].length);
};
const turn = (groups, name, on) => groups.forEach((group) => group.classList.toggle(name, Boolean(on)));

/** What can be pointed at: {kind: "thing" | "claim", at: place in its list}. */
const groupsOf = (item) => (item.kind === "thing" ? nodes : edges)[item.at];
const groupOf = (item) => groupsOf(item).find((group) => seenPicture().contains(group));
const same = (a, b) => a && b && a.kind === b.kind && a.at === b.at;
const thingAt = (at) => ({ kind: "thing", at });
const claimAt = (at) => ({ kind: "claim", at });
const itemOf = (target) => {
  const group = target.closest?.("g.node, g.edge");
  if (!group) return null;
  const at = nodes.findIndex((groups) => groups.includes(group));
  if (at >= 0) return thingAt(at);
  const claim = edges.findIndex((groups) => groups.includes(group));
  return claim >= 0 ? claimAt(claim) : null;
};
const wordsOf = (item) =>
  (item.kind === "thing" ? thingWords.get(things[item.at].id) : claimWords.get(claims[item.at].id));
const titleOf = (item) =>
  item.kind === "thing" ? things[item.at].name : claims[item.at].words.replace(/\.$/, "");

// ---------------------------------------------------------------- state

const state = {};

/** The state in which a view opens. */
const startState = () => Object.assign(state, {
  module: MAP,
  pinned: null,
  shown: null,
  roving: thingAt(0),
  step: -1,
  stimulus: whatIf.first[1],
  readout: whatIf.first[2],
  done: -1,
  scope: rows.length ? whatIf.first[0] : view.own,
  chosen: false,
  acted: false,
  proved: false,
  moves: null,
  route: null,
});

const make = (name, words, options = {}) => {
  const element = document.createElement(name);
  if (words) element.textContent = words;
  for (const [key, value] of Object.entries(options)) {
    if (key === "click") element.addEventListener("click", value);
    else element.setAttribute(key, value);
  }
  return element;
};
const button = (words, click) => make("button", words, { type: "button", click });
const option = (value, words) => make("option", words, { value: String(value) });
const fill = (select, entries) => select.append(...entries.map(([value, words]) => option(value, words)));
const number = (select) => Number(select.value);
const fold = (heading, content, open) => {
  const details = make("details");
  details.append(make("summary", heading), ...content);
  details.open = Boolean(open);
  return details;
};

// ---------------------------------------------------------------- filters

const scope = () => state.scope;
const organism = () => number(part("organism"));
const scopeTitle = () =>
  (scope() === OWN ? view.about : [scope()]).map((at) => hypotheses[at].title).join("; ");

/** The answers count all organisms, and every status that carries an effect. */
const isNarrowed = () => organism() >= 0 || number(part("status")) > data.least;

const accepts = (claim) =>
  scope() === ALL || !claim.hypotheses.length ||
  (scope() === OWN ? view.about : [scope()]).some((at) => claim.hypotheses.includes(at));
const passes = (claim) =>
  accepts(claim) &&
  (organism() < 0 || !claim.organisms.length || claim.organisms.includes(organism())) &&
  claim.status >= number(part("status"));

/** What does not pass is quiet, once somebody chose. */
const filter = () => {
  const kept = things.map(() => false);
  const touched = things.map(() => false);
  for (const i of drawnClaims) {
    const claim = claims[i];
    const passing = !state.chosen || passes(claim);
    turn(edges[i], "out", !passing);
    for (const end of [claim.from, claim.to]) {
      touched[end] = true;
      kept[end] = kept[end] || passing;
    }
  }
  nodes.forEach((groups, i) => turn(groups, "out", touched[i] && !kept[i]));
  show(state.shown);
  answer();
};
