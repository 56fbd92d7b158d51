import { type Day, unique, writeDay } from "../../base/index.js";
import type { MechanismInput } from "../../model/index.js";
import { effectDay, type LawFacts } from "../facts/index.js";
import { instrumentName } from "../words/index.js";
import { completeTo } from "./silence.js";

/**
 * What is said of an outcome that changes on a day that no act bears, because from then on the table of acts under a treaty
 * that the forum rests on says nothing any more: the day after it was read, or that on which an act of the next day would
 * have had effect. A sentence for each such treaty, in the order of the bases.
 */
export const tablesEndedBy = (facts: LawFacts, mechanism: MechanismInput, day: Day): string[] =>
  unique(mechanism.bases.flatMap(({ acceptance }) => acceptance?.instrument ?? [])).flatMap((instrument) => {
    const to = completeTo({ facts }, instrument);
    const effect = to === null ? null : effectDay(facts.instruments.get(instrument), "joining", to);
    return to !== null && [to, effect].includes(day - 1)
      ? [
          `Who takes part in the ${instrumentName(facts, instrument)} was read up to ${writeDay(to)}; of later days silence says nothing.`,
        ]
      : [];
  });
