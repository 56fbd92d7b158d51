import {
  execute,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getNamedType,
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

interface PinInput {
  readonly question: string;
  readonly asOf: string;
  readonly knownAt: string;
  readonly rules?: string | null;
  readonly dataset?: string | null;
  readonly hash?: string | null;
  readonly content?: string | null;
}
type Replayed = Omit<PinView, "about" | "asked">;

const MOST_LETTERS = 20_000;

/**
 * `answer`: works a pin's question out again at its dates, and again for each later revision of the record until the
 * answer is another. Throws `PIN_QUESTION_INVALID`, and whatever the question itself throws.
 */
export async function answer(
  _: unknown,
  { pin }: { pin: PinInput },
  context: QuestionContext,
  info: GraphQLResolveInfo,
): Promise<unknown> {
  const question = readQuestion(pin.question, info.schema);
  const replay = (knownAt: string): Promise<Replayed[]> => pinsOf(question, { ...pin, knownAt }, context, info.schema);
  const now = await replay(pin.knownAt);
  const match =
    now.find(({ hash }) => hash === pin.hash) ?? now.find(({ content }) => content === pin.content) ?? now[0];
  if (!match) throw fail("PIN_QUESTION_INVALID", { why: "it has no answer at its dates" });
  const because: string[] = [];
  if (pin.rules && pin.rules !== match.rules)
    because.push(`PIN_RULES_CHANGED: the rules that answered were ${pin.rules}; now they are ${match.rules}.`);
  if (pin.content && pin.content === match.content && pin.hash !== match.hash)
    because.push("What was answered is the same; what it was worked out from is not.");
  if (pin.dataset && pin.dataset !== match.dataset)
    because.push(`The record at that moment was ${pin.dataset}; in this store it is ${match.dataset}.`);
  because.push(...(await sinceThen(match, replay, context)));
  return { same: pin.hash ? match.hash === pin.hash : true, pin: { ...match, asked: question }, because };
}

/** The first later revision with which the answer is another, named; none where it would be the same today. */
async function sinceThen(
  then: Replayed,
  replay: (knownAt: string) => Promise<Replayed[]>,
  { snapshots }: QuestionContext,
): Promise<string[]> {
  const { changesets } = await snapshots.get();
  const later = changesets.filter(({ recordedAt }) => Date.parse(recordedAt) > Date.parse(then.knownAt));
  const differs = async (knownAt: string): Promise<boolean> =>
    !(await replay(knownAt)).some(({ content }) => content === then.content);
  const newest = later.at(-1);
  if (!newest || !(await differs(newest.recordedAt))) return [];
  for (const { seq, recordedAt, title } of later)
    if (await differs(recordedAt))
      return [`With revision ${seq} of the record (${recordedAt}, “${title}”) the answer is another.`];
  return [];
}

/** Reads a question that a pin gave. Only questions whose answers carry pins can be asked by one. */
function readQuestion(text: string, schema: GraphQLSchema): PinnedQuestion {
  const refuse = (why: string) => fail("PIN_QUESTION_INVALID", { why });
  if (text.length > MOST_LETTERS) throw refuse(`it is longer than ${MOST_LETTERS} letters`);
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    throw refuse("it is no JSON");
  }
  const entries = typeof read === "object" && read !== null ? Object.entries(read) : [];
  const [field, given] = entries[0] ?? [];
  if (entries.length !== 1 || field === undefined || typeof given !== "object" || given === null)
    throw refuse("it is not one question with its arguments");
  const type = getNamedType(schema.getQueryType()?.getFields()[field]?.type);
  // A pin's question is no other pin's: it would be asked within itself.
  if (field === "answer" || !isObjectType(type) || !type.getFields().pin)
    throw refuse(`no question ${JSON.stringify(field)} gives a pin`);
  return { field, arguments: given as Record<string, unknown> };
}

/** Asks a question for nothing but the pins of its answers. */
async function pinsOf(
  { field, arguments: given }: PinnedQuestion,
  { asOf, knownAt }: { asOf: string; knownAt: string },
  context: QuestionContext,
  schema: GraphQLSchema,
): Promise<Replayed[]> {
  const args = schema.getQueryType()?.getFields()[field]?.args ?? [];
  const values: Record<string, unknown> = { ...given, asOf, knownAt };
  const named = args.filter(({ name }) => name in values);
  const unknown = Object.keys(given).find((name) => !args.some((arg) => arg.name === name));
  if (unknown) throw fail("PIN_QUESTION_INVALID", { why: `${field} has no argument ${JSON.stringify(unknown)}` });
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
  if (error) throw error.originalError ?? fail("PIN_QUESTION_INVALID", { why: error.message });
  const found = data?.asked as { pin: Replayed } | readonly { pin: Replayed }[];
  return (Array.isArray(found) ? found : [found]).map((one: { pin: Replayed }) => one.pin);
}
