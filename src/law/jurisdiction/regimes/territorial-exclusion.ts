import { OPEN_END, OPEN_START } from "../../../base/index.js";
import { EFFECTIVE, recordedActs, type Window } from "../../participation/index.js";
import { forTheTime, nameOf, span } from "../../words/index.js";
import { containment } from "../places.js";
import type { Case } from "../question.js";

/** What a State's memberships are for one place, and the acts that left the place out. */
export interface Reach {
  readonly windows: readonly Window[];
  /** Acts that took every day away; named where nothing is left. */
  readonly claims: readonly string[];
  readonly provisions: readonly string[];
}

/**
 * A treaty binds a State for its whole territory unless another intention is shown (VCLT, article 29): the days for which
 * a State left out the territory a place lies in are cut from its memberships; where it is open whether it left it out,
 * they are contested. Declarations say themselves what they reach.
 */
export function withoutExcluded(
  c: Case,
  instrument: string,
  state: string,
  place: string,
  windows: readonly Window[],
): Reach {
  const acts = recordedActs(c.facts, instrument, state).flatMap((act) => {
    const { territory } = act.fields;
    return territory !== undefined &&
      act.fields.act === "territorial-exclusion" &&
      EFFECTIVE.has(act.fields.status) &&
      containment(c, place, territory).relation === "inside"
      ? [{ act, territory }]
      : [];
  });
  let left: readonly Window[] = windows;
  for (const { act, territory } of acts) {
    const [from, to] = [act.effectFrom ?? OPEN_START, act.effectTo ?? OPEN_END];
    const contested = act.fields.status === "contested";
    const where = nameOf(c.facts, territory);
    const days = span(from, to);
    left = left.flatMap((window): Window[] => {
      if (!window.membership || window.to <= from || to <= window.from) return [window];
      const claims = [...window.claims, act.id];
      const provision = act.fields.provision ?? window.provision;
      const outside: Window = {
        ...window,
        claims,
        says: contested
          ? `${window.says}, and whether it reached ${where} in the time ${days} is open`
          : `${window.says}, without ${where} ${forTheTime(from, to)}`,
      };
      return [
        ...(window.from < from ? [{ ...outside, to: from }] : []),
        ...(contested
          ? [
              {
                ...outside,
                from: Math.max(from, window.from),
                to: Math.min(to, window.to),
                accepted: "CONTESTED" as const,
                provision,
              },
            ]
          : []),
        ...(to < window.to ? [{ ...outside, from: to, provision }] : []),
      ];
    });
  }
  return {
    windows: left,
    claims: acts.map(({ act }) => act.id),
    provisions: acts.flatMap(({ act }) => act.fields.provision ?? []),
  };
}
