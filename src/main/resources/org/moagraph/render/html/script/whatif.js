// ---------------------------------------------------------------- what if

const OUTCOMES = {
  unaffected: "same", "no effect": "same", blocked: "less", attenuated: "less", reversed: "less",
  opposed: "less", induced: "more", unopposed: "more", reinforced: "more", occluded: "less", depends: "open",
  undecided: "open",
};
const DIRECTIONS = {
  increases: "raises", decreases: "lowers", ambiguous: "may raise or lower", unknown: "changes, in a direction not known,",
  none: "has no route in this model to",
};

const said = (outcome) => (outcome === "no effect" ? "no route in this model" : outcome);

const lines = (parts) => {
  const list = make("ul");
  for (const [at, outcome] of parts) {
    const line = make("li");
    line.append(make(at === hypothesis() ? "b" : "span", data.hypotheses[at] + ": " + said(outcome)));
    list.append(line);
  }
  return list;
};

/** What lies before a block stays as it is: only what no longer moves is quiet, and only what leads away from it crossed out. */
const lose = (moves, done) => {
  state.moves = moves;
  const isStill = (i) => i === done || moves?.[i] === "x";
  edges.forEach((edge, i) => {
    const { from, sign, status } = claims[i];
    edge?.classList.toggle("lost", isStill(from) && sign !== "0" && status > 0);
  });
  nodes.forEach((node, i) => {
    node?.classList.toggle("blocked", i === done);
    node?.classList.toggle("still", i !== done && isStill(i));
  });
  light(state.shown);
};

/** What a hypothesis says by itself, and by which claims where none of its own lies on the way. */
const underOne = (own, isHeard, stimulus, readout) => {
  const under = "Under " + data.hypotheses[hypothesis()] + ", ";
  if (!own) {
    return [make("p", under + "no claim of its own lies on the way from " + stimulus + " to " + readout + "; what it says by claims that it shares was not worked out here (ask moa whatif with --hypothesis).", { class: "verdict open" })];
  }
  const verdict = own === "no effect"
    ? make("p", under + "the model has no route from " + stimulus + " to " + readout + ".", { class: "verdict open" })
    : make("p", under + readout + ": " + said(own), { class: "verdict " + OUTCOMES[own] });
  const shared = make("p", "No claim of its own lies on the way: this rests on claims that it shares with others.", { class: "hint" });
  return isHeard || own === "no effect" ? [verdict] : [verdict, shared];
};

const answer = () => {
  if (!rows.length) return;
  const stimulus = number(part("stimulus"));
  const readout = number(part("readout"));
  const choice = number(part("done"));
  const row = rows.find((r) => r.stimulus === stimulus && r.readout === readout);
  const panel = part("outcome");
  lose(null, -1);
  if (!row) {
    panel.replaceChildren(make("p", "Choose two different things to give and to watch."));
    return;
  }
  if (isNarrowed()) {
    panel.removeAttribute("data-outcome");
    panel.replaceChildren(
      make("p", "What-ifs are" + WHOLE + "or ask the command line (moa whatif with --organism or --min-status).", { class: "hint" }),
    );
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
  const { outcome, without, withIt, reason, byHypothesis } = answerAt(row.answers[choice]);
  const moves = movesAfter(hypothesis(), stimulus, readout, choice);
  const word = (verdict) => (verdict === "none" ? "no route" : verdict);
  const paragraphs = [];
  if (hypothesis() < 0) {
    panel.setAttribute("data-outcome", outcome);
    paragraphs.push(
      make("p", things[readout].name + ": " + said(outcome), { class: "verdict " + OUTCOMES[outcome] }),
      make("p", told(reason, stimulus, readout, done), { id: "page-reason" }),
      make("p", "Without it: " + word(without) + "; with it: " + word(withIt) + ".", { class: "hint" }),
    );
  } else {
    const heard = byHypothesis.find(([at]) => at === hypothesis())?.[1];
    const own = heard ?? outcomeUnder(hypothesis(), stimulus, readout, choice);
    panel.setAttribute("data-outcome", own ?? "silent");
    paragraphs.push(...underOne(own, Boolean(heard), things[stimulus].name, things[readout].name));
    paragraphs.push(make("p", "All hypotheses together: " + said(outcome) + ".", { class: "hint" }));
  }
  if (!moves) paragraphs.push(make("p", "What moves after it was not worked out for this choice: the picture marks only what is blocked.", { class: "hint" }));
  if (byHypothesis.length) {
    paragraphs.push(make("h3", "Under each hypothesis that has something to say"), lines(byHypothesis));
  } else if (data.hypotheses.length) {
    paragraphs.push(make("p", "No hypothesis has anything of its own to say: this is common ground."));
  }
  paragraphs.push(make("p", "Worked out by MoA Graph on the whole model, not only on what is drawn.", { class: "hint" }));
  panel.replaceChildren(...paragraphs);
  lose(moves, blocks ? done : -1);
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
