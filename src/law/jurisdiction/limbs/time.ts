import { OPEN_START, unique, writeDay } from "../../../base/index.js";
import type { LimbState } from "../../facts/index.js";
import type { Window } from "../../participation/index.js";
import { regimeRule, ruleOn } from "../../rules/index.js";
import { writtenDays } from "../../time/index.js";
import { conductDays, listed, span } from "../../words/index.js";
import type { Link } from "../links/link.js";
import type { Case } from "../question.js";
import { activation, isAggression } from "../regimes/aggression.js";
import { mattersBeforeExit } from "../regimes/withdrawal.js";
import { finding, type LimbFinding } from "./finding.js";

/**
 * TIME: do the mechanism's own window and the acceptance behind the link cover the days? Several windows of linking
 * States count together. Where no link ties the conduct, it speaks of the mechanism's own window only.
 */
export function time(c: Case, link: Link): LimbFinding {
  const rule = ruleOn(c, "TIME");
  const windows = link.state === "NOT_MET" ? [] : (link.windows ?? []);
  if (rule.kind === "unrecorded") return finding("UNKNOWN", "For which days the mechanism exists is not recorded");
  if (rule.kind === "not-yet")
    return finding("NOT_MET", `The rule on its time did not exist yet on ${writeDay(c.asOf)}`, {
      claims: [rule.claim.id],
      provisions: rule.claim.fields.provisions,
    });
  const base = {
    claims: rule.kind === "rule" ? [rule.claim.id] : [],
    provisions: rule.kind === "rule" ? rule.claim.fields.provisions : [],
    states: link.states,
  };
  if (rule.kind === "none" && windows.length === 0)
    return finding("NOT_APPLICABLE", "Nothing limits it to certain days");

  const days = span(c.from, c.to);
  // Where a forum has layers, the days of one are not the days of the forum.
  const whose = isLayer(c) ? "this rule reaches" : "it covers";
  const own = writtenDays(rule.kind === "rule" ? rule.data : {});
  if (c.from < own.from) {
    const says =
      rule.kind === "rule" && rule.data.unmet
        ? rule.data.unmet
        : c.asOf < own.from
          ? // Which day it was to be is a later act, and not told.
            `${isLayer(c) ? "this rule reached" : "it covered"} no conduct yet on ${writeDay(c.asOf)}`
          : `the conduct of ${days} lies before ${writeDay(own.from)}, the first day ${whose}`;
    return finding("NOT_MET", says, base);
  }
  if (c.from >= own.to)
    return finding("NOT_MET", `the conduct of ${days} lies after ${writeDay(own.to - 1)}, the last day ${whose}`, base);
  const aggression = regimeRule(c, "aggression");
  if (isAggression(c) && aggression.kind === "rule") {
    const start = activation(aggression);
    if (start !== null && c.from < start) {
      return finding(
        "NOT_MET",
        `jurisdiction over aggression was switched on for acts from ${writeDay(start)}; ${conductDays(c.from, c.to, c.conduct)}`,
        { ...base, claims: [...base.claims, aggression.claim.id], provisions: aggression.data.provisions },
      );
    }
  }
  if (windows.length === 0) {
    const first =
      own.from > OPEN_START ? `on or after ${writeDay(own.from)}, the first day ${whose}` : `within the days ${whose}`;
    return finding("MET", `the conduct of ${days} lies ${first}`, base);
  }
  return byWindows(c, windows, days, base);
}

const isLayer = (c: Case): boolean => c.mechanism.bases.filter((basis) => basis.rules.time).length > 1;

function byWindows(
  c: Case,
  windows: readonly Window[],
  days: string,
  base: { claims: string[]; provisions: string[]; states: readonly string[] },
): LimbFinding {
  const covering = windows.filter((window) => window.from <= c.from && c.from < window.to);
  const touching = windows.filter((window) => window.from < c.to && c.from < window.to);
  // The end of a membership has an article of its own; it comes first where the conduct came after it.
  const provisionsOf = (list: readonly Window[]): string[] =>
    list.flatMap((window) => {
      const exit = window.endedBy?.provision ?? null;
      const both = c.from >= window.to ? [exit, window.provision] : [window.provision, exit];
      return both.filter((one): one is string => one !== null);
    });
  const claimsOf = (list: readonly Window[]): string[] => list.flatMap((window) => window.claims);
  if (covering.length === 0) {
    const all = listed(unique(windows.map((window) => window.says)));
    return finding("NOT_MET", `${all}; the conduct of ${days} lies outside`, {
      ...base,
      claims: unique([...base.claims, ...claimsOf(windows)]),
      provisions: unique([...provisionsOf(windows), ...base.provisions]),
    });
  }
  const judged = covering.map((window) => ({ window, ...throughWithdrawal(c, window) }));
  const state: LimbState = judged.some((one) => one.state === "MET")
    ? "MET"
    : judged.some((one) => one.state === "UNKNOWN")
      ? "UNKNOWN"
      : "CONTESTED";
  const same = judged.filter((one) => one.state === state);
  const shown = unique([
    ...same.map((one) => one.window),
    ...(state === "MET" ? touching.filter((window) => window.accepted === "MET") : []),
  ]);
  const says = listed(unique(shown.map((window) => window.says)));
  const more = unique(same.flatMap((one) => (one.says ? [one.says] : []))).map((text) => `; ${text}`);
  return finding(state, `${says}; ${conductDays(c.from, c.to, c.conduct)}${more.join("")}`, {
    ...base,
    claims: unique([...base.claims, ...claimsOf(shown), ...same.flatMap((one) => one.claims)]),
    provisions: unique([...base.provisions, ...provisionsOf(shown), ...same.flatMap((one) => one.provisions)]),
    authority: state === "MET" ? "TEXT_OF_THE_RULE" : "OUR_APPLICATION",
  });
}

interface Judged {
  readonly state: "MET" | "CONTESTED" | "UNKNOWN";
  readonly says: string | null;
  readonly claims: readonly string[];
  readonly provisions: readonly string[];
}

/** Article 127(2) on a window that a withdrawal has ended, for questions asked from its effective day on. */
function throughWithdrawal(c: Case, window: Window): Judged {
  const plain = { says: null, claims: [], provisions: [] };
  if (window.accepted === "CONTESTED") return { ...plain, state: "CONTESTED" };
  const regime = regimeRule(c, "withdrawal");
  if (!window.endedBy || regime.kind === "none" || c.asOf < window.endedBy.effective) return { ...plain, state: "MET" };
  if (regime.kind !== "rule") return { ...plain, state: "UNKNOWN" };
  const provisions = regime.data.provisions;
  const { reaching, unbounded } = mattersBeforeExit(c, window) ?? { reaching: [], unbounded: [] };
  const first = reaching[0];
  if (first) {
    const since = first.actOn === null ? "" : ` since ${writeDay(first.actOn)}`;
    return {
      state: "MET",
      says: `the matter was under consideration${since}, before the withdrawal took effect`,
      claims: [regime.claim.id, ...reaching.map((claim) => claim.id)],
      provisions,
    };
  }
  if (unbounded.length > 0)
    return {
      state: "UNKNOWN",
      says: "a matter was under consideration before the withdrawal took effect, and for which days of conduct is not recorded",
      claims: [regime.claim.id, ...unbounded.map((claim) => claim.id)],
      provisions,
    };
  return {
    state: "CONTESTED",
    says: "no matter that reaches this conduct is recorded as under consideration before the withdrawal took effect, and whether the Court can take up such conduct afterwards is not settled",
    claims: [regime.claim.id],
    provisions,
  };
}
