// ---------------------------------------------------------------- the picture's parts

const byAttribute = (name, parts) => {
  const places = new Map(parts.map((p, i) => [p.id, i]));
  const groups = parts.map(() => null);
  for (const group of svg.querySelectorAll("g[" + name + "]")) {
    const place = places.get(group.getAttribute(name));
    if (place !== undefined && !groups[place]) groups[place] = group;
  }
  return groups;
};
const nodes = byAttribute("data-entity", things);
const edges = byAttribute("data-claim", claims);
const drawnClaims = claims.map((_, i) => i).filter((i) => edges[i]);

/** What can be pointed at: {kind: "thing" | "claim", at: place in its list}. */
const groupOf = (item) => (item.kind === "thing" ? nodes : edges)[item.at];
const same = (a, b) => a && b && a.kind === b.kind && a.at === b.at;
const thingAt = (at) => ({ kind: "thing", at });
const claimAt = (at) => ({ kind: "claim", at });
const itemOf = (target) => {
  const group = target.closest?.("g.node, g.edge");
  if (!group) return null;
  const at = nodes.indexOf(group);
  if (at >= 0) return thingAt(at);
  const claim = edges.indexOf(group);
  return claim >= 0 ? claimAt(claim) : null;
};
const wordsOf = (item) => part((item.kind === "thing" ? "t" : "c") + item.at);
const titleOf = (item) =>
  item.kind === "thing" ? things[item.at].name : wordsOf(item).querySelector("p").textContent.replace(/\.$/, "");

// ---------------------------------------------------------------- state

const state = {
  pinned: null,
  shown: null,
  roving: thingAt(0),
  step: -1,
  done: -1,
  moves: null,
};

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
const number = (select) => Number(select.value);
