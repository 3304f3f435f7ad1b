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

for (const view of ["article", "overview", "opioid-debate", "disinhibition"]) {
  moa("draw", "ketamine", "--view", view, "-o", file(view + ".html"));
}
moa("draw", "ketamine", "--view", "article", "--steps", "-o", file("stepped.html"));
moa("draw", file("hostile.tsv"), "-o", file("hostile.html"));
moa("draw", file("hostile.tsv"), "--as", "reveal", "-o", file("hostile-slides.html"));
moa("draw", "ketamine", "--view", "disinhibition", "--as", "reveal", "-o", file("slides.html"));
moa("draw", "ketamine", "--view", "disinhibition", "--as", "animation", "-o", file("build.svg"));
moa("draw", "ketamine", "--view", "disinhibition", "--lang", "de", "-o", file("german.html"));
writeFileSync(file("framed.html"),
  '<!DOCTYPE html><html lang="en"><title>Course</title><iframe title="Page" width="1200" height="700"'
  + ' sandbox="allow-scripts allow-popups" src="article.html"></iframe></html>');

const questions = ["article", "overview"].flatMap((view) => {
  const html = readFileSync(file(view + ".html"), "utf8");
  const data = JSON.parse(html.match(/id="page-data">([^<]*)</)[1]);
  const { stimuli, readouts, drugs } = data.whatIf;
  const isBlockable = (i) => (data.things[i][3] & 2) > 0;
  const id = (at) => data.things[at][0];
  const done = [
    ...data.things.map((_, i) => ({ block: [id(i)] })),
    ...drugs.map((i) => ({ with: [id(i)] })),
  ];
  // what is given or watched is not blocked, nor given again
  const isOffered = (s, r, d) => {
    const at = d < data.things.length ? d : drugs[d - data.things.length];
    return at !== s && at !== r && (d >= data.things.length || isBlockable(d));
  };
  return stimuli.flatMap((s) => readouts.flatMap((r) => done.map((what, d) => ({
    id: [view, s, r, d].join("|"), model: "ketamine", stimulus: [id(s)], readout: id(r), ...what,
  })).filter((_, d) => isOffered(s, r, d))));
});
writeFileSync(file("questions.json"), questions.map((q) => JSON.stringify(q) + "\n").join(""));
writeFileSync(file("answers.json"), moa("whatif", "--batch", file("questions.json")));
// what each thing is called outside its view, and what the page calls it
const labels = new Map(JSON.parse(moa("show", "ketamine", "--format", "json")).entities.map((e) => [e.id, e.label]));
writeFileSync(file("names.json"), JSON.stringify(["article", "overview"].flatMap((view) => {
  const html = readFileSync(file(view + ".html"), "utf8");
  const { things } = JSON.parse(html.match(/id="page-data">([^<]*)</)[1]);
  return things.map(([id, name]) => [view, labels.get(id), name]);
}).filter(([, label, name]) => label !== name)));
