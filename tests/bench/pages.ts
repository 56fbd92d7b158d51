import { type Ask, explore, PAGES, type Page } from "../../src/explorer/index.js";
import { interleave, type Side } from "./support/interleave.js";
import { report } from "./support/report.js";
import type { Stand } from "./support/stand.js";

/** One address of each kind of page. */
const ADDRESSES = [
  "/",
  "/search?q=gaza",
  "/situations/israel-opt",
  "/situations/sudan-darfur/changes",
  "/situations/sudan-darfur/gaps",
  "/situations/israel-opt/timeline",
  "/situations/israel-opt/calls",
  "/coverage?categories=war-crimes.hostage-taking&places=southern-israel&from=2023-10-07&kind=PERSON&nationality=pse",
  "/elements?category=genocide&subject=gaza-conditions-of-life",
  "/compare?subject=gaza-conditions-of-life",
  "/chains/hostage-taking-7-october",
  "/entities/hamas",
  "/network/hamas",
  "/sources/amnesty-2025-12-11",
  "/mechanisms/icc",
  "/categories/genocide",
  "/provisions/rome-statute/art-12-3",
  "/record",
  "/browse/claims",
];
/** What a page may take for each millisecond of its GraphQL answers. */
const LIMIT = 1.3;

interface Question {
  readonly text: string;
  readonly variables: object;
}

/** Every kind of page over HTTP beside the questions it asks, over HTTP too, one after the other. */
export async function pages(stand: Stand): Promise<number> {
  const { changesets } = await stand.ask("{ changesets(limit: 1) { recordedAt } }");
  if (changesets.length === 0) throw new Error("The store holds no record.");
  const violation = (
    await stand.ask('{ coverageMatrix(situation: "israel-opt", mechanisms: ["icc"]) { rows { cells { example } } } }')
  ).coverageMatrix.rows[0].cells[0].example;
  let above = 0;
  for (const address of [...ADDRESSES, `/violations/${violation}?mechanism=icc`]) {
    const questions = await questionsOf(stand, address);
    const sides: Side[] = [
      { name: "the page", run: () => stand.open(address) },
      {
        name: `its ${questions.length} answers`,
        run: async () => {
          for (const { text, variables } of questions) await stand.ask(text, variables);
        },
      },
    ];
    const timings = await interleave(sides, { rounds: 7, warmUp: 4, stint: 60 });
    above += report(address, timings, [{ of: "the page", to: `its ${questions.length} answers`, limit: LIMIT }]);
  }
  return above;
}

/** What a page asks, in order: it is made once here, with questions that go over HTTP and are noted. */
async function questionsOf(stand: Stand, address: string): Promise<Question[]> {
  const url = new URL(address, stand.url);
  const questions: Question[] = [];
  const ask: Ask = async ({ text }, variables) => {
    questions.push({ text, variables: variables as object });
    return { data: await stand.ask(text, variables as object) };
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
