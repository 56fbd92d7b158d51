import { addressOf, valuesOf } from "../../address.js";
import { failureOf } from "../../answer-of.js";
import { addressValues } from "../../conduct/apply-flip.js";
import { factsOf, inALine, nameIn } from "../../conduct/changed-facts.js";
import { choicesOf, listOf, NAMES_OF_CONDUCT, takesForPerson } from "../../conduct/read-conduct.js";
import { WhichOne } from "../../named.js";
import { definePage } from "../../page.js";
import { Outcomes, Why } from "../../parts/coverage/index.js";
import { DaysAhead } from "../../parts/days-ahead.js";
import { Isolated } from "../../parts/name.js";
import { A } from "../../parts/place.js";
import { Facts, Section, Title } from "../../parts/section.js";
import { Status } from "../../parts/status.js";
import { wholeOf } from "../../whole-of.js";
import { words } from "../../words/vocabulary.js";
import { answered, type Shown } from "./answered.js";
import { CoverageChoices } from "./choices/operation.js";
import { ConductForm } from "./form.js";
import { withNamed, withoutClocks } from "./links.js";
import { Assumed, SameWord } from "./taken-as.js";
import { WhatChanged } from "./what-changed.js";

/** `/coverage`: conduct as a reader describes it, and which courts and bodies could take it up. */
export const coverage = definePage<Shown>({
  path: "/coverage",
  takes: [...NAMES_OF_CONDUCT, "mechanisms", "why", "before"],
  load: async (asked) => {
    const choices = choicesOf(await wholeOf(asked, CoverageChoices, {}));
    const empty = {
      choices,
      answers: null,
      conduct: null,
      before: null,
      why: [],
      ahead: [],
      failure: null,
      which: null,
    };
    try {
      return { ...empty, ...(await answered(asked, choices)) };
    } catch (error) {
      const failure = failureOf(error);
      if (failure.code === "INTERNAL") throw error;
      const which = error instanceof WhichOne ? { text: error.text, nearest: error.nearest } : null;
      return { ...empty, failure, which };
    }
  },
  about: ({ choices, answers, conduct, why }) => ({
    // Cited beside each other, two answers must not bear one title.
    title: answers && conduct ? `Who could take it up: ${inALine(conduct, nameIn(choices))}` : "Describe conduct",
    summary: why[0]?.summary ?? "Which courts and bodies could take it up, why not, and what would change that.",
    knows: "both clocks",
    showsWhatWasAsked: conduct !== null,
    pin: why[0]?.pin,
    pins: why.map(({ pin }) => pin),
  }),
  View: ({ data: { choices, answers, conduct, before, why, ahead, failure, which }, asked }) => {
    const was = new Map((before?.answers ?? []).map(({ mechanism, outcome }) => [mechanism.id, outcome]));
    const turned = (answers ?? []).filter(
      ({ mechanism, outcome }) => was.has(mechanism.id) && was.get(mechanism.id) !== outcome,
    );
    return (
      <>
        <Title
          kind="Coverage"
          lead={
            answers
              ? "Which courts and bodies could take it up if the facts are as alleged, and why. Change the description and ask again. Nothing you write is stored."
              : "Describe what is alleged, as you would to a colleague. The answer says which courts and bodies could take it up if the facts are as alleged, and why. Nothing you write is stored."
          }
        >
          {answers ? "Conduct as described" : "Describe conduct"}
        </Title>
        {failure && (
          <p class="notice" role="alert">
            <strong>{failure.message}</strong> {failure.remedy}
          </p>
        )}
        {which && which.nearest.length > 0 && (
          <ul class="plain">
            {which.nearest.map(({ id, kind, name }) => (
              <li>
                <A to="/coverage" with={withNamed(asked, which.text, id)}>
                  Ask about <Isolated text={name} />
                </A>{" "}
                <span class="quiet">{words(kind)}</span>
              </li>
            ))}
          </ul>
        )}
        <ConductForm asked={asked} choices={choices} compareWith={conduct && addressValues(conduct)} />
        {before && conduct && answers && (
          <WhatChanged {...{ asked, choices, turned, was }} before={before.conduct} now={conduct} />
        )}
        {answers && (
          <Section
            id="answer"
            title={
              listOf(asked.query, "mechanisms").length > 0
                ? "Before the courts and bodies asked about"
                : "Before every court and body"
            }
            count={answers.length}
          >
            {/* The form holds ids, and is not printed: whoever reads the answer has to see what was asked. */}
            {conduct && <Facts rows={factsOf(conduct, nameIn(choices))} />}
            {takesForPerson(asked.query) && !conduct?.allegedActors?.[0]?.actor && (
              <p>The kind of alleged actor was not said: the question was asked of a natural person.</p>
            )}
            {conduct && <SameWord asked={asked} of={conduct.categories} all={choices.categories} />}
            <Assumed of={answers} />
            <Outcomes
              of={answers}
              why={({ mechanism }) => (
                <A to="/coverage" with={withoutClocks(asked, { why: mechanism.id })}>
                  {mechanism.name}
                </A>
              )}
              beside={({ mechanism, outcome }) => {
                const earlier = was.get(mechanism.id);
                return earlier && earlier !== outcome ? (
                  <p class="summary">
                    <strong>Changed:</strong> before <Status of={earlier} small />, now <Status of={outcome} small />
                  </p>
                ) : null;
              }}
            />
          </Section>
        )}
        {ahead.length > 0 && (
          <Section
            id="ahead"
            title="Days ahead"
            count={ahead.length}
            lead="Dates on which an answer about the States concerned opens or ends, on what is already recorded."
          >
            <DaysAhead of={ahead} />
          </Section>
        )}
        {why.length > 0 && (
          <Section id="why" title="Why, limb by limb">
            {why.map((one) => (
              <Why of={one} />
            ))}
          </Section>
        )}
      </>
    );
  },
  sheet: ({ answers }, asked) => ({
    columns: ["mechanism", "mechanismName", "outcome", "summary", "hypothetical", "asOf", "knownAt", "hash", "address"],
    rows: (answers ?? []).map(({ mechanism, outcome, summary, hypothetical, pin }) => [
      ...[mechanism.id, mechanism.name, outcome, summary, String(hypothetical), pin.asOf, pin.knownAt, pin.hash],
      addressOf("/coverage", { ...valuesOf(asked.query), why: mechanism.id }),
    ]),
  }),
});
