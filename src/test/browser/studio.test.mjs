// What an author does in the studio, in a real browser: a newcomer's hour, conflicts on the disk, undo, recovery and
// hostile names. Run by .ci/browser.
import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { chromium } from "playwright-core";

const MOA = process.env.MOA;
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

let browser;
let folder;
const running = [];

before(async () => {
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM,
    args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"],
  });
  folder = mkdtempSync(join(tmpdir(), "moa studio "));
});

after(async () => {
  await browser?.close();
  running.forEach((child) => child.kill());
  rmSync(folder, { recursive: true, force: true });
});

const path = (name) => join(folder, name);

/** The address of a studio on that file. */
async function studio(...args) {
  const child = spawn(MOA, ["studio", ...args], { cwd: folder });
  running.push(child);
  let out = "";
  for await (const chunk of child.stdout) {
    out += chunk;
    if (out.includes("\n")) break;
  }
  return out.trim();
}

async function working(address, work, { size = [1400, 900], leaves = false } = {}) {
  const context = await browser.newContext({ viewport: { width: size[0], height: size[1] }, acceptDownloads: true });
  const page = await context.newPage();
  const wrong = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) wrong.push(message.text());
  });
  page.on("pageerror", (error) => wrong.push(String(error)));
  page.on("request", (request) => {
    if (!/^(http:\/\/127\.0\.0\.1:|blob:|data:)/.test(request.url())) wrong.push("request: " + request.url());
  });
  page.on("dialog", (dialog) => {
    if (dialog.type() !== "beforeunload") wrong.push("dialog: " + dialog.message());
    dialog.accept();
  });
  try {
    await page.goto(address);
    await page.waitForFunction(() => document.documentElement.dataset.ready);
    await work(page, context);
    assert.deepEqual(wrong, []);
  } finally {
    if (leaves) await page.close({ runBeforeUnload: false });
    await context.close();
  }
}

const box = (page, id) => page.locator(`#canvas [data-entity="${id}"]`);
const arrow = (page, id) => page.locator(`#canvas [data-claim="${id}"]`);
const text = (page) => page.evaluate(() => window.studioText());
const saved = async (page) => {
  await page.click("#save");
  await page.waitForFunction(() => document.querySelector("#status").textContent === "Saved.");
};
const clean = async (page) => {
  await page.evaluate(AXE);
  const found = await page.evaluate(async () => {
    const said = await window.axe.run(document);
    return said.violations.map((v) => v.id + ": " + v.nodes.map((n) => n.target.join(" ")).join(", "));
  });
  assert.deepEqual(found, []);
};

async function thing(page, name, type) {
  await page.click("#add-thing");
  await page.getByLabel("Name", { exact: true }).last().fill(name);
  await page.getByLabel("Type", { exact: true }).last().selectOption(type);
  await page.getByRole("button", { name: "Add it" }).click();
  await page.waitForSelector("dialog", { state: "detached" });
}

