// Draws the pages for page.test.mjs and asks the command line every what-if that two of them offer.
// node pages.mjs FOLDER MOA...
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";

const [folder, program, ...start] = process.argv.slice(2);
const moa = (...words) =>
  execFileSync(program, [...start, ...words], { encoding: "utf8", maxBuffer: 1e8 });
const file = (name) => `${folder}/${name}`;

const HOSTILE = [
  "</script><script>alert(1)</script>", "javascript:alert(1)", "\"quoted\" & 'single' <b>",
  "\u202eright to left\u202c", "x".repeat(500), "<img src=x onerror=alert(1)>", "{s {b {{ }", "last",
];
const rows = HOSTILE.slice(1).map((name, i) => [HOSTILE[i], i % 2 ? "activates" : "inhibits", name]);
writeFileSync(file("hostile.tsv"),
  [["source", "relation", "target"], ...rows].map((row) => row.join("\t") + "\n").join(""));

// rings of ten things, each tied to the next
const ring = (i) => [["activates", i % 10 === 9 ? i - 9 : i + 1], ["activates", i - (i % 10) + ((i + 3) % 10)]]
  .map(([verb, to]) => `T${i}\t${verb}\tT${to}\n`).join("") + (i % 10 || !i ? "" : `T${i - 10}\tinhibits\tT${i}\n`);
writeFileSync(file("rings.tsv"), "source\trelation\ttarget\n" + Array.from({ length: 70 }, (_, i) => ring(i)).join(""));
moa("draw", file("rings.tsv"), "-o", file("map.html"));
moa("draw", "ketamine", "--view", "article", "-o", file("article.html"));
moa("draw", "ketamine", "--all-views", "-o", file("views.html"));
moa("draw", "lithium", "--all-views", "--lang", "de", "-o", file("ansichten.html"));
moa("draw", "ketamine", "--view", "article", "--steps", "-o", file("stepped.html"));
moa("draw", file("hostile.tsv"), "-o", file("hostile.html"));
moa("draw", file("hostile.tsv"), "--as", "reveal", "-o", file("hostile-slides.html"));
moa("draw", "ketamine", "--view", "disinhibition", "--as", "reveal", "-o", file("slides.html"));
moa("draw", "ketamine", "--view", "disinhibition", "--as", "animation", "-o", file("build.svg"));
moa("draw", "ketamine", "--view", "disinhibition", "--lang", "de", "-o", file("german.html"));
writeFileSync(file("framed.html"),
  '<!DOCTYPE html><html lang="en"><title>Course</title><iframe title="Page" width="1200" height="700"'
  + ' sandbox="allow-scripts allow-popups" src="article.html"></iframe></html>');

/** What the page of all views knows of one of them, with what views share in its place. */
const data = JSON.parse(readFileSync(file("views.html"), "utf8").match(/id="page-data">([^<]*)</)[1]);
const viewed = (id) => {
  const view = data.views.find((v) => v.id === id);
  const places = view.things.flatMap((first, i) => (i % 2 ? [] : Array.from({ length: view.things[i + 1] }, (_, k) => first + k)));
  return { things: places.map((at) => data.things[at]), whatIf: view.whatIf };
};
const ASKED = ["article", "overview"];
const questions = ASKED.flatMap((view) => {
  const { things, whatIf } = viewed(view);
  const { stimuli, readouts, drugs } = whatIf;
  const isBlockable = (i) => (things[i][3] & 2) > 0;
  const id = (at) => things[at][0];
  const done = [
    ...things.map((_, i) => ({ block: [id(i)] })),
    ...drugs.map((i) => ({ with: [id(i)] })),
  ];
  // what is given or watched is not blocked, nor given again
  const isOffered = (s, r, d) => {
    const at = d < things.length ? d : drugs[d - things.length];
    return at !== s && at !== r && (d >= things.length || isBlockable(d));
  };
  return stimuli.flatMap((s) => readouts.flatMap((r) => done.map((what, d) => ({
    id: [view, s, r, d].join("|"), model: "ketamine", stimulus: [id(s)], readout: id(r), ...what,
  })).filter((_, d) => isOffered(s, r, d))));
});
writeFileSync(file("questions.json"), questions.map((q) => JSON.stringify(q) + "\n").join(""));
writeFileSync(file("answers.json"), moa("whatif", "--batch", file("questions.json")));
// what each thing is called outside its view, and what the page calls it
const labels = new Map(JSON.parse(moa("show", "ketamine", "--format", "json")).entities.map((e) => [e.id, e.label]));
writeFileSync(file("names.json"), JSON.stringify(ASKED.flatMap((view) =>
  viewed(view).things.map(([id, name]) => [view, labels.get(id), name]))
  .filter(([, label, name]) => label !== name)));
