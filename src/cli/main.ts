#!/usr/bin/env node
import "./production.js";

import { CommanderError } from "commander";
import { EXIT, exitCodeOf } from "./exit-codes.js";
import { printError } from "./printing/print-error.js";
import { endWithReader } from "./printing/quiet-pipe.js";
import { createProgram } from "./program.js";

endWithReader();
try {
  await createProgram().parseAsync(process.argv);
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? EXIT.ok : EXIT.usage; // help and version end this way too
  } else {
    printError(error);
    process.exitCode = exitCodeOf(error);
  }
}
