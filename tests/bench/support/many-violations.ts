import { hashId, parseDay } from "../../../src/base/index.js";
import { BUNDLED_FOLDER } from "../../../src/dataset/index.js";
import { loadSeed } from "../../../src/import/index.js";
import type { ClaimRecord, Dataset } from "../../../src/model/index.js";

export const SITUATION = "many-violations";

/** What the violations are made of: some hundred and fifty combinations, as a real situation repeats itself. */
const CATEGORIES = ["war-crimes.wilful-killing", "crimes-against-humanity.murder", "genocide"];
const PLACES = ["gaza-strip", "west-bank", "southern-israel", "darfur"];
const ACTORS = ["israel-defense-forces", "hamas", null];
const DAYS = ["2003-06-01", "2014-07-10", "2023-10-07", "2024-03-05"];

/**
 * The bundled law with one more situation in which as many violations are alleged as asked for, deterministic. Ids that
 * the bundled record does not know are left out of the lists above.
 */
export function manyViolations(count: number): Dataset {
  const { dataset } = loadSeed(BUNDLED_FOLDER);
  const known = new Set([...dataset.entities, ...dataset.categories].map((one) => one.id));
  const of = <T extends string | null>(ids: readonly T[]): T[] => ids.filter((id) => id === null || known.has(id));
  const [categories, places, actors] = [of(CATEGORIES), of(PLACES), of(ACTORS)];
  const [model] = dataset.claims.filter((claim) => claim.kind === "characterization");
  if (!model) throw new Error("The bundled record characterises nothing.");
  const rev = dataset.changesets.at(-1)?.seq ?? 1;
  const claims: ClaimRecord[] = [];
  const entities: Dataset["entities"][number][] = [
    { ...plain, id: SITUATION, type: "Situation", name: "Many violations", rev },
  ];
  for (let n = 0; n < count; n++) {
    const incident = `bench-incident-${n}`;
    const [category, place, actor] = [at(categories, n), at(places, n >> 2), at(actors, n >> 4)];
    const from = parseDay(at(DAYS, n >> 6));
    const time = { ...model.time, certFrom: from, certTo: from + 1, possFrom: from, possTo: from + 1 };
    const thread = hashId("t", [incident]);
    const plainly = (kind: ClaimRecord["kind"], object: string, scope: string | null) => ({
      ...model,
      id: hashId("c", [incident, kind]),
      key: null,
      rev,
      time,
      thread,
      subject: incident,
      object,
      scope,
      sentence: "A statement of the bench.",
    });
    entities.push({ ...plain, id: incident, type: "Incident", name: `Incident ${n}`, situations: [SITUATION], rev });
    const occurrence = plainly("occurrence", place, null);
    const characterization = plainly("characterization", category, actor);
    claims.push(
      { ...occurrence, kind: "occurrence", fields: { subject: incident, place } },
      {
        ...characterization,
        kind: "characterization",
        fields: { subject: incident, category, ...(actor ? { allegedActor: actor } : {}) },
      },
    );
  }
  return { ...dataset, entities: [...dataset.entities, ...entities], claims: [...dataset.claims, ...claims] };
}

const plain = { names: [], situations: [], successors: [], formerCodes: [], handling: "public" as const };
const at = <T>(list: readonly T[], n: number): T => list[n % list.length] as T;
