import { fail, formatDay, nearestIds, parseDay } from "../../base/index.js";
import { type CoverageAnswer, type FactsOn, factsOn, type LawBooks, type LawFacts } from "../facts/index.js";
import { assessForum } from "./assess-forum.js";
import { presentState } from "./case-record.js";
import { flipsOf } from "./flips.js";
import { forumsOf } from "./forum-rules.js";
import type { InterStateQuestion } from "./types.js";

/**
 * Could this State be sued before a court of States under this treaty by that one? One answer for each forum the treaty's
 * clauses name; `asOf` is the day of filing. Ids may be former codes of States. Throws `ID_UNKNOWN` (with the nearest
 * known), `RANGE_REVERSED`, `CONDUCT_AFTER_AS_OF`, `CONDUCT_STATE_NOT_EXISTING`.
 */
export function assessInterState(record: LawFacts | FactsOn, asked: InterStateQuestion): CoverageAnswer[] {
  const facts = factsOn(record, asked.asOf);
  const question = checkQuestion(facts, asked);
  return forumsOf(facts, question.instrument).map((rules) => {
    const assessment = assessForum(facts, rules, question);
    if (question.flips === false) return assessment.answer;
    return { ...assessment.answer, whyNot: flipsOf(facts, rules, question, assessment) };
  });
}

function checkQuestion(facts: FactsOn, asked: InterStateQuestion): InterStateQuestion {
  if (!facts.instruments.has(asked.instrument)) {
    throw fail("ID_UNKNOWN", {
      what: "instrument",
      id: asked.instrument,
      nearest: nearestIds(asked.instrument, facts.instruments.values()),
    });
  }
  const { conductFrom: from, conductTo: to, asOf } = asked;
  if (from != null && to != null && to < from)
    throw fail("RANGE_REVERSED", { from: formatDay(from), to: formatDay(to) });
  if (from != null && from > asOf) throw fail("CONDUCT_AFTER_AS_OF", { from: formatDay(from), asOf: formatDay(asOf) });
  const question = {
    ...asked,
    applicant: resolve(facts, asked.applicant),
    respondent: resolve(facts, asked.respondent),
  };
  for (const state of [question.applicant, question.respondent]) checkExists(facts, state, question);
  return {
    ...question,
    applicant: presentState(facts, question.applicant),
    respondent: presentState(facts, question.respondent),
  };
}

function resolve(facts: LawBooks, id: string): string {
  const written = id.toLowerCase();
  if (facts.entities.has(written)) return written;
  const state = facts.stateOfCode.get(written);
  if (state) return state;
  throw fail("ID_UNKNOWN", { what: "actor", id, nearest: nearestIds(id, facts.entities.values()) });
}

/**
 * A State that did not exist yet on the day of filing, or one that had ended and is asked about nothing of its own time,
 * makes no question. A State that had ended is answered for conduct of its own time.
 */
function checkExists(facts: LawBooks, id: string, { asOf, conductFrom }: InterStateQuestion): void {
  const entity = facts.entities.get(id);
  if (entity?.type !== "State") return;
  const { existsFrom, existsTo, name, successors } = entity;
  const day = formatDay(asOf);
  const existed = existsFrom ? `it began on ${existsFrom}` : undefined;
  const predecessors = (facts.predecessors.get(id) ?? []).map((other) => facts.entities.get(other)?.name ?? other);
  if (existsFrom && day < existsFrom) throw fail("CONDUCT_STATE_NOT_EXISTING", { name, day, existed, predecessors });
  if (existsTo && day > existsTo && (conductFrom == null || conductFrom > parseDay(existsTo))) {
    throw fail("CONDUCT_STATE_NOT_EXISTING", {
      name,
      day,
      existed: `it ended on ${existsTo}`,
      successors: successors.map((each) => facts.entities.get(each)?.name ?? each),
    });
  }
}
