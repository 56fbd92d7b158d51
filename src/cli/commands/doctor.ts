import type { Command } from "commander";
import { EXIT } from "../exit-codes.js";

const MARK = { ok: "ok     ", warning: "warning", missing: "MISSING" } as const;

/** `answerable doctor`: what a start needs, what of it is missing, and the remedy. */
export function addDoctor(program: Command): Command {
  return program
    .command("doctor")
    .description("say in seconds what a start needs and what is missing, with the remedy")
    .addHelpText(
      "after",
      "\nExamples:\n  answerable doctor\n  NEO4J_URI=neo4j://db.example:7687 NEO4J_PASSWORD=… answerable doctor\n",
    )
    .action(async () => {
      const { examine } = await import("../doctor/examine.js");
      const findings = await examine();
      for (const { state, what, found, remedy } of findings) {
        process.stdout.write(
          `${MARK[state]}  ${what}: ${found}\n${state === "ok" || !remedy ? "" : `         ${remedy}\n`}`,
        );
      }
      const missing = findings.filter((finding) => finding.state === "missing");
      if (missing.length > 0) process.exitCode = Math.max(...missing.map(({ exit }) => exit ?? EXIT.database));
    });
}
