// ---------------------------------------------------------------- data

const data = JSON.parse(document.getElementById("page-data").textContent);
const things = data.things.map(([id, name, named, flags, names, regions]) =>
  ({ id, name, named, regions, plural: (flags & 1) > 0, blockable: (flags & 2) > 0, names }));
const claims = data.claims.map(([id, from, to, sign, status, hypotheses, organisms]) =>
  ({ id, from, to, sign, status, hypotheses, organisms }));
const hypotheses = data.hypotheses.map(([id, title]) => ({ id, title }));
const { whatIf } = data;
const part = (name) => document.getElementById("page-" + name);
const STATUS = ["disputed", "putative", "supported", "established"];
const MARKS = { "+": "↑", p: "↑", "-": "↓", m: "↓", "~": "↕", "?": "?", x: "=" };
const VERDICTS = { "+": "increases", p: "increases", "-": "decreases", m: "decreases", "~": "ambiguous", "?": "unknown", ".": "none", x: "none" };
const ALL = -1;
const OWN = -2;

/** A phrase of the page's language with its places filled. */
const say = (key, ...places) => data.words[key].replace(/\{(\d)\}/g, (_, at) => places[at]);
/** The form that agrees with one thing or several. */
const agree = (thing, key, ...places) => say(key + (thing.plural ? ".many" : ".one"), ...places);
const capital = (words) => {
  const first = words.split(" ", 1)[0];
  return first.slice(1) === first.slice(1).toLowerCase() && !/\d/.test(first) ? words.charAt(0).toUpperCase() + words.slice(1) : words;
};

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
const rows = whatIf.rows.map(([scope, stimulus, readout, verdict, routes, runs]) =>
  ({ scope, stimulus, readout, verdict: whatIf.verdicts[verdict], routes, answers: expandRuns(runs) }));

const stateAt = (scope, stimulus, readout) =>
  whatIf.states.findIndex(([h, s, r]) => h === scope && s === stimulus && r === readout);

/** How each thing moves once that is done: + - ~, x no longer, "." not at all; null where it was not asked. */
const movesAfter = (scope, stimulus, readout, choice) => {
  const at = stateAt(scope, stimulus, readout);
  return at < 0 ? null : expandLine(whatIf.lines[whatIf.states[at][3 + choice]]);
};

/** What becomes of the readout under one hypothesis alone; null where it was not asked. */
const outcomeUnder = (scope, stimulus, readout, choice) => {
  const at = stateAt(scope, stimulus, readout);
  return at < 0 ? null : whatIf.outcomes[expandRuns(whatIf.under[at])[choice]];
};

const answerAt = (place) => {
  const [outcome, without, withIt, reason, parts, lost, left] = whatIf.answers[place];
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
    byHypothesis, lost, left,
  };
};

/** A sentence with its names in place of {s, {r, {b and, for hypotheses, {A, {B ... */
const told = (template, stimulus, readout, done) => {
  const names = { "{": "{", s: things[stimulus].name, r: things[readout].name, b: things[done].name };
  whatIf.hypotheses.forEach((title, i) => { names[String.fromCharCode(65 + i)] = title; });
  return template.replace(/\{([{srbA-Z])/g, (_, token) => names[token]);
};

/** Whether the choice blocks a thing; else it gives a drug. */
const blocks = (choice) => choice < things.length;
const doneBy = (choice) => (blocks(choice) ? choice : whatIf.drugs[choice - things.length]);
