import { setImmediate } from "node:timers/promises";
import type { Command } from "commander";
import { createProgress } from "../printing/progress.js";

/** `answerable assess`: brings the stored assessments up to the newest record. A server does so by itself once it answers. */
export function addAssess(program: Command): Command {
  return program
    .command("assess")
    .description("work out which mechanisms cover each alleged violation of the store, for every day, and store it")
    .addHelpText(
      "after",
      "\nOnly what changed since the last time is worked out. Answers are the same before and after, and faster after. Several processes may run it: one works, the others wait.\n\nExamples:\n  answerable assess\n",
    )
    .action(async () => {
      const { withStore } = await import("../with-store.js");
      const { assessStore } = await import("../../dataset/index.js");
      const progress = createProgress();
      const report = await withStore(progress, (graph) =>
        assessStore(graph, {
          onWait: (who) => progress(`Waiting for another process that writes to the store (${who})`),
          rest: async (done, of) => {
            progress("Assessing", done / of);
            await setImmediate(); // so that Ctrl-C is heard
          },
        }),
      );
      progress.end();
      process.stdout.write(
        report === null
          ? "The store is empty.\n"
          : report.written
            ? `${report.profiles} profiles: ${report.worked} timelines worked out, ${report.kept} kept.\n`
            : "The stored assessments are those of the record already.\n",
      );
    });
}
