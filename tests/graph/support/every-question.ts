import {
  type DocumentNode,
  execute,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isLeafType,
  isObjectType,
  Kind,
  parse,
  validate,
} from "graphql";
import type { QuestionContext } from "../../../src/graphql/context.js";
import { QUESTIONS as ASKED } from "../../../src/graphql/questions/index.js";
import { reasons } from "../../../src/graphql/schema/reasons.js";
import { steps } from "../../../src/graphql/schema/steps.js";
import type { Dataset } from "../../../src/model/index.js";

/** A question with its arguments, without the clocks. */
export interface Question {
  readonly field: string;
  readonly arguments: Readonly<Record<string, unknown>>;
}

/** What is shown of things that navigation leads on from; everything else is asked for whole. */
const SHOWN: Readonly<Record<string, string>> = {
  Claim:
    "id kind sentence speaker { id name } source { id title publisher publishedOn url } pinpoint standard { id name } disputed verification recordedAt positions { id kind sentence speaker { id } pinpoint }",
  Position: "id kind sentence speaker { id name } source { id title } pinpoint",
  Actor: "id name",
  Mechanism: "id name addressee",
  Place: "id name",
  Instrument: "id name",
  Provision: "id citation",
  LegalCategory: "id name",
  Element: "id name",
  Source: "id title",
  StandardOfProof: "id name",
  PageInfo: "hasNextPage hasPreviousPage",
};

/** The fields that answers declare, by type. Navigation adds others, which lead on into the newest record. */
const DECLARED = new Map(
  parse([reasons, steps, ...ASKED.map(({ schema }) => schema)].join("\n")).definitions.flatMap((one) =>
    one.kind === Kind.OBJECT_TYPE_DEFINITION
      ? [[one.name.value, one.fields?.map((field) => field.name.value) ?? []]]
      : [],
  ) as [string, string[]][],
);

/** A selection of everything an answer of this type shows, `depth` levels deep. */
export function selectAll(type: GraphQLOutputType, depth = 6): string {
  const named = getNamedType(type);
  if (SHOWN[named.name]) return `{ ${SHOWN[named.name]} }`;
  if (!isObjectType(named)) return "";
  const declared = DECLARED.get(named.name);
  if (!declared) throw new Error(`Nothing says what to show of ${named.name}.`);
  const fields = declared.flatMap((name) => {
    const inner = named.getFields()[name]?.type as GraphQLOutputType;
    const leads = !isLeafType(getNamedType(inner));
    if (leads && depth === 0) return [];
    return [`${name} ${leads ? selectAll(inner, depth - 1) : ""}`];
  });
  return `{ ${fields.join(" ")} }`;
}

const documents = new Map<string, DocumentNode>();

/** Questions differ in their variables only, so each text is checked once. */
function parsed(schema: GraphQLSchema, source: string): DocumentNode {
  const known = documents.get(source);
  if (known) return known;
  const document = parse(source);
  const [fault] = validate(schema, document);
  if (fault) throw fault;
  documents.set(source, document);
  return document;
}

/** Asks one question; answers and refusals alike, as text. */
export async function ask(
  schema: GraphQLSchema,
  context: QuestionContext,
  question: Question,
  knownAt: string | null,
): Promise<string> {
  const definition = schema.getQueryType()?.getFields()[question.field];
  if (!definition) throw new Error(`There is no question ${question.field}.`);
  const given = { ...question.arguments, ...(knownAt === null ? {} : { knownAt }) };
  const names = Object.keys(given);
  const declared = names.map((name) => `$${name}: ${definition.args.find((one) => one.name === name)?.type}`);
  const listed = (items: readonly string[]): string => (items.length > 0 ? `(${items.join(", ")})` : "");
  const source = `query${listed(declared)} { ${question.field}${listed(names.map((name) => `${name}: $${name}`))} ${selectAll(definition.type)} }`;
  const { data, errors } = await execute({
    schema,
    document: parsed(schema, source),
    variableValues: given,
    contextValue: context,
  });
  const refusals = errors?.map((error) => {
    const cause = error.originalError as { code?: string } | undefined;
    if (!cause?.code) throw error;
    return { code: cause.code, message: error.message };
  });
  return JSON.stringify({ data, refusals });
}

