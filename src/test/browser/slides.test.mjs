// What a lecturer does with HTML slides and with a picture that builds itself, in a real browser.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const PAGES = process.env.MOA_PAGES;
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const address = (name) => pathToFileURL(`${PAGES}/${name}`).href;

let browser;

before(async () => {
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM,
    args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"],
  });
});

after(() => browser?.close());

const opened = async (name, options = {}) => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, ...options });
  const page = await context.newPage();
  const wrong = [];
  page.on("console", (message) => message.type() === "error" && wrong.push(message.text()));
  page.on("pageerror", (error) => wrong.push(String(error)));
  page.on("dialog", (dialog) => wrong.push("dialog: " + dialog.message()) && dialog.dismiss());
  await page.goto(address(name));
  return { page, wrong, close: () => context.close() };
};

const place = (page) => page.locator("section.present").getAttribute("data-place");

test("keys turn the slides, and the address says which is seen", async () => {
  const { page, wrong, close } = await opened("slides.html");
  assert.equal(await place(page), "1 / 8");
  for (const key of ["ArrowRight", "Space", "PageDown"]) await page.keyboard.press(key);
  assert.equal(await place(page), "4 / 8");
  assert.match(page.url(), /#\/3$/);
  await page.keyboard.press("End");
  await page.keyboard.press("ArrowRight");
  assert.equal(await place(page), "8 / 8");
  await page.keyboard.press("Home");
  assert.equal(await page.locator("section:visible").count(), 1);
  await page.click("#deck-next");
  assert.equal(await place(page), "2 / 8");
  await page.reload();
  assert.equal(await place(page), "2 / 8");
  assert.deepEqual(wrong, []);
  await close();
});

test("no slide is cut at 1280 x 720, with its notes or without", async () => {
  const { page, close } = await opened("slides.html");
  for (let i = 0; i < 8; i++) {
    const cut = await page.evaluate(() => {
      const shown = document.querySelector("section.present");
      const body = shown.querySelector(".body");
      const svg = shown.querySelector("svg");
      const box = (svg ?? shown).getBoundingClientRect();
      return (body && body.scrollHeight > body.clientHeight + 1) || box.bottom > innerHeight || box.right > innerWidth
        || document.documentElement.scrollWidth > innerWidth;
    });
    assert.equal(cut, false, `slide ${i + 1}`);
    await page.keyboard.press("ArrowRight");
  }
  await page.keyboard.press("Home");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("s");
  assert.equal(await page.locator("section.present aside").isVisible(), true);
  const box = await page.locator("section.present svg").boundingBox();
  assert.ok(box.y >= 0 && box.y + box.height <= 720);
  await close();
});

test("slides print a page each, and a sheet each with their notes", async () => {
  const { page, close } = await opened("slides.html");
  const sheets = async () => {
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    return [pdf.match(/\/Type\s*\/Page\b/g).length, pdf.match(/MediaBox\s*\[0 0 (\d+)/)[1]];
  };
  assert.deepEqual(await sheets(), [8, "960"]);
  await page.keyboard.press("s");
  const [pages, width] = await sheets();
  assert.ok(pages >= 8 && width < 600, `${pages} of ${width}`);
  await close();
});

test("axe finds nothing on a slide, with notes, in text, or one below the other", async () => {
  const { page, close } = await opened("slides.html", { bypassCSP: true });
  await page.evaluate(AXE);
  const found = async () =>
    (await page.evaluate(() => axe.run())).violations.map((v) => `${v.id}: ${v.nodes[0].html.slice(0, 100)}`);
  await page.keyboard.press("ArrowRight");
  assert.deepEqual(await found(), []);
  await page.keyboard.press("s");
  assert.deepEqual(await found(), []);
  await page.keyboard.press("End");
  assert.deepEqual(await found(), []);
  await page.setViewportSize({ width: 320, height: 640 });
  assert.deepEqual(await found(), []);
  assert.equal(await page.locator("section:visible").count(), 8);
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth), false);
  await close();
});

test("without scripts every slide is there", async () => {
  const { page, close } = await opened("slides.html", { javaScriptEnabled: false });
  assert.equal(await page.locator("section:visible").count(), 8);
  assert.equal(await page.locator("#deck-bar").isVisible(), false);
  await close();
});

test("hostile labels do nothing on slides", async () => {
  const { page, wrong, close } = await opened("hostile-slides.html");
  await page.keyboard.press("End");
  assert.deepEqual(wrong, []);
  await close();
});

const seen = (page, id) =>
  page.locator(`g.node[data-entity="${id}"]`).evaluate((e) => Number(getComputedStyle(e.parentElement).opacity));

test("a picture builds itself and ends with the whole", async () => {
  const { page, close } = await opened("build.svg");
  assert.equal(await seen(page, "ampar"), 0);
  const ends = await page.evaluate(() => {
    const moving = document.getAnimations();
    moving.forEach((a) => a.finish());
    return moving.length;
  });
  assert.ok(ends > 20);
  assert.equal(await seen(page, "ampar"), 1);
  assert.equal(await page.locator("g[opacity='0']").first().evaluate((e) => getComputedStyle(e).opacity), "0");
  await close();
});

test("a picture stands still where motion is unwanted", async () => {
  const { page, close } = await opened("build.svg", { reducedMotion: "reduce" });
  assert.equal(await page.evaluate(() => document.getAnimations().length), 0);
  assert.equal(await seen(page, "ampar"), 1);
  await close();
});
