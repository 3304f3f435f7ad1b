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

const expandRuns = (runs) => {
  const places = [];
  for (let i = 0; i < runs.length; i += 2) {
    for (let k = 0; k < runs[i]; k++) places.push(runs[i + 1]);
  }
  return places;
};
const expandRow = ([stimulus, readout, ...runs]) => ({ stimulus, readout, answers: expandRuns(runs) });
const rows = whatIf.rows.map(expandRow);

const stateAt = (hypothesis, stimulus, readout) =>
  whatIf.states.findIndex(([h, s, r]) => h === hypothesis && s === stimulus && r === readout);

/** How each thing moves once that is done: + - ~, x no longer, "." not at all; null where it was not asked. */
const movesAfter = (hypothesis, stimulus, readout, choice) => {
  const at = stateAt(hypothesis, stimulus, readout);
  return at < 0 ? null : expandLine(whatIf.lines[whatIf.states[at][3 + choice]]);
};

/** What becomes of the readout under one hypothesis alone; null where it was not asked. */
const outcomeUnder = (hypothesis, stimulus, readout, choice) => {
  const at = stateAt(hypothesis, stimulus, readout);
  return at < 0 ? null : whatIf.outcomes[expandRuns(whatIf.under[at])[choice]];
};

const answerAt = (place) => {
  const [outcome, without, withIt, reason, parts] = whatIf.answers[place];
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
  };
};

/** A sentence with its names in place of {s, {r, {b and, for hypotheses, {A, {B ... */
const told = (template, stimulus, readout, done) => {
  const names = { "{": "{", s: things[stimulus].name, r: things[readout].name, b: things[done].name };
  whatIf.hypotheses.forEach((title, i) => { names[String.fromCharCode(65 + i)] = title; });
  return template.replace(/\{([{srbA-Z])/g, (_, token) => names[token]);
};
