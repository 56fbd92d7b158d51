import { type Day, tryParseDay, writeDay } from "../../base/index.js";
import type { FactsOn, JurisdictionStage, Reach } from "../facts/index.js";
import { instrumentName, nameOf } from "../words/index.js";

/**
 * The day to which the cases before a forum under one instrument are recorded completely; null where nobody went through
 * a list of them. Silence about a case says nothing of the days after.
 */
function casesListedTo(facts: FactsOn, mechanism: string, instrument: string): Day | null {
  const lists = facts.instruments.get(instrument)?.cases ?? [];
  const iso = lists.find(({ before }) => before === mechanism)?.completeTo;
  return iso ? tryParseDay(iso) : null;
}

/** What the silence of the record about a case says of the forum: that none was brought, or nothing. */
export function stageOfSilence(
  facts: FactsOn,
  mechanism: string,
  instrument: string | undefined,
): Extract<JurisdictionStage, "NOT_SEISED" | "UNKNOWN"> {
  const to = instrument === undefined ? null : casesListedTo(facts, mechanism, instrument);
  return to !== null && to >= facts.asOf ? "NOT_SEISED" : "UNKNOWN";
}

/** How far the record of cases reaches, where none is recorded and that is no answer. */
export function reachOfCases(facts: FactsOn, mechanism: string, instrument: string | undefined): Reach {
  const to = instrument === undefined ? null : casesListedTo(facts, mechanism, instrument);
  const under = instrument === undefined ? "" : ` under the ${instrumentName(facts, instrument)}`;
  const where = `before the ${nameOf(facts, mechanism)}${under}`;
  return {
    facts: `cases ${where}`,
    completeTo: to,
    sentence:
      to === null
        ? `No case about this ${where} is recorded; the record of its cases is not complete, so that there may be one.`
        : `No case about this ${where} is recorded to ${writeDay(to)}; what was brought between that day and ${writeDay(facts.asOf)} is recorded only where it was found.`,
  };
}
