import { type Day, hasCertain, hasPossible, OPEN_END, OPEN_START } from "../../base/index.js";
import type { Notice, NoticeChannel, NoticeClaim, NoticeForm, NoticeItem } from "./types.js";

/** Steps that tell their subject to do or leave something; every other step is a proceeding it could have heard of. */
const ORDERS = new Set(["measures-ordered", "summons-issued", "breach-found", "reparations-ordered", "time-limit-set"]);

/**
 * What was said, asked or ordered before a day, public and internal apart, oldest first. Rome Statute, art 28: whether a
 * superior knew or should have known is a question for a court; that something was public does not show that anybody
 * read it. Claims without any day are named apart. Pure.
 */
export function noticeBefore(claims: readonly NoticeClaim[], before: Day): Notice {
  const undated: string[] = [];
  const items = new Map<string, NoticeItem>();
  for (const claim of [...claims].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const days = daysOf(claim);
    if (!days) {
      undated.push(claim.id);
      continue;
    }
    const holds = holdsBefore(days, before);
    if (!holds) continue;
    const [form, channel] = [formOf(claim), channelOf(claim)];
    const key = [form, channel, holds, days.from, days.to, claim.speaker, claim.source, claim.addressee].join("\n");
    const item = items.get(key);
    items.set(key, {
      form,
      channel,
      holds,
      from: days.from,
      to: days.to >= OPEN_END ? OPEN_END : days.to - 1,
      speaker: claim.speaker,
      source: claim.source,
      addressee: claim.addressee,
      incidents: [...new Set([...(item?.incidents ?? []), ...claim.incidents])].sort(),
      claims: [...(item?.claims ?? []), claim.id],
    });
  }
  const inOrder = [...items.entries()].sort(([a, one], [b, other]) => one.from - other.from || (a < b ? -1 : 1));
  const of = (channel: NoticeChannel): NoticeItem[] =>
    inOrder.flatMap(([, item]) => (item.channel === channel ? [item] : []));
  return { publicItems: of("PUBLIC"), internalItems: of("INTERNAL"), undated };
}

/** Half-open days of the notice itself: of a `notice` its range, of everything else the day on which it was said. */
function daysOf(claim: NoticeClaim): { from: Day; to: Day } | null {
  const { time } = claim;
  if (claim.kind === "notice" && (hasCertain(time) || hasPossible(time)))
    return {
      from: hasPossible(time) ? Math.min(time.possFrom, time.certFrom) : time.certFrom,
      to: hasPossible(time) ? time.possTo : time.certTo,
    };
  const day = claim.saidOn;
  return day === null || day <= OPEN_START ? null : { from: day, to: day + 1 };
}

function holdsBefore(days: { from: Day; to: Day }, before: Day): "CERTAIN" | "POSSIBLE" | null {
  if (days.to <= before) return "CERTAIN";
  return days.from < before ? "POSSIBLE" : null;
}

function formOf({ kind, form }: NoticeClaim): NoticeForm {
  if (kind === "notice") return (form ?? "report").toUpperCase() as NoticeForm;
  if (kind === "call") return "CALL";
  if (kind === "response") return "ANSWER";
  if (kind === "procedural-step") return ORDERS.has(form ?? "") ? "ORDER" : "PROCEEDING";
  return "REPORT";
}

const channelOf = ({ channel }: NoticeClaim): NoticeChannel => (channel === "internal" ? "INTERNAL" : "PUBLIC");
