import { addressOf, valuesOf } from "../../address.js";
import { answerOf, failureOf } from "../../answer-of.js";
import { type Asked, definePage } from "../../page.js";
import { type Coverage, Outcomes, Why } from "../../parts/coverage.js";
import { A } from "../../parts/place.js";
import { Section, Title } from "../../parts/section.js";
import { Status } from "../../parts/status.js";
import { OUTCOME_ORDER } from "../../words/vocabulary.js";
import { CoverageChoices } from "./choices/operation.js";
import { ConductForm } from "./form.js";
import { CoverageOverview, type CoverageOverviewAnswer } from "./operation.js";
import { type Choices, choicesOf, listOf, readConduct } from "./read-conduct.js";
import { CoverageWhy } from "./why/operation.js";

type Line = CoverageOverviewAnswer["coverage"][number];
interface Shown {
  readonly choices: Choices;
  readonly answers: readonly Line[] | null;
  /** The same conduct without what was supposed. */
  readonly before: readonly Line[] | null;
  readonly why: readonly Coverage[];
  readonly failure: { readonly code: string; readonly message: string; readonly remedy: string } | null;
}

/** `/coverage`: conduct as a reader describes it, and which courts and bodies could take it up. */
export const coverage = definePage<Shown>({
  path: "/coverage",
  load: async (asked) => {
    const choices = choicesOf(await answerOf(asked, CoverageChoices, {}));
    const empty = { choices, answers: null, before: null, why: [], failure: null };
    try {
      return { ...empty, ...(await answer(asked, choices)) };
    } catch (error) {
      const failure = failureOf(error);
      if (failure.code === "INTERNAL") throw error;
      return { ...empty, failure };
    }
  },
  about: ({ answers, why }) => ({
    title: "Describe conduct",
    summary: why[0]?.summary ?? "Which courts and bodies could take it up, why not, and what would change that.",
    knows: "both clocks",
    pin: (why[0] ?? answers?.[0])?.pin,
    pins: why.map(({ pin }) => pin),
  }),
  View: ({ data: { choices, answers, before, why, failure }, asked }) => {
    const was = new Map((before ?? []).map(({ mechanism, outcome }) => [mechanism.id, outcome]));
    return (
      <>
        <Title
          kind="Coverage"
          lead="Describe what is alleged, as you would to a colleague. The answer says which courts and bodies could take it up if the facts are as alleged, and why. Nothing you write is stored."
        >
          Describe conduct
        </Title>
        {failure && (
          <p class="notice" role="alert">
            <strong>{failure.message}</strong> {failure.remedy}
          </p>
        )}
        <ConductForm asked={asked} choices={choices} />
        {answers && (
          <Section id="answer" title="Before every court and body" count={answers.length}>
            {(answers[0]?.assumptions.length ?? 0) > 0 && (
              <>
                <h3>Taken for granted, because the question did not say</h3>
                <ul class="plain">
                  {[...new Set(answers.flatMap(({ assumptions }) => assumptions))].slice(0, 12).map((one) => (
                    <li>{one}</li>
                  ))}
                </ul>
              </>
            )}
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
                    <strong>Changed by what is supposed:</strong> before <Status of={earlier} small />, now{" "}
                    <Status of={outcome} small />
                  </p>
                ) : null;
              }}
            />
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

async function answer(asked: Asked, choices: Choices): Promise<Partial<Shown>> {
  const conduct = readConduct(asked.query, choices);
  if (!conduct) return {};
  const days = { asOf: asked.clocks.asOf, knownAt: asked.clocks.knownAt };
  const only = listOf(asked.query, "mechanisms").map(
    (value) =>
      choices.mechanisms.find(({ id, name }) => id === value || name.toLowerCase() === value.toLowerCase())?.id ??
      value,
  );
  const mechanisms = only.length > 0 ? only : null;
  const supposes = Array.isArray(conduct.suppose) && conduct.suppose.length > 0;
  const [{ coverage: answers }, before] = await Promise.all([
    answerOf(asked, CoverageOverview, { conduct, mechanisms, ...days }),
    supposes ? answerOf(asked, CoverageOverview, { conduct: { ...conduct, suppose: [] }, mechanisms, ...days }) : null,
  ]);
  const chosen = listOf(asked.query, "why");
  const nearest = [...answers].sort((a, b) => OUTCOME_ORDER.indexOf(a.outcome) - OUTCOME_ORDER.indexOf(b.outcome))[0];
  const which =
    chosen.length > 0 ? chosen.slice(0, 4) : (mechanisms ?? (nearest ? [nearest.mechanism.id] : [])).slice(0, 4);
  const { coverage: why } = await answerOf(asked, CoverageWhy, { conduct, mechanisms: which, ...days });
  return { answers, before: before?.coverage ?? null, why };
}

/** The values of the address without its clocks, which every link carries by itself. */
function withoutClocks(asked: Asked, more: Record<string, string>): Record<string, readonly string[] | string> {
  const { asOf: _asOf, knownAt: _knownAt, ...values } = valuesOf(asked.query);
  return { ...values, ...more };
}