test("a newcomer's hour: things, claims, a view, mended findings, a question, files", async () => {
  await working(await studio("first.yaml"), async (page) => {
    await page.waitForSelector("#canvas svg");
    await clean(page);
    const before = await page.locator("#canvas [data-entity]").count();
    await thing(page, "Metformin", "drug");
    await thing(page, "Complex I", "complex");
    await thing(page, "AMPK", "kinase");
    await thing(page, "Gluconeogenesis", "process");
    await thing(page, "Blood glucose", "outcome");
    await page.selectOption("#view", "");
    await page.waitForFunction((n) => document.querySelectorAll("#canvas [data-entity]").length === n, before + 5);

    // one claim by words, one by a form of the thing, one by dragging from box to box
    await page.click("#add-words");
    await page.getByLabel("Claims", { exact: true }).fill("Metformin inhibits Complex I\nAMPK inhibits Gluconeogenesis");
    await page.waitForSelector(".preview li");
    await page.getByRole("button", { name: "Add these" }).click();
    await page.waitForSelector("dialog", { state: "detached" });
    await arrow(page, "metformin-inhibits-complex-i").waitFor({ state: "attached" });
    await box(page, "gluconeogenesis").click();
    await page.getByLabel("Claim something of it").fill("increases Blood glucose");
    await page.getByRole("button", { name: "Add", exact: true }).click();
    await arrow(page, "gluconeogenesis-increases-blood-glucose").waitFor({ state: "attached" });
    await box(page, "complex-i").dragTo(box(page, "ampk"));
    await page.getByLabel("Relation").last().selectOption("deactivates");
    await page.getByRole("button", { name: "Claim it" }).click();
    await arrow(page, "complex-i-deactivates-ampk").waitFor({ state: "attached" });

    // all of it is text, and one undo takes one change back
    assert.match(await text(page), /claim: complex-i deactivates ampk/);
    await page.click("#undo");
    await arrow(page, "complex-i-deactivates-ampk").waitFor({ state: "detached" });
    await page.click("#redo");
    await arrow(page, "complex-i-deactivates-ampk").waitFor({ state: "attached" });

    // a form changes one value
    await page.getByRole("tab", { name: /Findings/ }).click();
    await box(page, "metformin").click();
    await page.getByLabel("Synonyms").fill("Glucophage");
    await page.getByLabel("Synonyms").press("Tab");
    await page.waitForFunction(() => window.studioText().includes("synonyms: [Glucophage]"));

    // a question, answered while the text stands unsaved
    await page.getByRole("tab", { name: "Ask" }).click();
    await page.getByLabel("Raise", { exact: true }).fill("Metformin");
    await page.getByLabel("What becomes of").fill("Blood glucose");
    await page.waitForFunction(() => /Metformin/.test(document.querySelector(".answer").textContent));
    assert.match(await page.textContent(".answer"), /decreases Blood glucose/);
    await page.getByLabel("if this is blocked").fill("AMPK");
    await page.waitForFunction(() => /blocked/.test(document.querySelector(".answer").textContent));

    await clean(page);
    await saved(page);
    for (const kind of ["svg", "pptx"]) {
      const expected = path("expected." + kind);
      execFileSync(MOA, ["draw", "first.yaml", "--whole", "-o", expected], { cwd: folder });
      await page.selectOption("#kind", kind);
      const [download] = await Promise.all([page.waitForEvent("download"), page.click("#hand")]);
      assert.equal(download.suggestedFilename(), "first." + kind);
      assert.ok(readFileSync(await download.path()).equals(readFileSync(expected)), kind + " differs");
    }
  });
  const checked = execFileSync(MOA, ["check", "first.yaml", "--format", "json"], { cwd: folder, encoding: "utf8" });
  assert.deepEqual(JSON.parse(checked).findings.filter((f) => f.severity === "error"), []);
});

const SMALL = `moa: 1
id: small
title: Small
# a remark that stays
entities:
  a: {type: drug, label: A}   # first
  b: {type: process, label: B}
  gamma: {type: process, label: Gamma}
claims:
  - {claim: a activates b, direct: true}
  - {claim: b activates gamma, direct: true}
views:
  main:
    title: Main
    include: {entities: [a, b]}
`;

test("a finding with a fix is mended by its button, in the list and by the keyboard", async () => {
  writeFileSync(path("wrong.yaml"), SMALL.replace("b activates gamma", "b activates gama"));
  await working(await studio("wrong.yaml"), async (page) => {
    await page.waitForSelector("#findings .error");
    await page.locator("#findings .fix").first().click();
    await page.waitForFunction(() => window.studioText().includes("claim: b activates gamma,"));
    await page.waitForSelector("#canvas svg");
    assert.equal(await text(page), SMALL);
  });
});

test("the keyboard alone selects, claims, and the rest of the text stays", async () => {
  writeFileSync(path("keys.yaml"), SMALL);
  await working(await studio("keys.yaml"), async (page) => {
    await page.waitForSelector("#canvas svg");
    await box(page, "b").focus();
    await page.keyboard.press("Enter");
    await page.waitForSelector("#details h2");
    assert.match(await page.textContent("#details h2"), /B/);
    await box(page, "a").focus();
    await page.keyboard.press("Shift+Enter");
    assert.equal(await page.locator("#new-view").isEnabled(), true);
    await page.locator("#new-view").focus();
    await page.keyboard.press("Enter");
    await page.keyboard.type("Both");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => [...document.querySelectorAll("#view option")].some((o) => o.textContent === "Both"));
    const now = await text(page);
    assert.ok(now.startsWith(SMALL.trimEnd()), now);
  });
});

