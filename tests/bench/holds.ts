import { BUNDLED_FOLDER } from "../../src/dataset/index.js";
import { loadSeed } from "../../src/import/index.js";
import { Random } from "../fuzz/random.js";
import { randomQuery } from "../fuzz/random-query.js";
import { FIRST_SEED, runs } from "../fuzz/settings.js";
import { wordsOf } from "../fuzz/words.js";
import { variablesOf, workedQuestions } from "../support/worked-questions.js";
import { type Held, watch } from "./support/hold.js";
import type { Stand } from "./support/stand.js";

/** How often each question is asked again once it is warm. */
const ROUNDS = 5;
/** How many random questions are asked: `HOLDS_RANDOM` sets another number, `FUZZ_SEED` where they begin. */
const RANDOM = Number(process.env.HOLDS_RANDOM ?? runs(300));
/** After so long no further random question is begun, in milliseconds: `HOLDS_SECONDS` sets another time. */
const PATIENCE = Number(process.env.HOLDS_SECONDS ?? 150) * 1_000;
/** So many random questions between two lines that say how far it is. */
const STRETCH = 100;
/** How many of the random questions that held longest are told. */
const TOLD = 8;
/** What a question may hold the process for at one go, in milliseconds. */
const LIMIT = 50;

/**
 * For how long each worked question holds the process, so that nobody else is served: the longest time between two turns
 * of the event loop, of which what its thread worked is counted. Asked once of a server that has just begun, then again;
 * then random questions, each asked once before it counts.
 */
export async function holds(stand: Stand): Promise<number> {
  return (await ofWorkedQuestions(stand)) + (await ofRandomQuestions(stand));
}

async function ofWorkedQuestions(stand: Stand): Promise<number> {
  let above = 0;
  for (const question of workedQuestions()) {
    const { id: name, query: text } = question;
    const variables = variablesOf(question);
    const first = await watch(() => stand.ask(text, variables));
    const again: Held[] = [];
    for (let round = 0; round < ROUNDS; round += 1) again.push(await watch(() => stand.ask(text, variables)));
    const warm = Math.max(...again.map(({ longest }) => longest));
    const took = again.map(({ whole }) => whole).sort((a, b) => a - b)[ROUNDS >> 1] ?? 0;
    const isAbove = warm > LIMIT;
    if (isAbove) above += 1;
    print(
      `${verdict(isAbove)} ${name.padEnd(48)} longest hold ${ms(warm)}  first time ${ms(first.longest)}  CPU ${ms(took)}  first time ${ms(first.whole)}`,
    );
  }
  return above;
}

async function ofRandomQuestions(stand: Stand): Promise<number> {
  const words = wordsOf(loadSeed(BUNDLED_FOLDER).dataset);
  const held: { readonly seed: number; readonly longest: number; readonly query: string }[] = [];
  const until = performance.now() + PATIENCE;
  let asked = 0;
  for (; asked < RANDOM && performance.now() < until; asked += 1) {
    const seed = FIRST_SEED + asked;
    const { query, variables } = randomQuery(stand.schema, new Random(seed), words);
    const ask = (): Promise<unknown> => stand.ask(query, variables);
    if (asked > 0 && asked % STRETCH === 0)
      print(
        `      ${asked} asked, ${held.length} answered, longest hold ${ms(Math.max(0, ...held.map((one) => one.longest)))}`,
      );
    try {
      await ask();
      held.push({ seed, query, longest: (await watch(ask)).longest });
    } catch {
      // One that is refused, by the guard or for what it names, is no accepted question.
    }
  }
  held.sort((a, b) => b.longest - a.longest);
  const above = held.filter(({ longest }) => longest > LIMIT).length;
  const at = (share: number): string => ms(held[Math.floor((held.length - 1) * (1 - share))]?.longest ?? 0).trim();
  print(
    `\n${verdict(above > 0)} ${held.length} random questions of ${asked} that were asked: longest hold ${at(1)}, 99th of a hundred ${at(0.99)}, half of them up to ${at(0.5)}`,
  );
  for (const { seed, longest, query } of held.slice(0, TOLD))
    print(`      seed ${seed}: ${ms(longest)}  ${query.replaceAll(/\s+/g, " ").slice(0, 160)}`);
  return above;
}

const print = (line: string): void => void process.stdout.write(`${line}\n`);
const verdict = (isAbove: boolean): string => (isAbove ? "ABOVE" : "  ok ");
const ms = (time: number): string => `${time.toFixed(1).padStart(7)} ms`;
