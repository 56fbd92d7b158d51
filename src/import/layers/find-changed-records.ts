import { canonicalJson, type Json } from "../../base/index.js";
import type { SeedFile } from "../read/read-folder.js";

type Fields = Readonly<Record<string, unknown>>;
/** Records by section and id or key; those that have neither by what they say. */
type Records = ReadonlyMap<string, Fields>;
/** How many differences are told one by one. */
const TOLD = 20;
/** As much of a value as is shown. */
const SHOWN = 120;

/**
 * What differs between the records that are kept of an import and what its tables say, in words: the record, the field and
 * both values, or that it was added or is gone. Empty where only the places differ.
 */
export function findChangedRecords(kept: readonly SeedFile[], anew: readonly SeedFile[]): string[] {
  const [here, there] = [recordsOf(kept), recordsOf(anew)];
  const found: string[] = [];
  for (const [name, record] of here) {
    const said = there.get(name);
    if (!said) found.push(`${name} was added`);
    else
      for (const field of new Set([...Object.keys(said), ...Object.keys(record)]))
        if (show(record[field]) !== show(said[field]))
          found.push(`${name}: \`${field}\` is ${cut(record[field])}, and its tables say ${cut(said[field])}`);
  }
  for (const name of there.keys()) if (!here.has(name)) found.push(`${name} is gone`);
  return found.length <= TOLD ? found : [...found.slice(0, TOLD), `there are ${found.length - TOLD} more differences`];
}

function recordsOf(files: readonly SeedFile[]): Records {
  const records = new Map<string, Fields>();
  for (const { yaml } of files)
    for (const [section, items] of Object.entries(yaml.value as Record<string, readonly Fields[]>))
      for (const item of items) {
        const named = [item?.id, item?.key].find((one) => typeof one === "string") as string | undefined;
        const name = `${section} "${named ?? cut(item)}"`;
        // A name that is there already: both are told, and neither hides the other.
        records.set(records.has(name) ? `${name} (again)` : name, item);
      }
  return records;
}

const show = (value: unknown): string => (value === undefined ? "nothing" : canonicalJson(value as Json));
const cut = (value: unknown): string => {
  const text = show(value);
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
};
