import { addResolversToSchema } from "@graphql-tools/schema";
import { pruneSchema } from "@graphql-tools/utils";
import { type DefinitionNode, type DocumentNode, extendSchema, type GraphQLSchema, Kind, parse } from "graphql";
import type { Graph } from "../graph/index.js";
import { cited, citedSchema, noted } from "./cited/index.js";
import { failInOrder } from "./fail-in-order.js";
import {
  CAUTION,
  connect,
  describe,
  generateNavigation,
  narrow,
  navigationContexts,
  pageResolvers,
  pages,
  subschemaOf,
} from "./navigation/index.js";
import { pinResolvers } from "./pins/pin-resolvers.js";
import { QUESTIONS, questions } from "./questions/index.js";
import { enums } from "./schema/enums.js";
import { inputs } from "./schema/inputs.js";
import { reasons } from "./schema/reasons.js";
import { steps } from "./schema/steps.js";
import { takeTurns } from "./take-turns.js";

/** What the schema is built upon. */
export interface SchemaOptions {
  /** The store that navigation reads; absent where the schema is only to be looked at. */
  readonly graph?: Graph;
}

/**
 * Builds the public schema: the questions, the navigation API, and the ways from the one into the other. Resolvers of
 * the questions expect a `QuestionContext`.
 */
export async function buildSchema({ graph }: SchemaOptions = {}): Promise<GraphQLSchema> {
  const generated = await generateNavigation(enums, graph?.driver);
  const visible = narrow(generated);
  const whole = extendSchema(visible, questionsOn(visible, pages(generated)));
  const navigation = subschemaOf(generated, graph);
  const contextOf = navigationContexts(graph);
  const lists = pageResolvers(navigation, contextOf);
  const resolved = addResolversToSchema({
    schema: whole,
    resolvers: {
      Query: { ...lists, ...noted(questions), cited },
      ChainNode,
      Pin: pinResolvers,
    },
  });
  const ours = new Set([...Object.keys(lists), ...Object.keys(questions), "cited"]);
  return describe(failInOrder(takeTurns(pruneSchema(connect(resolved, navigation, contextOf, ours)))));
}

/** A node of a chain carries the caution wherever it is a person. */
const ChainNode = { caution: ({ kind }: { kind: string }) => (kind === "Person" ? CAUTION : null) };

/**
 * The SDL of the questions as an extension: `Query` becomes `extend type Query`; types already declared are dropped, and
 * of two declarations of one type (a page of positions, which a question gives too) the first stands.
 */
function questionsOn(schema: GraphQLSchema, lists: string): DocumentNode {
  const asked = QUESTIONS.map((question) => question.schema);
  const document = parse([enums, inputs, reasons, steps, ...asked, lists, citedSchema].join("\n"));
  const declared = new Set<string>();
  const definitions = document.definitions.flatMap((one): DefinitionNode[] => {
    if (one.kind === Kind.OBJECT_TYPE_DEFINITION && one.name.value === "Query") {
      const { description: _description, ...fields } = one;
      return [{ ...fields, kind: Kind.OBJECT_TYPE_EXTENSION }];
    }
    if (one.kind === Kind.OBJECT_TYPE_EXTENSION) return [one];
    const name = "name" in one ? one.name?.value : undefined;
    if (name !== undefined && (schema.getType(name) || declared.has(name))) return [];
    if (name !== undefined) declared.add(name);
    return [one];
  });
  return { ...document, definitions };
}
