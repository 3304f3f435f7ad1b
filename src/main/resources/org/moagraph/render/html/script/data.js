// ---------------------------------------------------------------- data

const data = JSON.parse(document.getElementById("page-data").textContent);
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

const expandRuns = (runs) => {
  const places = [];
  for (let i = 0; i < runs.length; i += 2) {
    for (let k = 0; k < runs[i]; k++) places.push(runs[i + 1]);
  }
  return places;
};

const hypotheses = data.hypotheses.map(([id, title]) => ({ id, title }));

/** The places that follow a first one, as many as are said after it. */
const expandRow = (row) => {
  const places = [];
  for (let i = 0; i < row.length; i += 2) {
    for (let k = 0; k < row[i + 1]; k++) places.push(row[i] + k);
  }
  return places;
};

/** What the page says of its things and claims once for all views, by their ids: numbered as they come. */
const inWords = (list, name) => {
  const found = new Map();
  list.forEach(([id]) => { if (!found.has(id)) found.set(id, part(name + found.size)); });
  return found;
};
const thingWords = inWords(data.things, "t");
const claimWords = inWords(data.claims, "c");
const firstWords = new Map([...claimWords].map(([id, e]) => [id, e.querySelector("p").textContent]));

/** The view that is open: its things, its claims, and the answers to what can be asked of them. */
let view;
let things;
let claims;
let whatIf;
let reaches;
let rows;

const readView = (at) => {
  view = data.views[at];
  ({ whatIf } = view);
  things = expandRow(view.things).map((place, i) => {
    const [id, name, named, flags, names] = data.things[place];
    const regions = (view.places?.[i] ?? []).map((region) => view.regions[region][0]);
    return { id, name, named, regions, plural: (flags & 1) > 0, blockable: (flags & 2) > 0, names };
  });
  claims = expandRow(view.claims).map((place, i) => {
    const [id, sign, status, within = [], organisms = [], words] = data.claims[place];
    const [from, to] = view.ends.slice(2 * i);
    return { id, from, to, sign, status, hypotheses: within, organisms, words: words ? words + "." : firstWords.get(id) };
  });
  reaches = view.reaches.map((lines) => lines.map(expandLine));
  rows = whatIf.rows.map(([scope, stimulus, readout, verdict, routes, runs]) =>
    ({ scope, stimulus, readout, verdict: data.verdicts[verdict], routes, answers: expandRuns(runs) }));
};

const stateAt = (scope, stimulus, readout) =>
  whatIf.states.findIndex(([h, s, r]) => h === scope && s === stimulus && r === readout);

/** How each thing moves once that is done: + - ~, x no longer, "." not at all; null where it was not asked. */
const movesAfter = (scope, stimulus, readout, choice) => {
  const at = stateAt(scope, stimulus, readout);
  return at < 0 ? null : expandLine(whatIf.lines[expandRuns(whatIf.states[at].slice(3))[choice]]);
};

/** What becomes of the readout under one hypothesis alone; null where it was not asked. */
const outcomeUnder = (scope, stimulus, readout, choice) => {
  const at = stateAt(scope, stimulus, readout);
  return at < 0 ? null : data.outcomes[expandRuns(data.under[whatIf.under[at]])[choice]];
};

const answerAt = (place) => {
  const [outcome, without, withIt, reason, parts, lost, left] = whatIf.answers[place];
  const byHypothesis = [];
  const numbers = data.parts[parts];
  for (let i = 0; i < numbers.length; i += 2) {
    byHypothesis.push([numbers[i], data.outcomes[numbers[i + 1]]]);
  }
  return {
    outcome: data.outcomes[outcome],
    without: data.verdicts[without],
    withIt: data.verdicts[withIt],
    reason: data.reasons[reason],
    byHypothesis, lost, left,
  };
};

/** A sentence with its names in place of {s, {r, {b and, for hypotheses, {A, {B ... */
const told = (template, stimulus, readout, done) => {
  const names = { "{": "{", s: things[stimulus].name, r: things[readout].name, b: things[done].name };
  (data.said ?? hypotheses.map((h) => h.title)).forEach((title, i) => { names[String.fromCharCode(65 + i)] = title; });
  return template.replace(/\{([{srbA-Z])/g, (_, token) => names[token]);
};

/** Whether the choice blocks a thing; else it gives a drug. */
const blocks = (choice) => choice < things.length;
const doneBy = (choice) => (blocks(choice) ? choice : whatIf.drugs[choice - things.length]);
