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
  if (isNarrowed()) {
    return [make("p", "What this raises and lowers, and what changes it, is" + WHOLE + "or ask the command line (moa downstream or moa upstream with --organism or --min-status). Lit are its neighbours.", { class: "hint" })];
  }
  const lines = reach();
  const pick = (signs, signOf) =>
    things.filter((_, i) => i !== at && signs.includes(signOf(i))).map((t) => t.name);
  const down = (i) => lines[at][i];
  const up = (i) => lines[i][at];
  const under = hypothesis() < 0 ? "" : " under " + data.hypotheses[hypothesis()];
  return [
    ...names("Raises" + under, pick("+p", down)),
    ...names("Lowers" + under, pick("-m", down)),
    ...names("Changes, direction open" + under, pick("~?", down)),
    ...names("Raised by" + under, pick("+p", up)),
    ...names("Lowered by" + under, pick("-m", up)),
    ...names("Changed by, direction open" + under, pick("~?", up)),
  ];
};

const actions = (at) => {
  const row = make("div", "", { class: "actions" });
  if (!rows.length) return row;
  const set = (select, value) => () => {
    part(select).value = String(value);
    answer();
    part("outcome").scrollIntoView({ block: "nearest" });
  };
  row.append(button("Block", set("done", at)));
  const drug = whatIf.drugs.indexOf(at);
  if (drug >= 0) row.append(button("Give with it", set("done", things.length + drug)));
  if (whatIf.stimuli.includes(at)) row.append(button("Give", set("stimulus", at)));
  if (whatIf.readouts.includes(at)) row.append(button("Watch", set("readout", at)));
  return row;
};

/** Copies of what the graph in words says, so that the page says it once. */
const copied = (item) =>
  [...wordsOf(item).children]
    .filter((child) => child.matches("dl, .sources, .none"))
    .map((child) => child.cloneNode(true));

const describe = (item) => {
  const panel = part("details");
  if (!item) {
    panel.replaceChildren(
      make("h2", "Point at the picture"),
      make("p", "Hover, tap or use the arrow keys: right and left follow the arrows, up and down go to the next. Enter keeps a choice, Escape drops it.", { class: "hint" }),
    );
    return;
  }
  const parts = [make("h2", titleOf(item)), ...copied(item)];
  if (item.kind === "thing") {
    const out = drawnClaims.filter((i) => claims[i].from === item.at).map(claimAt);
    const into = drawnClaims.filter((i) => claims[i].to === item.at).map(claimAt);
    parts.push(actions(item.at), ...effects(item.at));
    parts.push(...links("Acts by", out), ...links("Acted on by", into));
  } else {
    const { from, to } = claims[item.at];
    parts.push(...links("Between", [thingAt(from), thingAt(to)]));
  }
  panel.replaceChildren(...parts);
};

const show = (item) => {
  state.shown = item;
  light(item);
  describe(item);
};

const press = (item, on) => groupOf(item)?.setAttribute("aria-pressed", String(on));

const pin = (item, focus) => {
  if (state.pinned) press(state.pinned, false);
  state.pinned = item;
  if (item) press(item, true);
  show(item);
  if (item && focus) goTo(item);
};
