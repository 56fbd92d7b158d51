import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Command } from "commander";
import { fail, printable } from "../../base/index.js";
import { createProgress } from "../printing/progress.js";

const QUESTION = /* GraphQL */ `
  query VerifyAnswer($pin: PinInput!) {
    answer(pin: $pin) { same because pin { hash link } }
  }
`;

/** Whoever forges a page leaves its pins as they are. */
const NOT_COMPARED = "The words of the page were not compared; what it should say is what the record answers.\n";

/** `answerable verify-answer`: works the answers of a kept file out again, and says whether they are the same. */
export function addVerifyAnswer(program: Command): Command {
  return program
    .command("verify-answer")
    .description(
      "work out again the answers of a file kept from a page; says whether they are the same, what they are, and what came since",
    )
    .argument("<file>", "an answer kept from a page of the explorer")
    .addHelpText("after", "\nExamples:\n  answerable verify-answer ./genocide-2026-06-30-1a2b3c4d.html\n")
    .action(async (file: string) => {
      const { readKept } = await import("../../explorer/index.js");
      const pins = readKept(readFile(file));
      if (!pins || pins.length === 0) throw fail("USAGE_INVALID", { what: `${file} is no answer kept from a page` });
      const { withStore } = await import("../with-store.js");
      const [{ buildSchema }, { SnapshotHolder }, { graphql }, { answerInWords }, { thrownIn }] = await Promise.all([
        import("../../graphql/index.js"),
        import("../../assessment/index.js"),
        import("graphql"),
        import("../answers/answer-in-words.js"),
        import("../answers/thrown-in.js"),
      ]);
      const progress = createProgress();
      const differing = await withStore(
        progress,
        async (graph) => {
          const schema = await buildSchema({ graph });
          const contextValue = { store: graph, snapshots: new SnapshotHolder(graph), today: () => pins[0]?.asOf ?? "" };
          progress.end();
          let others = 0;
          for (const { link: _link, ...pin } of pins) {
            const { data, errors } = await graphql({ schema, source: QUESTION, variableValues: { pin }, contextValue });
            const [error] = errors ?? [];
            if (error) throw thrownIn(error);
            const { same, because } = data?.answer as { same: boolean; because: string[] };
            if (!same) others += 1;
            process.stdout.write(`${pin.hash.slice(0, 16)}  ${same ? "the same" : "another"}  ${pin.question}\n`);
            const says = await answerInWords(schema, contextValue, pin).catch((failed) => {
              throw thrownIn(failed);
            });
            if (says) process.stdout.write(`  The record answers: ${printable(says)}\n`);
            for (const one of because) process.stdout.write(`  ${one}\n`);
          }
          return others;
        },
        { look: true },
      );
      process.stdout.write(NOT_COMPARED);
      if (differing > 0) throw fail("VERIFY_DIFFERS", { differing, count: pins.length, what: `answers of ${file}` });
      process.stdout.write(`${pins.length} of ${pins.length} answers are the same.\n`);
    });
}

function readFile(file: string): string {
  try {
    return readFileSync(resolve(file), "utf8");
  } catch {
    throw fail("USAGE_INVALID", { what: `${file} cannot be read` });
  }
}
