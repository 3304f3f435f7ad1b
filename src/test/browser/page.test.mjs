// What a reader does with an interactive page, in a real browser. Run by .ci/browser, which draws
// the pages and the answers of the command line to compare with.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const PAGES = process.env.MOA_PAGES;
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
// what is no page of its own is a view of the page of all
const ALONE = ["article", "stepped", "hostile", "german", "framed", "views", "ansichten", "map"];
const address = (name) =>
  pathToFileURL(`${PAGES}/${ALONE.includes(name) ? name : "views"}.html`).href
  + (ALONE.includes(name) ? "" : "#view=" + name);

let browser;

before(async () => {
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM,
    args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"],
  });
});

after(() => browser?.close());

/** Opens a page, does something and sees that nothing went wrong on the way. */
const reading = async (name, read, options = {}) => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  const page = await context.newPage();
  const wrong = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) wrong.push(message.text());
  });
  page.on("pageerror", (error) => wrong.push(String(error)));
  page.on("dialog", (dialog) => {
    wrong.push("dialog: " + dialog.message());
    dialog.dismiss();
  });
  page.on("request", (request) => {
    if (request.url().split("#")[0] !== page.url().split("#")[0] && !request.url().startsWith(pathToFileURL(PAGES).href)) {
      wrong.push("request: " + request.url());
    }
  });
  try {
    await page.goto(address(name));
    await read(page);
    assert.deepEqual(wrong, []);
    assert.deepEqual(await context.cookies(), []);
  } finally {
    await context.close();
  }
};

const node = (page, id, shape = "wide") => page.locator(`svg.${shape} g.node[data-entity="${id}"]`);
const claim = (page, id, shape = "wide") => page.locator(`svg.${shape} g.edge[data-claim="${id}"]`);
const has = (locator, name) => locator.evaluate((e, c) => e.classList.contains(c), name);
const focused = (page) =>
  page.evaluate(() => {
    const { dataset } = document.activeElement;
    return dataset.entity ?? dataset.claim ?? document.activeElement.id;
  });

test("pointing shows what is downstream, and the thing itself", () =>
  reading("article", async (page) => {
    await node(page, "extracellular-glutamate").hover();
    assert.equal(await has(node(page, "ampar"), "on"), true);
    assert.equal(await has(node(page, "rapamycin"), "on"), false);
    assert.equal(await page.locator("#page-details h2").textContent(), "Glutamate");
    await page.click("#page-more");
    await page.selectOption("#page-follow", "up");
    await node(page, "extracellular-glutamate").hover();
    assert.equal(await has(node(page, "ketamine"), "on"), true);
    assert.ok((await page.locator(".mark").count()) > 0);
    await page.mouse.move(5, 5);
    assert.equal(await has(page.locator("#page-frame svg.wide"), "following"), false);
  }));

test("a click keeps a choice, Escape drops it", () =>
  reading("article", async (page) => {
    await node(page, "mtorc1").click();
    assert.equal(await node(page, "mtorc1").getAttribute("aria-pressed"), "true");
    await node(page, "ketamine").hover();
    assert.equal(await page.locator("#page-details h2").textContent(), "mTOR");
    await page.keyboard.press("Escape");
    assert.equal(await node(page, "mtorc1").getAttribute("aria-pressed"), "false");
  }));

