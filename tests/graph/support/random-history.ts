import fc from "fast-check";
import { sha256 } from "../../../src/base/index.js";
import { type ActRecord, type ClaimRecord, type Dataset, namedIn } from "../../../src/model/index.js";

type Dated = { readonly id: string; readonly rev: number };
/** Sections of a dataset whose records are known by id and name one another. */
const SECTIONS = [
  "sources",
  "entities",
  "instruments",
  "provisions",
  "categories",
  "elements",
  "modes",
  "remedies",
  "standards",
  "mechanisms",
] as const;
const ACTS = ["retraction", "DEPRECATED", "PREFERRED", "NORMAL", "verified", "unverified"] as const;

/** What the record held after its first `rev` changesets. */
export function upTo(dataset: Dataset, rev: number): Dataset {
  const known = <T extends { rev: number }>(items: readonly T[]): T[] => items.filter((item) => item.rev <= rev);
  const sections = Object.fromEntries(SECTIONS.map((section) => [section, known<Dated>(dataset[section])]));
  return {
    ...dataset,
    ...sections,
    changesets: dataset.changesets.filter((one) => one.seq <= rev),
    passages: known(dataset.passages),
    claims: known(dataset.claims),
    acts: known(dataset.acts),
  };
}

/** When each claim of a world is recorded, and what is said of some of them then or later. */
export interface History {
  readonly revs: readonly number[];
  readonly acts: readonly { readonly claim: number; readonly rev: number; readonly what: (typeof ACTS)[number] }[];
  readonly identity: number;
}

/** Any history of a world over some revisions. */
export function aHistory(world: Dataset, revisions: number): fc.Arbitrary<History> {
  const rev = fc.integer({ min: 1, max: revisions });
  const claim = fc.nat(world.claims.length - 1);
  return fc.record({
    revs: fc.array(rev, { minLength: world.claims.length, maxLength: world.claims.length }),
    acts: fc.array(fc.record({ claim, rev, what: fc.constantFrom(...ACTS) }), { minLength: 8, maxLength: 16 }),
    identity: rev,
  });
}

/**
 * The world with such a history: claims in any order that names nothing before it is recorded, with any acts upon them.
 * Everything else, law included, is recorded with the first that names it: whatever can come late does.
 */
export function recordedAs(world: Dataset, revisions: number, { revs, acts, identity }: History): Dataset {
  const claims = inOrder(world.claims.map((claim, index) => ({ ...claim, rev: revs[index] as number })));
  const judged = acts.map((one, index) => toAct(one, claims[one.claim] as ClaimRecord, index));
  const same = world.acts.filter((one) => one.act === "identity").map((one) => ({ ...one, rev: identity }));
  const [one, other] = world.entities.filter(({ type }) => type === "Incident");
  const joined = same.slice(0, one && other ? 1 : 0).map((act) => ({
    ...{ ...act, id: `${act.id}-joined`, on: one?.id ?? "", same: other?.id ?? "", judgement: "positive" as const },
  }));
  return dateTheRest({ ...world, changesets: changesets(revisions), claims, acts: [...judged, ...same, ...joined] });
}

const changesets = (revisions: number): Dataset["changesets"] =>
  Array.from({ length: revisions }, (_, index) => ({
    seq: index + 1,
    recordedAt: `2024-0${index + 1}-01T00:00:00Z`,
    title: `Part ${index + 1}`,
    digest: sha256(`part ${index + 1}`),
  }));

/** No claim before those it answers, lies inside or acts on. */
function inOrder(claims: readonly ClaimRecord[]): ClaimRecord[] {
  const revs = new Map(claims.map((claim) => [claim.id, claim.rev]));
  const named = (claim: ClaimRecord): string[] =>
    (["answers", "nestsIn", "affects"] as const).flatMap((field) => namedIn(claim, field));
  for (let settled = false; !settled; ) {
    settled = true;
    for (const claim of claims) {
      const earliest = Math.max(...[claim.id, ...named(claim)].map((id) => revs.get(id) as number));
      if (earliest === revs.get(claim.id)) continue;
      revs.set(claim.id, earliest);
      settled = false;
    }
  }
  return claims.map((claim) => ({ ...claim, rev: revs.get(claim.id) as number }));
}

function toAct({ rev, what }: History["acts"][number], claim: ClaimRecord, n: number): ActRecord {
  const act = what === "retraction" ? what : what === what.toUpperCase() ? "rank" : "verification";
  return {
    id: `a-${n}`,
    rev: Math.max(rev, claim.rev),
    act,
    on: claim.id,
    by: "editors",
    reason: "a test",
    rank: act === "rank" ? (what as ActRecord["rank"]) : null,
    verification: act === "verification" ? (what as ActRecord["verification"]) : null,
    same: null,
    judgement: null,
  };
}

const datedOf = (dataset: Dataset, section: (typeof SECTIONS)[number]): readonly Dated[] => dataset[section];

/** Dates every record that is no claim with the first that names it; what nothing names comes last. */
function dateTheRest(dataset: Dataset): Dataset {
  const last = dataset.changesets.length;
  const revs = new Map(SECTIONS.flatMap((section) => datedOf(dataset, section).map((one) => [one.id, last])));
  const naming: { readonly id: string; readonly names: string }[] = [
    ...SECTIONS.flatMap((section) =>
      datedOf(dataset, section).map((one) => ({ id: one.id, names: JSON.stringify(one) })),
    ),
    ...dataset.claims.map((claim) => ({
      id: claim.id,
      names: JSON.stringify([claim.speaker, claim.source, claim.standard, claim.fields]),
    })),
    ...dataset.acts.map((act) => ({ id: act.id, names: JSON.stringify([act.on, act.same]) })),
  ];
  const revOf = new Map([...dataset.claims, ...dataset.acts].map((one) => [one.id, one.rev]));
  for (let settled = false; !settled; ) {
    settled = true;
    for (const { id, names } of naming) {
      const rev = revOf.get(id) ?? (revs.get(id) as number);
      for (const [named, known] of revs) {
        if (known <= rev || !names.includes(`"${named}"`)) continue;
        revs.set(named, rev);
        settled = false;
      }
    }
  }
  const dated = Object.fromEntries(
    SECTIONS.map((section) => [
      section,
      datedOf(dataset, section).map((one) => ({ ...one, rev: revs.get(one.id) as number })),
    ]),
  );
  const passages = dataset.passages.map((passage) => {
    const there = dataset.claims.filter((claim) => claim.source === passage.source && claim.at === passage.at);
    return { ...passage, rev: Math.min(last, ...there.map((claim) => claim.rev)) };
  });
  return { ...dataset, ...dated, passages };
}
