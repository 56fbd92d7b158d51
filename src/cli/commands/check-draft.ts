import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Command } from "commander";
import { fail, printable, tryParseDay } from "../../base/index.js";
import { EXIT } from "../exit-codes.js";
import { createProgress } from "../printing/progress.js";
import { placesIn, splitDraft } from "../split-draft.js";

const QUESTION = /* GraphQL */ `
  query CheckDraft($text: String!, $asOf: Date, $knownAt: DateTime) {
    checkStatement(text: $text, asOf: $asOf, knownAt: $knownAt) {
      assertions { text start verdict sentence exactWording claims { id } }
      unchecked { text start }
    }
  }
`;
interface Assertion {
  readonly text: string;
  readonly start: number;
  readonly verdict: string;
  readonly sentence: string;
  readonly exactWording: string | null;
  readonly claims: readonly { readonly id: string }[];
}

type Unchecked = Pick<Assertion, "text" | "start">;
interface Found {
  readonly assertions: readonly Assertion[];
  readonly unchecked: readonly Unchecked[];
}

/** Verdicts that say that the text goes further than the record, or another way. */
const AMISS: ReadonlySet<string> = new Set(["STRONGER_THAN_RECORD", "OUT_OF_DATE", "CONTRADICTED"]);

interface Options {
  readonly asOf?: string;
  readonly knownAt?: string;
  readonly strict?: boolean;
  readonly json?: boolean;
}

/** `answerable check-draft FILE`: a draft held against the record, assertion by assertion, with file and line. */
export function addCheckDraft(program: Command): Command {
  return program
    .command("check-draft")
    .description(
      "hold a text against the record: what it asserts that the record does not, with line and exact wording",
    )
    .argument("<file>", "a text or Markdown file in English; - for standard input")
    .option("--as-of <day>", "the day to look from, YYYY-MM-DD (default: today)")
    .option("--known-at <moment>", "the record as it stood then, RFC 3339")
    .option("--strict", "also end with 1 where something is contested or not recorded")
    .option("--json", "one JSON object for each assertion, and for each sentence that held none (verdict null)")
    .addHelpText(
      "after",
      "\nEnds with 0 where every assertion found is supported, contested or not recorded, with 1 where one is stronger than\nthe record, out of date or contradicted. What is not found is not said to be right.\n\nExamples:\n  answerable check-draft memo.md --as-of 2026-06-30\n  pbpaste | answerable check-draft -\n",
    )
    .action(async (file: string, options: Options) => {
      const text = readDraft(file);
      if (options.asOf !== undefined && tryParseDay(options.asOf) === null)
        throw fail("DATE_INVALID", { value: options.asOf });
      const [{ withStore }, { buildSchema }, { SnapshotHolder }, { graphql }, { thrownIn }] = await Promise.all([
        import("../with-store.js"),
        import("../../graphql/index.js"),
        import("../../assessment/index.js"),
        import("graphql"),
        import("../answers/thrown-in.js"),
      ]);
      const progress = createProgress();
      const today = new Date().toISOString().slice(0, 10);
      const found = await withStore(
        progress,
        async (graph) => {
          const schema = await buildSchema({ graph });
          const contextValue = { store: graph, snapshots: new SnapshotHolder(graph), today: () => today };
          progress.end();
          const all = { assertions: [] as Assertion[], unchecked: [] as Unchecked[] };
          for (const { start, text: part } of splitDraft(text)) {
            const variableValues = { text: part, asOf: options.asOf ?? today, knownAt: options.knownAt ?? null };
            const { data, errors } = await graphql({ schema, source: QUESTION, variableValues, contextValue });
            const [error] = errors ?? [];
            if (error) throw thrownIn(error);
            const { assertions, unchecked } = data?.checkStatement as unknown as Found;
            all.assertions.push(...assertions.map((one) => ({ ...one, start: one.start + start })));
            all.unchecked.push(...unchecked.map((one) => ({ ...one, start: one.start + start })));
          }
          return all;
        },
        { look: true },
      );
      print(file, text, found, options.json ?? false);
      const amiss = found.assertions.filter(
        ({ verdict }) => AMISS.has(verdict) || (options.strict && verdict !== "SUPPORTED"),
      );
      if (amiss.length > 0) process.exitCode = EXIT.dataRefused;
    });
}

function readDraft(file: string): string {
  try {
    return readFileSync(file === "-" ? 0 : resolve(file), "utf8");
  } catch (cause) {
    throw fail("USAGE_INVALID", { what: `${file} cannot be read` }, cause);
  }
}

function print(file: string, text: string, { assertions: found, unchecked }: Found, json: boolean): void {
  const placeOf = placesIn(text);
  for (const { text: words, start, verdict, sentence, exactWording, claims } of found) {
    const { line, column } = placeOf(start);
    if (json) {
      const ids = claims.map(({ id }) => id);
      process.stdout.write(
        `${JSON.stringify({ file, line, column, verdict, text: words, sentence, exactWording, claims: ids })}\n`,
      );
      continue;
    }
    const said = printable(words.replaceAll(/\s+/g, " "));
    process.stdout.write(`${printable(file)}:${line}:${column} ${verdict}: "${said}". ${sentence}\n`);
    if (exactWording && verdict !== "SUPPORTED") process.stdout.write(`  Exact wording: ${exactWording}\n`);
  }
  for (const { text: words, start } of unchecked) {
    const { line, column } = placeOf(start);
    if (json) process.stdout.write(`${JSON.stringify({ file, line, column, verdict: null, text: words })}\n`);
    else process.stdout.write(`${printable(file)}:${line}:${column} not checked: "${shortened(words)}".\n`);
  }
  if (json) return;
  const amiss = found.filter(({ verdict }) => verdict !== "SUPPORTED").length;
  process.stdout.write(
    `${found.length} ${found.length === 1 ? "assertion" : "assertions"} found, ${found.length - amiss} supported; ${unchecked.length} ${unchecked.length === 1 ? "sentence" : "sentences"} not checked. What is not found is not said to be right.\n`,
  );
}

/** The beginning of a sentence, on one line. */
function shortened(words: string): string {
  const line = printable(words.replaceAll(/\s+/g, " "));
  return line.length <= 80 ? line : `${line.slice(0, 79)}…`;
}
