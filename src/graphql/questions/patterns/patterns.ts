import { formatDayOrOpen, OPEN_END, OPEN_START } from "../../../base/index.js";
import type { StatementRows } from "../../../graph/index.js";
import { recordedBy } from "../../../model/index.js";
import { askSituation, type OfSituation } from "../../asking/ask-situation.js";
import type { Moment } from "../../asking/moment.js";
import type { QuestionContext } from "../../context.js";
import { dayOrNull, viewShown } from "../../hydrate/claims.js";
import { viewElement } from "../../hydrate/law.js";
import { viewNode } from "../../hydrate/nodes.js";

/** `patterns`: which incidents of a situation a speaker sees as a pattern. Throws `ID_UNKNOWN` for an unknown situation. */
export async function patterns(_: unknown, asked: OfSituation, context: QuestionContext): Promise<unknown> {
  return askSituation(context, asked, "read/record/patterns", (row, moment) =>
    row.patterns.map((one) => viewPattern(one, moment)),
  );
}

type PatternRow = StatementRows["read/record/patterns"]["patterns"][number];
/** An incident with where and when claims say that it happened. */
type Member = PatternRow["members"][number];

function viewPattern({ claim, subject, members }: PatternRow, moment: Moment): object {
  const view = viewShown(claim);
  const fields = JSON.parse(claim.data);
  const elements = recordedBy(moment.snapshot.records.elements, moment.rev);
  return {
    pattern: viewNode(subject),
    author: view.speaker,
    standard: view.standard,
    on: dayOrNull(claim.actOn ?? null),
    rule: (fields.rule as string[]).map((rule) => rule.toUpperCase()),
    members: [...members].sort(byIncident).map(viewMember),
    bearsOn: (fields.bearsOn as string[]).flatMap((id) => {
      const element = elements.find((candidate) => candidate.id === id);
      return element ? [viewElement(element, moment)] : [];
    }),
    disputed: view.disputed,
    claim: view,
    sentence: view.sentence,
  };
}

function viewMember({ incident, placed }: Member): object {
  const places = new Map(placed.flatMap((one) => (one.place ? [[one.place.id, one.place] as const] : [])));
  const days = placed.filter((one) => one.possFrom < one.possTo);
  const from = Math.min(OPEN_END, ...days.map((one) => one.possFrom));
  const to = Math.max(OPEN_START, ...days.map((one) => one.possTo));
  return {
    incident: viewNode(incident),
    places: [...places.values()]
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map((place) => ({ __typename: "Place", ...place })),
    from: formatDayOrOpen(from),
    to: to >= OPEN_END || to <= OPEN_START ? null : formatDayOrOpen(to - 1),
  };
}

const byIncident = (a: Member, b: Member): number => (a.incident.id < b.incident.id ? -1 : 1);
