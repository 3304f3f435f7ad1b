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
