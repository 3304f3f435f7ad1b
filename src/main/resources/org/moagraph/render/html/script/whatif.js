// ---------------------------------------------------------------- what if

const COLOURS = {
  unaffected: "same", "no effect": "open", blocked: "less", attenuated: "less", reversed: "less",
  opposed: "open", induced: "more", unopposed: "more", reinforced: "more", occluded: "less", depends: "open",
  undecided: "open",
};
const WAY = { increases: "up", decreases: "down" };

/** What the stimulus alone does. */
const plainly = (verdict, stimulus, readout) => {
  const s = things[stimulus];
  const r = things[readout];
  if (WAY[verdict]) return agree(s, "does." + WAY[verdict], s.named, r.named);
  return verdict === "none" ? say("no route", s.named, r.named) : agree(s, "does." + verdict, s.named, r.named);
};

/** What becomes of it, as a clause: "ketamine no longer raises synaptogenesis". */
const becomes = (outcome, without, withIt, stimulus, readout) => {
  const s = things[stimulus];
  const r = things[readout];
  const names = [s.named, r.named];
  const turned = (key, verdict) => (WAY[verdict] ? agree(s, key + "." + WAY[verdict], ...names) : say("stays open", ...names));
  switch (outcome) {
    case "unaffected": return turned("still", without);
    case "reinforced": return say("adds", turned("still", without));
    case "blocked": return WAY[without] ? turned("stops", without) : say("none left", ...names);
    case "reversed": return turned("instead", withIt);
    case "unopposed": return turned("freed", withIt);
    case "induced": return WAY[withIt] ? say("newly." + WAY[withIt], ...names) : say("stays open", ...names);
    case "no effect": return say("none either way", ...names);
    default: return say(outcome, ...names);
  }
};

const deed = (choice) => {
  const thing = things[doneBy(choice)];
  return say(blocks(choice) ? "deed.block" : "deed.give", thing.named);
};

const headline = (choice, ...rest) => capital(say("with it", deed(choice), becomes(...rest))) + ".";

const nameOf = (end) => (typeof end === "number" ? things[end].name : end);
const routeWords = (route) => {
  const hops = route.map((at) => {
    const hop = whatIf.hops[at];
    return typeof hop === "number" ? [claims[hop].from, claims[hop].to, claims[hop].sign] : hop;
  });
  const arrow = (sign) => ({ "+": " → ", "-": " ⊣ " })[sign] ?? " ⇢ ";
  return hops.map(([from, to, sign], i) => (i ? "" : nameOf(from)) + arrow(sign) + nameOf(to)).join("");
};

const routeList = (heading, routes) => {
  if (!routes.length) return [];
  const list = make("ul", "", { class: "links" });
  for (const at of routes) {
    const route = whatIf.routes[at];
    const line = make("li");
    const pick = button(routeWords(route), () => {
      const on = pick.getAttribute("aria-pressed") !== "true";
      part("proof").querySelectorAll("[aria-pressed]").forEach((other) => other.setAttribute("aria-pressed", "false"));
      pick.setAttribute("aria-pressed", String(on));
      state.route = on ? route.map((hop) => whatIf.hops[hop]) : null;
      light(null);
    });
    pick.setAttribute("aria-pressed", "false");
    line.append(pick);
    list.append(line);
  }
  return [make("h3", heading), list];
};

/** What lies before a block stays as it is: only what no longer moves is quiet, and only what leads away from it crossed out. */
const lose = (moves, done) => {
  state.moves = moves;
  const isStill = (i) => i === done || moves?.[i] === "x";
  edges.forEach((groups, i) => {
    const { from, sign, status } = claims[i];
    turn(groups, "lost", isStill(from) && sign !== "0" && status > 0);
  });
  nodes.forEach((groups, i) => {
    turn(groups, "blocked", i === done);
    turn(groups, "still", i !== done && isStill(i));
  });
  light(state.shown);
};

const rowAt = (at, stimulus, readout) =>
  rows.find((r) => r.scope === at && r.stimulus === stimulus && r.readout === readout);

const underEach = (parts) => {
  const list = make("ul");
  for (const [at, outcome] of parts) list.append(make("li", hypotheses[at].title + ": " + say("outcome." + outcome)));
  return list;
};

/** Under what the answer holds. */
const under = () => {
  if (!hypotheses.length) return say("common");
  return scope() === ALL ? (hypotheses.length > 1 ? say("under.all") : say("under", hypotheses[0].title)) : say("under", scopeTitle());
};

const result = (choice) => {
  const { stimulus, readout } = state;
  const row = rowAt(scope(), stimulus, readout);
  const lines = reach();
  if (choice < 0) {
    const verdict = row ? row.verdict : VERDICTS[lines[stimulus][readout]];
    return {
      outcome: "", verdict, colour: verdict === "none" ? "open" : "same",
      words: capital(plainly(verdict, stimulus, readout)) + ".",
      reason: verdict === "none" ? say("silence") : "",
      moves: lines[stimulus], shown: row ? row.routes : [], lost: [], left: [], byHypothesis: [],
    };
  }
  if (row) {
    const found = answerAt(row.answers[choice]);
    return {
      ...found, colour: COLOURS[found.outcome],
      words: headline(choice, found.outcome, found.without, found.withIt, stimulus, readout),
      reason: told(found.reason, stimulus, readout, doneBy(choice)),
      moves: movesAfter(scope(), stimulus, readout, choice), shown: [],
    };
  }
  // another hypothesis by itself: what becomes of the readout, without the reason
  const outcome = outcomeUnder(scope(), stimulus, readout, choice);
  const moves = movesAfter(scope(), stimulus, readout, choice);
  const nothing = { lost: [], left: [], shown: [], byHypothesis: [], moves, outcome };
  if (!outcome) return { ...nothing, outcome: "silent", colour: "open", words: say("not worked out"), reason: "" };
  const without = VERDICTS[lines[stimulus][readout]];
  return {
    ...nothing, colour: COLOURS[outcome], reason: "",
    words: headline(choice, outcome, without, VERDICTS[moves[readout]], stimulus, readout),
  };
};

