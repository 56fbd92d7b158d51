import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runningServer } from "../support/running-server.js";
import { launchBrowser } from "./support/launch-browser.js";
import { openPage } from "./support/open-page.js";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const server = runningServer();
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
});

/** One page of each kind. */
const PAGES = [
  "/",
  "/search?q=gaza",
  "/situations/sudan-darfur?mechanism=icc",
  "/situations/sudan-darfur/gaps",
  "/situations/sudan-darfur/changes?from=2005-03-25&to=2005-04-05",
  "/situations/israel-opt/timeline",
  "/situations/israel-opt/calls",
  "/coverage",
  "/coverage?categories=war-crimes.hostage-taking&places=southern-israel&from=2023-10-07&kind=PERSON&nationality=pse&mechanisms=icc",
  "/elements?category=genocide&subject=gaza-conditions-of-life",
  "/compare?subject=gaza-conditions-of-life",
  "/chains/hostage-taking-7-october",
  "/network/hamas",
  "/entities/hamas",
  "/entities/omar-hassan-ahmad-al-bashir",
  "/entities/sdn/denials",
  "/horizons?subject=icc",
  "/sources/amnesty-2025-12-11",
  "/mechanisms/icc",
  "/categories/genocide",
  "/instruments/genocide-convention",
  "/provisions/rome-statute/art-12-3",
  "/record",
  "/browse/mechanisms",
  "/check?text=Hamas%20is%20a%20party%20to%20the%20Rome%20Statute.%20Omar%20al-Bashir%20is%20wanted%20by%20the%20Court.",
];

describe("A page of the explorer in a browser", () => {
  test.each(
    PAGES,
  )("%s has no fault that axe finds, by day and by night, contacts nobody else, and fits a narrow window", async (path) => {
    const { page, faults } = await openPage(browser, `${server.url}${path}`);
    await page.evaluate(AXE);
    for (const value of ["light", "dark"]) {
      await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value }]);
      const found = await page.evaluate(
        `axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] })
          .then(({ violations }) => violations.map(({ id, nodes }) => id + ": " + nodes[0].html.slice(0, 160)))`,
      );
      expect(found, value).toEqual([]);
    }
    // The browser's own picture in fields for days is no request to anybody.
    expect(faults.filter((fault) => !fault.startsWith("request to data:image/svg+xml"))).toEqual([]);
    await page.setViewport({ width: 320, height: 900 });
    expect(await page.$eval("html", (html) => html.scrollWidth)).toBeLessThanOrEqual(320);
    await page.close();
  });

  test("is found, read and followed by keyboard alone, without script", async () => {
    const { page } = await openPage(browser, `${server.url}/`);
    await page.setJavaScriptEnabled(false);
    await page.goto(`${server.url}/`);
    await page.keyboard.press("Tab");
    expect(await page.$eval(":focus", (link) => link.textContent)).toContain("Skip to the content");
    await page.focus("#home-find");
    await page.keyboard.type("حماس");
    await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
    await page.focus('a[href="/entities/hamas"]');
    await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
    expect(await page.$eval("h1", (heading) => heading.textContent)).toBe("Hamas");
    await page.focus("#as-of");
    await page.type("#as-of", "06302024");
    await Promise.all([page.waitForNavigation(), page.click(".clocks button")]);
    expect(page.url()).toContain("asOf=2024-06-30");
    await page.close();
  });
});
