/** What a selection set costs once its fragments are expanded. */
export interface Cost {
  readonly fields: number;
  readonly aliases: number;
  /** Fields at the top of this selection set. */
  readonly top: number;
  /** Levels of fields below this point, outside introspection. */
  readonly height: number;
  /** Levels below a `__schema` or `__type` that stands at the top of this selection set. */
  readonly introspection: number;
  /** Rows that may be read for it, estimated from page sizes. */
  readonly rows: number;
  /** Rows for each item of the page it stands in: the length of `nodes` and `edges` is written on the field above them. */
  readonly perItem: number;
}

export const NOTHING: Cost = { fields: 0, aliases: 0, top: 0, height: 0, introspection: 0, rows: 0, perItem: 0 };

/** Counts are cut off here: far above every ceiling, far below where doubles lose whole numbers. */
const SATURATED = 1e12;
const cut = (count: number): number => Math.min(count, SATURATED);

/** The cost of two selections side by side. */
export function together(one: Cost, other: Cost): Cost {
  return {
    fields: cut(one.fields + other.fields),
    aliases: cut(one.aliases + other.aliases),
    top: cut(one.top + other.top),
    height: Math.max(one.height, other.height),
    introspection: Math.max(one.introspection, other.introspection),
    rows: cut(one.rows + other.rows),
    perItem: cut(one.perItem + other.perItem),
  };
}

/** The cost of what stands in a page of so many items. */
export const inPageOf = (items: number, cost: Cost): Cost => ({
  ...cost,
  rows: cut(cost.rows + items * cost.perItem),
  perItem: 0,
});

/** How a field adds to the cost of what is selected below it. */
export interface FieldShape {
  readonly aliased: boolean;
  readonly introspection: boolean;
  /** How many rows the field itself may give; 0 where it is no list, null where the field above says how many. */
  readonly size: number | null;
}

/** The cost of one field with everything selected below it. */
export function fieldCost(below: Cost, { aliased, introspection, size }: FieldShape): Cost {
  const [fixed, perItem] =
    size === null ? [0, cut(1 + below.rows)] : [size > 0 ? size * (1 + below.rows) : below.rows, 0];
  const height = 1 + Math.max(below.height, below.introspection);
  return {
    fields: cut(1 + below.fields),
    aliases: cut((aliased ? 1 : 0) + below.aliases),
    top: 1,
    height: introspection ? 0 : height,
    introspection: introspection ? height : 0,
    rows: introspection ? 0 : cut(fixed),
    perItem: introspection ? 0 : perItem,
  };
}