const answer = () => {
  if (!rows.length) return;
  const { stimulus, readout, done } = state;
  const panel = part("outcome");
  const proof = part("proof");
  state.route = null;
  lose(null, -1);
  acts();
  link();
  panel.removeAttribute("data-outcome");
  if (isNarrowed()) {
    panel.replaceChildren(make("p", say("narrowed"), { class: "hint" }));
    proof.replaceChildren();
    return;
  }
  const found = result(done);
  if (found.outcome) panel.setAttribute("data-outcome", found.outcome);
  if (found.verdict) panel.setAttribute("data-verdict", found.verdict); else panel.removeAttribute("data-verdict");
  panel.replaceChildren(make("p", found.words, { class: "verdict " + found.colour }), make("p", under(), { class: "hint", id: "page-under" }));
  const parts = [];
  if (found.reason) parts.push(make("p", found.reason, { id: "page-reason" }));
  if (done >= 0 && !found.moves) parts.push(make("p", say("unmarked"), { class: "hint" }));
  const routes = [
    ...routeList(say("routes.shown"), found.shown),
    ...routeList(say("routes.lost"), found.lost),
    ...routeList(say("routes.left"), found.left),
  ];
  if (routes.length) parts.push(fold(say("routes"), [make("p", say("routes.hint"), { class: "hint" }), ...routes], state.proved));
  if (found.byHypothesis.length > 1) parts.push(fold(say("each"), [underEach(found.byHypothesis)]));
  parts.push(make("p", say("whole"), { class: "hint" }));
  proof.replaceChildren(...parts);
  lose(state.acted || done >= 0 ? found.moves : null, done >= 0 && blocks(done) ? done : -1);
};

/** Whether it makes sense to do that now. */
const isOffered = (choice) => {
  const at = doneBy(choice);
  return at !== state.stimulus && at !== state.readout && (!blocks(choice) || things[at].blockable);
};

const listChoices = () => {
  const { stimulus, readout } = state;
  const set = (select, entries, value) => {
    select.replaceChildren();
    fill(select, entries);
    select.value = String(value);
  };
  const named = (at) => [at, things[at].name];
  set(part("stimulus"), whatIf.stimuli.filter((at) => at !== readout).map(named), stimulus);
  set(part("readout"), whatIf.readouts.filter((at) => at !== stimulus).map(named), readout);
  const done = [[-1, say("nothing else")]];
  things.forEach((thing, i) => { if (isOffered(i)) done.push([i, say("choose.block", thing.name)]); });
  whatIf.drugs.forEach((at, i) => {
    if (isOffered(things.length + i)) done.push([things.length + i, say("choose.give", things[at].name)]);
  });
  set(part("done"), done, state.done);
};

/** Asks another question; what makes no sense with it is dropped. */
const ask = (change) => {
  Object.assign(state, change);
  if (state.stimulus === state.readout || !rows.some((r) => r.stimulus === state.stimulus && r.readout === state.readout)) {
    const other = rows.find((r) => ("readout" in change ? r.readout === state.readout : r.stimulus === state.stimulus));
    if (other) Object.assign(state, { stimulus: other.stimulus, readout: other.readout });
  }
  if (state.done >= 0 && !isOffered(state.done)) state.done = -1;
  state.proved = false;
  listChoices();
  answer();
};

const setFilters = () => { state.chosen = organism() >= 0 || number(part("status")) > 0; };

const setScope = (at) => {
  state.scope = at;
  setFilters();
  state.chosen = state.chosen || at !== view.own;
  part("hypothesis").value = String(at);
};

const block = (at) => ask({ done: at, acted: true });
const unblock = () => ask({ done: -1, acted: true });

/** What can be done now with what was chosen, and with what was done. */
const acts = () => {
  const row = part("acts");
  const buttons = [];
  if (state.done >= 0) buttons.push(button(say(blocks(state.done) ? "unblock" : "take back", things[doneBy(state.done)].name), unblock));
  if (state.pinned?.kind === "thing") {
    const { at } = state.pinned;
    const { name } = things[at];
    if (at !== state.done && isOffered(at)) buttons.push(button(say("block", name), () => block(at)));
    const drug = whatIf.drugs.indexOf(at);
    if (drug >= 0 && things.length + drug !== state.done && isOffered(things.length + drug)) {
      buttons.push(button(say("give too", name), () => block(things.length + drug)));
    }
    if (whatIf.stimuli.includes(at) && (at !== state.stimulus || !state.acted)) {
      buttons.push(button(say("give", name), () => ask({ stimulus: at, done: -1, acted: true })));
    }
    if (whatIf.readouts.includes(at) && at !== state.readout) {
      buttons.push(button(say("watch", name), () => ask({ readout: at })));
    }
  }
  row.replaceChildren(...buttons);
};

const prepareWhatIf = () => {
  for (const name of ["stimulus", "readout", "done"]) {
    part(name).addEventListener("change", () => ask({ [name]: number(part(name)), acted: name === "stimulus" || name === "done" || state.acted }));
  }
};
