// ---------------------------------------------------------------- filters

const hypothesis = () => number(part("hypothesis"));
const organism = () => number(part("organism"));

/** The answers count all organisms, and every status that carries an effect. */
const isNarrowed = () => organism() >= 0 || number(part("status")) > data.least;

const WHOLE = " answered for all organisms and statuses together. Choose \"all\" above for organism and status, ";

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
