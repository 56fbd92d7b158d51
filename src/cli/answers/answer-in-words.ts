import { type GraphQLSchema, getNamedType, graphql, isObjectType } from "graphql";

/** An answer as its pin names it. */
export interface Pinned {
  readonly question: string;
  readonly asOf: string;
  readonly knownAt: string;
  readonly hash: string;
  readonly content: string;
}
interface Answered {
  readonly pin: { readonly hash: string; readonly content: string };
  readonly mechanism?: { readonly name: string };
  readonly outcome?: string;
  readonly summary?: string;
}

/**
 * What the record answers to a pin's question at its dates, in a line: the court or body, the outcome and the summary, as
 * far as answers of that kind have them. Null where they have none of these, or no answer is the pin's.
 */
export async function answerInWords(schema: GraphQLSchema, contextValue: object, pin: Pinned): Promise<string | null> {
  const [[field = "", given = {}] = []] = Object.entries(JSON.parse(pin.question) as Record<string, object>);
  const asked = schema.getQueryType()?.getFields()[field];
  const type = getNamedType(asked?.type);
  if (!asked || !isObjectType(type)) return null;
  const has = (name: string): boolean => type.getFields()[name] !== undefined;
  const wanted = [has("mechanism") && "mechanism { name }", has("outcome") && "outcome", has("summary") && "summary"];
  if (!has("outcome") && !has("summary")) return null;
  const variableValues: Record<string, unknown> = { ...given, asOf: pin.asOf, knownAt: pin.knownAt };
  const named = asked.args.filter(({ name }) => name in variableValues);
  const declared = named.map((one) => `$${one.name}: ${one.type}`).join(", ");
  const passed = named.map(({ name }) => `${name}: $${name}`).join(", ");
  const source = `query (${declared}) { asked: ${field}(${passed}) { pin { hash content } ${wanted.filter(Boolean).join(" ")} } }`;
  const { data, errors } = await graphql({ schema, source, variableValues, contextValue });
  if (errors?.[0]) throw errors[0];
  const all = [data?.asked].flat() as unknown as Answered[];
  const found =
    all.find(({ pin: { hash } }) => hash === pin.hash) ?? all.find((one) => one.pin.content === pin.content);
  if (!found) return null;
  return [found.mechanism?.name, found.outcome, found.summary].filter(Boolean).join(": ");
}
