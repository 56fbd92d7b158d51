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
import { pages } from "./pages.js";
import { openStand, type Stand } from "./support/stand.js";
import { violation } from "./violation.js";

/** A comparison: prints what it found and returns how many ratios are above their limit. */
export type Bench = (stand: Stand) => Promise<number>;
const BENCHES: Readonly<Record<string, Bench>> = { headline, violation, importing, matrix, chains, pages, holds };

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in BENCHES));
if (unknown.length > 0) {
  process.stderr.write(
    `No comparison is called ${unknown.join(", ")}; there are ${Object.keys(BENCHES).join(", ")}.\n`,
  );
  process.exit(2);
}
const stand = await openStand();
let above = 0;
try {
  for (const [name, bench] of Object.entries(BENCHES))
    if (wanted.length === 0 || wanted.includes(name)) above += await bench(stand);
} finally {
  await stand.close();
}
process.exitCode = above > 0 ? 1 : 0;
