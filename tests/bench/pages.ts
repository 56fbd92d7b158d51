import { type Ask, explore, PAGES, type Page } from "../../src/explorer/index.js";
import { interleave, ratioOf, type Side } from "./support/interleave.js";
import { report } from "./support/report.js";
import type { Stand } from "./support/stand.js";

/** One address of each page, and more where a page has several kinds of answers. */
export const ADDRESSES = [
  "/",
  "/search?q=gaza",
  "/situations/israel-opt",
  "/situations/sudan-darfur/changes",
  "/situations/sudan-darfur/gaps",
  "/situations/israel-opt/timeline",
  "/situations/israel-opt/calls",
  "/coverage?categories=war-crimes.hostage-taking&places=southern-israel&from=2023-10-07&kind=PERSON&nationality=pse",
  "/check?text=Sudan+is+a+party+to+the+Rome+Statute.",
  "/elements?category=genocide&subject=gaza-conditions-of-life",
  "/compare?subject=gaza-conditions-of-life",
  "/horizons?subject=icc",
  "/chains/hostage-taking-7-october",
  "/entities/hamas",
  "/entities/isr/denials",
  "/network/hamas",
  "/sources/amnesty-2025-12-11",
  "/mechanisms/icc",
  "/categories/genocide",
  "/instruments/genocide-convention",
  "/instruments/rome-statute-amendments/art-124-deletion",
  "/provisions/rome-statute/art-12-3",
  "/provisions/usa-18-1596",
  "/record",
  "/browse/claims",
] as const;
/** What a page may take for each millisecond of its GraphQL answers. */
const LIMIT = 1.3;
/** What a page should take at most when it is warm, in milliseconds; told, and not counted: the clock is the machine's. */
const SOON = 200;

interface Question {
  readonly text: string;
  readonly variables: object;
}

/**
 * Every page over HTTP beside the questions it asks, over HTTP too, one after the other. `BENCH_PAGES` names the pages
 * to look at by a part of their address.
 */
export async function pages(stand: Stand): Promise<number> {
  const addresses = [...ADDRESSES, ...(await foundAddresses(stand))];
  const unmeasured = PAGES.filter(({ path }) => !addresses.some((address) => pageAt(pathOf(address))[0].path === path));
  if (unmeasured.length > 0) throw new Error(`No address here is of ${unmeasured.map(({ path }) => path).join(", ")}.`);
  const wanted = (process.env.BENCH_PAGES ?? "").split(",");
  const table: string[] = [];
  let above = 0;
  for (const address of addresses.filter((one) => wanted.some((part) => one.includes(part)))) {
    const questions = await questionsOf(stand, address);
    const answers = questions.length === 1 ? "its answer" : `its ${questions.length} answers`;
    const sides: Side[] = [
      { name: "the page", run: () => stand.open(address) },
      {
        name: answers,
        run: async () => {
          for (const { text, variables } of questions) await stand.ask(text, variables);
        },
      },
    ];
    const timings = await interleave(sides, { rounds: 7, warmUp: 4, stint: 60 });
    above += report(address, timings, [{ of: "the page", to: answers, limit: LIMIT }]);
    const [page, answer] = ["the page", answers].map((name) => timings.get(name)?.median ?? 0) as [number, number];
    const ratio = ratioOf(timings, "the page", answers);
    table.push(
      `| ${address.split("?")[0]} | ${page.toFixed(0)} | ${answer.toFixed(0)} (${questions.length}) | ${ratio.toFixed(2)} | ${page > SOON ? `above ${SOON} ms` : ""} |`,
    );
  }
  process.stdout.write(
    `\n| page | ms | its answers, ms (how many) | ratio | |\n|---|---|---|---|---|\n${table.join("\n")}\n`,
  );
  return above;
}

/** Addresses of records whose ids are made when they are loaded. */
async function foundAddresses(stand: Stand): Promise<string[]> {
  const { coverageMatrix } = await stand.ask(
    '{ coverageMatrix(situation: "israel-opt", mechanisms: ["icc"]) { rows { cells { example } } pin { question asOf knownAt rules dataset hash } } }',
  );
  const { example } = coverageMatrix.rows[0].cells[0];
  const { pin } = coverageMatrix;
  const { passages } = await stand.ask('{ passages(source: "amnesty-2025-12-11") { claims { id } } }');
  return [
    `/answers?${new URLSearchParams(pin)}`,
    `/violations/${example}?mechanism=icc`,
    `/claims/${passages[0].claims[0].id}`,
  ];
}

const pathOf = (address: string): string => address.split("?")[0] as string;

/**
 * What a page asks, in order: it is made once here, with questions that go over HTTP and are noted. A store that has not
 * planned a question yet may take longer for it than it may; it is asked once more, as a reader would.
 */
async function questionsOf(stand: Stand, address: string): Promise<Question[]> {
  const url = new URL(address, stand.url);
  const questions: Question[] = [];
  const ask: Ask = async ({ text }, variables) => {
    questions.push({ text, variables: variables as object });
    const answer = () => stand.ask(text, variables as object);
    return { data: await answer().catch(answer) };
  };
  const [page, params] = pageAt(url.pathname);
  const made = await explore(page, {
    params,
    url: address,
    origin: stand.url,
    ask,
    today: "2026-06-30",
    cite: { bib: String, ris: String, csl: String },
  });
  if (made.status !== 200) throw new Error(`${address}: status ${made.status}`);
  return questions;
}

/** The page at a path, and the values of its pattern. */
function pageAt(path: string): [Page, Record<string, string>] {
  for (const page of PAGES) {
    const names = [...page.path.matchAll(/[:*](\w*)/g)].map(([, name]) => name || "*");
    const match = new RegExp(`^${page.path.replaceAll(/:\w+/g, "([^/]+)").replaceAll("*", "(.+)")}$`).exec(path);
    if (match)
      return [page, Object.fromEntries(names.map((name, index) => [name, decodeURIComponent(match[index + 1] ?? "")]))];
  }
  throw new Error(`No page is at ${path}.`);
}
