import {
  execute,
  GraphQLError,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isListType,
  isObjectType,
  parse,
  parseType,
  print,
  type TypeNode,
} from "graphql";
import { fail } from "../../../base/index.js";
import type { QuestionContext } from "../../context.js";
import type { PinView } from "../../pins/pin-resolvers.js";
import type { PinnedQuestion } from "../../pins/question-of.js";

/** The pin of an answer that was worked out again. */
export type Replayed = Omit<PinView, "about" | "asked">;
/** A day to look from, and a moment by which it was recorded. */
export interface PinnedDates {
  readonly asOf: string;
  readonly knownAt: string;
}

const MOST_LETTERS = 20_000;
const refusal = (why: string) => fail("PIN_QUESTION_INVALID", { why });

/** Reads a question that a pin gave. Only questions whose answers carry pins can be asked by one. @throws PIN_QUESTION_INVALID */
export function readQuestion(text: string, schema: GraphQLSchema): PinnedQuestion {
  if (text.length > MOST_LETTERS) throw refusal(`it is longer than ${MOST_LETTERS} letters`);
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    throw refusal("it is no JSON");
  }
  const entries = typeof read === "object" && read !== null ? Object.entries(read) : [];
  const [field, given] = entries[0] ?? [];
  if (entries.length !== 1 || field === undefined || typeof given !== "object" || given === null)
    throw refusal("it is not one question with its arguments");
  const type = getNamedType(schema.getQueryType()?.getFields()[field]?.type);
  // A pin's question is no other pin's: it would be asked within itself.
  if (field === "answer" || !isObjectType(type) || !type.getFields().pin)
    throw refusal(`no question ${JSON.stringify(field)} gives a pin`);
  return { field, arguments: given as Record<string, unknown> };
}

/** Lists that are one answer: each row carries the pin of the whole. */
const WHOLE_LISTS: ReadonlySet<string> = new Set(["accountabilityGaps", "horizons"]);

/** Whether a question has one answer, at whatever dates: it gives no list, one that is pinned as a whole, or one of one mechanism. */
export function hasOneAnswer({ field, arguments: given }: PinnedQuestion, schema: GraphQLSchema): boolean {
  if (WHOLE_LISTS.has(field)) return true;
  const type = schema.getQueryType()?.getFields()[field]?.type;
  const isList = type !== undefined && isListType(getNullableType(type));
  return !isList || (Array.isArray(given.mechanisms) && given.mechanisms.length === 1);
}

/** Asks a question for nothing but the pins of its answers. @throws PIN_QUESTION_INVALID, and whatever the question throws */
export async function pinsOf(
  { field, arguments: given }: PinnedQuestion,
  { asOf, knownAt }: PinnedDates,
  context: QuestionContext,
  schema: GraphQLSchema,
): Promise<Replayed[]> {
  const args = schema.getQueryType()?.getFields()[field]?.args ?? [];
  const values: Record<string, unknown> = { ...given, asOf, knownAt };
  const named = args.filter(({ name }) => name in values);
  const unknown = Object.keys(given).find((name) => !args.some((arg) => arg.name === name));
  if (unknown) throw refusal(`${field} has no argument ${JSON.stringify(unknown)}`);
  const declared = named.map(({ name, type }) => `$${name}: ${print(parseType(String(type)) as TypeNode)}`).join(", ");
  const passed = named.map(({ name }) => `${name}: $${name}`).join(", ");
  const source = `query(${declared}) { asked: ${field}(${passed}) { pin { asOf knownAt rules dataset hash content } } }`;
  const { data, errors } = await execute({
    schema,
    document: parse(source),
    variableValues: values,
    contextValue: context,
  });
  const [error] = errors ?? [];
  if (error) throw thrownIn(error);
  const found = data?.asked as { pin: Replayed } | readonly { pin: Replayed }[];
  const pins = (Array.isArray(found) ? found : [found]).map((one: { pin: Replayed }) => one.pin);
  const [whole] = pins;
  return whole && WHOLE_LISTS.has(field) ? [whole] : pins;
}

/** What a question threw. What graphql-js itself says is of the arguments: one is missing, or has a value that is none. */
function thrownIn(error: GraphQLError): Error {
  let inner: Error = error;
  while (inner instanceof GraphQLError && inner.originalError) inner = inner.originalError;
  return inner instanceof GraphQLError ? refusal(inner.message.replace(/\.$/, "")) : inner;
}
