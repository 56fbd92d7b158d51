export { type Acceptance, acceptanceOf } from "./acceptance.js";
export { type Act, actsOf, beginsOn, claimsOf, endsOn, isInEffect, SUPPOSED_DECLARATION, supposed } from "./acts.js";
export { type Days, intersectAll, type Membership, membershipOf, subtract } from "./membership.js";
export { recordedActs } from "./recorded-acts.js";
export { concerns, standingReservations } from "./reservations.js";
export type { ActScope } from "./scope.js";
export { beyondSilence, completeTo, isComplete, type Silence, silenceOf, silenceOfAll } from "./silence.js";
export { EFFECTIVE, type Window } from "./windows.js";
export { withoutJoining } from "./without-joining.js";
