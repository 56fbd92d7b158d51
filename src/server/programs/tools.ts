import { z } from "zod";
import { ACTOR_TYPES } from "../../model/index.js";

/** A question that a program may ask by name: what it needs, and what of the public API it asks. */
export interface Tool {
  readonly name: string;
  readonly description: string;
  readonly input: z.ZodObject<z.ZodRawShape>;
  readonly query: string;
  /** The arguments that name records, by id or name, with the kinds that each can name; null: of any kind. */
  readonly names?: Readonly<Record<string, readonly string[] | null>>;
  readonly variables: (given: Record<string, unknown>) => Record<string, unknown>;
  /** Without a day it is answered for one of its own: an incident's last. */
  readonly ownDay?: true;
  /** What was taken for said, in one sentence; null where nothing was. */
  readonly assumes?: (given: Record<string, unknown>) => string | null;
  /** The items of an answer, which is shown in parts where it is long. */
  // biome-ignore lint/suspicious/noExplicitAny: what each query asks for stands beside it, and a test asks them all.
  readonly items: (data: Record<string, any>) => readonly unknown[];
  /** What is told of the answer beside its items: it is none of them, and is not counted. */
  // biome-ignore lint/suspicious/noExplicitAny: as above.
  readonly remarks?: (data: Record<string, any>) => Readonly<Record<string, unknown>>;
}

const clocks = {
  asOf: z.iso
    .date()
    .optional()
    .describe("The day to look from, YYYY-MM-DD: later acts do not exist yet. Default: today."),
  knownAt: z.iso.datetime().optional().describe("The record as it stood then, RFC 3339 in UTC. Default: as it stands."),
};
const id = (what: string) =>
  z
    .string()
    .min(1)
    .max(120)
    .describe(`${what}, by its id, or by a name that it alone bears; \`find\` has ids for names.`);
const CLAIM =
  "id kind sentence disputed verification recordedAt pinpoint speaker { id name } source { id title publishedOn url } positions { id kind sentence speaker { id name } source { id title } }";
const tool = (one: Omit<Tool, "variables"> & { variables?: Tool["variables"] }): Tool => ({
  variables: (given) => given,
  ...one,
});

const saysNationality = (nationalities: unknown): boolean => Array.isArray(nationalities) && nationalities.length > 0;
const MORE_HITS = "More was found than the hits here. Ask again with after: ";

const INCIDENTS = ["Incident", "Event"];

