import { variablesOf, workedQuestions } from "../support/worked-questions.js";
import { type Held, watch } from "./support/hold.js";
import type { Stand } from "./support/stand.js";

/** How often each question is asked again once it is warm. */
const ROUNDS = 5;
/** What a question may hold the process for at one go, in milliseconds. */
const LIMIT = 50;

/**
 * For how long each worked question holds the process, so that nobody else is served: the longest time between two turns
 * of the event loop, of which only what this process itself worked is counted, for other programs may be running. Asked
 * once of a server that has just begun, then again.
 */
export async function holds(stand: Stand): Promise<number> {
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
    process.stdout.write(
      `${isAbove ? "ABOVE" : "  ok "} ${name.padEnd(48)} longest hold ${ms(warm)}  first time ${ms(first.longest)}  CPU ${ms(took)}  first time ${ms(first.whole)}\n`,
    );
  }
  return above;
}

const ms = (time: number): string => `${time.toFixed(1).padStart(7)} ms`;