/** Questions without clocks of their own, and why. */
const WITHOUT_CLOCKS: Readonly<Record<string, string>> = {
  answer: "asks one of the others again",
  recordedSince: "goes from one revision to the newest: what it tells of is the record's own clock",
};

/** Every question of the API, by name: what its schema declares, so that a new one cannot be forgotten here. */
export const QUESTIONS: readonly string[] = parse(ASKED.map(({ schema }) => schema).join("\n")).definitions.flatMap(
  (one) =>
    one.kind === Kind.OBJECT_TYPE_DEFINITION && one.name.value === "Query"
      ? (one.fields?.map((field) => field.name.value) ?? []).filter((name) => !(name in WITHOUT_CLOCKS))
      : [],
);

/**
 * Every question of the API about everything in a dataset, that which it will only hold later included, and a few about
 * what it never holds.
 */
export function everyQuestion(dataset: Dataset, violations: readonly string[], asOf = "2022-01-01"): Question[] {
  const ofType = (...types: string[]): string[] =>
    dataset.entities.flatMap((entity) => (types.includes(entity.type) ? [entity.id] : []));
  const each = (field: string, name: string, ids: readonly unknown[], rest: object = { asOf }): Question[] =>
    ids.map((id) => ({ field, arguments: { [name]: id, ...rest } }));
  const ids = (records: readonly { readonly id: string }[]): string[] => records.map(({ id }) => id);
  const [incidents, situations, states] = [ofType("Incident"), ofType("Situation"), ofType("State")];
  const [things, mechanisms, sources] = [ids(dataset.entities), ids(dataset.mechanisms), ids(dataset.sources)];
  const actors = things.filter((id) => ![...incidents, ...situations, ...ofType("Place", "Office")].includes(id));
  const figures = ids(dataset.claims.filter((claim) => claim.kind === "figure"));
  // One claim of each kind: each is weighed by working out everything twice.
  const weighty = [...new Map(dataset.claims.map((claim) => [claim.kind, claim.id])).values()];
  const conduct = {
    categories: ["piracy.boarding"],
    places: ["harbour"],
    from: "2010-01-01",
    to: "2020-01-31",
    allegedActors: [{ kind: "PERSON", nationalities: states.slice(0, 1) }],
  };
  const words = ["Avalon", "Harbour Guard", "harbur", "court isles", "boarding", "Verdict", "landing alleged", "xyz"];
  return [
    ...each("coverage", "conduct", [
      ...ofType("Place", "State").map((place) => ({ ...conduct, places: [place] })),
      ...ids(dataset.categories).map((category) => ({ ...conduct, categories: [category] })),
      ...actors.map((actor) => ({ ...conduct, allegedActors: [{ kind: "PERSON", actor }] })),
      {
        ...conduct,
        suppose: [{ kind: "RATIFICATION", state: "borduria", instrument: "isle-treaty", on: "2009-01-01" }],
      },
    ]),
    ...each(
      "coverage",
      "mechanisms",
      [...mechanisms, "isle-curt"].map((id) => [id]),
      { conduct, asOf },
    ),
    ...each("violationCoverage", "violation", [...violations, "v-none"]),
    ...each("coverageMatrix", "situation", [...situations, "isle"]),
    ...each("coverageMatrix", "actors", [["army"], ["coast-guard"], ["nobody"]], { situation: "isles", asOf }),
    ...each(
      "coverageMatrix",
      "categories",
      ids(dataset.categories).map((id) => [id]),
      { situation: "isles", asOf },
    ),
    ...each(
      "coverageMatrix",
      "mechanisms",
      mechanisms.map((id) => [id]),
      { situation: "isles", asOf },
    ),
    ...each("coverageChanges", "situation", situations, { from: "2000-01-01", to: asOf }),
    ...each("coverageEvents", "situation", situations, { from: "2000-01-01", to: asOf }),
    ...each("horizons", "subject", [...things, ...mechanisms, "nobody"]),
    ...each("accountabilityGaps", "situation", situations),
    ...each("accountabilityObstacles", "situation", situations),
    ...each("characterizations", "incident", [...incidents, "rade"]),
    ...each("figures", "subject", [...incidents, ...situations, "rade"]),
    ...["figures", "characterizations"].flatMap((field) =>
      each(field, field === "figures" ? "subject" : "incident", incidents, { identities: "FOLLOW", asOf }),
    ),
    ...each("figures", "unit", ["DEATHS", "HOSTAGES"], { subject: "isles", asOf }),
    ...each("passages", "source", [...sources, "reprot"], {}),
    ...each("passages", "at", ["1.3", "p. 5"], { source: "report" }),
    { field: "calls", arguments: { asOf } },
    ...each("calls", "source", [...sources, "reprot"]),
    ...each("calls", "addressee", [...states, "coast-guard", "nobody"]),
    ...each("search", "text", words, {}),
    ...each(
      "checkStatement",
      "text",
      dataset.entities
        .filter(({ type }) => type === "State" || type === "Person")
        .map(({ name }) => `${name} is a party to the treaty and was convicted in 2020.`),
    ),
    ...each("search", "kinds", [["Claim"], ["Incident"], ["Provision", "LegalCategory"]], {
      text: "boarding",
      first: 2,
    }),
    ...each("responsibilityChains", "subject", [...things, "rade"], {}),
    ...each("posture", "actor", [...things, ...mechanisms]),
    ...[...incidents, ...situations, ...ofType("Unit", "StateOrgan")].flatMap((subject) =>
      each("elementsMatrix", "category", ["piracy", "piracy.ransom"], { subject, asOf }),
    ),
    ...each("remedies", "subject", [...incidents, ...situations, ...violations, "rade"]),
    ...each("tenure", "person", [...ofType("Person"), "jo"]),
    ...each("notice", "subject", [...ofType("Person", "Office", "Unit"), "jo"], { before: asOf, asOf }),
    ...each("notice", "subject", ofType("StateOrgan", "Office"), { before: "2018-06-01", asOf }),
    ...each("sharedEvidence", "situation", [...incidents, ...situations, "rade"], { atLeast: 1, asOf }),
    ...each("patterns", "situation", [...situations, "rade"]),
    ...each("cooperation", "mechanism", [...mechanisms, "isle-curt"]),
    ...each("connections", "from", [...incidents, ...ofType("Person"), "piracy", "charter/art-4"], {
      to: "borduria",
      asOf,
    }),
    ...each("connections", "to", ["avalon", "isle-bench", "nobody"], { from: "coast-guard", maxDepth: 3, asOf }),
    ...each("retractionImpact", "claim", [...weighty, "c-none"]),
    ...each("disputes", "by", [...states, "river-watch", "nobody"]),
    ...each("disputes", "subject", [...incidents, "rade"], { by: "borduria", with: "ALONE", asOf }),
    ...each("compare", "subject", [...incidents, "rade"], { speakers: ["river-watch", "borduria"], asOf }),
    ...states.flatMap((applicant) =>
      each("interStateCoverage", "respondent", [...states, "nobody"], { applicant, instrument: "isle-treaty", asOf }),
    ),
    ...each("treatyStatus", "instrument", ["isle-treaty", "isle-treat"], { asOf }),
    ...each("treatyStatus", "states", [...states.map((one) => [one]), ["nobody"]], {
      instrument: "isle-treaty",
      on: "2014-01-01",
      asOf,
    }),
    ...each("addFigures", "ids", [figures, ...figures.map((id) => [id, ...figures.slice(0, 1)])]),
  ];
}