/** Eight at most, one question each: whoever chooses among them reads every description. */
export const TOOLS: readonly Tool[] = [
  tool({
    name: "find",
    description: "Ids for a name or words, in any script: States, persons, incidents, courts, crimes, sources, claims.",
    input: z.strictObject({
      text: z.string().min(1).max(200),
      after: z.string().max(200).optional().describe("Where an earlier answer to the same text said that it goes on."),
      knownAt: clocks.knownAt,
    }),
    query: `query ($text: String!, $after: String, $knownAt: DateTime) { answer: search(text: $text, first: 20, after: $after, knownAt: $knownAt) {
      didYouMean alsoLookedFor notLookedFor leftOut pageInfo { hasNextPage endCursor } edges { node { id kind name snippet matchedName } } } }`,
    items: ({ answer }) => answer.edges.map(({ node }: { node: unknown }) => node),
    remarks: ({ answer }) => ({
      ...(answer.didYouMean.length > 0 ? { didYouMean: answer.didYouMean } : {}),
      ...(answer.alsoLookedFor.length > 0 ? { alsoLookedFor: answer.alsoLookedFor } : {}),
      ...(answer.notLookedFor.length > 0 ? { notLookedFor: answer.notLookedFor } : {}),
      ...(answer.leftOut ? { leftOut: answer.leftOut } : {}),
      ...(answer.pageInfo.hasNextPage
        ? { moreHits: `${MORE_HITS}${answer.pageInfo.endCursor}`, after: answer.pageInfo.endCursor }
        : {}),
    }),
  }),
  tool({
    name: "coverage",
    description:
      "Could a court or mechanism take up conduct that you describe, limb by limb, and what would flip it? COVERED means: could, if the facts are as alleged. It finds no facts.",
    input: z.strictObject({
      categories: z
        .array(z.string())
        .min(1)
        .max(10)
        .describe("Legal categories by id or name, e.g. war-crimes.hostage-taking"),
      places: z
        .array(z.string())
        .min(1)
        .max(10)
        .describe("States (alpha-3 in lower case) or other places of the record, by id or name"),
      from: z.iso.date(),
      to: z.iso.date().optional().describe("Absent: one day."),
      actorKind: z.enum(["STATE", "STATE_ORGAN", "ARMED_GROUP", "PERSON", "ORGANIZATION"]).optional(),
      nationalities: z
        .array(z.string())
        .max(5)
        .optional()
        .describe("Of the alleged actors, or `stateless`; without actorKind they are taken for natural persons."),
      mechanisms: z.array(z.string()).min(1).max(5).describe("By id or name, e.g. icc, icj; `find` has the ids."),
      ...clocks,
    }),
    query: `query ($conduct: ConductInput!, $mechanisms: [ID!], $asOf: Date, $knownAt: DateTime) {
      answer: coverage(conduct: $conduct, mechanisms: $mechanisms, asOf: $asOf, knownAt: $knownAt) {
        mechanism { id name } outcome summary assumptions
        limbs { kind state authority sentence provisions { id citation } claims { id } contestedBy { id sentence speaker { id name } } }
        whyNot { limb kind missing wouldBecome } pin { asOf knownAt rules hash } } }`,
    variables: ({ categories, places, from, to, actorKind, nationalities, ...rest }) => ({
      ...rest,
      conduct: {
        ...{ categories, places, from, to },
        allegedActors:
          actorKind || saysNationality(nationalities)
            ? [{ kind: actorKind ?? "PERSON", nationalities: nationalities ?? [] }]
            : [],
      },
    }),
    names: {
      categories: ["LegalCategory", "Provision"],
      places: ["State", "Place"],
      nationalities: ["State"],
      mechanisms: ["Mechanism"],
    },
    assumes: ({ actorKind, nationalities }) =>
      !actorKind && saysNationality(nationalities)
        ? "The kind of alleged actor was not said: the question was asked of a natural person."
        : null,
    items: ({ answer }) => answer,
  }),
  tool({
    name: "posture",
    description:
      "Where a person or State stands before each court: an application is no warrant, a warrant no conviction.",
    input: z.strictObject({ actor: id("Person or State"), ...clocks }),
    query: `query ($actor: ID!, $asOf: Date, $knownAt: DateTime) { answer: posture(actor: $actor, asOf: $asOf, knownAt: $knownAt) {
      actor { id name } forum { id name } status publicity wording since caution restsOn { id sentence on } } }`,
    names: { actor: ACTOR_TYPES },
    items: ({ answer }) => answer,
  }),
  tool({
    name: "check_draft",
    description:
      "Hold a text against the record: what it asserts of a person's status, a State's membership, a forum's reach, a day or an article, each with the exact wording. SUPPORTED says that the record holds as much, never that it is true.",
    input: z.strictObject({ text: z.string().min(1).max(20_000), ...clocks }),
    query: `query ($text: String!, $asOf: Date, $knownAt: DateTime) { answer: checkStatement(text: $text, asOf: $asOf, knownAt: $knownAt) {
      assertions { text start end about verdict sentence exactWording claims { ${CLAIM} } } unchecked { text start end } pin { asOf knownAt rules hash } } }`,
    items: ({ answer }) => answer.assertions,
  }),
  tool({
    name: "characterizations",
    description: "How each speaker characterises one incident in law, with the answers of those concerned beside it.",
    input: z.strictObject({ incident: id("Incident"), ...clocks }),
    query: `query ($incident: ID!, $asOf: Date, $knownAt: DateTime) { answer: characterizations(incident: $incident, asOf: $asOf, knownAt: $knownAt) {
      speaker { id name } category { id name } standard { id name } on claims { ${CLAIM} } responses { id kind sentence speaker { id name } source { id title } } } }`,
    names: { incident: INCIDENTS },
    items: ({ answer }) => answer,
  }),
  tool({
    name: "chains",
    description:
      "Who stood above an actor or an incident's alleged actors on a day, hop by hop. A hypothesis is none of a source.",
    input: z.strictObject({ subject: id("Incident, unit, group or person"), ...clocks }),
    query: `query ($subject: ID!, $asOf: Date, $knownAt: DateTime) { answer: responsibilityChains(subject: $subject, asOf: $asOf, knownAt: $knownAt) {
      holds hypothetical line endsBecause gaps endsAt { id name caution } pin { asOf knownAt rules hash }
      hops { kind holds disputed from { id name } to { id name } claims { id sentence speaker { id name } source { id title } pinpoint } } } }`,
    names: { subject: [...ACTOR_TYPES, ...INCIDENTS, "Office"] },
    ownDay: true,
    items: ({ answer }) => answer,
  }),
  tool({
    name: "figures",
    description:
      "Claimed counts for an incident or situation, each with its bound, speaker and window. Never add them up.",
    input: z.strictObject({ subject: id("Incident, event or situation"), ...clocks }),
    query: `query ($subject: ID!, $asOf: Date, $knownAt: DateTime) { answer: figures(subject: $subject, asOf: $asOf, knownAt: $knownAt) {
      id bound value unit population from to nestsIn { id } claim { ${CLAIM} } } }`,
    names: { subject: null },
    items: ({ answer }) => answer,
  }),
  tool({
    name: "gaps",
    description:
      "Alleged violations of a situation that no court, no open proceeding or no remedy reaches, and what is nearest.",
    input: z.strictObject({ situation: id("Situation"), ...clocks }),
    query: `query ($situation: ID!, $asOf: Date, $knownAt: DateTime) { answer: accountabilityGaps(situation: $situation, asOf: $asOf, knownAt: $knownAt) {
      kind violations sentence category { id name } allegedActor { id name } nearest { mechanism { id name } outcome summary } } }`,
    names: { situation: ["Situation"] },
    items: ({ answer }) => answer,
  }),
];