test("a box that is moved keeps its place, by the pointer and by the keyboard", async () => {
  writeFileSync(path("pins.yaml"), SMALL.replace("entities: [a, b]", "entities: [a, b, gamma]"));
  await working(await studio("pins.yaml"), async (page) => {
    await page.waitForSelector("#canvas svg");
    const drawn = async (id) => box(page, id).boundingBox();
    const canvas = await page.locator("#canvas svg").boundingBox();
    const [a, b] = [await drawn("a"), await drawn("b")];
    const across = Math.abs(a.x - b.x) > Math.abs(a.y - b.y);
    await page.mouse.move(b.x + b.width / 2, b.y + b.height / 2);
    await page.mouse.down();
    await page.mouse.move(
      across ? b.x + b.width / 2 : canvas.x + canvas.width - 30,
      across ? canvas.y + canvas.height - 60 : b.y + b.height / 2,
      { steps: 5 },
    );
    await page.mouse.up();
    await page.waitForFunction(() => /layout:\s*\n?\s*\{?\s*b: \[\d+, \d+\]/.test(window.studioText()));
    const first = (await text(page)).match(/b: \[(\d+), (\d+)\]/).slice(1).map(Number);
    await page.waitForTimeout(600);
    await box(page, "b").focus();
    await page.keyboard.press(across ? "Alt+ArrowRight" : "Alt+ArrowDown");
    const next = across ? [first[0] + 1, first[1]] : [first[0], first[1] + 1];
    await page.waitForFunction((cell) => window.studioText().includes(`b: [${cell.join(", ")}]`), next);
    await page.click("#undo");
    await page.waitForFunction((cell) => window.studioText().includes(`b: [${cell.join(", ")}]`), first);
  });
});

test("what another program wrote is taken over, or shown and never overwritten", async () => {
  writeFileSync(path("shared.yaml"), SMALL);
  await working(await studio("shared.yaml"), async (page) => {
    await page.waitForSelector("#canvas svg");
    writeFileSync(path("shared.yaml"), SMALL.replace("label: A}", "label: Alpha}"));
    await page.waitForFunction(() => window.studioText().includes("label: Alpha}"));
    await page.locator(".cm-content").click();
    await page.keyboard.press("Control+End");
    await page.keyboard.type("# mine");
    writeFileSync(path("shared.yaml"), SMALL.replace("label: B}", "label: Beta}"));
    await page.waitForSelector("#notice:not([hidden])");
    assert.match(await page.textContent("#notice"), /changed on the disk/);
    assert.match(await page.textContent("#notice .sides"), /Yours[^]*# mine[^]*On the disk[^]*label: Beta}/);
    await page.click("#save");
    assert.match(readFileSync(path("shared.yaml"), "utf8"), /label: Beta}/);
    await page.getByRole("button", { name: /Keep mine/ }).click();
    await saved(page);
    assert.match(readFileSync(path("shared.yaml"), "utf8"), /# mine/);
    assert.match(readFileSync(path("shared.yaml.bak"), "utf8"), /label: Beta}/);
  });
});

test("two tabs are told of each other; work that was not saved is offered again", async () => {
  writeFileSync(path("kept.yaml"), SMALL);
  const address = await studio("kept.yaml");
  await working(
    address,
    async (page, context) => {
      const other = await context.newPage();
      await other.goto(address);
      await page.waitForFunction(() => document.querySelector("#name").textContent.includes("2 tabs"));
      await other.close();
      await page.locator(".cm-content").click();
      await page.keyboard.press("Control+End");
      await page.keyboard.type("# not saved");
      await page.waitForFunction(() => document.querySelector("#status").textContent === "Not saved yet.");
      await page.waitForTimeout(1200);
    },
    { leaves: true },
  );
  assert.ok(existsSync(path(".kept.yaml.unsaved")));
  running.pop().kill("SIGKILL");
  await working(await studio("kept.yaml"), async (page) => {
    await page.getByRole("button", { name: "Take it up" }).click();
    await page.waitForFunction(() => window.studioText().includes("# not saved"));
    await saved(page);
  });
  assert.match(readFileSync(path("kept.yaml"), "utf8"), /# not saved/);
  assert.equal(existsSync(path(".kept.yaml.unsaved")), false);
});

test("names that would do harm are text", async () => {
  const evil = `<img src=x onerror=alert(1)><script>alert(2)</script>`;
  writeFileSync(
    path("evil.yaml"),
    SMALL.replace("label: B", `label: '${evil}', note: '${evil}'`).replace("title: Main", `title: '${evil}'`),
  );
  await working(await studio("evil.yaml"), async (page) => {
    await page.waitForSelector("#canvas svg");
    await box(page, "b").click();
    await page.waitForSelector("#details h2");
    assert.equal(await page.locator("#details img, #details script, #canvas img, #canvas script").count(), 0);
    assert.match(await page.textContent("#details h2"), /<img/);
  });
});

for (const size of [[1400, 900], [1024, 768], [390, 844]]) {
  test(`nothing is cut or found by axe at ${size.join(" x ")}`, async () => {
    writeFileSync(path("size.yaml"), SMALL);
    await working(
      await studio("size.yaml"),
      async (page) => {
        await page.waitForSelector("#canvas svg");
        await box(page, "b").click();
        for (const tab of ["Ask", "Experiments", "Findings"]) {
          await page.getByRole("tab", { name: tab }).click();
          await clean(page);
        }
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        assert.ok(wide <= 0, wide + " px too wide");
        const drawn = await page.locator("#canvas svg").boundingBox();
        assert.ok(drawn.width > 250 && drawn.height > 140, JSON.stringify(drawn));
      },
      { size },
    );
  });
}
