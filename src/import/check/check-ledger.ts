import { hashId } from "../../base/index.js";
import type { FaultList } from "../faults.js";
import type { Ledger } from "../ledger/ledger.js";
import type { Recorder } from "../ledger/recorder.js";
import type { Located, Parsed } from "../read/parse-files.js";

type Place = ReturnType<Located<unknown>["at"]>;
const LEDGER: Place = { file: "ledger", line: 1, column: 1 };

/**
 * Compares what was read with the ledger: what it has recorded stands as it was recorded and, where that is asked for,
 * it has recorded everything. A record that is there is pointed at where it is written, one that is gone where it was
 * recorded.
 *
 * @param claims where claims are written, by id
 * @param kept   what stands before the names of the files of kept imports, which can have nothing that is not recorded
 */
export function checkLedger(
  recorder: Recorder,
  { entries }: Ledger,
  parsed: Parsed,
  claims: ReadonlyMap<string, Located<unknown>>,
  { requireLedger, kept }: { readonly requireLedger: boolean; readonly kept: readonly string[] },
  faults: FaultList,
): void {
  const placeOf = (key: string): Place => placeOfRecord(key, parsed, claims) ?? placeOfEntry(key, entries);
  const incomplete = faults.count > 0;
  const vanished = recorder.vanished();
  const [first] = vanished;
  // A record with a fault is left out and cannot be told from one that is gone.
  if (incomplete && first !== undefined)
    faults.add(
      placeOfEntry(first, entries),
      "LEDGER_VANISHED",
      `Of what the ledger has recorded, ${vanished.length} records could not be read, such as "${first}"; the other faults may be why.`,
    );
  else
    for (const key of vanished)
      faults.add(
        placeOfEntry(key, entries),
        "LEDGER_VANISHED",
        `The ledger has recorded "${key}", and no seed file holds it any more.`,
      );
  // Of two records under one id, which is a fault of its own, the ledger knows one, and neither was changed.
  const twice = declaredTwice(parsed);
  const isOne = (key: string): boolean => !twice.has(key);
  for (const key of recorder.changed.filter(isOne))
    faults.add(placeOf(key), "LEDGER_CHANGED", `The record "${key}" is no longer what the ledger has recorded.`);
  for (const [key, { code, message }] of recorder.misstated) if (isOne(key)) faults.add(placeOf(key), code, message);
  const ofImports = new Set(keptAndUnrecorded(recorder, parsed, claims, kept).filter(isOne));
  for (const key of ofImports) {
    const what = entries.has(key) ? "is no longer what its changeset has recorded" : "is in no changeset";
    faults.add(placeOf(key), "IMPORT_RECORDS_CHANGED", `The record "${key}" of an import ${what}.`);
  }
  const waiting = [...recorder.unrecorded.keys()].filter((key) => !ofImports.has(key) && isOne(key));
  const [unrecorded] = waiting;
  if (requireLedger && unrecorded !== undefined && !faults.has("LEDGER_BROKEN"))
    faults.add(
      placeOf(unrecorded),
      "LEDGER_UNRECORDED",
      `${waiting.length} records are in no changeset, the first of them "${unrecorded}".`,
    );
}

/** The ids that more than one record has, each with its section. */
function declaredTwice({ claims: _claims, ...sections }: Parsed): ReadonlySet<string> {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const [section, records] of Object.entries(sections))
    for (const { value } of records as readonly Located<{ id?: string }>[]) {
      if (value.id === undefined) continue;
      const key = `${section}/${value.id}`;
      if (seen.has(key)) twice.add(key);
      seen.add(key);
    }
  return twice;
}

function keptAndUnrecorded(
  { unrecorded }: Recorder,
  { claims: _claims, ...sections }: Parsed,
  claims: ReadonlyMap<string, Located<unknown>>,
  kept: readonly string[],
): string[] {
  if (kept.length === 0 || unrecorded.size === 0) return [];
  const isKept = ({ file }: Located<unknown>): boolean => kept.some((label) => file.startsWith(label));
  const named = Object.entries(sections).flatMap(([section, records]) =>
    (records as readonly Located<{ id?: string; source?: string; at?: string }>[]).flatMap((record) => {
      const { id, source, at } = record.value;
      const own = section === "passages" ? hashId("p", [source ?? "", at ?? ""]) : id;
      const key = `${section}/${own}`;
      return unrecorded.has(key) && isKept(record) ? [key] : [];
    }),
  );
  const said = [...claims].flatMap(([id, claim]) =>
    unrecorded.has(`claims/${id}`) && isKept(claim) ? [`claims/${id}`] : [],
  );
  return [...named, ...said];
}

function placeOfEntry(key: string, entries: Ledger["entries"]): Place {
  const entry = entries.get(key);
  return entry ? { file: entry.file, line: entry.line, column: 1 } : LEDGER;
}

function placeOfRecord(key: string, parsed: Parsed, claims: ReadonlyMap<string, Located<unknown>>): Place | null {
  const cut = key.indexOf("/");
  const [section, id] = [key.slice(0, cut), key.slice(cut + 1)];
  if (section === "claims") return claims.get(id)?.at() ?? null;
  if (section === "passages")
    return parsed.passages.find(({ value }) => hashId("p", [value.source, value.at]) === id)?.at() ?? null;
  const records: readonly Located<unknown>[] = parsed[section as keyof Parsed] ?? [];
  return records.find(({ value }) => (value as { id?: string }).id === id)?.at() ?? null;
}
