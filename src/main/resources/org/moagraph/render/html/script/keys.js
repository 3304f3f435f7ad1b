// ---------------------------------------------------------------- pointer and keys

const rove = (item) => {
  groupsOf(state.roving).forEach((group) => group.setAttribute("tabindex", "-1"));
  state.roving = item;
  groupsOf(item).forEach((group) => group.setAttribute("tabindex", "0"));
};

const goTo = (item) => {
  if (!groupOf(item)) return;
  rove(item);
  groupOf(item).focus({ preventScroll: true });
  groupOf(item).scrollIntoView({ block: "nearest", inline: "nearest" });
};

const visible = (item) => groupOf(item) && !groupOf(item).classList.contains("later");
let cameBy = "from";

const step = (items, current, by) => {
  const shown = items.filter(visible);
  const at = shown.findIndex((i) => same(i, current));
  return shown[(at + by + shown.length) % shown.length];
};

const along = (item, by) => {
  const [near, far] = by > 0 ? ["from", "to"] : ["to", "from"];
  if (item.kind === "claim") return thingAt(claims[item.at][far]);
  cameBy = near;
  return drawnClaims.filter((i) => claims[i][near] === item.at).map(claimAt).find(visible);
};

const across = (item, by) => {
  if (item.kind === "thing") return step(things.map((_, i) => thingAt(i)), item, by);
  const end = claims[item.at][cameBy];
  return step(drawnClaims.filter((i) => claims[i][cameBy] === end).map(claimAt), item, by);
};

const MOVES = {
  ArrowRight: (item) => along(item, 1),
  ArrowLeft: (item) => along(item, -1),
  ArrowDown: (item) => across(item, 1),
  ArrowUp: (item) => across(item, -1),
  Home: () => things.map((_, i) => thingAt(i)).find(visible),
  End: () => things.map((_, i) => thingAt(i)).reverse().find(visible),
};

const onKey = (event) => {
  const item = itemOf(event.target);
  if (!item || event.altKey || event.ctrlKey || event.metaKey) return;
  if (MOVES[event.key]) {
    event.preventDefault();
    const next = MOVES[event.key](item);
    if (next && visible(next)) goTo(next);
  } else if (event.key === "Enter" || event.key === " ") {
    event.preventDefault();
    pin(same(state.pinned, item) ? null : item, false);
    if (!state.pinned) show(item);
  }
};

const clear = () => {
  pin(null, false);
  part("search").value = "";
  search();
  if (rows.length) ask({ done: -1, acted: false });
};

const separateLines = (svg) => {
  // lines are words to the eye; a space without size makes them words to others
  for (const line of svg.querySelectorAll("tspan + tspan")) {
    const gap = document.createElementNS(svg.namespaceURI, "tspan");
    gap.setAttribute("font-size", "0");
    gap.textContent = " ";
    line.before(gap);
  }
};

const listen = (svg) => {
  svg.addEventListener("pointerover", (event) => {
    if (!state.pinned && event.pointerType === "mouse") show(itemOf(event.target));
  });
  svg.addEventListener("pointerleave", () => {
    if (!state.pinned) show(null);
  });
  svg.addEventListener("focusin", (event) => {
    const item = itemOf(event.target);
    if (item && !state.pinned) show(item);
    if (item) rove(item);
  });
  svg.addEventListener("click", (event) => {
    const item = itemOf(event.target);
    pin(same(state.pinned, item) ? null : item, true);
  });
  svg.addEventListener("keydown", onKey);
};

const preparePicture = () => {
  const seen = (group) =>
    [...group.querySelectorAll("text")].map((text) => text.textContent).join(" ");
  /** What is heard must hold what is seen, for those who speak to their computer. */
  const heard = (group, name) =>
    name.toLowerCase().includes(seen(group).toLowerCase()) ? name : seen(group) + ": " + name;
  const prepare = (groups, item, kind) => groups.forEach((group) => {
    group.setAttribute("role", "button");
    group.setAttribute("tabindex", "-1");
    group.setAttribute("aria-pressed", "false");
    group.setAttribute("aria-label", heard(group, titleOf(item)) + (kind ? ", " + kind : ""));
  });
  for (const svg of pictures) {
    svg.setAttribute("role", "group");
    separateLines(svg);
    listen(svg);
  }
  nodes.forEach((all, i) => prepare(all, thingAt(i), wordsOf(thingAt(i)).querySelector("dd")?.textContent));
  edges.forEach((all, i) => prepare(all, claimAt(i), wordsOf(claimAt(i)).querySelector("dd")?.textContent));
  // a thin line is hard to hit
  edges.flat().forEach((group) => {
    const line = group.querySelector("path");
    if (!line) return;
    const hit = document.createElementNS(group.namespaceURI, "path");
    hit.setAttribute("d", line.getAttribute("d"));
    hit.setAttribute("class", "hit");
    group.append(hit);
  });
  prepareClosed();
  rove(state.roving);
};
