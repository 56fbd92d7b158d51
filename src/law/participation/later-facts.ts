import { type Day, writeDay } from "../../base/index.js";
import { type Act, beginsOn, claimsOf, endsOn } from "./acts.js";
import type { Window } from "./windows.js";

/**
 * A party may have opened a court to complaints by an act of its own, for later facts alone; a treaty that makes the
 * court compulsory keeps that limit (European Convention, Protocol 11, article 6). The days before are cut from its
 * memberships. Of several limits that hold on the day looked from the latest decides; one ends on a day of its own.
 */
export function laterFactsOnly(windows: readonly Window[], acts: readonly Act[], asOf: Day): Window[] {
  const limit = acts
    .filter((act) => act.act === "later-facts-only" && act.status === "accepted" && asOf < endsOn(act))
    .sort((a, b) => beginsOn(b) - beginsOn(a))[0];
  const from = limit?.effectFrom ?? null;
  if (!limit || from === null) return [...windows];
  return windows.flatMap((window) => {
    if (!window.membership || window.from >= from) return [window];
    if (window.to <= from) return [];
    return [
      {
        ...window,
        from,
        claims: [...window.claims, ...claimsOf([limit])],
        provision: limit.provision ?? window.provision,
        says: `${window.says}, and complaints were accepted for facts from ${writeDay(from)} on only`,
      },
    ];
  });
}
