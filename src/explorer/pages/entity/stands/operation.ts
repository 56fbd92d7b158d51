// Made from the operation beside it and the schema, by the test of the explorer's operations; run it with -u.
import type { Operation } from "../../../ask.js";

export type PostureStatus =
  | 'NONE_KNOWN'
  | 'UNDER_INVESTIGATION'
  | 'APPLICATION_PENDING'
  | 'APPLICATION_REFUSED'
  | 'SUMMONED'
  | 'WARRANT_IN_FORCE'
  | 'WARRANT_ENDED'
  | 'CHARGES_CONFIRMED'
  | 'CHARGES_NOT_CONFIRMED'
  | 'ON_TRIAL'
  | 'CONVICTED_NOT_FINAL'
  | 'CONVICTED'
  | 'ACQUITTED_NOT_FINAL'
  | 'ACQUITTED'
  | 'CONVICTION_ANNULLED'
  | 'TERMINATED'
  | 'TERMINATED_BY_DEATH'
  | 'CASE_PENDING'
  | 'MEASURES_ORDERED'
  | 'BREACH_FOUND'
  | 'NO_BREACH_FOUND'
  | 'JURISDICTION_DECLINED'
  | 'DISCONTINUED';

export type EntityStandsVariables = {
  id: string;
  asOf?: string | null | undefined;
  knownAt?: string | null | undefined;
};


export type EntityStandsAnswer = { readonly posture: ReadonlyArray<{ readonly status: PostureStatus, readonly wording: string, readonly caution: string, readonly forum: { readonly id: string, readonly name: string } }> };

export const EntityStands: Operation<EntityStandsAnswer, EntityStandsVariables> = {
  text: "query EntityStands($id: ID!, $asOf: Date, $knownAt: DateTime) { posture(actor: $id, asOf: $asOf, knownAt: $knownAt) { forum { id name } status wording caution } }",
};
