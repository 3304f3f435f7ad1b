// ---------------------------------------------------------------- steps

/** The step with which each part comes: what is not named comes with what it belongs to. */
let arrival;
const readSteps = () => {
  const named = (list) => {
    const first = new Map();
    view.steps.forEach((shown, k) => shown[list].forEach((at) => first.has(at) || first.set(at, k)));
    return first;
  };
  const [namedThings, namedClaims] = [named(1), named(2)];
  const last = view.steps.length - 1;
  const edgeStep = (i) => namedClaims.get(i);
  const nodeStep = things.map((thing, i) => {
    if (namedThings.has(i)) return namedThings.get(i);
    const touching = drawnClaims
      .filter((c) => (claims[c].from === i || claims[c].to === i) && edgeStep(c) !== undefined)
      .map(edgeStep);
    return touching.length ? Math.min(...touching) : last;
  });
  arrival = {
    node: nodeStep,
    edge: claims.map((claim, i) =>
      Math.max(edgeStep(i) ?? 0, nodeStep[claim.from], nodeStep[claim.to])),
  };
  part("steps").hidden = !view.steps.length;
};

const toStep = (next) => {
  const { steps } = view;
  state.step = Math.max(-1, Math.min(steps.length - 1, next));
  const apply = (all, when) => all.forEach((groups, i) => {
    turn(groups, "later", state.step >= 0 && when[i] > state.step);
    turn(groups, "now", state.step >= 0 && when[i] === state.step);
  });
  apply(nodes, arrival.node);
  apply(edges, arrival.edge);
  // a place is shown with the first thing in it
  const places = new Set(things.flatMap((thing, i) => (state.step >= 0 && arrival.node[i] > state.step ? [] : thing.regions)));
  const ever = new Set(things.flatMap((thing) => thing.regions));
  pictures.forEach((svg) => svg.querySelectorAll("g[data-region]").forEach((group) => {
    const { region } = group.dataset;
    group.classList.toggle("later", ever.has(region) && !places.has(region));
  }));
  // names stand apart from their places, so that no line crosses them
  const bare = (words) => words.replace(/\s/g, "");
  const empty = new Set(view.regions.filter(([id]) => ever.has(id) && !places.has(id)).map(([, label]) => bare(label)));
  const full = new Set(view.regions.filter(([id]) => !ever.has(id) || places.has(id)).map(([, label]) => bare(label)));
  pictures.forEach((svg) => svg.querySelectorAll(".region-names text").forEach((name) => {
    const words = bare(name.textContent);
    const ground = name.previousElementSibling;
    for (const shape of ground?.matches("path") ? [ground, name] : [name]) {
      shape.classList.toggle("later", empty.has(words) && !full.has(words));
    }
  }));
  const running = state.step >= 0;
  part("step").textContent = running
    ? say("step", state.step + 1, steps.length, steps[state.step][0])
    : "";
  part("next").textContent = running ? say("next") : say("start", steps.length);
  part("next").disabled = state.step === steps.length - 1;
  part("back").hidden = !running;
  part("all").hidden = !running;
  const sections = [...document.querySelectorAll(".story:not([hidden]) [data-step]")];
  sections.forEach((section) => section.classList.toggle("now", Number(section.dataset.step) === state.step));
  const telling = running ? sections.filter((section) => Number(section.dataset.step) === state.step) : [];
  part("told").replaceChildren(...telling.flatMap((section) => [...section.querySelectorAll("p")].map((p) => p.cloneNode(true))));
  part("telling").hidden = !telling.length;
  if (!visible(state.roving)) rove(MOVES.Home() ?? state.roving);
  if (state.pinned && !visible(state.pinned)) pin(null, false);
  light(state.shown);
  link();
};

const prepareSteps = () => {
  part("next").addEventListener("click", () => toStep(state.step + 1));
  part("back").addEventListener("click", () => toStep(state.step - 1));
  part("all").addEventListener("click", () => toStep(-1));
  document.addEventListener("keydown", (event) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const elsewhere = event.target.closest?.("#page-frame, input, select, summary, textarea");
    if (!by || !view.steps.length || elsewhere || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (state.step < 0 && by < 0) return;
    event.preventDefault();
    toStep(Math.max(0, state.step + by));
  });
};
