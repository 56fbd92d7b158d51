import { parse } from "csv-parse/sync";
import type { Browser, Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readKept } from "../../src/explorer/index.js";
import { runningServer } from "../support/running-server.js";
import { type Hands, keyboard, mouse, withoutScript } from "./support/hands.js";
import { launchBrowser } from "./support/launch-browser.js";

const server = runningServer();
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
});

interface Task {
  readonly what: string;
  readonly from: string;
  readonly run: (page: Page, hands: Hands) => Promise<void>;
}

const textOf = (page: Page, selector = "main"): Promise<string> =>
  page.$eval(selector, (one) => (one.textContent ?? "").replaceAll(/\s+/g, " "));
const hrefOf = (page: Page, selector: string): Promise<string> =>
  page.$eval(selector, (one) => (one as HTMLAnchorElement).href);
const fetched = async (address: string): Promise<string> => (await fetch(address)).text();

/** Searches from wherever the page is, and opens the hit. */
async function find(page: Page, hands: Hands, text: string, path: string): Promise<void> {
  await hands.write(page, "#find", text);
  await hands.press(page, "header.site .find button", true);
  await hands.follow(page, path);
}

const TASKS: readonly Task[] = [
  {
    what: "find a unit and who commanded it on a day",
    from: "/",
    run: async (page, hands) => {
      await find(page, hands, "Al-Qassam Brigades", "/entities/al-qassam-brigades");
      await hands.follow(page, "/chains/");
      await hands.write(page, "#as-of", "10072023");
      await hands.press(page, ".clocks button", true);
      expect(page.url()).toContain("asOf=2023-10-07");
      expect(await textOf(page)).toMatch(/On 7 Oct 2023.*(link by link|Nobody is recorded)/);
    },
  },
  {
    what: "see why a court does not cover conduct, and what would change that",
    from: "/coverage?categories=crimes-against-humanity.murder&places=syr&from=2013-08-21&kind=PERSON&nationality=syr&mechanisms=icc",
    run: async (page, hands) => {
      expect(await textOf(page)).toContain("What would change it");
      await hands.press(page, ".flips a.button", true);
      expect(await textOf(page, "#changed")).toMatch(/differently now.*before ○ ?Not covered, now/);
    },
  },
  {
    what: "read every denial of a speaker",
    from: "/entities/sdn",
    run: async (page, hands) => {
      await hands.follow(page, "/entities/sdn/denials");
      expect(await page.$$eval("#answers .answer", (all) => all.length)).toBeGreaterThan(0);
      expect(await textOf(page)).toContain("It answers");
    },
  },
  {
    what: "read what a source says, in its order",
    from: "/browse/sources",
    run: async (page, hands) => {
      await hands.follow(page, "/sources/african-charter-text");
      expect(await textOf(page)).toContain("in the order of its passages");
      expect(await page.$$eval(".passage", (all) => all.length)).toBeGreaterThan(3);
    },
  },
  {
    what: "see what changed between two days, and by which act",
    // A few days to begin with: the two years that a page without days shows are worked out for minutes where no
    // assessments are stored.
    from: "/situations/sudan-darfur/changes?from=2005-03-25&to=2005-03-28",
    run: async (page, hands) => {
      await hands.write(page, "#ch-from", "03252005");
      await hands.write(page, "#ch-to", "04052005");
      await hands.press(page, "main .filters button", true);
      expect(await textOf(page)).toContain("31 Mar 2005");
      expect(await page.$('main a[href^="/claims/"]')).not.toBeNull();
    },
  },
  {
    what: "hold two speakers beside each other",
    from: "/entities/gaza-conditions-of-life",
    run: async (page, hands) => {
      await hands.follow(page, "/compare?subject=");
      const boxes = await page.$$eval('input[name="speakers"]', (all) => all.length);
      expect(boxes).toBeGreaterThanOrEqual(2);
      await hands.press(page, "main .filters button", true);
      expect(await page.$$eval(".compared thead th a", (all) => all.length)).toBeGreaterThanOrEqual(2);
    },
  },
  {
    what: "describe conduct of one's own",
    from: "/",
    run: async (page, hands) => {
      await hands.follow(page, "/coverage");
      await hands.write(page, "#c-categories", "war-crimes.hostage-taking");
      await hands.write(page, "#c-places", "southern-israel");
      await hands.write(page, "#c-from", "10072023");
      await hands.write(page, "#c-nationality", "pse");
      await hands.press(page, "form.conduct button.primary", true);
      expect(await textOf(page)).toMatch(/Before every court and body.*Limb by limb/);
    },
  },
  {
    what: "cite an answer, keep it and have it verified",
    from: "/elements?category=genocide&subject=gaza-conditions-of-life",
    run: async (page, hands) => {
      await hands.press(page, "details.cite summary");
      expect(await textOf(page, ".citation-text")).toMatch(/as of 2026-06-30, recorded by .* pin [0-9a-f]{16}/);
      const [pin] = readKept(await fetched(await hrefOf(page, 'a[href*="keep="]'))) ?? [];
      const { link: _link, ...input } = { ...pin } as Record<string, unknown>;
      const reply = await fetch(`${server.url}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({
          query: "query ($pin: PinInput!) { answer(pin: $pin) { same } }",
          variables: { pin: input },
        }),
      });
      expect(await reply.json()).toEqual({ data: { answer: { same: true } } });
    },
  },
  {
    what: "take a table away as CSV",
    from: "/situations/sudan-darfur?mechanism=icc",
    run: async (page, hands) => {
      await hands.press(page, "main .filters button", true);
      const rows: string[][] = parse(await fetched(await hrefOf(page, 'main a[href*=".csv"]')), { bom: true });
      expect(rows[0]).toContain("outcome");
      expect(rows.length).toBeGreaterThan(10);
    },
  },
  ...["عمر البشير", "עומר אל-בשיר", "Omar al-Bashir"].map(
    (name): Task => ({
      what: `find a person by the name ${name}`,
      from: "/",
      run: async (page, hands) => {
        await find(page, hands, name, "/entities/omar-hassan-ahmad-al-bashir");
        expect(await textOf(page)).toMatch(/presumed innocent/i);
      },
    }),
  ),
];

describe.each(
  [mouse, keyboard, withoutScript].map((hands) => [hands.name, hands] as const),
)("A reader can, by %s,", (_, hands) => {
  test.each(TASKS.map((task) => [task.what, task] as const))("%s", async (_what, { from, run }) => {
    const page = await browser.newPage();
    try {
      await page.setViewport({ width: 1280, height: 900 });
      if (hands === withoutScript) await page.setJavaScriptEnabled(false);
      await page.goto(`${server.url}${from}`, { waitUntil: "load", timeout: 120_000 });
      await run(page, hands);
    } finally {
      await page.close();
    }
  });
});
