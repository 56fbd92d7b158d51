import { z } from "zod";
import { parseDay, writeDay } from "../../base/index.js";
import { line } from "../texts.js";
import { IsoDay, TimeSpec } from "../time.js";
import { ACTOR_TYPES, type EntityType, HANDLING, type LawType, Prose, Slug, VERIFICATION } from "../vocabulary.js";

/** What a reference may point at: an entity or law type, a `Source`, or another `Claim` (by its key in the seed). */
export type RefType = EntityType | LawType | "Source" | "Claim";

/** The fields every claim has, whatever it says. */
export const commonFields = {
  /** A name for this claim inside the seed, so that others can answer it or nest in it. Not part of its identity. */
  key: Slug.optional(),
  source: Slug,
  /** Where in the source: `3.2`, `para 124`, `p. 17`; `not checked` for what we have not seen there ourselves. */
  at: line(160),
  speaker: Slug,
  standard: Slug.optional(),
  time: TimeSpec.optional(),
  /** The day of the act itself, seen from `asOf`: for legal acts, steps, statements. */
  on: IsoDay.optional(),
  verification: z.enum(VERIFICATION).default("verified"),
  handling: z.enum(HANDLING).default("public"),
  /** A remark of ours for the reader. Not part of the claim's identity. */
  note: Prose.optional(),
};

/** Fields that may be mended without making another claim of it. */
export const NOT_IDENTITY = new Set(["key", "note", "handling", "verification", "rev"]);

export const ACTORS: readonly RefType[] = ACTOR_TYPES;
/** What conduct can be alleged of: an event or pattern. */
export const CONDUCT: readonly RefType[] = ["Incident"];

/** Names as they stand inside sentences, with their article; an id stands for itself where nothing has a name. */
export interface Names {
  (id: string): string;
  /** The name alone, as it stands in a heading or after "the office of". */
  readonly bare?: (id: string) => string;
  /** Whether the name stands for several, and what it does is told in the plural. */
  readonly isMany?: (id: string) => boolean;
  /** The type of an entity, where it is known: a person is not spoken of as a group is. */
  readonly typeOf?: (id: string) => string | undefined;
  /** An instrument by its own name: a court may go by the same id. */
  readonly treaty?: (id: string) => string;
  /** What another claim is about; undefined for one about nothing that has a name, such as an answer. */
  readonly subjectOf?: (claim: string) => string | undefined;
}

type Field<S> = keyof S & string;
/** The fields of a claim of a kind as its sentence reads them. */
type Written<K extends string, S extends z.ZodRawShape> = z.output<
  z.ZodObject<typeof commonFields & { kind: z.ZodLiteral<K> } & S>
>;

/** What a kind says of itself beside its fields. */
interface KindRules<K extends string, S extends z.ZodRawShape> {
  /**
   * What claims of the kind tell of, which decides from which day they are there: an `act` (somebody did something), a
   * `statement` (what counts is that it was said), or a `state` of affairs, which is there on whatever days it holds.
   */
  readonly tells: "act" | "statement" | "state";
  /** Field name → record types it may name. Lists are checked item by item. */
  readonly references: { readonly [F in Field<S>]?: readonly RefType[] };
  /** Fields that make the SUBJECT, OBJECT and SCOPE of the claim in the graph. */
  readonly roles: { readonly subject?: Field<S>; readonly object?: Field<S>; readonly scope?: Field<S> };
  /** The relationship that every other reference becomes in the graph: subject to object, in the present tense. */
  readonly relationships?: { readonly [F in Field<S>]?: string };
  /** What else than its roles makes claims of different speakers claims about the same thing. */
  readonly thread?: ThreadFields<Field<S>>;
  /** Pairs of fields that never name the same thing: nothing stands under, lies in or consists of itself. */
  readonly apart?: readonly (readonly [Field<S>, Field<S>])[];
  /** One sentence in our words, with its speaker in it; no word of it states guilt. */
  readonly sentence: (claim: Written<K, S>, name: Names) => string;
}

/**
 * Fields that are part of a thread's identity, and the place of the first of them among the places of its digest. Ids of
 * threads rest on the place, so that it never changes; a new kind begins at 0.
 */
export interface ThreadFields<F extends string = string> {
  readonly fields: readonly F[];
  readonly place: number;
}

/** One kind of claim: its fields, what they refer to, its label in the graph, and the neutral sentence it becomes. */
export interface KindDefinition<
  K extends string = string,
  S extends z.ZodRawShape = z.ZodRawShape,
  L extends boolean = boolean,
> extends KindRules<K, S> {
  readonly kind: K;
  readonly label: string;
  readonly schema: z.ZodObject<typeof commonFields & { kind: z.ZodLiteral<K> } & S>;
  readonly relationships: { readonly [F in Field<S>]?: string };
  readonly readByLaw: L;
}

/** A kind of which the fields are not known by name beforehand. */
export interface AnyKind extends Omit<KindDefinition, "references" | "relationships"> {
  readonly references: Readonly<Record<string, readonly RefType[]>>;
  readonly relationships: Readonly<Record<string, string>>;
}

export function defineKind<K extends string, S extends z.ZodRawShape, L extends boolean = false>(
  kind: K,
  label: string,
  shape: S,
  {
    readByLaw,
    ...rules
  }: KindRules<K, S> & {
    /** Whether jurisdiction, postures or the reading of drafts look at claims of the kind; the snapshot holds those. */
    readonly readByLaw?: L;
  },
): KindDefinition<K, S, L> {
  const schema = z.strictObject({ ...commonFields, kind: z.literal(kind), ...shape });
  return {
    relationships: {},
    ...rules,
    kind,
    label,
    // Spread shapes lose which field has which schema.
    schema: schema as never,
    readByLaw: (readByLaw ?? false) as L,
  };
}

/** What somebody does, in the form that their name asks for: `states` or `state`. */
export const does = (name: Names, id: string, one: string, many: string): string => (name.isMany?.(id) ? many : one);

/** `a, b and c`. */
export const listOf = (items: readonly string[]): string =>
  items.length <= 1 ? (items[0] ?? "") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
/** A quoted day of the seed as lawyers read it: `1 Apr 2015`. */
export const dayInWords = (iso: string): string => writeDay(parseDay(iso));
