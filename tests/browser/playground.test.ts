import { readFileSync } from "node:fs";
import type { Browser, Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runningServer } from "../support/running-server.js";
import { launchBrowser } from "./support/launch-browser.js";
import { openPage, type WatchedPage } from "./support/open-page.js";

/** Plain JavaScript that runs in the page, which knows no module of ours. */
const CONTRAST_FAULTS = readFileSync(new URL("page/contrast-faults.js", import.meta.url), "utf8")
  .replace(/^\/\*\*.*\n/, "")
  .replace(/;?\s*$/, "");
const server = runningServer();
let browser: Browser;
let opened: WatchedPage;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  opened = await openPage(browser, `${server.url}/playground`);
  page = opened.page;
});
afterAll(async () => {
  await browser?.close();
});

/** The text of the answer pane, once it holds what is waited for. Only what is in sight is there; lines are broken to fit. */
async function answerWith(text: string): Promise<string> {
  const read = async (): Promise<string> =>
    (await page.$eval(".graphiql-response", (pane) => pane.textContent ?? "")).replace(/\s+/g, " ");
  await expect.poll(read, { timeout: 20_000 }).toContain(text);
  return read();
}
const press = (id: string): Promise<void> => page.click(`[data-question^="${id}"]`);

describe("The playground", () => {
  test("opens on the headline question with its answer", async () => {
    const answer = await answerWith('"coverageMatrix"');
    expect(answer).toContain('"rows"');
    expect(answer).not.toContain('"errors"');
    await opened.picture("headline");
  });

  test("asks a worked question with one press", async () => {
    await press("02-");
    const answer = await answerWith("ACCUSED_NATIONALITY");
    expect(answer).toContain("COVERED");
    expect(await page.$eval('[data-question^="02-"]', (button) => button.getAttribute("aria-current"))).toBe("true");
    await opened.picture("limb-by-limb");
  });

  test("asks what was pressed before there were editors to put it into", async () => {
    const early = await browser.newPage();
    await early.evaluateOnNewDocument(`new MutationObserver((_, watch) => {
      const button = document.querySelector('[data-question^="02-"]');
      if (button) { watch.disconnect(); button.click(); }
    }).observe(document, { childList: true, subtree: true });`);
    await early.goto(`${server.url}/playground`);
    const answer = (): Promise<string> =>
      early.evaluate(() => document.querySelector(".graphiql-response")?.textContent ?? "");
    await expect.poll(answer, { timeout: 20_000 }).toContain("ACCUSED_NATIONALITY");
    await early.close();
  });

  test("asks it from the keyboard too, and says what was asked", async () => {
    await page.focus('[data-question^="04-"]');
    await page.keyboard.press("Enter");
    expect(await answerWith("NOT_COVERED")).toContain("Only States can be parties");
    expect(await page.$eval('[role="status"]', (status) => status.textContent)).toContain(
      "International Court of Justice",
    );
  });

  test("has at least fifteen worked questions in the words of those who ask", async () => {
    const titles = await page.$$eval(".question-title", (all) => all.map((one) => one.textContent ?? ""));
    expect(titles.length).toBeGreaterThanOrEqual(15);
    expect(new Set(titles).size).toBe(titles.length);
  });

  test("says first that these are allegations, and nowhere that somebody did it", async () => {
    expect(await page.$eval("header", (header) => header.textContent)).toMatch(
      /Allegations, not findings.*presumed innocent/,
    );
    const questions = await page.$eval(".questions", (list) => list.textContent ?? "");
    expect(questions).not.toMatch(/perpetrator|guilty|criminal\b|responsible for|committed by/i);
  });

  test("gives every button a name and every part of the page a landmark", async () => {
    const unnamed = await page.$$eval("button", (all) =>
      all
        .filter(
          (one) =>
            !(
              one.getAttribute("aria-label") ||
              one.textContent?.trim() ||
              one.title ||
              one.getAttribute("aria-labelledby")
            ),
        )
        .map((one) => one.outerHTML.slice(0, 120)),
    );
    expect(unnamed).toEqual([]);
    for (const landmark of ["header", "main", "h1"]) expect(await page.$$(landmark), landmark).toHaveLength(1);
    expect(await page.$eval("html", (html) => html.lang)).toBe("en");
  });

  test("writes every word of its own with the contrast that WCAG AA asks for, by day and by night", async () => {
    for (const value of ["light", "dark"]) {
      await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value }]);
      const pale = await page.evaluate(
        `(${CONTRAST_FAULTS})([...document.querySelectorAll("header *, .questions *")])`,
      );
      expect(pale, value).toEqual([]);
      await opened.picture(value);
    }
    await page.emulateMediaFeatures([]);
  });

  test("stands in one column on a narrow screen, and brings the answer to what is pressed into view", async () => {
    const narrow = await openPage(browser, `${server.url}/playground`, 390);
    expect(await narrow.page.$eval("html", (html) => html.scrollWidth)).toBeLessThanOrEqual(390);
    await narrow.picture("narrow");
    await narrow.page.click('[data-question^="02-"]');
    const top = (): Promise<number> =>
      narrow.page.$eval(".graphiql-response", (pane) => Math.round(pane.getBoundingClientRect().top));
    await expect.poll(top, { timeout: 20_000 }).toBeLessThan(450);
    await narrow.picture("narrow-answer");
    expect(narrow.faults).toEqual([]);
    await narrow.page.close();
  });

  test("shows the answer as a table whose ids lead to their pages, and says the same as CSV", async () => {
    await press("02-");
    await answerWith("ACCUSED_NATIONALITY");
    await page.evaluate(() => {
      const made = URL.createObjectURL;
      (window as { sheets?: Blob[] }).sheets = [];
      URL.createObjectURL = (blob) => {
        (window as { sheets?: Blob[] }).sheets?.push(blob as Blob);
        return made(blob);
      };
    });
    await page.click(".answer-ways fieldset button:nth-of-type(2)");
    const cells = await page.$$eval(".answer-tables td", (all) => all.map((one) => one.textContent ?? ""));
    expect(cells).toContain("COVERED");
    await opened.picture("table");
    await page.click(".answer-ways fieldset + button");
    const csv = await page.evaluate(() => (window as { sheets?: Blob[] }).sheets?.[0]?.text());
    expect(csv).toContain("COVERED");
    await press("54-");
    const links = (): Promise<(string | null)[]> =>
      page.$$eval(".answer-tables a", (all) => all.map((one) => one.getAttribute("href")));
    await expect.poll(links, { timeout: 20_000 }).toContain("/entities/isr");
    // However long, it scrolls in its own place, and the page stays as it is.
    expect(await page.$eval("html", (html) => html.scrollHeight)).toBeLessThanOrEqual(900);
    expect(await page.$eval(".graphiql-container", (editor) => editor.scrollHeight)).toBeLessThanOrEqual(900);
    await opened.picture("table-with-links");
    await page.click(".answer-ways fieldset button:nth-of-type(1)");
  });

  test("shows the whole query beside its buttons: no line goes on where it cannot be seen", async () => {
    const beyond = (): Promise<number> =>
      page.$eval(".graphiql-query-editor", (pane) => {
        const end = pane.querySelector(".graphiql-toolbar")?.getBoundingClientRect().left ?? 0;
        const lines = [...pane.querySelectorAll(".view-line > span")];
        return lines.filter((line) => line.getBoundingClientRect().right > end).length;
      });
    await expect.poll(beyond, { timeout: 10_000 }).toBe(0);
  });

  test("finds worked questions by their words", async () => {
    await page.type(".questions-find input", "dispute organs");
    await expect.poll(() => page.$$eval(".question-title", (all) => all.length)).toBe(1);
    await page.$eval(".questions-find input", (input) => {
      (input as HTMLInputElement).select();
    });
    await page.keyboard.press("Backspace");
    await expect.poll(() => page.$$eval(".question-title", (all) => all.length)).toBeGreaterThan(15);
  });

  test("comes back after a reload with the variables of each tab, at an address that can be mailed", async () => {
    const own = await openPage(browser, `${server.url}/playground`);
    const variables = (): Promise<string> =>
      own.page.$eval(".graphiql-editor-tool", (pane) => (pane.textContent ?? "").replace(/\s+/g, " "));
    await own.page.click('[data-question^="54-"]');
    await expect.poll(variables, { timeout: 20_000 }).toContain("ORGANS");
    await expect.poll(() => own.page.url()).toContain("#question=54-what-a-state-disputes");
    const address = `${own.page.url()}&variables=${encodeURIComponent('{ "by": "sdn" }')}`;
    const kept = (): Promise<string> => own.page.evaluate(() => localStorage.getItem("graphiql:tabState") ?? "");
    await expect.poll(kept, { timeout: 20_000 }).toContain("ORGANS");
    const tabs = (of: Page): Promise<number> => of.$$eval("[role=tab]", (all) => all.length);
    const before = await tabs(own.page);
    await own.page.reload({ waitUntil: "networkidle0" });
    await expect.poll(variables, { timeout: 20_000 }).toContain("ORGANS");
    expect(await tabs(own.page)).toBe(before);
    await own.page.close();
    const mailed = await openPage(browser, address);
    const text = (): Promise<string> =>
      mailed.page.$eval(".graphiql-response", (pane) => (pane.textContent ?? "").replace(/\s+/g, " "));
    await expect.poll(text, { timeout: 20_000 }).toContain("government-of-sudan");
    // Nothing that stood in the reader's own tab is lost.
    expect(await tabs(mailed.page)).toBe(before + 1);
    await mailed.picture("mailed");
    expect(mailed.faults).toEqual([]);
    await mailed.page.close();
  });

  test("marks what is wrong in a query, within its own content policy", async () => {
    const own = await openPage(browser, `${server.url}/playground#query=${encodeURIComponent("{ nothing }")}`);
    await own.page.waitForSelector(".squiggly-error", { timeout: 20_000 });
    const mark = await own.page.$eval(".squiggly-error", (one) => {
      const { borderBottomWidth, backgroundImage } = getComputedStyle(one);
      return [borderBottomWidth, backgroundImage];
    });
    expect(mark).toEqual(["2px", "none"]);
    await own.picture("mark");
    // The server refuses the query; nothing else went wrong.
    expect(own.faults.filter((fault) => !/40[0-9]/.test(fault))).toEqual([]);
    await own.page.close();
  });

  test("contacts nobody but its own server and breaks no content policy", async () => {
    expect(opened.faults).toEqual([]);
  });

  test("is led to from a start page that keeps the same rules", async () => {
    const home = await openPage(browser, `${server.url}/`);
    expect(home.faults).toEqual([]);
    await home.picture("home");
    await Promise.all([home.page.waitForNavigation(), home.page.click('a[href="/playground"]')]);
    expect(home.page.url()).toMatch(/\/playground(#|$)/);
    await home.page.close();
  });
});
