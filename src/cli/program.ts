import { Command } from "commander";
import { addAssess } from "./commands/assess.js";
import { addCheck } from "./commands/check.js";
import { addCheckDraft } from "./commands/check-draft.js";
import { addDoctor } from "./commands/doctor.js";
import { addExport } from "./commands/export.js";
import { addExportSchema } from "./commands/export-schema.js";
import { addGenerate } from "./commands/generate.js";
import { addImport } from "./commands/import.js";
import { addImports } from "./commands/imports.js";
import { addInit } from "./commands/init.js";
import { addMcp } from "./commands/mcp.js";
import { addRecord } from "./commands/record.js";
import { addStart } from "./commands/start.js";
import { addVerify } from "./commands/verify.js";
import { addVerifyAnswer } from "./commands/verify-answer.js";
import { readVersion } from "./version.js";

const ENVIRONMENT = `
Environment:
  HOST, PORT                 where the server listens (127.0.0.1, 4000)
  ANSWERABLE_HOME            folder for data and runtime state (.answerable in the project)
  LOG_LEVEL                  what the server logs: silent, error, warn (default), info, debug
  DRAIN_SECONDS              how long a stop waits for answers under way (10)
  CACHE_MEMORY               megabytes that a server may take for what it keeps to give again (192; less on a small machine)
  NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE
                             a server of your own, Neo4j 5.26 or newer (2025, 2026, Aura); without NEO4J_URI the
                             embedded one is used
  NEO4J_CONNECTION_TIMEOUT, NEO4J_ACQUISITION_TIMEOUT, NEO4J_RETRY_TIME
                             milliseconds (2000, 3000, 2000), for a database far away

Exit codes: 0 done · 1 data refused · 2 not understood · 3 database · 4 refused for safety
`;

/** The command line, one file for each command. Commander's own complaints arrive as `CommanderError`, exit code 2. */
export function createProgram(): Command {
  const program = new Command("answerable")
    .description(
      "A legal knowledge graph with a query interface: who is answerable, for what, before whom, and who says so.",
    )
    .version(readVersion())
    .addHelpText("after", ENVIRONMENT)
    .showHelpAfterError("(see --help)")
    .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, "USAGE_INVALID: ")) })
    .exitOverride();
  for (const add of [
    addStart,
    addImport,
    addImports,
    addAssess,
    addCheck,
    addCheckDraft,
    addRecord,
    addVerify,
    addVerifyAnswer,
    addDoctor,
    addExport,
    addExportSchema,
    addGenerate,
    addInit,
    addMcp,
  ]) {
    const command = add(program);
    // Subcommands made with `command()` inherit these; those added whole would not.
    command.copyInheritedSettings(program);
  }
  return program;
}
