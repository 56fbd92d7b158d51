import { violationId } from "../../src/assessment/index.js";
import { type NameQuery, nameQuery, parseDay } from "../../src/base/index.js";
import type { Parameters } from "../../src/graph/index.js";
import { numbersIn, phraseOf, wordsOf } from "../../src/graphql/questions/search/compared.js";
import { KINDS, LAW_CLAIM_KINDS, OWN_LABELS } from "../../src/model/index.js";

/** The day the examples look from, and a revision after all others, so that everything recorded counts. */
const asOf = parseDay("2026-06-30");
const moment = { asOf, rev: 9_999 };
/** So that what is counted is answered whole. */
const most = 5_000;

/** A first page of a long list with no condition, as the API asks for it. */
const page = { after: "", upTo: 9_999, limit: 51 };
const claims = {
  ...page,
  rev: null,
  kind: null,
  speaker: null,
  source: null,
  subject: null,
  object: null,
  withdrawn: false,
};
const sources = { ...page, genre: null, publisher: null, from: null, to: null };
const violations = { ...page, incident: null, category: null, allegedActor: null, situation: null };

const violation = violationId("hostage-taking-7-october", "war-crimes.hostage-taking", "palestinian-armed-groups");
const summary = "summary-of-amnesty-2025-12-11";

/** A text as the indexes of names and words are asked for it. */
const found = (text: string): { names: string; text: string } => {
  const { names, slips, all } = nameQuery(text) as NameQuery;
  return { names: `${names} OR ${slips}`, text: all };
};
const searched = (text: string): Record<string, unknown> => {
  const query = nameQuery(text) as NameQuery;
  const { key, sound, names, slips, near } = query;
  return {
    names,
    slips,
    text: near,
    key,
    sound,
    within: [],
    words: wordsOf(query),
    phrase: phraseOf(query),
    numbers: numbersIn(query),
  };
};

/**
 * What each statement of `cypher/read` is asked on the bundled dataset: something it holds much of. Of several examples
 * for one statement, the first is one where nothing it returns is missing, and its plan is the one that is looked at.
 */
