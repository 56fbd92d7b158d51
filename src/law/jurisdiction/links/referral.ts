import { OPEN_END, OPEN_START, unique, writeDay } from "../../../base/index.js";
import type { LinkRule, ParticipationClaim } from "../../../model/index.js";
import { actsOfType } from "../../facts/index.js";
import { best } from "../../findings/index.js";
import { isComplete, type Window } from "../../participation/index.js";
import { forTheTime, listed, named, nameOf, theName } from "../../words/index.js";
import { territoryOf } from "../places.js";
import type { Case, Question } from "../question.js";
import { type Link, link } from "./link.js";
import { inPlace } from "./territory.js";

/** A referral of a situation: recorded, or supposed. */
export interface Referral {
  readonly claim: ParticipationClaim | null;
  readonly by: string;
  readonly territory: string;
  readonly from: number;
  readonly to: number;
}

/** Referrals under an instrument that exist on `asOf`, the supposed ones after the recorded. */
export function referralsUnder(q: Question, instrument: string): Referral[] {
  const recorded = actsOfType(q.facts, instrument, "council-referral").filter(
    (act) => act.fields.status === "accepted" && act.fields.territory,
  );
  const found: Referral[] = recorded.map((act) => ({
    claim: act,
    by: act.fields.subject,
    territory: act.fields.territory as string,
    from: act.effectFrom ?? OPEN_START,
    to: act.effectTo ?? OPEN_END,
  }));
  for (const act of q.conduct.suppose) {
    const territory = act.territory ?? act.state;
    if (act.kind !== "COUNCIL_REFERRAL" || act.on > q.asOf || territory === null) continue;
    found.push({ claim: null, by: "", territory, from: act.from ?? OPEN_START, to: act.to ?? OPEN_END });
  }
  return found;
}

/** Drafts of a referral that failed, for the places of the conduct: named where a referral is missing. */
export function failedDrafts(q: Question & Pick<Case, "mechanism">, instrument: string): ParticipationClaim[] {
  return actsOfType(q.facts, instrument, "draft-referral-not-adopted").filter((act) =>
    q.conduct.places.some((place) => {
      const found = inPlace(q as Case, place, act.fields.territory ?? "");
      // An unknown link without a territory means that nobody knows where the place lies.
      return found.state === "MET" || (found.state === "UNKNOWN" && found.states.length > 0);
    }),
  );
}

/** REFERRAL by the Security Council (Rome Statute, article 13(b)): no State's acceptance is needed, the place decides. */
export function referralLink(c: Case, rule: LinkRule): Link {
  const instrument = (rule.acceptance?.instrument as string | undefined) ?? "";
  const referrals = referralsUnder(c, instrument);
  const links = referrals.flatMap((referral) =>
    c.conduct.places.map((place) => ({ referral, place, link: inPlace(c, place, referral.territory) })),
  );
  const state = best(links.map((one) => one.link.state));
  const drafts = failedDrafts(c, instrument);
  if (state === "NOT_MET") {
    const failed = drafts.map(
      (draft) => ` (a draft failed${draft.actOn === null ? "" : ` on ${writeDay(draft.actOn)}`})`,
    );
    const reason = `${notReferred(c, referrals)}${failed[0] ?? ""}`;
    return isComplete(c, instrument)
      ? link("NOT_MET", reason, { reason, claims: drafts.map((draft) => draft.id) })
      : link("UNKNOWN", "no referral is recorded, and the record is not complete for these days", {
          reason: "no referral is recorded",
        });
  }
  const all = links.filter((one) => one.link.state === state);
  // Where a place lies may be unknown for every referral alike; then none of them is its referral.
  const same = all.filter((one) => one.link.states.length > 0);
  if (same.length === 0)
    return link("UNKNOWN", listed(unique(all.map((one) => one.link.sentence))), {
      reason: listed(unique(all.map((one) => one.link.sentence))),
    });
  const windows = unique(same.map((one) => one.referral)).map((referral) => toWindow(c, referral));
  return link(
    state,
    `${listed(unique(windows.map((window) => window.says)))}; ${listed(unique(same.map((one) => one.link.sentence)))}`,
    {
      reason: state === "UNKNOWN" ? listed(unique(same.map((one) => one.link.sentence))) : null,
      claims: unique([...windows.flatMap((window) => window.claims), ...same.flatMap((one) => one.link.claims)]),
      places: state === "UNKNOWN" ? [] : unique(same.map((one) => one.place)),
      states: unique(same.map((one) => one.referral.territory)),
      windows: state === "UNKNOWN" ? null : windows,
    },
  );
}

/** Where another part of the same State was referred, the reason says so. */
function notReferred(c: Case, referrals: readonly Referral[]): string {
  const states = unique(c.conduct.places.flatMap((place) => territoryOf(c, place).states));
  const beside = referrals.filter((one) =>
    territoryOf(c, one.territory).states.some((state) => states.includes(state)),
  );
  const where = unique(beside.map((one) => nameOf(c.facts, one.territory)));
  return where.length === 0
    ? "the Security Council has not referred the situation"
    : `the Security Council has referred only the situation in ${listed(where)}, which does not reach ${named(c.facts, c.conduct.places)}`;
}

function toWindow(c: Case, referral: Referral): Window {
  const where = nameOf(c.facts, referral.territory);
  const act = referral.claim;
  const body = c.facts.mechanisms.get(referral.by);
  const by = body ? theName(body) : nameOf(c.facts, referral.by);
  const on = act?.actOn ? ` on ${writeDay(act.actOn)}` : "";
  return {
    from: referral.from,
    to: referral.to,
    accepted: "MET",
    reachesTerritory: true,
    reachesNationals: true,
    territory: referral.territory,
    claims: act ? [act.id] : [],
    says: act
      ? `${by} referred the situation in ${where}${on}, ${forTheTime(referral.from, referral.to)}`
      : `supposed: the Security Council refers the situation in ${where}`,
    membership: false,
    provision: act?.fields.provision ?? null,
    endedBy: null,
  };
}
