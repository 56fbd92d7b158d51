import type { z } from "zod";
import type { Basis } from "./basis.js";
import type { MechanismInput } from "./mechanism.js";
import type { Rules } from "./rules.js";

/** A list that may be left out when it is written: where it is empty, its claim does not keep it. */
type MayBeEmpty<I, O, F> = F extends keyof I & keyof O
  ? undefined extends I[F]
    ? O[F] extends readonly unknown[]
      ? F
      : never
    : never
  : never;
/** A rule as its claim keeps it, from how it is written and how it is read: without what is said about it, and without empty lists. */
type AsData<I, O> = {
  readonly [F in keyof O as F extends "says" | "note" | MayBeEmpty<I, O, F> ? never : F]: O[F];
} & { readonly [F in keyof O as MayBeEmpty<I, O, F>]?: Readonly<O[F]> };

type Some<T> = NonNullable<T>;
type In = Some<z.input<typeof Rules>>;
type Out = z.output<typeof Rules>;
type BasisIn = z.input<typeof Basis>;
type BasisOut = z.output<typeof Basis>;
type RegimeIn = Some<BasisIn["regimes"]>[number];
type RegimeOut = BasisOut["regimes"][number];
type LinkFields = "link" | "provision" | "sentence" | "acceptance" | "linkTo" | "title" | "victims";

/** A basis itself: whose acceptance counts, and what it points to. */
export interface LinkRule extends AsData<Pick<BasisIn, LinkFields>, Pick<BasisOut, LinkFields>> {
  readonly repealed?: undefined;
  readonly provisions: readonly string[];
}
/** From the day of its claim on, the basis was law no more. */
export interface RepealRule {
  readonly repealed: true;
  readonly sentence: string;
  readonly provisions: readonly string[];
}
/** A named set of exclusions of a basis. */
export type RegimeRule = AsData<Omit<RegimeIn, "kind">, Omit<RegimeOut, "kind">> & {
  readonly regime: RegimeOut["kind"];
};
export type RegimeKind = RegimeRule["regime"];

/** The rules that mandate claims hold as data, by limb. */
export interface RuleByLimb {
  readonly SUBJECT_MATTER: AsData<Some<In["subject"]>, Some<Out["subject"]>>;
  readonly TIME: AsData<Some<In["time"]>, Some<Out["time"]>>;
  readonly TERRITORY: AsData<Some<In["territory"]>, Some<Out["territory"]>>;
  readonly PERSON: AsData<Some<In["person"]>, Some<Out["person"]>>;
  readonly PRECONDITION: AsData<Some<In["preconditions"]>[number], Out["preconditions"][number]>;
  readonly LINK: LinkRule | RepealRule;
}
/** Rules beside the one on a limb, by part. */
export interface RuleByPart {
  readonly right: AsData<Some<In["rights"]>[number], Out["rights"][number]>;
  readonly absent: AsData<Some<In["absent"]>[number], Out["absent"][number]>;
  readonly abroad: AsData<Some<In["abroad"]>, Some<Out["abroad"]>>;
  readonly held: AsData<Some<In["held"]>[number], Out["held"][number]>;
}
type MechanismIn = z.input<typeof MechanismInput>;
type MechanismOut = z.output<typeof MechanismInput>;

/** What a lawyer asks beside jurisdiction. */
export type NoteRule = AsData<Some<MechanismIn["notes"]>[number], MechanismOut["notes"][number]>;

/** What can be ordered or paid in one form of reparation, and when. */
export type RemedyRule = AsData<
  Omit<Some<MechanismIn["remedies"]>[number], "provision">,
  Omit<MechanismOut["remedies"][number], "provision">
>;

/** What stands on a limb, all of it: rules, their parts and regimes, notes and ways in. */
export interface RuleOfLimb {
  readonly PERSON: RuleByLimb["PERSON"];
  readonly TIME: RuleByLimb["TIME"];
  readonly PRECONDITION: RuleByLimb["PRECONDITION"];
  readonly SUBJECT_MATTER:
    | (RuleByLimb["SUBJECT_MATTER"] & { readonly part?: undefined })
    | ({ readonly part: "right" } & RuleByPart["right"])
    | ({ readonly part: "absent" } & RuleByPart["absent"]);
  readonly TERRITORY:
    | (RuleByLimb["TERRITORY"] & { readonly part?: undefined })
    | ({ readonly part: "abroad" } & RuleByPart["abroad"])
    | ({ readonly part: "held" } & RuleByPart["held"]);
  readonly LINK:
    | (LinkRule & { readonly regime?: undefined })
    | (RepealRule & { readonly regime?: undefined })
    | RegimeRule;
  readonly NOTE:
    | NoteRule
    | ({ readonly topic: "filing" } & AsData<Some<MechanismIn["filing"]>[number], MechanismOut["filing"][number]>);
  readonly REMEDY: RemedyRule;
}
