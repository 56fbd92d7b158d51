import { hashId } from "../../base/index.js";
import type { ClaimRecord, PassageRecord } from "../../model/index.js";
import type { FaultList } from "../faults.js";
import { byId, type Recorder } from "../ledger/recorder.js";
import type { Parsed } from "../read/parse-files.js";

/** One place in a source has one text, and so one hash. */
export function checkPassages(parsed: Parsed, faults: FaultList): void {
  const seen = new Map<string, string>();
  for (const item of parsed.passages) {
    const { source, at } = item.value;
    const place = item.at();
    const other = seen.get(`${source}\n${at}`);
    if (other)
      faults.add(place, "SEED_DUPLICATE_ID", `The passage ${at} of "${source}" is declared already in ${other}.`);
    else seen.set(`${source}\n${at}`, `${place.file}:${place.line}`);
  }
}

/** Every place in a source that a claim rests on or a file declares, each with its hash where one is known. */
export function buildPassages(parsed: Parsed, claims: readonly ClaimRecord[], recorder: Recorder): PassageRecord[] {
  const hashes = new Map(parsed.passages.map(({ value }) => [`${value.source}\n${value.at}`, value.sha256]));
  const places = new Map<string, { source: string; at: string }>();
  for (const { source, at } of [...claims, ...parsed.passages.map(({ value }) => value)])
    places.set(`${source}\n${at}`, { source, at });
  return [...places]
    .map(([place, { source, at }]) => {
      const id = hashId("p", [source, at]);
      const sha256OfText = hashes.get(place) ?? null;
      return {
        id,
        source,
        at,
        sha256: sha256OfText,
        rev: recorder.rev("passages", id, { source, at, sha256: sha256OfText }),
      };
    })
    .sort(byId);
}
