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
import { analysis } from "../../../src/graphql/schema/analysis/index.js";
import { answers } from "../../../src/graphql/schema/answers.js";
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
  Provision: "id citation",
  LegalCategory: "id name",
  Element: "id name",
  Source: "id title",
  StandardOfProof: "id name",
};

/** The fields that answers declare, by type. Navigation adds others, which lead on into the newest record. */
const DECLARED = new Map(
  parse([answers, ...analysis].join("\n")).definitions.flatMap((one) =>
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

/** Every question of the API about everything in a dataset, that which it will only hold later included. */
export function everyQuestion(dataset: Dataset, violations: readonly string[]): Question[] {
  const asOf = "2022-01-01";
  const ofType = (...types: string[]): string[] =>
    dataset.entities.flatMap((entity) => (types.includes(entity.type) ? [entity.id] : []));
  const each = (field: string, name: string, ids: readonly string[], rest: object = { asOf }): Question[] =>
    ids.map((id) => ({ field, arguments: { [name]: id, ...rest } }));
  const [incidents, situations, states] = [ofType("Incident"), ofType("Situation"), ofType("State")];
  const places = ofType("Place", "State");
  const figures = dataset.claims.flatMap((claim) => (claim.kind === "figure" ? [claim.id] : []));
  // One claim of each kind that answers rest on: each is weighed by working out everything twice.
  const weighty = ["participation", "characterization", "attribution", "figure", "procedural-step", "response"].flatMap(
    (kind) => dataset.claims.find((claim) => claim.kind === kind)?.id ?? [],
  );
  const conduct = (place: string) => ({
    categories: ["piracy.boarding"],
    places: [place],
    from: "2010-01-01",
    to: "2020-01-31",
    allegedActors: [{ kind: "PERSON", nationalities: states }],
  });
  return [
    ...places.map((place) => ({ field: "coverage", arguments: { conduct: conduct(place), asOf } })),
    ...dataset.mechanisms.map(({ id }) => ({
      field: "coverage",
      arguments: { conduct: conduct("harbour"), mechanisms: [id], asOf },
    })),
    ...each("violationCoverage", "violation", violations),
    ...each("coverageMatrix", "situation", [...situations, "isle"]),
    ...each("coverageChanges", "situation", situations, { from: "2000-01-01", to: asOf }),
    ...each("accountabilityGaps", "situation", situations),
    ...each("accountabilityObstacles", "situation", situations),
    ...each("characterizations", "incident", incidents),
    ...each("figures", "subject", [...incidents, ...situations]),
    ...each("passages", "source", [...dataset.sources.map(({ id }) => id), "reprot"], {}),
    ...each("calls", "source", ["report", "summary"]),
    ...each("calls", "addressee", states),
    ...each("responsibilityChains", "subject", [...incidents, ...ofType("Unit", "StateOrgan", "Person", "Office")], {}),
    ...each("posture", "actor", [...ofType("Person"), ...states]),
    ...[...incidents, ...situations].flatMap((subject) =>
      each("elementsMatrix", "category", ["piracy"], { subject, asOf }),
    ),
    ...each("remedies", "subject", [...incidents, ...situations, ...violations]),
    ...each("tenure", "person", ofType("Person")),
    ...each("notice", "subject", ofType("Person", "Office", "Unit"), { before: asOf, asOf }),
    ...each("sharedEvidence", "situation", [...incidents, ...situations], { atLeast: 1, asOf }),
    ...each("patterns", "situation", situations),
    ...each(
      "cooperation",
      "mechanism",
      dataset.mechanisms.map(({ id }) => id),
    ),
    ...each("connections", "from", incidents, { to: "borduria", asOf }),
    ...each("retractionImpact", "claim", weighty),
    {
      field: "interStateCoverage",
      arguments: { applicant: "avalon", respondent: "borduria", instrument: "isle-treaty", asOf },
    },
    { field: "addFigures", arguments: { ids: figures, asOf } },
    ...each(
      "addFigures",
      "ids",
      figures.map((id) => [id] as unknown as string),
    ),
  ];
}
