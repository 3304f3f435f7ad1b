// ---------------------------------------------------------------- the panel

const links = (heading, items) => {
  const list = make("ul", "", { class: "links" });
  for (const item of items) {
    const line = make("li");
    line.append(button(titleOf(item), () => pin(item, true)));
    list.append(line);
  }
  return items.length ? [make("h3", heading), list] : [];
};

const names = (heading, list) => {
  if (!list.length) return [];
  return [make("h3", heading), make("p", list.join(", "))];
};

const effects = (at) => {
  if (isNarrowed()) return [make("p", say("narrowed"), { class: "hint" })];
  const lines = reach();
  const pick = (signs, signOf) =>
    things.filter((_, i) => i !== at && signs.includes(signOf(i))).map((t) => t.name);
  const down = (i) => lines[at][i];
  const up = (i) => lines[i][at];
  const listed = [
    ...names(say("raises"), pick("+p", down)),
    ...names(say("lowers"), pick("-m", down)),
    ...names(say("changes"), pick("~?", down)),
    ...names(say("raised by"), pick("+p", up)),
    ...names(say("lowered by"), pick("-m", up)),
    ...names(say("changed by"), pick("~?", up)),
  ];
  return listed.length ? [make("p", under(), { class: "hint" }), ...listed] : [];
};

/** Copies of what the graph in words says, so that the page says it once. */
const copied = (item) =>
  [...wordsOf(item).children]
    .filter((child) => child.matches("dl, .sources, .stance, .none"))
    .map((child) => child.cloneNode(true));

const describe = (item) => {
  const panel = part("details");
  if (!item) {
    const how = modules.length && state.module === MAP ? "map.how" : "point.how";
    panel.replaceChildren(make("h2", say("point")), make("p", say(how), { class: "hint" }));
    return;
  }
  const parts = [make("h2", titleOf(item)), ...copied(item)];
  if (item.kind === "thing") {
    const out = drawnClaims.filter((i) => claims[i].from === item.at).map(claimAt);
    const into = drawnClaims.filter((i) => claims[i].to === item.at).map(claimAt);
    parts.push(...effects(item.at));
    parts.push(...links(say("acts by"), out), ...links(say("acted on by"), into));
  } else {
    const { from, to } = claims[item.at];
    parts.push(...links(say("between"), [thingAt(from), thingAt(to)]));
  }
  panel.replaceChildren(...parts);
};

const show = (item) => {
  state.shown = item;
  light(item);
  describe(item);
};

const press = (item, on) => groupsOf(item).forEach((group) => group.setAttribute("aria-pressed", String(on)));

const pin = (item, focus) => {
  if (item && focus) reveal(item);
  if (state.pinned) press(state.pinned, false);
  state.pinned = item;
  if (item) press(item, true);
  show(item);
  if (rows.length) acts();
  if (item && focus) goTo(item);
};
