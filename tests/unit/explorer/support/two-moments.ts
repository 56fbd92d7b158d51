import type { Ask } from "../../../../src/explorer/ask.js";
import { explore } from "../../../../src/explorer/explore.js";
import type { Page } from "../../../../src/explorer/page.js";

const named = { id: "example-commission", name: "Example Commission", kind: "Institution" };
const source = {
  id: "report",
  title: "A report",
  publisher: "Example Commission",
  publishedOn: "2025-03-01",
  url: null,
};

/** A claim as the API gives it to a page. */
export const claim = (id: string, more: object = {}) => ({
  ...{ id, kind: "characterization", sentence: `What ${id} says.`, speaker: named, source, pinpoint: "para 1" },
  ...{ standard: null, disputed: false, verification: "verified", recordedAt: "2024-06-01T00:00:00Z", positions: [] },
  ...{ rev: 1, retracted: false, on: null, seenFrom: "2023-10-07" },
  ...{ certainFrom: "2023-10-07", certainTo: "2023-10-07", possibleFrom: "2023-10-07", possibleTo: "2023-10-07" },
  ...more,
});
export const CLAIMS = [
  claim("shown"),
  claim("said-later", { seenFrom: "2025-03-01" }),
  claim("recorded-later", { rev: 2, recordedAt: "2026-06-01T00:00:00Z" }),
];
const IDS = CLAIMS.map(({ id }) => ({ id }));
const at = (seq: number, recordedAt: string) => ({ seq, recordedAt, title: `Changeset ${seq}`, digest: `${seq}` });

export const founding = (kind: string, more: object = {}) => ({
  ...{ id: "shown", kind, rev: 1, seenFrom: "2023-10-07", saidBy: [named], scopes: [], acts: [] },
  ...more,
});
const ALLEGED = [founding("characterization"), founding("attribution")];
/** Alleged of the actor by another speaker than the one who characterised it, until that one did so too. */
const LATER = [
  founding("characterization"),
  founding("attribution", { seenFrom: "2025-03-01" }),
  founding("attribution", { saidBy: [{ id: "another" }] }),
];
/** Of one speaker, who took the half of it back with the same revision; and one of which the half was deprecated later. */
const TAKEN_BACK = [
  founding("characterization", { id: "gone", acts: [{ act: "retraction", rank: null, rev: 1 }] }),
  founding("attribution"),
];
const DEPRECATED_SINCE = [
  founding("characterization", { id: "ranked", acts: [{ act: "rank", rank: "DEPRECATED", rev: 2 }] }),
  founding("attribution"),
];
export const violation = (id: string, claims: readonly object[] = ALLEGED) => ({
  ...{ id, category: { id: "war-crimes", name: "War crimes" }, claims },
  incident: { id: "shelling", name: "Shelling of a town", situations: [] },
  allegedActor: { id: "example-brigade", name: "Example Brigade", kind: "UNIT", caution: null },
});

export const RICH = Array.from({ length: 61 }, (_, at) =>
  founding(at === 60 ? "characterization" : "attribution", { id: `rich-${at}` }),
);
export const listed =
  (...nodes: ReturnType<typeof violation>[]) =>
  (ids?: readonly string[]) => ({
    violations: {
      nodes: nodes.filter(({ id }) => ids?.includes(id) ?? true),
      pageInfo: { hasNextPage: false, endCursor: null },
    },
  });

/** An API that knows one record of each kind and the claims above. */
export type Answers = Record<string, (variables: any) => object>;
const answers: Answers = {
  Changesets: () => ({ changesets: [at(1, "2024-06-01T00:00:00Z"), at(2, "2026-06-01T00:00:00Z")] }),
  Nearest: () => ({ search: { edges: [] } }),
  EntityPage: ({ id }) => ({
    entities: {
      nodes: [
        {
          ...{ id, type: "Incident", otherNames: null, description: null },
          ...(id === "shelling" ? { name: "Shelling of a town", rev: 1 } : { name: "Later town", rev: 2 }),
          ...{ existsFrom: null, existsTo: null, actor: null, mechanism: null, situation: null, situations: [] },
          ...{ incident: { id: "shelling", violations: [] }, acts: [], violationsAlleged: [] },
          ...{ claimsAbout: IDS, claimsNaming: [], claimsScoped: [], callsAddressed: [], mentionedIn: [] },
        },
      ],
    },
  }),
  EntitySays: () => ({ claims: { nodes: [], totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null } } }),
  CategoryPage: () => ({
    legalCategories: [
      {
        ...{ id: "war-crimes", name: "War crimes", otherNames: null, regime: null, note: null },
        ...{ broader: [], narrower: [], definedBy: [], elements: [], namedIn: [], violations: [] },
        characterizedAs: IDS,
      },
    ],
  }),
  ClaimsByIds: ({ ids, knownAt }) => ({
    claims: { nodes: CLAIMS.filter(({ id, rev }) => ids.includes(id) && (!knownAt || rev === 1)) },
  }),
  ViolationsBy: ({ ids }) =>
    listed(
      violation("v-now"),
      violation("v-later", LATER),
      violation("v-taken-back", TAKEN_BACK),
      violation("v-ranked", DEPRECATED_SINCE),
    )(ids),
  WholeViolation: ({ id }) => ({
    allegedViolations: id === "v-rich" ? [{ ...violation("v-rich", RICH) }] : [],
    formerViolations: [],
  }),
  FormerViolationsBy: () => ({
    formerViolations: [
      { ...violation("v-withdrawn"), turns: [1, 2] },
      { ...violation("v-gone-by-then"), turns: [0, 1] },
    ],
  }),
  ClaimRanks: () => ({ actRecords: [] }),
  ViolationOverview: () => ({ violationCoverage: [] }),
  ViolationWhy: () => ({ violationCoverage: [] }),
};
const askOf =
  (known: Answers): Ask =>
  async ({ text }, variables) => {
    const name = /^query (\w+)/.exec(text)?.[1] ?? "";
    const answer = known[name];
    if (!answer) throw new Error(`Nobody answers ${name}.`);
    return { data: answer(variables) as never };
  };
export const pageAt = async (page: Page, path: string, id: string, others: Answers = {}) =>
  (
    await explore(page, {
      ...{ params: { id }, url: path, accept: "text/html", origin: "http://localhost", today: "2026-11-01" },
      ask: askOf({ ...answers, ...others }),
      cite: { bib: () => "", ris: () => "", csl: () => "" },
    })
  ).body;

/** A day and a moment between the two revisions of that record. */
export const THEN = "asOf=2024-01-01&knownAt=2025-01-01T00:00:00Z";
