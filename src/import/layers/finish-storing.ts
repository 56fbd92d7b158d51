import { existsSync, readdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";

/** A former import that was set aside while the new one is put in its place: its name, and the folder of the new one. */
const SET_ASIDE = /^(\.(?<name>[a-z0-9][a-z0-9-]*)\.\d+)\.former$/;
/** As long as another process may take between two renamings, in milliseconds; it takes less than one. */
const MOMENT = 500;

/**
 * Ends what a process that was stopped in the middle of storing an import had begun: the new import was whole before the
 * former one was set aside, and the store holds it, so it is put in place. Changes nothing where nothing was left.
 */
export function finishStoring(imports: string): void {
  for (const { former, made, kept } of left(imports)) {
    if (existsSync(made) && !existsSync(kept)) {
      // Another process may be at it this moment.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, MOMENT);
      if (existsSync(made) && !existsSync(kept)) renameSync(made, kept);
    }
    if (existsSync(kept)) rmSync(former, { recursive: true, force: true });
  }
}

function left(imports: string): { former: string; made: string; kept: string }[] {
  let entries: string[];
  try {
    entries = readdirSync(imports);
  } catch {
    // Whoever reads the imports tells what is wrong with their folder.
    return [];
  }
  return entries.flatMap((entry) => {
    const [, made = "", name = ""] = SET_ASIDE.exec(entry) ?? [];
    return name === "" ? [] : [{ former: join(imports, entry), made: join(imports, made), kept: join(imports, name) }];
  });
}
