// ---------------------------------------------------------------- pointer and keys

const rove = (item) => {
  groupOf(state.roving)?.setAttribute("tabindex", "-1");
  state.roving = item;
  groupOf(item)?.setAttribute("tabindex", "0");
};

const goTo = (item) => {
  if (!groupOf(item)) return;
  rove(item);
  groupOf(item).focus();
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
  part("done").value = "-1";
  part("search").value = "";
  search();
  answer();
};

const preparePicture = () => {
  svg.setAttribute("role", "group");
  // lines are words to the eye; a space without size makes them words to others
  for (const line of svg.querySelectorAll("tspan + tspan")) {
    const gap = document.createElementNS(svg.namespaceURI, "tspan");
    gap.setAttribute("font-size", "0");
    gap.textContent = " ";
    line.before(gap);
  }
  const seen = (group) =>
    [...group.querySelectorAll("text")].map((text) => text.textContent).join(" ");
  /** What is heard must hold what is seen, for those who speak to their computer. */
  const heard = (group, name) =>
    name.toLowerCase().includes(seen(group).toLowerCase()) ? name : seen(group) + ": " + name;
  const prepare = (group, item, kind) => {
    if (!group) return;
    group.setAttribute("role", "button");
    group.setAttribute("tabindex", "-1");
    group.setAttribute("aria-pressed", "false");
    group.setAttribute("aria-label", heard(group, titleOf(item)) + (kind ? ", " + kind : ""));
  };
  nodes.forEach((g, i) => prepare(g, thingAt(i), wordsOf(thingAt(i)).querySelector("dd")?.textContent));
  edges.forEach((g, i) => prepare(g, claimAt(i), STATUS[claims[i].status]));
  // a thin line is hard to hit
  edges.forEach((group) => {
    const line = group?.querySelector("path");
    if (!line) return;
    const hit = document.createElementNS(svg.namespaceURI, "path");
    hit.setAttribute("d", line.getAttribute("d"));
    hit.setAttribute("class", "hit");
    group.append(hit);
  });
  rove(state.roving);
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
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") clear();
  });
};
