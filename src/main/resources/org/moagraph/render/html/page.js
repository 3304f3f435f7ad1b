
(() => {
  "use strict";

  // ---------------------------------------------------------------- data

  const data = JSON.parse(document.getElementById("page-data").textContent);
  const things = data.things.map(([id, name]) => ({ id, name }));
  const claims = data.claims.map(([id, from, to, sign, status, hypotheses, organisms]) =>
    ({ id, from, to, sign, status, hypotheses, organisms }));
  const { whatIf } = data;
  const part = (name) => document.getElementById("page-" + name);
  const svg = part("frame").querySelector("svg");
  const STATUS = ["disputed", "putative", "supported", "established"];
  const MARKS = { "+": "↑", p: "↑", "-": "↓", m: "↓", "~": "↕", "?": "?" };

  /** "3.2+-" is ". . . + + -": a count, where it is not one, and a mark. */
  const expandLine = (short) =>
    short.replace(/(\d+)(\D)/g, (_, count, mark) => mark.repeat(Number(count)))
      .padEnd(things.length, ".");

  const reaches = data.reaches.map((lines) => lines.map(expandLine));

  const expandRow = ([stimulus, readout, ...runs]) => {
    const answers = [];
    for (let i = 0; i < runs.length; i += 2) {
      for (let k = 0; k < runs[i]; k++) answers.push(runs[i + 1]);
    }
    return { stimulus, readout, answers };
  };
  const rows = whatIf.rows.map(expandRow);

  const answerAt = (place) => {
    const [outcome, without, withIt, reason, parts, lost] = whatIf.answers[place];
    const byHypothesis = [];
    const numbers = whatIf.parts[parts];
    for (let i = 0; i < numbers.length; i += 2) {
      byHypothesis.push([numbers[i], whatIf.outcomes[numbers[i + 1]]]);
    }
    return {
      outcome: whatIf.outcomes[outcome],
      without: whatIf.verdicts[without],
      withIt: whatIf.verdicts[withIt],
      reason: whatIf.reasons[reason],
      byHypothesis,
      lost: whatIf.lost[lost],
    };
  };

  /** A sentence with its names in place of {s, {r, {b and, for hypotheses, {A, {B ... */
  const told = (template, stimulus, readout, done) => {
    const names = { "{": "{", s: things[stimulus].name, r: things[readout].name, b: things[done].name };
    whatIf.hypotheses.forEach((title, i) => { names[String.fromCharCode(65 + i)] = title; });
    return template.replace(/\{([{srbA-Z])/g, (_, token) => names[token]);
  };

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

  // ---------------------------------------------------------------- filters

  const hypothesis = () => number(part("hypothesis"));
  const organism = () => number(part("organism"));

  const passes = (claim) =>
    (hypothesis() < 0 || !claim.hypotheses.length || claim.hypotheses.includes(hypothesis())) &&
    (organism() < 0 || !claim.organisms.length || claim.organisms.includes(organism())) &&
    claim.status >= number(part("status"));

  const filter = () => {
    const kept = things.map(() => false);
    const touched = things.map(() => false);
    for (const i of drawnClaims) {
      const claim = claims[i];
      const passing = passes(claim);
      edges[i].classList.toggle("out", !passing);
      for (const end of [claim.from, claim.to]) {
        touched[end] = true;
        kept[end] = kept[end] || passing;
      }
    }
    nodes.forEach((node, i) => node?.classList.toggle("out", touched[i] && !kept[i]));
    show(state.shown);
    answer();
  };

  // ---------------------------------------------------------------- up- and downstream

  const reach = () => reaches[hypothesis() >= 0 && reaches.length > 1 ? hypothesis() + 1 : 0];

  const followed = (at) => {
    const way = part("follow").value;
    const lines = reach();
    const down = new Map();
    const up = new Map();
    things.forEach((_, i) => {
      if (way !== "up" && lines[at][i] !== ".") down.set(i, lines[at][i]);
      if (way !== "down" && lines[i][at] !== ".") up.set(i, lines[i][at]);
    });
    return { down, up };
  };

  const clearMarks = () => svg.querySelectorAll(".mark").forEach((mark) => mark.remove());

  const markAt = (at, sign) => {
    const box = nodes[at]?.getBBox();
    if (!box) return;
    const group = document.createElementNS(svg.namespaceURI, "g");
    const circle = document.createElementNS(svg.namespaceURI, "circle");
    const text = document.createElementNS(svg.namespaceURI, "text");
    const size = Math.max(4, Math.min(15, box.height / 5));
    const x = box.x + box.width;
    const y = box.y + box.height;
    group.setAttribute("class", "mark");
    group.setAttribute("aria-hidden", "true");
    circle.setAttribute("cx", x);
    circle.setAttribute("cy", y);
    circle.setAttribute("r", size);
    text.setAttribute("x", x);
    text.setAttribute("y", y + size * 0.45);
    text.setAttribute("font-size", size * 1.5);
    text.textContent = MARKS[sign];
    group.append(circle, text);
    svg.append(group);
  };

  /** Lights what belongs to an item; with none the picture is plain again. */
  const light = (item) => {
    clearMarks();
    svg.classList.toggle("following", item !== null);
    for (const group of [...nodes, ...edges]) group?.classList.remove("on", "start");
    if (!item) return;
    groupOf(item)?.classList.add("on", "start");
    if (item.kind === "claim") {
      const { from, to } = claims[item.at];
      nodes[from]?.classList.add("on");
      nodes[to]?.classList.add("on");
      return;
    }
    const { down, up } = followed(item.at);
    for (const [at, sign] of [...down, ...up]) {
      nodes[at]?.classList.add("on");
      if (at !== item.at) markAt(at, sign);
    }
    const isDown = (at) => at === item.at || down.has(at);
    const isUp = (at) => at === item.at || up.has(at);
    for (const i of drawnClaims) {
      const { from, to, sign, status } = claims[i];
      const counts = sign !== "0" && status > 0 && passes(claims[i]);
      const onDown = down.size > 0 && isDown(from) && isDown(to);
      const onUp = up.size > 0 && isUp(from) && isUp(to);
      edges[i].classList.toggle("on", counts && (onDown || onUp));
    }
  };

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

  // ---------------------------------------------------------------- search

  const haystack = things.map((thing, i) =>
    (thing.name + " " + thing.id + " " +
      [...wordsOf(thingAt(i)).querySelectorAll(":scope > dl dd")].map((d) => d.textContent).join(" "))
      .toLowerCase());

  const search = () => {
    const wanted = part("search").value.trim().toLowerCase();
    const list = part("found");
    const byName = (i) => (things[i].name.toLowerCase().includes(wanted) ? 0 : 1);
    const found = wanted
      ? things.map((_, i) => i).filter((i) => haystack[i].includes(wanted)).sort((a, b) => byName(a) - byName(b))
      : [];
    nodes.forEach((node, i) => node?.classList.toggle("match", found.includes(i)));
    list.replaceChildren(
      ...found.slice(0, 12).map((i) => {
        const line = make("li");
        line.append(button(things[i].name, () => choose(i)));
        return line;
      }),
    );
    if (wanted && !found.length) list.replaceChildren(make("li", "Nothing is called that here."));
    list.hidden = !wanted;
    return found;
  };

  const choose = (at) => {
    part("search").value = "";
    search();
    pin(thingAt(at), true);
  };

  // ---------------------------------------------------------------- steps

  /** The step with which each part comes: what is not named comes with what it belongs to. */
  const arrival = () => {
    const named = new Map();
    data.steps.forEach((s, k) => s.show.forEach((id) => named.has(id) || named.set(id, k)));
    const last = data.steps.length - 1;
    const edgeStep = (i) => named.get(claims[i].id);
    const nodeStep = things.map((thing, i) => {
      if (named.has(thing.id)) return named.get(thing.id);
      const touching = drawnClaims
        .filter((c) => (claims[c].from === i || claims[c].to === i) && edgeStep(c) !== undefined)
        .map(edgeStep);
      return touching.length ? Math.min(...touching) : last;
    });
    return {
      node: nodeStep,
      edge: claims.map((claim, i) =>
        Math.max(edgeStep(i) ?? 0, nodeStep[claim.from], nodeStep[claim.to])),
    };
  };

  const toStep = (next) => {
    const { steps } = data;
    state.step = Math.max(-1, Math.min(steps.length - 1, next));
    const come = arrival();
    const apply = (groups, when) => groups.forEach((group, i) => {
      group?.classList.toggle("later", state.step >= 0 && when[i] > state.step);
      group?.classList.toggle("now", state.step >= 0 && when[i] === state.step);
    });
    apply(nodes, come.node);
    apply(edges, come.edge);
    const running = state.step >= 0;
    part("step").textContent = running
      ? "Step " + (state.step + 1) + " of " + steps.length + ": " + steps[state.step].title
      : "";
    part("next").textContent = running ? "Next" : "Start the " + steps.length + " steps";
    part("next").disabled = state.step === steps.length - 1;
    part("back").hidden = !running;
    part("all").hidden = !running;
    if (!visible(state.roving)) rove(MOVES.Home());
    if (state.pinned && !visible(state.pinned)) pin(null, false);
  };

  // ---------------------------------------------------------------- what if

  const OUTCOMES = {
    unaffected: "same", "no effect": "same", blocked: "less", attenuated: "less", reversed: "less",
    opposed: "less", induced: "more", unopposed: "more", undecided: "open",
  };
  const DIRECTIONS = {
    increases: "raises", decreases: "lowers", ambiguous: "may raise or lower", unknown: "changes, in a direction not known,",
    none: "has no effect on",
  };

  const lines = (parts) => {
    const list = make("ul");
    for (const [at, outcome] of parts) {
      const line = make("li");
      line.append(make(at === hypothesis() ? "b" : "span", data.hypotheses[at] + ": " + outcome));
      list.append(line);
    }
    return list;
  };

  const lose = (lost, done) => {
    const isLost = (i) => lost.includes(i) || (claims[i].from === done && claims[i].sign !== "0");
    edges.forEach((edge, i) => edge?.classList.toggle("lost", isLost(i)));
    nodes.forEach((node, i) => node?.classList.toggle("blocked", i === done));
  };

  const answer = () => {
    if (!rows.length) return;
    const stimulus = number(part("stimulus"));
    const readout = number(part("readout"));
    const choice = number(part("done"));
    const row = rows.find((r) => r.stimulus === stimulus && r.readout === readout);
    const panel = part("outcome");
    lose([], -1);
    if (!row) {
      panel.replaceChildren(make("p", "Choose two different things to give and to watch."));
      return;
    }
    if (choice < 0) {
      const { without } = answerAt(row.answers[0]);
      panel.removeAttribute("data-outcome");
      panel.replaceChildren(
        make("p", things[stimulus].name + " " + DIRECTIONS[without] + " " + things[readout].name + ".", { class: "verdict" }),
        make("p", "Choose what to block, here or in the picture.", { class: "hint" }),
      );
      return;
    }
    const blocks = choice < things.length;
    const done = blocks ? choice : whatIf.drugs[choice - things.length];
    const { outcome, without, withIt, reason, byHypothesis, lost } = answerAt(row.answers[choice]);
    panel.setAttribute("data-outcome", outcome);
    const said = [
      make("p", things[readout].name + ": " + outcome, { class: "verdict " + OUTCOMES[outcome] }),
      make("p", told(reason, stimulus, readout, done), { id: "page-reason" }),
      make("p", "Without it: " + without + "; with it: " + withIt + ".", { class: "hint" }),
    ];
    if (byHypothesis.length) {
      said.push(make("h3", "Under each hypothesis that has something to say"), lines(byHypothesis));
    } else if (data.hypotheses.length) {
      said.push(make("p", "No hypothesis has anything of its own to say: this is common ground."));
    }
    said.push(make("p", "Worked out by MoA Graph on the whole model, not only on what is drawn.", { class: "hint" }));
    panel.replaceChildren(...said);
    lose(lost, blocks ? done : -1);
  };

  const fill = (select, entries) => select.append(...entries.map(([value, words]) => option(value, words)));

  const prepareWhatIf = () => {
    if (!rows.length) return;
    const named = (at) => [at, things[at].name];
    fill(part("stimulus"), whatIf.stimuli.map(named));
    fill(part("readout"), whatIf.readouts.map(named));
    fill(part("done"), things.map((thing, i) => [i, "block " + thing.name]));
    fill(part("done"), whatIf.drugs.map((at, i) => [things.length + i, "give " + things[at].name + " with it"]));
    part("stimulus").value = String(whatIf.stimulus);
    part("readout").value = String(whatIf.readout);
    for (const name of ["stimulus", "readout", "done"]) part(name).addEventListener("change", answer);
    part("whatif").hidden = false;
    answer();
  };

  // ---------------------------------------------------------------- tools

  const prepareFilters = () => {
    const used = (key) => new Set(drawnClaims.flatMap((i) => claims[i][key]));
    const choices = [["hypothesis", "hypotheses"], ["organism", "organisms"]];
    for (const [name, key] of choices) {
      const offered = data[key].map((words, i) => [i, words]).filter(([i]) => used(key).has(i));
      fill(part(name), offered);
      part(name).parentElement.hidden = !offered.length;
      part(name).addEventListener("change", filter);
    }
    part("status").addEventListener("change", filter);
    part("follow").addEventListener("change", () => show(state.shown));
  };

  const isDark = () => {
    const { classList } = document.documentElement;
    if (classList.contains("dark") || classList.contains("light")) return classList.contains("dark");
    return matchMedia("(prefers-color-scheme: dark)").matches;
  };

  const prepareTools = () => {
    part("search").addEventListener("input", search);
    part("search").addEventListener("keydown", (event) => {
      if (event.key !== "Enter") return;
      event.preventDefault();
      const [first] = search();
      if (first !== undefined) choose(first);
    });
    let zoom = 0;
    const zoomTo = (next) => {
      zoom = Math.max(0, Math.min(3, next));
      part("frame").className = zoom ? "frame z" + zoom : "frame";
    };
    part("larger").addEventListener("click", () => zoomTo(zoom + 1));
    part("smaller").addEventListener("click", () => zoomTo(zoom - 1));
    const label = () => { part("theme").textContent = isDark() ? "Light" : "Dark"; };
    part("theme").addEventListener("click", () => {
      const dark = isDark();
      document.documentElement.classList.toggle("dark", !dark);
      document.documentElement.classList.toggle("light", dark);
      label();
    });
    label();
    if (data.steps.length) {
      part("steps").hidden = false;
      part("next").addEventListener("click", () => toStep(state.step + 1));
      part("back").addEventListener("click", () => toStep(state.step - 1));
      part("all").addEventListener("click", () => toStep(-1));
      toStep("started" in document.body.dataset ? 0 : -1);
    }
  };

  preparePicture();
  prepareFilters();
  prepareWhatIf();
  prepareTools();
  describe(null);
  part("tools").hidden = false;
  part("side").hidden = false;
})();
