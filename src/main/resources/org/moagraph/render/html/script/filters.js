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
