import { type Named, toClaimRecord } from "../../../assessment/index.js";
import { fail, formatDayOrOpen, nearestIds, parseDay } from "../../../base/index.js";
import type { StatementRows } from "../../../graph/index.js";
import { type NoticeClaim, type NoticeItem, noticeBefore } from "../../../law/index.js";
import { askStore, type Clocks, type Moment } from "../../asking/moment.js";
import type { QuestionContext } from "../../context.js";
import { type ClaimView, viewShown } from "../../hydrate/claims.js";
import { pinOf } from "../../hydrate/coverage.js";
import { cautionFor, viewNode } from "../../hydrate/nodes.js";
import { CAUTION } from "../../navigation/index.js";

interface Arguments extends Clocks {
  readonly subject: string;
  readonly before: string;
}

/** Asked of every answer: what a court would still have to decide. */
const OPEN_QUESTIONS = [
  "Did it reach the superior, and when?",
  "Did the superior know, or, for a military commander, should he have known; or, for another superior, did he consciously disregard it (Rome Statute, art 28(a)(i), (b)(i))?",
  "What could the superior then have done, and what was done (art 28(a)(ii), (b)(iii))?",
];

/** `notice`: what a superior could have known before a day. Throws `ID_UNKNOWN` for an id of no actor or office. */
export async function notice(
  _: unknown,
  { subject, before, ...clocks }: Arguments,
  context: QuestionContext,
): Promise<unknown> {
  const day = parseDay(before);
  return askStore(
    context,
    clocks,
    "read/record/notice-facts",
    () => ({ subject, before: day }),
    (row, moment) => {
      const about = row.subject as Named | null;
      if (!about) throw unknown(subject, moment);
      const nodes = new Map<string, Named>();
      const views = new Map<string, ClaimView>();
      const claims = row.claims.map((one) => {
        for (const node of [...one.incidents, ...(one.addressee ? [one.addressee] : [])]) nodes.set(node.id, node);
        views.set(one.claim.id, viewShown(one.claim));
        return toNoticeClaim(one);
      });
      const answer = noticeBefore(claims, day);
      const node = (id: string) => viewNode(nodes.get(id) ?? moment.named(id));
      const view = (item: NoticeItem) => {
        const [first] = item.claims.map((id) => views.get(id) as ClaimView);
        return {
          ...item,
          from: formatDayOrOpen(item.from),
          to: formatDayOrOpen(item.to),
          speaker: first?.speaker,
          source: first?.source,
          addressee: item.addressee ? node(item.addressee) : null,
          incidents: item.incidents.map(node),
          claims: item.claims.flatMap((id) => views.get(id) ?? []),
        };
      };
      return {
        subject: viewNode(about),
        caution: cautionFor(about.type, CAUTION),
        before,
        concerned: row.concerned.map(viewNode),
        publicItems: answer.publicItems.map(view),
        internalItems: answer.internalItems.map(view),
        undated: answer.undated.flatMap((id) => views.get(id) ?? []),
        openQuestions: OPEN_QUESTIONS,
        pin: pinOf(moment, answer),
      };
    },
  );
}

type NoticeRow = StatementRows["read/record/notice-facts"]["claims"][number];

function toNoticeClaim({ claim: node, addressee, incidents }: NoticeRow): NoticeClaim {
  const claim = toClaimRecord(node);
  const isAddressed = ["notice", "call", "procedural-step"].includes(claim.kind);
  return {
    id: claim.id,
    kind: claim.kind,
    form: claim.kind === "notice" ? claim.fields.form : claim.kind === "procedural-step" ? claim.fields.step : null,
    channel: claim.kind === "notice" ? claim.fields.channel : null,
    speaker: claim.speaker,
    source: claim.source,
    time: claim.time,
    saidOn: claim.actOn ?? claim.publishedOn ?? null,
    addressee: isAddressed ? (addressee?.id ?? null) : null,
    incidents: incidents.map((one) => one.id),
  };
}

const NO_SUBJECTS = new Set(["Place", "Situation", "Incident", "Event", "Plan"]);

function unknown(id: string, { facts }: Moment): Error {
  const known = [...facts.entities.values()].filter((one) => !NO_SUBJECTS.has(one.type));
  return fail("ID_UNKNOWN", { what: "actor or office", id, nearest: nearestIds(id, known) });
}