export const EXAMPLES: Readonly<Record<string, readonly Parameters[]>> = {
  "read/assessments/run": [{}],
  "read/assessments/stored": [{}],
  "read/assessments/stored-profiles": [{}],
  "read/chains/chain-facts": [
    { ...moment, most, hypotheses: true, subject: "attacks-of-7-october-2023", day: null, today: asOf },
    { ...moment, most, hypotheses: true, subject: "idf-gaza-division", day: null, today: asOf },
  ],
  "read/coverage/assessed-situation": [{ ...moment, situation: "israel-opt", rules: "none", since: asOf }],
  "read/coverage/situation-facts": [{ ...moment, rules: "none", situation: "israel-opt" }],
  "read/coverage/violation-facts": [{ ...moment, violation }],
  "read/law/snapshot": [{ kinds: LAW_CLAIM_KINDS }],
  "read/navigation/claims": [claims],
  "read/navigation/claims-at": [{ ...moment, ids: ["c-e146d2351f31cbe1ec56", "c-6514722ee563a1a13264"] }],
  "read/navigation/claims-of-kind": [{ ...claims, kind: "characterization" }],
  "read/navigation/claims-of-object": [{ ...claims, object: "hamas" }],
  "read/navigation/claims-of-revision": [{ ...claims, rev: 1 }],
  "read/navigation/claims-of-source": [{ ...claims, source: summary }],
  "read/navigation/claims-of-speaker": [{ ...claims, speaker: "coi-opt-israel" }],
  "read/navigation/claims-of-subject": [{ ...claims, subject: "gaza-conditions-of-life" }],
  "read/navigation/claims-of-text": [{ ...claims, ...found("hostages"), ids: null }],
  "read/navigation/claims-with-ids": [{ ...claims, ids: ["c-e146d2351f31cbe1ec56", "c-6514722ee563a1a13264"] }],
  "read/navigation/entities": [{ ...page, type: null }],
  "read/navigation/entities-of-situation": [{ ...page, situation: "israel-opt", type: null }],
  "read/navigation/entities-of-text": [{ ...page, ...found("gaza"), ids: null, situation: null, type: null }],
  "read/navigation/entities-with-ids": [{ ...page, ids: ["hamas", "isr"], situation: null, type: null }],
  "read/navigation/sources": [sources],
  "read/navigation/sources-of-text": [{ ...sources, ...found("council"), ids: null }],
  "read/navigation/sources-with-ids": [{ ...sources, ids: [summary, "amnesty-2025-12-11"] }],
  "read/navigation/violations": [violations],
  "read/navigation/violations-not-yet": [{ upTo: 0 }],
  "read/navigation/violations-of-actor": [{ ...violations, allegedActor: "palestinian-armed-groups" }],
  "read/navigation/violations-of-category": [{ ...violations, category: "war-crimes.hostage-taking" }],
  "read/navigation/violations-of-incident": [{ ...violations, incident: "hostage-taking-7-october" }],
  "read/navigation/violations-with-ids": [{ ...violations, ids: [violation] }],
  "read/navigation/violations-of-situation": [{ ...violations, situation: "israel-opt" }],
  "read/ping": [{}],
  "read/record/calls": [{ ...moment, most, source: summary, addressee: null }],
  "read/record/characterizations": [{ ...moment, incidents: ["gaza-conditions-of-life"] }],
  "read/record/connections": [
    { ...moment, from: "rapid-support-forces", to: "hamas", maxDepth: 4, without: [], everybody: false },
  ],
  "read/record/element-findings": [{ ...moment, most, subject: "israel-opt" }],
  "read/record/every-link": [{}],
  "read/record/every-node": [{}],
  "read/record/seal": [{}],
  "read/record/evidence-facts": [{ ...moment, most, subject: "israel-opt" }],
  "read/record/figures": [{ ...moment, most, subjects: ["israel-opt"], unit: null }],
  "read/record/figures-by-id": [{ ...moment, ids: ["c-e146d2351f31cbe1ec56", "c-6514722ee563a1a13264"] }],
  "read/record/claims-and-answers": [
    { rev: moment.rev, ids: ["c-e146d2351f31cbe1ec56", "c-6514722ee563a1a13264", "hamas"] },
  ],
  "read/record/records-behind": [
    { claims: ["c-e146d2351f31cbe1ec56", "c-6514722ee563a1a13264"], ids: ["hamas", "amnesty-2025-12-11", "nobody"] },
  ],
  "read/record/head": [{}],
  "read/record/revisions": [{}],
  "read/record/compare": [{ ...moment, most, subjects: ["hostage-taking-7-october"], speakers: ["hamas", "isr"] }],
  "read/record/disputes": [
    { ...moment, by: "isr", organs: true, subject: null, responses: ["denial", "rejection"], after: "", limit: 51 },
  ],
  "read/record/recorded-since": [
    { ...moment, since: 3, atRev: 3, after: "\uffff", limit: 51 },
    { ...moment, since: 3, atRev: 4, after: "c-8", limit: 51 },
  ],
  "read/impact/impact-facts": [{ ...moment, claim: "c-cd07beeaeb0ffa5d7e27" }],
  "read/impact/impact-claims": [
    {
      rev: moment.rev,
      kinds: ["characterization", "attribution", "occurrence", "conflict-class"],
      after: "",
      limit: 10_000,
    },
  ],
  "read/impact/impact-outcomes": [{ ...moment, rules: "none" }],
  "read/impact/conduct-incidents": [
    { rev: moment.rev, incidents: ["hostage-taking-7-october"], actors: ["hamas", "israeli-military"] },
  ],
  "read/impact/conduct-claims": [
    {
      rev: moment.rev,
      incidents: ["hostage-taking-7-october", "gaza-conditions-of-life"],
      kinds: ["characterization", "attribution", "occurrence", "conflict-class"],
    },
  ],
  "read/impact/conduct-outcomes": [
    { ...moment, rules: "none", incidents: ["hostage-taking-7-october", "gaza-conditions-of-life"] },
  ],
  "read/impact/chain-targets": [
    {
      rev: moment.rev,
      claim: "c-062d80c6af31d7d6d6ce",
      kinds: ["structure", "posting", "stationing", "attribution", "occurrence", "appraisal", "territory", "response"],
    },
  ],
  "read/impact/chain-starts": [{ rev: moment.rev, actors: ["hamas", "israeli-military", "israel-government"] }],
  "read/impact/chain-incidents": [{ rev: moment.rev, places: ["gaza-strip", "israel"] }],
  "read/impact/chain-sightings": [{ rev: moment.rev, units: ["israeli-military"], areas: ["gaza-strip"] }],
  "read/impact/chain-claims": [
    {
      rev: moment.rev,
      incidents: ["hostage-taking-7-october"],
      persons: [],
      actors: ["israel-government", "israeli-military", "hamas"],
    },
  ],
  "read/record/notice-facts": [{ ...moment, most, subject: "israel-government", before: asOf }],
  "read/record/passages": [{ ...moment, source: summary, at: null }],
  "read/record/patterns": [{ ...moment, most, situation: "israel-opt" }],
  "read/record/remedy-facts": [
    { ...moment, most, rules: "none", subject: violation, violation },
    { ...moment, most, rules: "none", subject: "israel-opt", violation: "israel-opt" },
  ],
  "read/record/words-held": [{ words: (nameQuery("siege of Xqzzv") as NameQuery).each, rev: moment.rev }],
  "read/record/search": [
    {
      ...moment,
      ...searched("Gaza"),
      ...{ named: 200, held: 1_000 },
      kinds: null,
      skip: 0,
      limit: 21,
    },
  ],
  "read/record/tenure-facts": [{ ...moment, most, person: "abdel-raheem-muhammad-hussein" }],
  "read/server": [{}],
  "read/schema/applied-migrations": [{}],
  "read/schema/await-indexes": [{ seconds: 60 }],
  "read/schema/constraints": [{}],
  "read/schema/foreign-links": [{}],
  "read/schema/foreign-nodes": [{ labels: OWN_LABELS, limit: 1_000 }],
  "read/schema/schema-objects": [{}],
  "read/schema/store-mark": [{}],
  "read/schema/unknown-forms": [{ labels: OWN_LABELS, kinds: Object.keys(KINDS), checksums: [] }],
};
