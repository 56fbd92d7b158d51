import { type GraphQLInputType, getNamedType, isEnumType, isInputObjectType, isListType, isNonNullType } from "graphql";
import type { Random } from "../../fuzz/random.js";

/** Values that occur in the fictional world, and such as do not. */
const VALUES: Readonly<Record<string, readonly unknown[]>> = {
  Int: [0, 1, 7],
  Boolean: [true, false],
  Date: ["2020-03-01", "2019-12-31", "2030-01-01"],
  DateTime: ["2022-01-01T00:00:00Z", "2030-01-01T00:00:00+02:00", "2000-01-01T00:00:00Z"],
};
const TEXTS = ["", "a", "oron-raid", "river-watch", "claim", "figure", "denial", "report", "ver", "zz"];

/** A condition on a list of the fictional world, up to `level` 4 deep. */
export function randomWhere(type: GraphQLInputType, random: Random, level: number): unknown {
  if (isNonNullType(type)) return randomWhere(type.ofType, random, level);
  if (isListType(type)) return Array.from({ length: random.int(0, 2) }, () => randomWhere(type.ofType, random, level));
  if (isEnumType(type)) return random.pick(type.getValues()).name;
  if (!isInputObjectType(type)) return random.pick(VALUES[(type as { name: string }).name] ?? TEXTS);
  const deep = /^(AND|OR|NOT)$|Where$|RelationshipFilters$/;
  const fields = Object.values(type.getFields()).filter(
    ({ name, type: of }) => level < 4 || !(deep.test(name) || deep.test(getNamedType(of).name)),
  );
  const count = random.chance(0.1) ? 0 : random.chance(0.75) ? 1 : 2;
  const chosen = Array.from({ length: fields.length === 0 ? 0 : count }, () => random.pick(fields));
  return Object.fromEntries(chosen.map((field) => [field.name, randomWhere(field.type, random, level + 1)]));
}
