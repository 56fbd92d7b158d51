import { inWords, unique } from "../../../base/index.js";
import type { StepClaim } from "../../../model/index.js";
import { onDay } from "../../time/index.js";
import { nameOf } from "../../words/index.js";
import type { Case } from "../question.js";

/** Steps before courts, one after the other, each with its court, its day and what was said. */
export const told = (c: Case, steps: readonly StepClaim[]): string =>
  unique(
    steps.map(
      (step) =>
        `${nameOf(c.facts, step.fields.mechanism)}${dayOfStep(c, step)}:${saying(step) || ` ${inWords(step.fields.step as string)}.`}`,
    ),
  ).join(" ");

/** ", 14 Dec 2019", or nothing where the day is not known. */
export const dayOfStep = (c: Case, step: StepClaim): string => {
  const day = onDay(step, c.asOf);
  return day === null ? "" : `, ${day.replace(/^on /, "")}`;
};

/** " What was decided.", or nothing. */
export const saying = (step: StepClaim): string => (step.fields.says ? ` ${step.fields.says}` : "");
