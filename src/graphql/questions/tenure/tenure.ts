import type { Named } from "../../../assessment/index.js";
import { fail, formatDay, formatDayOrOpen, type Holds, nearestIds } from "../../../base/index.js";
import { type TenureIncident, tenureOf } from "../../../law/index.js";
import { askStore, type Clocks, type Moment } from "../../asking/moment.js";
import type { QuestionContext } from "../../context.js";
import { viewActor } from "../../hydrate/actors.js";
import { type ChainRecord, readChainRecord } from "../../hydrate/chains.js";
import { pinOf } from "../../hydrate/coverage.js";
import { type NodeView, viewNode } from "../../hydrate/nodes.js";
import { CAUTION } from "../../navigation/index.js";

interface Arguments extends Clocks {
  readonly person: string;
  readonly minHolds?: Holds | null;
}

/**
 * `tenure`: the posts of a person, the gaps between them and the incidents with days inside them. Throws `ID_UNKNOWN`
 * for an id that names no person.
 */
export async function tenure(
  _: unknown,
  { person, minHolds, ...clocks }: Arguments,
  context: QuestionContext,
): Promise<unknown> {
  return askStore(
    context,
    clocks,
    "read/record/tenure-facts",
    () => ({ person }),
    (row, moment) => {
      const subject = row.subject as Named | null;
      if (!subject) throw unknown(person, moment);
      const record = readChainRecord(row, moment);
      const answer = tenureOf(record.facts.claims, { person, asOf: moment.asOf, minHolds: minHolds ?? "POSSIBLE" });
      const node = (id: string): NodeView => viewNode(nodeOf(record, id));
      const claims = (ids: readonly string[]) => ids.flatMap((id) => record.claims.get(id) ?? []);
      return {
        person: viewActor(subject),
        caution: CAUTION,
        postings: answer.postings.map((posting) => ({
          ...posting,
          post: node(posting.post),
          periods: posting.periods.map((period) => ({ ...daysOf(period, moment), holds: period.holds })),
          claims: claims(posting.claims),
        })),
        gaps: answer.gaps.map((gap) => {
          const [from, to] = [formatDay(gap.from), formatDay(gap.to - 1)];
          const what = gap.holds === "POSSIBLE" ? "No post is certain" : "No post is recorded";
          const sentence = `${what} from ${from} to ${to}; that says nothing of whether one was held.`;
          return { from, to, holds: gap.holds, sentence };
        }),
        incidents: answer.incidents.map((one) => ({
          ...one,
          ...daysOf(one, moment),
          incident: node(one.incident),
          post: node(one.post),
          allegedActor: node(one.allegedActor),
          path: one.path.map(node),
          claims: claims(one.claims),
          sentence: sentenceOf(one, (id) => nodeOf(record, id).name),
        })),
        pin: pinOf(moment, answer),
      };
    },
  );
}

const nodeOf = (record: ChainRecord, id: string): Named =>
  record.facts.nodes.get(id) ?? { id, name: id, type: "Organization" };

/** Half-open days as inclusive ones; an end after the day looked from is not known yet. */
const daysOf = (
  { from, to }: { from: number; to: number },
  { asOf }: Moment,
): { from: string | null; to: string | null } => ({
  from: formatDayOrOpen(from),
  to: to > asOf ? null : formatDay(to - 1),
});

function sentenceOf(one: TenureIncident, nameOf: (id: string) => string): string {
  const days = {
    CERTAIN: "has days inside",
    CONTINUITY: "has days inside, taking the time between two claims as continuous,",
    POSSIBLE: "may have days inside",
    UNKNOWN: "cannot be placed inside or outside",
    EXCLUDED: "lies outside",
  };
  const of =
    one.relation === "ALLEGED_OF_PERSON"
      ? "It is alleged of the person."
      : `It is alleged of ${nameOf(one.allegedActor)}, which claims place beneath that post; nothing is said of the person.`;
  return `${nameOf(one.incident)} ${days[one.holds]} the tenure of ${nameOf(one.post)}. ${of}`;
}

function unknown(id: string, { facts }: Moment): Error {
  const known = [...facts.entities.values()].filter((one) => one.type === "Person");
  return fail("ID_UNKNOWN", { what: "person", id, nearest: nearestIds(id, known) });
}
