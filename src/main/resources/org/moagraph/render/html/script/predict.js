// ---------------------------------------------------------------- predict first

let asked = -1;

const OPTIONS = [["increases", "up"], ["decreases", "down"], ["none", "unmoved"], ["ambiguous", "untold"]];

/** The question at that place, and then what the model says to it, with its proof. */
const predict = (at) => {
  asked = (at + whatIf.predictions.length) % whatIf.predictions.length;
  const [within, stimulus, readout, blocked, verdict] = whatIf.predictions[asked];
  const right = data.verdicts[verdict];
  // a page opens under its own hypotheses, whatever its first question is about
  if (at) {
    setScope(within);
    ask({ stimulus, readout, done: -1, acted: false });
  }
  const panel = part("prediction");
  const choices = make("div", "", { class: "actions" });
  const reply = make("p", "", { role: "status", id: "page-reply" });
  const next = button(say("predict.next"), () => predict(asked + 1));
  next.id = "page-predict-next";
  next.hidden = true;
  const heading = make("p", agree(things[blocked], "predict", things[readout].named, things[blocked].named), { class: "asked" });
  heading.id = "page-asked";
  for (const [value, key] of OPTIONS) {
    const chosen = button(say("predict." + key), () => {
      reply.textContent = say(value === right ? "predict.right" : "predict.wrong", say("predict." + OPTIONS.find(([v]) => v === right)[1]));
      reply.className = value === right ? "right" : "wrong";
      choices.querySelectorAll("button").forEach((other) => { other.disabled = true; });
      chosen.setAttribute("aria-pressed", "true");
      setScope(within);
      ask({ stimulus, readout, done: blocked, acted: true });
      state.proved = true;
      answer();
      next.hidden = whatIf.predictions.length < 2;
    });
    choices.append(chosen);
  }
  choices.setAttribute("role", "group");
  choices.setAttribute("aria-labelledby", heading.id);
  const alone = within < 0 ? "" : say("under", hypotheses[within].title) + ". ";
  panel.replaceChildren(
    make("p", alone + say("predict.given", things[stimulus].named), { class: "hint" }),
    heading, choices, reply, next,
  );
};

const preparePrediction = () => {
  part("predict").hidden = !whatIf.predictions.length;
  if (whatIf.predictions.length) predict(0);
};
