import { collectFields, collectSubFields } from "@graphql-tools/utils";
import type { FieldNode, GraphQLObjectType, GraphQLResolveInfo } from "graphql";

type Path = NonNullable<GraphQLResolveInfo["path"]["prev"]>;
type Selected = ReadonlyMap<string, readonly FieldNode[]>;

/** Kept for one execution: every execution has its own object of variables. */
const known = new WeakMap<object, Map<string, Selected>>();

/**
 * Everything the query selects of the object whose field is being resolved, by the key it will have in the response:
 * fragments expanded, skipped fields left out. Objects of one type at one place of the query share the answer.
 */
export function selectedOfParent(info: GraphQLResolveInfo): Selected {
  return selectedAt(info.path, info);
}

/** The fields selected beside the one at `path`, itself included. */
function selectedAt(path: Path, info: GraphQLResolveInfo): Selected {
  const parent = withoutIndexes(path.prev);
  const type = info.schema.getType(path.typename as string) as GraphQLObjectType;
  const key = `${textOf(parent)}:${type.name}`;
  let ofExecution = known.get(info.variableValues);
  if (!ofExecution) known.set(info.variableValues, (ofExecution = new Map()));
  const before = ofExecution.get(key);
  if (before) return before;
  const { schema, fragments, variableValues, operation } = info;
  const selected = parent
    ? collectSubFields(schema, fragments, variableValues, type, [
        ...(selectedAt(parent, info).get(String(parent.key)) ?? []),
      ]).fields
    : collectFields(schema, fragments, variableValues, type, operation.selectionSet).fields;
  ofExecution.set(key, selected);
  return selected;
}

function withoutIndexes(path: Path | undefined): Path | undefined {
  let at = path;
  while (at && typeof at.key === "number") at = at.prev;
  return at;
}

function textOf(path: Path | undefined): string {
  const at = withoutIndexes(path);
  return at ? `${textOf(at.prev)}/${at.typename}.${at.key}` : "";
}