test("a claim shows its evidence with links that are safe", () =>
  reading("article", async (page) => {
    await claim(page, "ketamine-blocks-nmdar").click();
    const panel = page.locator("#page-details");
    assert.match(await panel.locator("h2").textContent(), /^Ketamine blocks NMDA receptor/);
    const links = await panel.locator(".sources a").evaluateAll((all) => all.map((a) => [a.href, a.rel]));
    assert.ok(links.length > 0);
    for (const [href, rel] of links) {
      assert.match(href, /^https:\/\/(pubmed\.ncbi\.nlm\.nih\.gov|doi\.org)\//);
      assert.equal(rel, "noopener");
    }
  }));

test("the keyboard alone follows claims, keeps and drops a choice", () =>
  reading("article", async (page) => {
    assert.equal(await page.locator('#page-frame svg.wide [tabindex="0"]').count(), 1);
    await page.locator('#page-frame svg.wide [tabindex="0"]').focus();
    await page.keyboard.press("Home");
    assert.equal(await focused(page), "ketamine");
    await page.keyboard.press("ArrowRight");
    assert.equal(await focused(page), "ketamine-blocks-nmdar");
    await page.keyboard.press("ArrowRight");
    assert.equal(await focused(page), "nmdar");
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("ArrowDown");
    assert.equal(await focused(page), "esketamine-blocks-nmdar");
    await page.keyboard.press("ArrowLeft");
    assert.equal(await focused(page), "esketamine");
    await page.keyboard.press("Enter");
    assert.equal(await node(page, "esketamine").getAttribute("aria-pressed"), "true");
    const outline = await node(page, "esketamine").evaluate((e) => getComputedStyle(e).outlineStyle);
    assert.notEqual(outline, "none");
    await page.keyboard.press("Escape");
    assert.equal(await node(page, "esketamine").getAttribute("aria-pressed"), "false");
    assert.equal(await page.locator('#page-frame svg.wide [tabindex="0"]').count(), 1);
  }));

const seen = (page, id) => page.locator(`#page-frame svg:visible g.node[data-entity="${id}"]`);

test("a page of many things opens on a map, whose boxes open by pointer and key", () =>
  reading("map", async (page) => {
    assert.equal(await page.locator("#page-frame svg:visible g.node[role=button]").count(), 7);
    assert.equal(await seen(page, "T25").count(), 0);
    await seen(page, "group-3").click();
    assert.equal(await seen(page, "T25").count(), 1);
    assert.equal(await page.locator("#page-part").inputValue(), "2");
    assert.match(page.url(), /#box=group-3$/);
    await page.click("#page-map");
    assert.equal(await focused(page), "group-3");
    assert.equal(await seen(page, "T25").count(), 0);
    await page.keyboard.press("Enter");
    assert.match(await focused(page), /^T2\d$/);
    // what is tied to it is closed, and opens in turn
    await seen(page, "group-4").click();
    assert.equal(await seen(page, "T35").count(), 1);
    assert.equal(await seen(page, "T25").count(), 0);
  }));

test("search and links open the box that holds what they name", () =>
  reading("map", async (page) => {
    await page.click("#page-more");
    await page.fill("#page-search", "T55");
    await page.keyboard.press("Enter");
    assert.equal(await focused(page), "T55");
    assert.equal(await page.locator("#page-details h2").textContent(), "T55");
    await page.goto(address("map") + "#box=group-2");
    await page.reload();
    assert.equal(await seen(page, "T15").count(), 1);
    assert.equal(await page.locator("#page-wrong").isHidden(), true);
    await page.goto(address("map") + "#box=group-99");
    await page.reload();
    assert.match(await page.locator("#page-wrong").textContent(), /box=group-99/);
  }));

test("what is asked on the map marks the boxes in which something moves", () =>
  reading("map", async (page) => {
    await page.click("#page-more");
    await page.fill("#page-search", "T0");
    await page.keyboard.press("Enter");
    assert.ok((await page.locator("#page-frame svg:visible .mark").count()) > 0);
    await page.click("#page-map");
    assert.equal(await has(seen(page, "group-1"), "on"), true);
    assert.equal(await has(seen(page, "group-7"), "on"), true);
    assert.ok((await page.locator("#page-frame svg:visible .mark").count()) > 0);
  }));

test("axe finds nothing on a map and in an opened box", () =>
  reading("map", async (page) => {
    await page.evaluate(AXE);
    for (const box of ["", "group-3"]) {
      if (box) await seen(page, box).click();
      const found = await page.evaluate(() => window.axe.run());
      assert.deepEqual(found.violations.map((v) => `${v.id}: ${v.nodes[0].html.slice(0, 200)}`), []);
    }
  }));

test("search finds brands and synonyms", () =>
  reading("article", async (page) => {
    await page.click("#page-more");
    await page.fill("#page-search", "ketalar");
    assert.deepEqual(await page.locator("#page-found button").allTextContents(), ["Ketamine"]);
    assert.equal(await has(node(page, "ketamine"), "match"), true);
    await page.keyboard.press("Enter");
    assert.equal(await focused(page), "ketamine");
    assert.equal(await node(page, "ketamine").getAttribute("aria-pressed"), "true");
    await page.fill("#page-search", "ketamien");
    assert.match(await page.locator("#page-found").textContent(), /Did you mean:.*Ketamine/);
    await page.fill("#page-search", "no such thing");
    assert.match(await page.locator("#page-found").textContent(), /Nothing is called that/);
  }));

test("filters take back what does not pass", () =>
  reading("opioid-debate", async (page) => {
    await page.click("#page-more");
    const disputed = claim(page, "ketamine-agonizes-mu-opioid-receptor").first();
    assert.equal(await has(disputed, "out"), false);
    await page.selectOption("#page-status", { label: "all but disputed" });
    assert.equal(await has(disputed, "out"), true);
    await page.selectOption("#page-status", { label: "established" });
    const shown = await page.locator("g.edge:not(.out)").count();
    assert.ok(shown < (await page.locator("g.edge").count()));
    await page.selectOption("#page-status", { index: 0 });
    assert.equal(await page.locator(".out").count(), 0);
  }));

test("a hypothesis and an organism can be chosen", () =>
  reading("overview", async (page) => {
    await page.click("#page-more");
    for (const name of ["hypothesis", "organism"]) {
      const options = await page.locator(`#page-${name} option`).count();
      assert.ok(options > 1, name);
      await page.selectOption(`#page-${name}`, { index: options - 1 });
      assert.ok((await page.locator("g.edge.out").count()) > 0, name);
      await page.selectOption(`#page-${name}`, { index: 0 });
      assert.equal(await page.locator(".out").count(), 0);
    }
  }));

test("a page drawn for its steps opens at the first one", () =>
  reading("stepped", async (page) => {
    assert.match(await page.locator("#page-step").textContent(), /^Step 1 of 5: /);
    await page.click("#page-all");
    assert.equal(await page.locator("#page-step").textContent(), "");
  }));

test("steps build the picture and nothing moves", () =>
  reading("article", async (page) => {
    const box = await node(page, "ketamine").boundingBox();
    await page.click("#page-next");
    assert.match(await page.locator("#page-step").textContent(), /^Step 1 of 5: /);
    assert.equal(await node(page, "synaptogenesis").isVisible(), false);
    assert.equal(await node(page, "ketamine").isVisible(), true);
    // no place is shown before something is in it
    const empty = await page.evaluate(() => {
      const box = (e) => e.getBoundingClientRect();
      const things = [...document.querySelectorAll("svg.wide g.node:not(.later)")].map(box);
      return [...document.querySelectorAll("svg.wide g.region:not(.later)")].filter((region) => {
        const { left, right, top, bottom } = box(region);
        return !things.some((t) => t.left < right && t.right > left && t.top < bottom && t.bottom > top);
      }).length;
    });
    assert.equal(empty, 0);
    assert.deepEqual(await page.evaluate(() => {
      const shown = new Set([...document.querySelectorAll("svg.wide g.region:not(.later)")].map((r) => r.dataset.region));
      const [{ regions }] = JSON.parse(document.getElementById("page-data").textContent).views;
      const bare = (words) => words.replace(/\s/g, "");
      const named = [...document.querySelectorAll("svg.wide .region-names text:not(.later)")].map((t) => bare(t.textContent));
      return regions.filter(([id, label]) => !shown.has(id) && named.includes(bare(label)));
    }), []);
    for (let i = 1; i < 5; i++) await page.click("#page-next");
    assert.equal(await page.locator(".later").count(), 0);
    assert.equal(await page.locator("#page-next").isDisabled(), true);
    await page.click("#page-back");
    assert.match(await page.locator("#page-step").textContent(), /^Step 4 of 5: /);
    await page.click("#page-all");
    assert.deepEqual(await node(page, "ketamine").boundingBox(), box);
  }));

test("blocking a thing in the picture tells what becomes of the outcome", () =>
  reading("disinhibition", async (page) => {
    assert.match(await page.locator("#page-outcome").textContent(), /^Ketamine raises antidepressant-like behaviour\.Under: Disinhibition/);
    await node(page, "ampar").click();
    assert.equal(await page.getByRole("button", { name: "Unblock AMPA receptor" }).count(), 0);
    await page.getByRole("button", { name: "Block AMPA receptor", exact: true }).click();
    assert.equal(await page.locator("#page-outcome").getAttribute("data-outcome"), "blocked");
    assert.match(await page.locator("#page-outcome").textContent(),
      /^With the AMPA receptor blocked, ketamine no longer raises antidepressant-like behaviour\.Under: /);
    assert.equal(await has(node(page, "ampar"), "blocked"), true);
    assert.equal(await has(node(page, "ketamine"), "still"), false);
    assert.equal(await page.locator("svg.wide g.edge.lost").count(), 2);
    assert.ok((await page.locator(".mark.no").count()) > 0);
    await page.getByRole("button", { name: "Unblock AMPA receptor", exact: true }).click();
    assert.equal(await page.locator(".blocked, .lost").count(), 0);
    assert.match(await page.locator("#page-outcome").textContent(), /^Ketamine raises antidepressant-like behaviour\./);
  }));

test("nothing is offered that makes no sense", () =>
  reading("article", async (page) => {
    await node(page, "ketamine").click();
    const offered = () => page.locator("#page-acts button").allTextContents();
    assert.deepEqual(await offered(), ["Give Ketamine"]);
    await page.getByRole("button", { name: "Give Ketamine" }).click();
    assert.deepEqual(await offered(), []);
    const watched = await page.inputValue("#page-readout");
    await page.locator("svg.wide g.node").nth(Number(watched)).click();
    assert.deepEqual(await offered(), []);
    await node(page, "rapamycin").click();
    assert.deepEqual(await offered(), ["Give Rapamycin too", "Give Rapamycin"]);
  }));

test("a class predicts before it sees the proof", () =>
  reading("disinhibition", async (page) => {
    const answers = page.locator("#page-prediction [role=group] button");
    assert.deepEqual(await answers.allTextContents(),
      ["It goes up", "It goes down", "It does not move", "It cannot be told"]);
    assert.match(await page.locator("#page-asked").textContent(), /^What happens to .* if .* (is|are) blocked\?$/);
    assert.equal(await page.locator("#page-outcome").getAttribute("data-outcome"), null);
    await answers.nth(1).click();
    assert.match(await page.locator("#page-reply").textContent(), /^The model says otherwise: /);
    assert.notEqual(await page.locator("#page-outcome").getAttribute("data-outcome"), null);
    assert.ok((await page.locator("svg.wide .blocked").count()) > 0);
    assert.equal(await answers.first().isDisabled(), true);
    await page.click("#page-predict-next");
    assert.equal(await page.locator("#page-reply").textContent(), "");
    assert.equal(await answers.first().isDisabled(), false);
  }));

test("a link opens its state, and a bad one is harmless and said", () =>
  reading("article", async (page) => {
    await page.evaluate(() => { location.hash = "block=mtorc1&step=3"; });
    await page.waitForFunction(() => document.querySelector("#page-outcome").dataset.outcome === "depends");
    assert.match(await page.locator("#page-step").textContent(), /^Step 3 of 5: /);
    assert.equal(await page.locator("#page-link").getAttribute("href"), "#give=ketamine&block=mtorc1&step=3");
    assert.equal(await page.locator("#page-wrong").isVisible(), false);
    await page.evaluate(() => { location.hash = "block=<img src=x>&step=99&under=%E0%A4%A&give=ketamine&block=ketamine"; });
    await page.locator("#page-wrong").waitFor();
    assert.match(await page.locator("#page-wrong").textContent(), /block=<img src=x>.*step=99.*block=ketamine|step=99/);
    assert.equal(await page.locator("#page-wrong img").count(), 0);
    assert.equal(await page.locator(".blocked").count(), 0);
  }));

test("arrow keys go through the steps with the sentences of the story", () =>
  reading("article", async (page) => {
    await page.locator("h1").click();
    await page.keyboard.press("ArrowRight");
    assert.match(await page.locator("#page-step").textContent(), /^Step 1 of 5: /);
    const first = await page.locator("#page-told").textContent();
    assert.ok(first.length > 20);
    await page.keyboard.press("ArrowRight");
    assert.notEqual(await page.locator("#page-told").textContent(), first);
    await page.keyboard.press("ArrowLeft");
    assert.equal(await page.locator("#page-told").textContent(), first);
  }));

const answers = readFileSync(`${PAGES}/answers.json`, "utf8").trim().split("\n").map((l) => JSON.parse(l));

// a page calls a thing as its view does, and without its place where no other thing there has that name
const names = JSON.parse(readFileSync(`${PAGES}/names.json`, "utf8"));
const calledBy = (view) => (words) =>
  names.filter(([of]) => of === view)
    .reduce((told, [, label, name]) => told.replaceAll(label, name), words)
    .replaceAll(/ \([^()]*\)/g, "");

for (const view of [...new Set(answers.map((a) => a.id.split("|")[0]))]) {
  test(`every what-if of ${view} is what the command line answers`, () =>
    reading(view, async (page) => {
      const wanted = answers.filter((a) => a.id.startsWith(view + "|"));
      const asked = wanted.map((a) => a.id.split("|").slice(1).map(Number));
      // the command line asks all hypotheses
      await page.click("#page-more");
      await page.selectOption("#page-hypothesis", "-1");
      const told = await page.evaluate((questions) => questions.map((question) => {
        ["stimulus", "readout", "done"].forEach((name, i) => {
          const select = document.getElementById("page-" + name);
          if (![...select.options].some((o) => o.value === String(question[i]))) {
            // what is given cannot be watched: another is watched first
            const other = document.getElementById("page-readout");
            other.value = [...other.options].find((o) => o.value !== String(question[0])).value;
            other.dispatchEvent(new Event("change"));
          }
          select.value = String(question[i]);
          select.dispatchEvent(new Event("change"));
        });
        const panel = document.getElementById("page-outcome");
        return [panel.dataset.outcome, document.getElementById("page-reason").textContent];
      }), asked);
      assert.ok(told.length > 10);
      const called = calledBy(view);
      wanted.forEach((answer, i) =>
        assert.deepEqual(
          [told[i][0], called(told[i][1])], [answer.outcome, called(answer.reason)], answer.id));
    }));
}

for (const [scheme, views] of [["light", ["article", "hostile", "german"]], ["dark", ["disinhibition"]]]) {
  for (const view of views) {
    test(`axe finds nothing on ${view}, ${scheme}`, () =>
      reading(view, async (page) => {
        const check = async (when) => {
          await page.evaluate(AXE);
          const found = await page.evaluate(() => window.axe.run());
          assert.deepEqual(
            found.violations.map((v) => `${when}: ${v.id}: ${v.nodes[0].html.slice(0, 200)}`), []);
        };
        await check("at first");
        if (await page.locator("#page-next").isVisible()) {
          await page.click("#page-next");
          await check("at a step");
          await page.click("#page-all");
        }
        if (await page.locator("#page-prediction button").count()) {
          await page.locator("#page-prediction button").first().click();
          await check("predicted");
        }
        await page.locator("svg.wide g.node").nth(1).click();
        await page.selectOption("#page-done", { index: 1 });
        await page.evaluate(() => document.querySelectorAll("details").forEach((d) => { d.open = true; }));
        await page.click("#page-more");
        await page.fill("#page-search", "e");
        await check("in use");
        await page.evaluate(() => { location.hash += "&block=nothing-such"; });
        await page.locator("#page-wrong").waitFor();
        await page.setViewportSize({ width: 390, height: 844 });
        await check("on a phone, after a bad link");
      }, { colorScheme: scheme, reducedMotion: "reduce" }));
  }
}

for (const [name, colorScheme] of [["views", "light"], ["ansichten", "dark"]]) {
  test(`axe finds nothing in every view of ${name}, ${colorScheme}, and each fits`, () =>
    reading(name, async (page) => {
      await page.evaluate(AXE);
      const views = await page.locator("#page-view option").count();
      for (let at = 0; at < views; at++) {
        await page.selectOption("#page-view", { index: at });
        await page.setViewportSize(at % 2 ? { width: 390, height: 844 } : { width: 1400, height: 900 });
        // the graph in words is the same markup in each view
        const found = await page.evaluate((words) => window.axe.run(words ? document : { exclude: ["#page-words"] }), at === 0);
        assert.deepEqual(found.violations.map((v) => `${at}: ${v.id}: ${v.nodes[0].html.slice(0, 200)}`), []);
        assert.equal(await page.evaluate(() => {
          const { scrollWidth, clientWidth } = document.documentElement;
          return scrollWidth <= clientWidth;
        }), true);
        assert.ok((await page.locator("#page-frame g.node").count()) > 0);
        assert.equal(await page.locator("h1").textContent(), await page.locator("#page-view option:checked").textContent());
        assert.ok((await page.locator("#page-words > .places > li:visible .things > li:visible, #page-words > .things > li:visible").count()) > 1);
      }
    }, { colorScheme, reducedMotion: "reduce" }));
}

test("a page of all views has at most a megabyte", () => {
  assert.ok(statSync(`${PAGES}/views.html`).size < 1_000_000);
});

test("another view keeps what is blocked where it has that, and says where not", () =>
  reading("views", async (page) => {
    await node(page, "mtorc1").click();
    await page.getByRole("button", { name: "Block mTOR", exact: true }).click();
    await page.selectOption("#page-view", { label: "Overview by compartment" });
    assert.equal(await has(node(page, "mtorc1"), "blocked"), true);
    assert.match(await page.locator("#page-outcome").textContent(), /^With mTORC1 blocked, /);
    assert.match(page.url(), /#view=overview&give=ketamine&block=mtorc1$/);
    assert.equal(await page.locator("#page-wrong").isVisible(), false);
    await page.selectOption("#page-view", { label: "Safety: the first hours" });
    assert.equal(await page.locator(".blocked").count(), 0);
    assert.match(await page.locator("#page-wrong").textContent(), /^mTORC1 can be neither blocked nor given in this view/);
    await page.selectOption("#page-view", { index: 0 });
    assert.equal(await page.locator("#page-wrong").isVisible(), false);
    assert.equal(await node(page, "ketamine").count(), 1);
  }));

test("a link names its view, and one that is not there is said", () =>
  reading("views", async (page) => {
    await page.evaluate(() => { location.hash = "view=overview&block=mtorc1&step=3"; });
    await page.locator("#page-step").filter({ hasText: /^Step 3 of / }).waitFor();
    assert.equal(await page.locator("h1").textContent(), "Overview by compartment");
    assert.equal(await has(node(page, "mtorc1"), "blocked"), true);
    assert.equal(await page.locator("#page-link").getAttribute("href"), "#view=overview&give=ketamine&block=mtorc1&step=3");
    await page.evaluate(() => { location.hash = "view=no-such&step=2"; });
    await page.locator("#page-wrong").filter({ hasText: "view=no-such" }).waitFor();
    assert.equal(await page.locator("h1").textContent(), "Overview by compartment");
  }));

test("each view is read, searched and told in its own words", () =>
  reading("trkb-binding", async (page) => {
    assert.equal(await page.locator(".story:visible").count(), 1);
    const story = await page.locator(".story:visible").textContent();
    await page.click("#page-more");
    await page.fill("#page-search", "mtor");
    assert.deepEqual(await page.locator("#page-found button").allTextContents(), ["mTORC1"]);
    await page.keyboard.press("Escape");
    await page.selectOption("#page-view", { label: "The article's chain" });
    assert.notEqual(await page.locator(".story:visible").textContent(), story);
    assert.equal(await page.locator("#page-words li:visible > :is(h3, h4)").filter({ hasText: /^mTOR$/ }).count(), 1);
    assert.equal(await page.locator(".tall").isVisible(), false);
  }));

test("the theme can be switched and is not stored", () =>
  reading("article", async (page) => {
    const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const paper = () =>
      page.locator("#page-frame svg > path").first().evaluate((e) => getComputedStyle(e).fill);
    const before = [await ground(), await paper()];
    await page.click("#page-more");
    await page.click("#page-theme");
    assert.notEqual(await ground(), before[0]);
    assert.notEqual(await paper(), before[1]);
    assert.equal(await page.evaluate(() => localStorage.length + sessionStorage.length), 0);
    await page.reload();
    assert.equal(await ground(), before[0]);
  }));

test("hostile labels stay words", () =>
  reading("hostile", async (page) => {
    for (const at of [0, 1, 2]) await page.locator("svg.wide g.node").nth(at).click();
    await page.selectOption("#page-done", { index: 2 });
    const words = await page.locator("#page-words").textContent();
    assert.match(words, /<\/script><script>alert\(1\)<\/script>/);
    assert.equal(await page.locator("#page-words script, #page-words img").count(), 0);
  }));

test("a page works in the frame of a course site", () =>
  reading("framed", async (page) => {
    const frame = page.frameLocator("iframe");
    await frame.locator('svg.wide g.node[data-entity="ketamine"]').click();
    assert.equal(await frame.locator("#page-details h2").textContent(), "Ketamine");
  }));

test("on paper there are the picture and the words, no controls", () =>
  reading("article", async (page) => {
    await page.emulateMedia({ media: "print" });
    for (const id of ["tools", "steps", "predict", "details", "words"]) {
      assert.equal(await page.locator("#page-" + id).isVisible(), false, id);
    }
    assert.equal(await page.locator("#page-frame svg.wide").isVisible(), true);
    assert.equal(await page.locator(".story").isVisible(), true);
    assert.equal(await page.locator("#page-outcome .verdict").isVisible(), true);
    const sheet = (await page.pdf({ format: "A4" })).toString("latin1");
    assert.equal(sheet.match(/\/Type\s*\/Page\b/g).length, 2);
  }));

test("without scripts there are the picture and the words", () =>
  reading("article", async (page) => {
    assert.equal(await page.locator("#page-bar").isVisible(), false);
    assert.equal(await page.locator("#page-frame svg.wide").getAttribute("role"), "img");
    assert.equal(await page.locator("#page-words").isVisible(), true);
  }, { javaScriptEnabled: false }));

for (const state of ["", "block=mtorc1&step=4"]) {
for (const [width, height] of [[390, 844], [800, 600], [1400, 900], [320, 225]]) {
  test(`the picture fits a window of ${width} x ${height}, beside its verdict${state && ", blocked and at a step"}`, () =>
    reading("overview", async (page) => {
      await page.evaluate((hash) => { location.hash = "view=overview&" + hash; }, state);
      if (state) await page.locator("#page-step").filter({ hasText: "4" }).waitFor();
      const seen = await page.evaluate(() => {
        const box = (selector) => {
          const found = [...document.querySelectorAll(selector)].find((e) => e.getBoundingClientRect().width);
          const { left, right, top, bottom } = found.getBoundingClientRect();
          return { left, right, top, bottom };
        };
        const { scrollWidth, clientWidth } = document.documentElement;
        return { picture: box("#page-frame svg"), verdict: box(".verdict"), scrollWidth, clientWidth };
      });
      assert.ok(seen.scrollWidth <= seen.clientWidth, JSON.stringify(seen));
      assert.ok(seen.picture.left >= 0 && seen.picture.right <= width, JSON.stringify(seen));
      if (height < 300) return; // a window of 1280 x 900 at 400 %
      assert.ok(seen.picture.bottom <= height, JSON.stringify(seen));
      assert.ok(seen.verdict.bottom <= height, JSON.stringify(seen));
    }, { viewport: { width, height } }));
}
}

test("a phone shows a picture of its own, which answers too", () =>
  reading("article", async (page) => {
    assert.equal(await page.locator("svg.tall").isVisible(), true);
    assert.equal(await page.locator("svg.wide").isVisible(), false);
    await node(page, "mtorc1", "tall").tap();
    await page.getByRole("button", { name: "Block mTOR", exact: true }).tap();
    assert.equal(await has(node(page, "mtorc1", "tall"), "blocked"), true);
    assert.ok((await page.locator("svg.tall .mark").count()) > 0);
  }, { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }));

test("a saved file is shown anew, its errors with their lines", async () => {
  const file = PAGES + "/live.tsv";
  const head = "source\trelation\ttarget\n";
  writeFileSync(file, head + "A\tactivates\tB\n");
  const server = spawn(process.env.MOA, ["serve", file]);
  const page = await browser.newPage();
  const wrong = [];
  page.on("console", (message) => message.type() === "error" && wrong.push(message.text()));
  try {
    const [address] = await once(server.stdout, "data");
    await page.goto(String(address).trim());
    await page.frameLocator("iframe").locator('svg.wide g.node[data-entity="B"]').waitFor();
    writeFileSync(file, head + "A\tactivates\tB\nB\tinhibits\tC\n");
    await page.frameLocator("iframe").locator('svg.wide g.node[data-entity="C"]').waitFor();
    writeFileSync(file, head + "A\tactivates\tB\nB\tinhibits\n");
    await page.locator("pre").filter({ hasText: "live.tsv:3:" }).waitFor();
    assert.deepEqual(wrong, []);
    await page.evaluate(AXE);
    const found = await page.evaluate(() => window.axe.run({ iframes: false }));
    assert.deepEqual(found.violations.map((v) => v.id + ": " + v.nodes[0].html), []);
  } finally {
    await page.close();
    server.kill();
  }
});
