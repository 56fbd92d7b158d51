import { gzipSync } from "node:zlib";
import type { Browser, Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runningServer } from "../support/running-server.js";
import { launchBrowser } from "./support/launch-browser.js";

const server = runningServer();
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
});

const PAGES = [
  "/",
  "/situations/sudan-darfur",
  "/coverage?categories=war-crimes.hostage-taking&places=southern-israel&from=2023-10-07&kind=PERSON&nationality=pse",
  "/elements?category=genocide&subject=gaza-conditions-of-life",
  "/chains/hostage-taking-7-october",
  "/entities/hamas",
  "/entities/omar-hassan-ahmad-al-bashir",
  "/sources/amnesty-2025-12-11",
  "/record",
];

/** Opens a page, sees to it that something is done to it, and closes it. */
async function on<T>(path: string, act: (page: Page) => Promise<T>): Promise<T> {
  const page = await browser.newPage();
  try {
    await page.setViewport({ width: 1280, height: 900 });
    await page.goto(server.url + path, { waitUntil: "load", timeout: 120_000 });
    return await act(page);
  } finally {
    await page.close();
  }
}
const isShown = (page: Page, selector: string): Promise<boolean> =>
  page.$$eval(selector, (all) => all.some((one) => one.checkVisibility({ contentVisibilityAuto: true })));

describe("A page on paper", () => {
  test.each(PAGES)("%s says what it is, its days and where it came from, and nothing of the screen's tools", (path) =>
    on(path, async (page) => {
      await page.emulateMediaType("print");
      for (const tool of ["nav", ".find", ".clocks button", ".skip", "main form button"])
        expect([tool, await isShown(page, tool)]).toEqual([tool, false]);
      expect(await isShown(page, ".on-paper")).toBe(true);
      const cited = await page.$$eval(".on-paper", (all) => all.map((one) => one.textContent).join("\n"));
      expect(cited).toMatch(/as of \d{4}-\d\d-\d\d, recorded by .*, revision \d+/);
      expect(cited).toContain(server.url);
    }));

  test.each([
    [PAGES[2] as string, "Southern Israel"],
    ["/check?text=Israel+is+a+party+to+the+Rome+Statute.", "Israel is a party to the Rome Statute."],
    ["/situations/sudan-darfur?mechanism=icc", "mechanism icc"],
  ])("%s says what was asked, since its form is not printed", (path, asked) =>
    on(path, async (page) => {
      await page.emulateMediaType("print");
      expect(await isShown(page, "main form")).toBe(false);
      expect(await page.evaluate(() => document.body.innerText.replaceAll(/\s+/g, " "))).toContain(asked);
    }));

  test("shows what is folded on the screen, sources and their addresses with it", () =>
    on("/entities/hamas", async (page) => {
      await page.emulateMediaType("print");
      expect(await isShown(page, "details.more .claim .where")).toBe(true);
    }));

  test("has black letters on white, whatever the screen was", () =>
    on("/entities/hamas", async (page) => {
      await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: "dark" }]);
      await page.emulateMediaType("print");
      const look = await page.$eval("body", (body) => [
        getComputedStyle(body).color,
        getComputedStyle(body).backgroundColor,
      ]);
      expect(look[0]).toBe("rgb(0, 0, 0)");
      expect(["rgb(255, 255, 255)", "rgba(0, 0, 0, 0)"]).toContain(look[1]);
    }));
});

describe("A page in colours that the reader forces", () => {
  test.each([
    "/situations/sudan-darfur",
    "/entities/hamas",
  ])("%s sets statuses off by a line as well as by words", (path) =>
    on(path, async (page) => {
      const session = await page.createCDPSession();
      await session.send("Emulation.setEmulatedMedia", { features: [{ name: "forced-colors", value: "active" }] });
      const bare = await page.$$eval(".status, .kind, .caution, .notice, a.button", (all) =>
        all
          .filter((one) => getComputedStyle(one).borderInlineStartStyle !== "solid")
          .map((one) => one.outerHTML.slice(0, 80)),
      );
      expect(bare).toEqual([]);
      const wordless = await page.$$eval(
        ".status, .o",
        (all) => all.filter((one) => !/[a-z]{2}/i.test(one.textContent ?? "")).length,
      );
      expect(wordless).toBe(0);
    }));
});

describe("The first screen of a page", () => {
  test.each(PAGES)("%s is there with at most 15 kB", (path) =>
    on(path, async (page) => {
      const first = await page.evaluate(() => {
        const below = [...document.querySelectorAll("main *")].find((one) => {
          const { top, height } = one.getBoundingClientRect();
          return height > 0 && top >= innerHeight;
        });
        const range = document.createRange();
        range.setStart(document.documentElement, 0);
        if (below) range.setEndBefore(below);
        else range.setEndAfter(document.body);
        return [...range.cloneContents().childNodes]
          .map((one) => (one as Element).outerHTML ?? one.textContent)
          .join("");
      });
      expect(gzipSync(first).length).toBeLessThanOrEqual(15_000);
    }));
});
