import { existsSync, readdirSync, renameSync, rmdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { layerFolder } from "./layer.js";

/** An empty folder that says that the store has let go of an import, and that what follows from it was not done yet. */
const markOf = (imports: string, name: string): string => join(imports, `.${name}.let-go`);

/**
 * Lets go of an import that the store no longer holds. It is out of the way at once, whole: a stop in between leaves no
 * half of it. The mark stays until `endLettingGo`; run again, this empties what a stop left.
 */
export function letGo(imports: string, name: string): void {
  const [kept, mark] = [layerFolder(imports, name), markOf(imports, name)];
  if (existsSync(kept)) {
    rmSync(mark, { recursive: true, force: true });
    renameSync(kept, mark);
  }
  if (existsSync(mark))
    for (const entry of readdirSync(mark)) rmSync(join(mark, entry), { recursive: true, force: true });
}

/** Whether an import was let go of, and what follows from it was not done yet. */
export const isLetGo = (imports: string, name: string): boolean => existsSync(markOf(imports, name));

/** Everything that follows from letting go of an import was done. */
export function endLettingGo(imports: string, name: string): void {
  if (isLetGo(imports, name)) rmdirSync(markOf(imports, name));
}
