import { hashId, type Json, nearestNames } from "../../base/index.js";
import { type ActInput, type ActRecord, type ClaimRecord, ENTITY_TYPES, mayBeTheSame } from "../../model/index.js";
import type { FaultList } from "../faults.js";
import { checkReference, type collectKnown } from "../read/known-records.js";
import type { Parsed } from "../read/parse-files.js";

/** What an act of each kind must say beside what it is on. */
const ACT_NEEDS = {
  retraction: [],
  rank: ["rank"],
  verification: ["verification"],
  identity: ["same", "judgement"],
} as const satisfies Record<ActRecord["act"], readonly (keyof ActRecord)[]>;

/** The acts with the claims they are on, by id, in the order of the files; their revision is still to be looked up. */
export function buildActs(
  parsed: Parsed,
  claims: readonly ClaimRecord[],
  known: ReturnType<typeof collectKnown>,
  faults: FaultList,
): ActRecord[] {
  const byKey = new Map(
    claims.flatMap((claim) => [[claim.id, claim.id] as const, ...(claim.key ? [[claim.key, claim.id] as const] : [])]),
  );
  const seen = new Map<string, string>();
  return parsed.acts.flatMap(oneForEach).flatMap(({ item, act }) => {
    const target = act.act === "identity" ? act.on : byKey.get(act.on);
    for (const field of ACT_NEEDS[act.act]) {
      if (act[field] !== undefined) continue;
      faults.add(item.at(), "SEED_INVALID_FIELD", `An act of kind "${act.act}" needs \`${field}\`.`);
      return [];
    }
    if (act.source !== undefined) checkReference(known, ["Source"], act.source, item.at(["source"]), faults);
    const reading = [act.source, act.at, act.read].filter((field) => field !== undefined);
    if (act.act === "verification" && reading.length % 3 !== 0) {
      const what =
        "A verification names the document that was opened, the place in it and the day: `source`, `at`, `read`.";
      faults.add(item.at(), "SEED_INVALID_FIELD", what);
      return [];
    }
    if (act.act === "identity") {
      const good = (["on", "same"] as const).map((field) =>
        checkReference(known, ENTITY_TYPES, act[field] as string, item.at([field]), faults),
      );
      if (good.includes(false)) return [];
      const [ofOne, ofOther] = [act.on, act.same as string].map((id) => known.typesOf(id, ENTITY_TYPES));
      if (!mayBeTheSame(ofOne ?? [], ofOther ?? [])) {
        const [one, other] = [ofOne, ofOther].map((types) => types?.join(" and "));
        faults.add(
          item.at(["same"]),
          "SEED_WRONG_REFERENCE",
          `"${act.on}" is a ${one} and "${act.same}" a ${other}: two records of one thing are of one kind.`,
        );
        return [];
      }
    }
    if (!target && faults.leftOut.has(act.on)) return [];
    if (!target) {
      const nearest = nearestNames(act.on, byKey.keys());
      const hint = nearest.length > 0 ? ` Nearest known: ${nearest.join(", ")}.` : "";
      faults.add(item.at(["on"]), "SEED_UNKNOWN_REFERENCE", `No claim has the key or id "${act.on}".${hint}`);
      return [];
    }
    const identity = {
      act: act.act,
      on: target,
      by: act.by,
      reason: act.reason,
      rank: act.rank,
      verification: act.verification,
      same: act.same,
      judgement: act.judgement,
      ...readingOf(act),
    };
    const id = hashId("a", identity as Json);
    const place = item.at();
    const twin = seen.get(id);
    if (twin) {
      faults.add(place, "SEED_DUPLICATE_ID", `The same act stands in ${twin}.`);
      return [];
    }
    seen.set(id, `${place.file}:${place.line}`);
    return [
      {
        id,
        rev: 0,
        act: act.act,
        on: target,
        by: act.by,
        reason: act.reason,
        rank: act.rank ?? null,
        verification: act.verification ?? null,
        same: act.same ?? null,
        judgement: act.judgement ?? null,
        ...readingOf(act),
      },
    ];
  });
}

/** An act on one record. */
type SingleAct = ActInput & { readonly on: string };

/** An act on a list of claims is one act on each of them. */
function oneForEach(
  item: Parsed["acts"][number],
): { readonly item: Parsed["acts"][number]; readonly act: SingleAct }[] {
  return [item.value.on].flat().map((on) => ({ item, act: { ...item.value, on } }));
}

/** What was opened, where and when, for a verification that says so. */
const readingOf = ({ act, source, at, read }: ActInput): Pick<ActRecord, "source" | "at" | "read"> =>
  act === "verification" && read !== undefined ? { source: source ?? null, at: at ?? null, read } : {};
