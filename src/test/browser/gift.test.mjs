// GIFT as a parser of others reads it: the same questions as in the JSON answer, each a multiple
// choice of plain texts with one right option, a reason for each and no weights. Run by .ci/gift.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import gift from "gift-pegjs";

const ALL = ["--count", "100000"];
const moa = (...words) =>
  execFileSync(process.env.MOA, words, { encoding: "utf8", maxBuffer: 1e8 });

/** The questions of the JSON answer; "->" would begin a pair in GIFT and is written as a sign. */
const asked = (...words) => {
  const json = moa("quiz", ...words, ...ALL, "--format", "json").replaceAll("->", "\u2192");
  return JSON.parse(json).questions.map(({ level, ...fields }) => fields);
};

const LABELS = [
  "</script><script>alert(1)</script>", "=cmd|' /C calc'!A0", "+1+1", "-2+3", "@SUM(A1)",
  "{~wrong =right ####no}", "~%50%half#wrong", "%100%=right", "::title:: [html]<b>", "\\", "\\n\\\\",
  "// no comment", "a -> b = {1:2}", "\u05d0\u05d1 \u05d2", "x".repeat(500), "$CATEGORY: x/top",
];

const hostile = (labels) => ({
  moa: 1,
  id: "hostile",
  title: labels[0],
  entities: Object.fromEntries(labels.map((label, i) => {
    const type = i === 0 ? "drug" : i === labels.length - 1 ? "outcome" : "protein";
    return ["e" + i, { type, label }];
  })),
  claims: labels.slice(1).map((_, i) => ({ claim: `e${i} ${i % 3 ? "activates" : "inhibits"} e${i + 1}` })),
});

/** A question as the parser read it, in the fields of the JSON answer; text that is not plain is refused. */
const read = (question) => {
  const plain = ({ format, text }) => {
    assert.equal(format, "plain");
    return text;
  };
  assert.equal(question.type, "MC");
  assert.equal(question.hasEmbeddedAnswers, false);
  assert.ok(question.choices.every((choice) => choice.weight === null));
  const right = question.choices.filter((choice) => choice.isCorrect);
  assert.equal(right.length, 1);
  return {
    id: question.title,
    question: plain(question.stem),
    options: question.choices.map((choice) => plain(choice.text)),
    reasons: question.choices.map((choice) => plain(choice.feedback)),
    answer: plain(right[0].text),
    explanation: plain(question.globalFeedback),
  };
};

const agrees = (...words) => {
  const questions = gift.parse(moa("quiz", ...words, ...ALL, "--format", "gift")).map(read);
  assert.deepEqual(questions, asked(...words));
  return questions.length;
};

for (const { id } of JSON.parse(moa("models", "--format", "json")).models) {
  test(`${id} gives questions that others read`, () => {
    assert.ok(agrees(id, "--whole") > 50);
  });
  // a view asks some of the questions of the whole: one shows that its own wording is read too
  for (const view of JSON.parse(moa("show", id, "--format", "json")).views.slice(0, 1)) {
    test(`${id}, view ${view.id}`, () => {
      agrees(id, "--view", view.id);
    });
  }
}

test("hostile labels stay labels", () => {
  const folder = mkdtempSync(join(tmpdir(), "moa-gift-"));
  try {
    const file = join(folder, "hostile.yaml");
    writeFileSync(file, JSON.stringify(hostile(LABELS)));
    assert.ok(agrees(file) > 50);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
