import {
  type FieldNode,
  type GraphQLSchema,
  getNamedType,
  Kind,
  parse,
  print,
  type SelectionSetNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from "graphql";
import type { Answer } from "./oracles/index.js";

/** What is asked of every object of a type, whatever a worked question shows of it. */
const ASKED_OF: Readonly<Record<string, string>> = {
  Claim: "{ __typename kind sentence pinpoint speaker { name } source { title } }",
  Position: "{ __typename kind sentence pinpoint speaker { name } source { title } }",
  Actor: "{ __typename caution }",
  ChainNode: "{ __typename kind caution }",
  Posture: "{ __typename status caution }",
  ResponsibilityChain: "{ __typename hypothetical hops { kind } }",
  AllegedViolation: "{ __typename allegedActor { id } }",
};

const selections = (text: string): SelectionSetNode => {
  const [definition] = parse(text).definitions;
  if (definition?.kind !== Kind.OPERATION_DEFINITION) throw new Error("no selection set");
  return definition.selectionSet;
};

/** The same question, asking of every claim, person and posture in its answer what the invariants are about. */
export function enriched(query: string, schema: GraphQLSchema): string {
  const info = new TypeInfo(schema);
  const document = visit(
    parse(query),
    visitWithTypeInfo(info, {
      Field: {
        leave(node: FieldNode): FieldNode | undefined {
          const type = info.getType();
          const extra = type && node.selectionSet ? ASKED_OF[getNamedType(type).name] : undefined;
          if (!extra || !node.selectionSet) return undefined;
          const added = selections(extra).selections;
          return {
            ...node,
            selectionSet: { ...node.selectionSet, selections: [...node.selectionSet.selections, ...added] },
          };
        },
      },
    }),
  );
  return print(document);
}

/** Every object in an answer, with the way to it. */
function* objectsIn(value: Answer, path = ""): Generator<readonly [string, Record<string, Answer>]> {
  if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* objectsIn(item, `${path}[${index}]`);
  else if (value && typeof value === "object") {
    yield [path, value];
    for (const [key, item] of Object.entries(value)) yield* objectsIn(item, `${path}.${key}`);
  }
}

/** Numbers that answers may show. None counts persons, and none adds people harmed to people accused. */
const NUMBERS = new Set([
  "totalCount",
  "violations",
  "value",
  "uses",
  "weakestHop",
  "allegedActor",
  "rank",
  "rev",
  // Where an assertion begins and ends in the text that was sent.
  "start",
  "end",
  "seq",
]);
const GUILT =
  /perpetrat(?!ion)|\bculprits?\b|\bmurderers?\b|\bcriminals\b|\b(?:is|are|was|were) (?:guilty|responsible for)\b|\bcommitted by\b|\bresponsible for\b/i;

/** Where an answer to an enriched question breaks what holds for every answer, and how. */
export function faultsIn(data: Answer): string[] {
  const faults: string[] = [];
  for (const [path, object] of objectsIn(data)) {
    const fault = (what: string): number => faults.push(`${path}: ${what}`);
    const type = object.__typename;
    if (type === "Claim" || type === "Position")
      if (![object.sentence, object.pinpoint, object.speaker?.name, object.source?.title].every(Boolean))
        fault("a statement without its speaker, source or place");
    if (
      (type === "Person" || (type === "ChainNode" && object.kind === "Person")) &&
      !/presumed innocent/i.test(object.caution ?? "")
    )
      fault("a person without the caution");
    if ("status" in object && typeof object.status === "string" && !object.caution) fault("a status without a caution");
    if (
      type === "ResponsibilityChain" &&
      object.hypothetical !== object.hops.some((hop: Answer) => hop.kind === "HYPOTHESIS")
    )
      fault("a hypothesis that is not marked as one");
    if (object.kind === "HYPOTHESIS" && object.claims?.some((claim: Answer) => claim.kind === "characterization"))
      fault("a hypothesis among allegations");
    for (const [key, value] of Object.entries(object)) {
      if (typeof value === "number" && !NUMBERS.has(key)) fault(`a number that nobody has allowed: ${key}`);
      if (typeof value === "string" && key !== "title" && GUILT.test(value))
        fault(`words of guilt in ${key}: ${value}`);
    }
  }
  return faults;
}
