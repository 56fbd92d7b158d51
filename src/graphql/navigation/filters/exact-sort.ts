import { fail } from "../../../base/index.js";

export type Sort = Readonly<Record<string, unknown>>;

/**
 * An order in which no two records are equal: as given, and by the key of the record last.
 *
 * @param sort what was asked for: one field in each object, the first deciding
 * @param key the field that no two records share
 * @throws FILTER_INVALID for an object with several fields, whose order nobody can tell, or a null
 */
export function exactSort(sort: unknown, key: string): readonly Sort[] {
  const given = (Array.isArray(sort) ? sort : sort === null || sort === undefined ? [] : [sort]) as (Sort | null)[];
  const parts = given.flatMap((one, index): Sort[] => {
    const fields = Object.entries(one ?? {});
    const path = `sort[${index}]`;
    if (one === null || fields.some(([, direction]) => direction === null))
      throw fail("FILTER_INVALID", { path, why: "is null" });
    if (fields.length > 1)
      throw fail("FILTER_INVALID", { path, why: `names ${fields.length} fields, and which decides first is not told` });
    return fields.length === 0 ? [] : [one];
  });
  return parts.some((one) => key in one) ? parts : [...parts, { [key]: "ASC" }];
}
