import { z } from "zod";
import { ACTOR_TYPES, BOUNDS, FIGURE_UNITS, KINDS, Slug } from "../../model/index.js";

/** Types of things that a table may bring. Natural persons are not among them: only a public decision of a court names one. */
const BRINGS = [
  ...ACTOR_TYPES.filter((type) => type !== "Person"),
  ...(["Place", "Incident", "Event", "Situation"] as const),
] as const;

/** What ids of the import begin with that are of no thing that a row brings. */
const TAKEN: ReadonlySet<string> = new Set(["source", "speaker"]);

const Column = z.string().min(1).max(200);
const Cells = z.record(z.string(), z.union([z.string(), z.number()]));
/** A value of a claim: what stands in a column, in the words of the record; something of the row; a State; or always the same. */
const Value = z.union([
  z.strictObject({
    column: Column,
    /** What each spelling of the table stands for. A spelling that is not here is a fault. */
    words: Cells.optional(),
    /** Reads the cell as a whole number. */
    number: z.literal(true).optional(),
    /** Reads the cell as a day. */
    day: z.literal(true).optional(),
  }),
  /** A thing that this row brings, by its name under `brings`. */
  z.strictObject({ brought: z.string() }),
  /** The State that a name or code in a column stands for. */
  z.strictObject({ state: Column }),
  z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]),
]);
export type MapValue = z.infer<typeof Value>;

const When = z.strictObject({
  column: Column,
  is: z.array(z.string()).optional(),
  not: z.array(z.string()).optional(),
});
export type MapWhen = z.infer<typeof When>;
/** Conditions that have to hold together; `why` is told of a row that says something there of which one does not. */
const Conditions = z.union([
  When.extend({ why: z.string().min(3).optional() }),
  z.array(When.extend({ why: z.string().min(3).optional() })).min(1),
]);
export type MapConditions = z.infer<typeof Conditions>;
export const conditionsOf = (
  when: MapConditions | undefined,
): readonly (MapWhen & { readonly why?: string | undefined })[] =>
  when === undefined ? [] : Array.isArray(when) ? when : [when];

/** How exactly a table knows a day: `range` to the stretch of two columns, `week` to the days around it. */
const Grade = z.enum(["day", "range", "week", "month", "year"]);
export type Grade = z.infer<typeof Grade>;

/** The days of one stretch: the first and the last, each in a column of its own. */
const Days = z.strictObject({ from: Column, to: Column });
const Time = z.union([
  z.strictObject({
    from: Column,
    to: Column.optional(),
    /** How exactly the table knows the day: the words of a column, or one for all rows. */
    precision: z.union([Grade, z.strictObject({ column: Column, words: z.record(z.string(), Grade) })]).default("day"),
  }),
  /** Tables that keep what is claimed for every day apart from what is claimed for one of several. */
  z.strictObject({
    precise: Days.optional(),
    imprecise: Days.optional(),
    /** Columns that say with Y that the first or last day is the real beginning or end. */
    starting: Column.optional(),
    ending: Column.optional(),
  }),
]);
export type MapTime = z.infer<typeof Time>;

/** Words of one line in which `{column}` stands for the cell. */
const Pattern = z.string().min(1).max(300);

