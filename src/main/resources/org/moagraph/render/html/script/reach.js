// ---------------------------------------------------------------- up- and downstream

/** What each thing raises and lowers under the hypotheses that are asked. */
const reach = () => {
  if (scope() === OWN) return reaches[reaches.length - 1];
  return reaches[scope() >= 0 && reaches.length > 1 ? scope() + 1 : 0];
};

/** The neighbours by claims that pass, without a mark, where no answer fits what was chosen. */
const neighbours = (at, way) => {
  const down = new Map();
  const up = new Map();
  for (const { from, to, sign } of drawnClaims.map((i) => claims[i]).filter((c) => c.status > 0 && passes(c))) {
    if (way !== "up" && from === at && sign !== "0") down.set(to, "");
    if (way !== "down" && to === at && sign !== "0") up.set(from, "");
  }
  return { down, up };
};

const followed = (at) => {
  const way = part("follow").value;
  if (isNarrowed()) return neighbours(at, way);
  const lines = reach();
  const down = new Map();
  const up = new Map();
  things.forEach((_, i) => {
    if (way !== "up" && lines[at][i] !== ".") down.set(i, lines[at][i]);
    if (way !== "down" && lines[i][at] !== ".") up.set(i, lines[i][at]);
  });
  return { down, up };
};

const clearMarks = () => pictures.forEach((svg) => svg.querySelectorAll(".mark").forEach((mark) => mark.remove()));

/** What is lit, and how it is marked, also where it is not drawn. */
const lit = new Set();
const signs = new Map();

const markNode = (node, words, gone) => {
  const box = node.getBBox();
  const group = document.createElementNS(node.namespaceURI, "g");
  const circle = document.createElementNS(node.namespaceURI, "circle");
  const text = document.createElementNS(node.namespaceURI, "text");
  const size = Math.max(7, Math.min(13, box.height / 3));
  const x = box.x + box.width - size / 3;
  const y = box.y + box.height;
  group.setAttribute("class", "mark " + (gone ? "no" : "yes"));
  group.setAttribute("aria-hidden", "true");
  circle.setAttribute("cx", x);
  circle.setAttribute("cy", y);
  circle.setAttribute("r", size);
  text.setAttribute("x", x);
  text.setAttribute("y", y + size * 0.45);
  text.setAttribute("font-size", (size * 1.5) / Math.max(1, 0.65 * words.length));
  text.textContent = words;
  group.append(circle, text);
  seenPicture().append(group);
};

const markAt = (at, sign) => {
  signs.set(at, sign);
  for (const node of nodes[at]) {
    if (seenPicture().contains(node) && !node.classList.contains("later")) markNode(node, MARKS[sign], sign === "x");
  }
};

const lightThing = (at) => {
  lit.add(at);
  turn(nodes[at], "on", true);
};

/** Lights a route that an answer tells: what of it is drawn. */
const lightRoute = (route) => {
  for (const at of route) {
    if (typeof at !== "number") {
      for (const end of at.slice(0, 2)) if (typeof end === "number") lightThing(end);
      continue;
    }
    turn(edges[at], "on", true);
    lightThing(claims[at].from);
    lightThing(claims[at].to);
  }
};

/** Lights what belongs to an item; with none the picture is as what was asked leaves it. */
const light = (item) => {
  clearMarks();
  lit.clear();
  signs.clear();
  lightParts(item);
  lightClosed(lit, signs);
};

const lightParts = (item) => {
  pictures.forEach((svg) => svg.classList.toggle("following", Boolean(item ? !state.moves : state.route)));
  for (const groups of [...nodes, ...edges]) {
    turn(groups, "on", false);
    turn(groups, "start", false);
  }
  if (state.moves && (!item || state.done >= 0)) {
    [...state.moves].forEach((sign, at) => { if (MARKS[sign]) markAt(at, sign); });
  }
  if (state.route) lightRoute(state.route);
  if (!item) return;
  turn(groupsOf(item), "on", true);
  if (item.kind === "thing") lit.add(item.at);
  turn(groupsOf(item), "start", true);
  if (state.moves && state.done >= 0) return;
  pictures.forEach((svg) => svg.classList.add("following"));
  if (item.kind === "claim") {
    const { from, to } = claims[item.at];
    lightThing(from);
    lightThing(to);
    return;
  }
  const { down, up } = followed(item.at);
  for (const [at, sign] of [...down, ...up]) {
    lightThing(at);
    if (at !== item.at && MARKS[sign]) markAt(at, sign);
  }
  const isDown = (at) => at === item.at || down.has(at);
  const isUp = (at) => at === item.at || up.has(at);
  for (const i of drawnClaims) {
    const { from, to, sign, status } = claims[i];
    const counts = sign !== "0" && status > 0 && passes(claims[i]);
    const isNear = !isNarrowed() || from === item.at || to === item.at;
    const onDown = isNear && down.size > 0 && isDown(from) && isDown(to);
    const onUp = isNear && up.size > 0 && isUp(from) && isUp(to);
    turn(edges[i], "on", counts && (onDown || onUp));
  }
};
