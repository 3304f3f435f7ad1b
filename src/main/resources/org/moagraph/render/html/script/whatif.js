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
