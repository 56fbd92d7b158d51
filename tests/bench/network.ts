import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { hashId, PACKAGE_ROOT } from "../../src/base/index.js";
import { writeDataset } from "../../src/dataset/index.js";
import { loadSeed } from "../../src/import/index.js";
import type { ClaimRecord, Dataset } from "../../src/model/index.js";
import { launchBrowser } from "../browser/support/launch-browser.js";
import { median } from "./support/interleave.js";
import { openStand } from "./support/stand.js";

/** As many things as are named together with one place. */
const NEIGHBOURS = 500;
const PLACE = "harbour";
/** From the click on a link to a page that is drawn whole and answers a key, in milliseconds. */
const LIMIT = 1_500;
const ROUNDS = 7;

/** How long a page takes in a real browser until it answers, in milliseconds since its address was asked for. */
interface Opened {
  /** The first byte has come. */
  readonly first: number;
  /** Everything is there. */
  readonly loaded: number;
  /** Painted, and a key has moved the focus to a link. */
  readonly answers: number;
}

/** The page of links of a thing with five hundred neighbours in Chromium, beside a page of the same server that is nearly empty. */
export async function network(): Promise<number> {
  const stand = await openStand((graph) => writeDataset(graph, manyNeighbours()));
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    const addresses = { large: `/network/${PLACE}`, "nearly empty": "/network/shore" };
    const times = new Map<string, Opened[]>(Object.keys(addresses).map((name) => [name, []]));
    // The store plans what it is asked for the first time.
    for (const address of Object.values(addresses)) await stand.open(address);
    let drawn = 0;
    for (let round = -2; round < ROUNDS; round++)
      for (const [name, address] of Object.entries(addresses)) {
        const opened = await open(page, stand.url + address);
        if (round >= 0) times.get(name)?.push(opened);
        if (name === "large") drawn = await page.$$eval("svg a", (links) => links.length);
      }
    if (drawn < NEIGHBOURS) throw new Error(`${drawn} of ${NEIGHBOURS} neighbours are drawn.`);
    process.stdout.write(`\nThe page of links with ${drawn} neighbours in Chromium, ms until …\n`);
    const of = (name: string, what: keyof Opened): number => median((times.get(name) ?? []).map((one) => one[what]));
    for (const name of times.keys())
      process.stdout.write(
        `  ${name.padEnd(14)} first byte ${of(name, "first").toFixed(0)} · loaded ${of(name, "loaded").toFixed(0)} · answers a key ${of(name, "answers").toFixed(0)}\n`,
      );
    const [large, small] = [of("large", "answers"), of("nearly empty", "answers")];
    process.stdout.write(
      `  large : nearly empty = ${(large / small).toFixed(2)} ×; ${large <= LIMIT ? "within" : "ABOVE"} ${LIMIT} ms\n`,
    );
    return large <= LIMIT ? 0 : 1;
  } finally {
    await browser.close();
    await stand.close();
  }
}

async function open(page: Page, url: string): Promise<Opened> {
  await page.goto("about:blank");
  await page.goto(url, { waitUntil: "load" });
  await page.keyboard.press("Tab");
  return page.evaluate(
    () =>
      new Promise<Opened>((done) => {
        requestAnimationFrame(() =>
          requestAnimationFrame(() => {
            if (document.activeElement?.tagName !== "A") throw new Error("The key moved nothing.");
            const [entry] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
            done({
              ...{ first: entry?.responseStart ?? Number.NaN, loaded: entry?.loadEventEnd ?? Number.NaN },
              answers: performance.now(),
            });
          }),
        );
      }),
  );
}

/** A made-up world in which five hundred incidents are said to have happened at one place. */
function manyNeighbours(): Dataset {
  const { dataset } = loadSeed(join(PACKAGE_ROOT, "tests/fixtures/clocks"));
  const model = dataset.claims.find((claim) => claim.kind === "occurrence" && claim.object === PLACE);
  if (!model) throw new Error(`Nothing is said to have happened at ${PLACE}.`);
  const like = dataset.entities.find(({ id }) => id === model.subject);
  if (!like) throw new Error("The incident that others are made like is not there.");
  const numbers = Array.from({ length: NEIGHBOURS }, (_, n) => n);
  const entities = numbers.map((n) => ({
    ...like,
    id: `bench-incident-${n}`,
    name: `Incident number ${n} at the coast`,
  }));
  const claims = entities.map(
    ({ id }) =>
      ({
        ...model,
        ...{ id: hashId("c", [id]), key: null, thread: hashId("t", [id]), subject: id },
        fields: { ...model.fields, subject: id },
      }) as ClaimRecord,
  );
  return { ...dataset, entities: [...dataset.entities, ...entities], claims: [...dataset.claims, ...claims] };
}
