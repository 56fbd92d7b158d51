import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLResolveInfo,
  getArgumentValues,
  Kind,
  type SelectionSetNode,
} from "graphql";
import { canonicalJson, type Json } from "../../base/index.js";

/** A question: the name of its field and its arguments, without the clocks and without what was selected. */
export interface PinnedQuestion {
  readonly field: string;
  readonly arguments: Readonly<Record<string, unknown>>;
}

const CLOCKS: ReadonlySet<string> = new Set(["asOf", "knownAt"]);

/**
 * The question whose answer a pin stands in, read from the operation itself: so that no question has to carry its own.
 *
 * @param about arguments that single out one answer of several, in place of what was asked, where the question takes them
 */
export function questionOf(info: GraphQLResolveInfo, about: Readonly<Record<string, unknown>> = {}): PinnedQuestion {
  let step = info.path;
  while (step.prev) step = step.prev;
  const node = rootField(info.operation.selectionSet, String(step.key), info.fragments);
  const field = node && info.schema.getQueryType()?.getFields()[node.name.value];
  if (!node || !field) return { field: String(step.key), arguments: about };
  // What singles out an answer is no part of a question that cannot be asked about it: hash and content find it there.
  const single = Object.entries(about).filter(([name]) => field.args.some((arg) => arg.name === name));
  const given = { ...getArgumentValues(field, node, info.variableValues), ...Object.fromEntries(single) };
  const kept = Object.entries(given).filter(
    ([name, value]) => !CLOCKS.has(name) && value !== null && value !== undefined,
  );
  return { field: node.name.value, arguments: Object.fromEntries(kept) };
}

/** The same question in the same text, in whichever order its arguments were written. */
export const writeQuestion = (question: PinnedQuestion): string =>
  canonicalJson({ [question.field]: JSON.parse(JSON.stringify(question.arguments)) } as Json);

function rootField(
  set: SelectionSetNode,
  key: string,
  fragments: Readonly<Record<string, FragmentDefinitionNode>>,
): FieldNode | undefined {
  for (const one of set.selections) {
    if (one.kind === Kind.FIELD) {
      if ((one.alias ?? one.name).value === key) return one;
      continue;
    }
    const inner = one.kind === Kind.INLINE_FRAGMENT ? one.selectionSet : fragments[one.name.value]?.selectionSet;
    const found = inner && rootField(inner, key, fragments);
    if (found) return found;
  }
  return undefined;
}
