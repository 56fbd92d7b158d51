/**
 * `npm run bench [-- NAME …]`: what things cost, as ratios within one run. Every comparison first proves that its sides
 * give equal answers. Ends with 1 where a ratio is above its limit; on a machine that does other work, run it again.
 */

import "../../src/cli/production.js";

import { chains } from "./chains.js";
import { headline } from "./headline.js";
import { holds } from "./holds.js";
import { importing } from "./importing.js";
import { matrix } from "./matrix.js";
import { memory } from "./memory.js";
import { network } from "./network.js";
import { pages } from "./pages.js";
import { openStand, type Stand } from "./support/stand.js";
import { violation } from "./violation.js";

/** A comparison: prints what it found and returns how many ratios are above their limit. */
export type Bench = (stand: Stand) => Promise<number>;
const BENCHES: Readonly<Record<string, Bench>> = { headline, violation, importing, matrix, chains, pages, holds };
/** Those that start what they need themselves. */
const APART: Readonly<Record<string, () => Promise<number>>> = { memory, network };

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in BENCHES) && !(name in APART));
if (unknown.length > 0) {
  process.stderr.write(
    `No comparison is called ${unknown.join(", ")}; there are ${Object.keys({ ...BENCHES, ...APART }).join(", ")}.\n`,
  );
  process.exit(2);
}
const isWanted = ([name]: readonly [string, unknown]): boolean => wanted.length === 0 || wanted.includes(name);
const onStand = Object.entries(BENCHES).filter(isWanted);
let above = 0;
if (onStand.length > 0) {
  const stand = await openStand();
  try {
    for (const [, bench] of onStand) above += await bench(stand);
  } finally {
    await stand.close();
  }
}
for (const [, bench] of Object.entries(APART).filter(isWanted)) above += await bench();
process.exitCode = above > 0 ? 1 : 0;
