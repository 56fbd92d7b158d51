import type { Values } from "../address.js";
import type { AllegedActorInput, ConductInput, SupposedActInput } from "../pages/coverage/operation.js";

/** Values of an address that describe conduct: what `readConduct` reads back as the same. */
export function writeConduct(conduct: ConductInput): Values {
  const [first, ...others] = conduct.allegedActors ?? [];
  return {
    categories: conduct.categories,
    places: conduct.places,
    flagState: conduct.flagState,
    from: conduct.from,
    to: conduct.to,
    ongoing: conduct.ongoing ? "true" : undefined,
    ...(first && actorValues(first)),
    also: others.map(({ kind, ...other }) => headAndFields(kind, actorValues({ kind, ...other }))),
    victimNationalities: conduct.victimNationalities,
    victimResidences: conduct.victimResidences,
    remediesExhausted: conduct.remediesExhausted == null ? undefined : String(conduct.remediesExhausted),
    seatOfCompany: conduct.seatOfCompany,
    conflictClasses: conduct.conflictClasses,
    suppose: (conduct.suppose ?? []).map(writeAct),
  };
}

/** An act that is supposed, as it stands in an address. */
export const writeAct = ({ kind, ...act }: SupposedActInput): string => headAndFields(kind, act as Values);

const actorValues = (actor: AllegedActorInput): Values => ({
  kind: actor.kind,
  actor: actor.actor,
  nationality: actor.nationalities,
  presentIn: actor.presentIn,
  residentIn: actor.residentIn,
  ageAtConduct: actor.ageAtConduct,
  turned18On: actor.turned18On,
  inLeadership: actor.inLeadership == null ? undefined : String(actor.inLeadership),
  inAuthorizedOperation: actor.inAuthorizedOperation == null ? undefined : String(actor.inAuthorizedOperation),
});

function headAndFields(head: string, { kind: _kind, ...values }: Values): string {
  const fields = Object.entries(values).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value])
      .filter((one) => one !== null && one !== undefined && one !== "")
      .map((one) => `${name}=${one}`),
  );
  return [head, ...fields].join(";");
}
