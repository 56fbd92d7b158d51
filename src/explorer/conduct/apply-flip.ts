import { addressOf, type Values } from "../address.js";
import type { ConductInput, SupposedActInput } from "../pages/coverage/operation.js";
import { writeConduct } from "./write-conduct.js";

/** What the API says is to be changed so that an answer becomes another. */
export interface FlipApplication {
  readonly suppose: readonly { readonly [Name in keyof SupposedActInput]?: SupposedActInput[Name] }[];
  readonly conduct: string | null;
}

/**
 * Values of the address of `/coverage` where the same conduct is asked about with one fact changed, and before and after
 * stand side by side.
 *
 * @param conduct what was assessed, as the API gives it: a JSON object
 */
export function flipped(conduct: string, apply: FlipApplication): Values {
  const before = JSON.parse(conduct) as ConductInput;
  const changed = {
    ...before,
    ...(JSON.parse(apply.conduct ?? "{}") as Partial<ConductInput>),
    suppose: [...(before.suppose ?? []), ...(apply.suppose as readonly SupposedActInput[])],
  };
  return { ...writeConduct(changed), before: addressValues(before) };
}

/** Conduct as one value of an address: what a changed one is held against. */
export const addressValues = (conduct: ConductInput): string => addressOf("", writeConduct(conduct)).slice(1);