/** What the columns of somebody's table are: written by whoever imports it, checked before a row is read. */
export const TableMap = z
  .strictObject({
    title: z.string().min(1).max(200),
    /** What stands first where a day is written in numbers, as in `03/04/2020`: the month or the day. */
    dates: z.enum(["mdy", "dmy"]).optional(),
    /** From which year the numbers of a spreadsheet count its days; without it a number is no day. */
    serial: z.union([z.literal(1900), z.literal(1904)]).optional(),
    /** Columns that tell rows apart: two rows that have the same cells there say the same, or are refused. */
    key: z.array(Column).min(1),
    /** Rows that are left out on purpose, and why. */
    leaveOut: z.array(When.extend({ why: z.string().min(3) })).default([]),
    /** Where a row is read: one source for the table, or one for each list item of a column. */
    source: z.strictObject({
      title: Pattern,
      kind: Slug.default("dataset"),
      publisher: z.string().max(160).optional(),
      url: z.string().optional(),
      /** A column with a source for each row; `split` cuts a list of them. */
      column: Column.optional(),
      split: z.string().min(1).max(3).optional(),
    }),
    /** Who says what the rows say: one speaker, or the one that a column names. */
    speaker: z.union([
      z.strictObject({ id: Slug }),
      z.strictObject({ name: z.string().min(1).max(200), type: z.enum(ACTOR_TYPES).default("Organization") }),
      z.strictObject({ column: Column, type: z.enum(ACTOR_TYPES).default("Organization") }),
    ]),
    standard: Slug.optional(),
    /** Where in the source, as `{column}` patterns. */
    at: Pattern.default("row {line}"),
    verification: z.enum(["verified", "unverified"]).default("unverified"),
    /** What each row brings into the world, by a name of its own. */
    brings: z
      .record(
        z.string().regex(/^[a-zA-Z][a-zA-Z0-9]*$/),
        z.strictObject({
          type: z.enum(BRINGS),
          /** What goes by one word here and has the same cells is one thing, in whichever columns it stands. */
          as: z
            .string()
            .regex(/^[a-z]+$/)
            .optional(),
          /** Columns that tell it apart; what has the same cells is the same thing. */
          from: z.array(Column).min(1),
          name: Pattern,
          when: Conditions.optional(),
        }),
      )
      .default({}),
    /** What is claimed of them: the kind of claim and its fields. */
    says: z
      .array(
        z.strictObject({
          kind: z.enum(Object.keys(KINDS) as [string, ...string[]]),
          when: Conditions.optional(),
          time: Time.optional(),
          /** The day of the act itself. */
          on: Column.optional(),
          fields: z.record(z.string(), Value),
        }),
      )
      .min(1),
    /** Columns that are not read, and why: coordinates, notes, names of those harmed. */
    unread: z.record(z.string(), z.string().min(3)).default({}),
  })
  .superRefine(({ brings, says }, context) => {
    for (const [index, { time }] of says.entries())
      if (time && "from" in time && time.to === undefined && gradesOf(time).includes("range"))
        context.addIssue({
          code: "custom",
          message: "a `range` has its end in a column, named by `to`; a day that is known to the week is a `week`",
          path: ["says", index, "time"],
        });
    const types = new Map<string, string>();
    for (const [called, { type, as }] of Object.entries(brings)) {
      const word = as ?? called.toLowerCase();
      const refuse = (message: string): void => context.addIssue({ code: "custom", message, path: ["brings", called] });
      if (TAKEN.has(word)) refuse(`\`${word}\` is what the import itself calls whoever speaks, and where`);
      else if (as === undefined && word !== called && types.has(word))
        refuse(`\`${word}\` is brought already, by another spelling`);
      else if ((types.get(word) ?? type) !== type) refuse(`\`${word}\` is of another type above`);
      types.set(word, type);
    }
  });
export type TableMap = z.infer<typeof TableMap>;

const gradesOf = ({ precision }: Extract<MapTime, { from: string }>): readonly Grade[] =>
  typeof precision === "string" ? [precision] : Object.values(precision.words);

/** Only to name what a figure may be, for those who write maps. */
export const FIGURE_WORDS = { units: FIGURE_UNITS, bounds: BOUNDS } as const;

/** Every column that a map reads. */
export function columnsRead(map: TableMap): Set<string> {
  const found = new Set<string>(map.key);
  const patterns = [map.source.title, map.at, ...Object.values(map.brings).map(({ name }) => name)];
  for (const pattern of patterns)
    for (const [, column] of pattern.matchAll(/\{([^{}]+)\}/g)) found.add(column as string);
  if (map.source.column) found.add(map.source.column);
  if ("column" in map.speaker) found.add(map.speaker.column);
  for (const { column } of map.leaveOut) found.add(column);
  for (const { from, when } of Object.values(map.brings)) {
    for (const column of from) found.add(column);
    for (const { column } of conditionsOf(when)) found.add(column);
  }
  for (const { when, time, on, fields } of map.says) {
    for (const { column } of conditionsOf(when)) found.add(column);
    if (on) found.add(on);
    if (time) for (const column of columnsOfTime(time)) found.add(column);
    for (const value of Object.values(fields)) {
      if (typeof value !== "object" || Array.isArray(value)) continue;
      if ("column" in value) found.add(value.column);
      if ("state" in value) found.add(value.state);
    }
  }
  found.delete("line");
  return found;
}

/** The columns that the days of a claim are read from, the one that faults point at first. */
export function columnsOfTime(time: MapTime): string[] {
  if ("from" in time)
    return [time.from, time.to, typeof time.precision === "object" ? time.precision.column : undefined].filter(
      (column) => column !== undefined,
    );
  const { precise, imprecise, starting, ending } = time;
  return [precise?.from, precise?.to, imprecise?.from, imprecise?.to, starting, ending].filter(
    (column) => column !== undefined,
  );
}
