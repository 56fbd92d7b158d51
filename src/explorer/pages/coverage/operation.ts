// Made from the operation beside it and the schema, by the test of the explorer's operations; run it with -u.
import type { Operation } from "../../ask.js";

export type ActorKind =
  | 'STATE'
  | 'STATE_ORGAN'
  | 'ARMED_GROUP'
  | 'UNIT'
  | 'PERSON'
  | 'ORGANIZATION'
  | 'INSTITUTION'
  | 'POPULATION'
  | 'COLLECTIVE';

export type Outcome =
  | 'COVERED'
  | 'PARTIAL'
  | 'CONTESTED'
  | 'UNKNOWN'
  | 'NOT_COVERED';

export type ConflictClass =
  | 'INTERNATIONAL'
  | 'OCCUPATION'
  | 'NON_INTERNATIONAL'
  | 'NONE';

export type ActKind =
  | 'RATIFICATION'
  | 'ACCEPTANCE_BY_DECLARATION'
  | 'WITHDRAWAL'
  | 'COUNCIL_REFERRAL'
  | 'RESERVATION'
  | 'RESERVATION_WITHDRAWN';

export type AllegedActorInput = {
  readonly kind: ActorKind;
  readonly nationalities?: ReadonlyArray<string> | null | undefined;
  readonly ageAtConduct?: number | null | undefined;
  readonly turned18On?: string | null | undefined;
  readonly presentIn?: ReadonlyArray<string> | null | undefined;
  readonly residentIn?: ReadonlyArray<string> | null | undefined;
  readonly inLeadership?: boolean | null | undefined;
  readonly inAuthorizedOperation?: boolean | null | undefined;
  readonly actor?: string | null | undefined;
};

export type SupposedActInput = {
  readonly kind: ActKind;
  readonly state?: string | null | undefined;
  readonly territory?: string | null | undefined;
  readonly instrument?: string | null | undefined;
  readonly on: string;
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
};

export type ConductInput = {
  readonly categories: ReadonlyArray<string>;
  readonly places: ReadonlyArray<string>;
  readonly flagState?: string | null | undefined;
  readonly from: string;
  readonly to?: string | null | undefined;
  readonly ongoing?: boolean | null | undefined;
  readonly allegedActors?: ReadonlyArray<AllegedActorInput>;
  readonly victimNationalities?: ReadonlyArray<string> | null | undefined;
  readonly victimResidences?: ReadonlyArray<string> | null | undefined;
  readonly remediesExhausted?: boolean | null | undefined;
  readonly seatOfCompany?: string | null | undefined;
  readonly conflictClasses?: ReadonlyArray<ConflictClass> | null | undefined;
  readonly suppose?: ReadonlyArray<SupposedActInput> | null | undefined;
};

export type CoverageOverviewVariables = {
  conduct: ConductInput;
  mechanisms?: ReadonlyArray<string> | string | null | undefined;
  asOf?: string | null | undefined;
  knownAt?: string | null | undefined;
};


export type CoverageOverviewAnswer = { readonly coverage: ReadonlyArray<{ readonly outcome: Outcome, readonly summary: string, readonly assumptions: ReadonlyArray<string>, readonly hypothetical: boolean, readonly mechanism: { readonly id: string, readonly name: string }, readonly pin: { readonly asOf: string, readonly knownAt: string, readonly hash: string } }> };

export const CoverageOverview: Operation<CoverageOverviewAnswer, CoverageOverviewVariables> = {
  text: "query CoverageOverview($conduct: ConductInput!, $mechanisms: [ID!], $asOf: Date, $knownAt: DateTime) { coverage( conduct: $conduct mechanisms: $mechanisms asOf: $asOf knownAt: $knownAt ) { mechanism { id name } outcome summary assumptions hypothetical pin { asOf knownAt hash } } }",
};
