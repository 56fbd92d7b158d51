#!/usr/bin/env node
// The program's entry. Plain JavaScript, so that it is there and can be run in a fresh clone: there it builds what is
// missing or out of date first; an installed package holds the built program and nothing to build it from.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const OLDEST = [20, 19];
const [major, minor] = process.versions.node.split(".").map(Number);
const here = (path) => fileURLToPath(new URL(path, import.meta.url));

function refuse(code, sentence, remedy) {
  process.stderr.write(`${code}: ${sentence}\n  ${remedy}\n`);
  process.exit(2);
}

if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1]))
  refuse("USAGE_INVALID", `Node ${process.versions.node} is too old.`, `Install Node ${OLDEST.join(".")} or newer.`);
if (existsSync(here("main.ts"))) {
  const { status } = spawnSync(process.execPath, [here("build.mjs"), "program"], { stdio: ["ignore", 2, 2] });
  if (status !== 0) refuse("USAGE_INVALID", "The program is not built.", 'Run "npm ci" in its folder, then the command again.');
}
await import(here("../../dist/cli/main.js"));
