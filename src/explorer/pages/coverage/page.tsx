import { addressOf, type Values, valuesOf } from "../../address.js";
import { answerOf, failureOf } from "../../answer-of.js";
import { addressValues } from "../../conduct/apply-flip.js";
import { changedFacts } from "../../conduct/changed-facts.js";
import { BOXES, withIds } from "../../conduct/name-boxes.js";
import {
  type Choices,
  choicesOf,
  listOf,
  NAMES_OF_CONDUCT,
  readConduct,
  takesForPerson,
} from "../../conduct/read-conduct.js";
import { idNamed, WhichOne } from "../../named.js";
import type { Suggestion } from "../../nearest.js";
import { type Asked, definePage } from "../../page.js";
import { type Coverage, Outcomes, Why } from "../../parts/coverage.js";
import { DaysAhead, type Horizon } from "../../parts/days-ahead.js";
import { Isolated } from "../../parts/name.js";
import { A } from "../../parts/place.js";
import { Scroll, Section, Title } from "../../parts/section.js";
import { Status } from "../../parts/status.js";
import { wholeOf } from "../../whole-of.js";
import { atStart, counted, OUTCOME_ORDER, words } from "../../words/vocabulary.js";
import { Horizons } from "../horizons/operation.js";
import { CoverageChoices } from "./choices/operation.js";
import { ConductForm } from "./form.js";
import { type ConductInput, CoverageOverview, type CoverageOverviewAnswer } from "./operation.js";
import { CoverageWhy } from "./why/operation.js";

type Line = CoverageOverviewAnswer["coverage"][number];
interface Shown {
  readonly choices: Choices;
  readonly answers: readonly Line[] | null;
  readonly conduct: ConductInput | null;
  /** The conduct that this one is held against, and its answers: the one named in the address, or this one without what is supposed. */
  readonly before: { readonly conduct: ConductInput; readonly answers: readonly Line[] } | null;
  readonly why: readonly Coverage[];
  /** Days ahead for the States that the conduct concerns, before the courts and bodies asked. */
  readonly ahead: readonly Horizon[];
  readonly failure: { readonly code: string; readonly message: string; readonly remedy: string } | null;
  /** Who may have been meant by a name that stands for no one record. */
  readonly which: { readonly text: string; readonly nearest: readonly Suggestion[] } | null;
}

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
      return { ...empty, ...(await answer(asked, choices)) };
    } catch (error) {
      const failure = failureOf(error);
      if (failure.code === "INTERNAL") throw error;
      const which = error instanceof WhichOne ? { text: error.text, nearest: error.nearest } : null;
      return { ...empty, failure, which };
    }
  },
  about: ({ why }) => ({
    title: "Describe conduct",
    summary: why[0]?.summary ?? "Which courts and bodies could take it up, why not, and what would change that.",
    knows: "both clocks",
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
          lead="Describe what is alleged, as you would to a colleague. The answer says which courts and bodies could take it up if the facts are as alleged, and why. Nothing you write is stored."
        >
          Describe conduct
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
          <Section
            id="changed"
            title="What the change does"
            lead={`${counted(turned.length, "court or body answers", "courts and bodies answer")} differently now.`}
          >
            <Scroll of="What was changed">
              <table>
                <caption class="hidden">Facts that differ</caption>
                <thead>
                  <tr>
                    <th scope="col">Fact</th>
                    <th scope="col">Before</th>
                    <th scope="col">Now</th>
                  </tr>
                </thead>
                <tbody>
                  {changedFacts(before.conduct, conduct, nameIn(choices)).map((one) => (
                    <tr>
                      <th scope="row">{one.fact}</th>
                      <td>{one.before}</td>
                      <td>{one.now}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </Scroll>
            <ul class="lines">
              {turned.map(({ mechanism, outcome }) => (
                <li>
                  <p class="said">
                    <A to="/coverage" with={withoutClocks(asked, { why: mechanism.id })}>
                      {mechanism.name}
                    </A>
                    : before <Status of={was.get(mechanism.id) ?? "UNKNOWN"} small />, now <Status of={outcome} small />
                  </p>
                </li>
              ))}
            </ul>
            <p>
              <A to="/coverage" with={backTo(asked)}>
                Undo the change
              </A>
            </p>
          </Section>
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
            {takesForPerson(asked.query) && conduct?.allegedActors?.[0]?.kind === "PERSON" && (
              <p>The kind of alleged actor was not said: the question was asked of a natural person.</p>
            )}
            {conduct &&
              sameWord(conduct.categories, choices.categories).map(({ id, taken, others }) => (
                <p>
                  Asked of {taken} (<code>{id}</code>). The record has also{" "}
                  {others.map((one, at) => (
                    <>
                      {at > 0 && ", "}
                      <A to="/coverage" with={withNamed(asked, id, one.id)}>
                        {one.name}
                      </A>{" "}
                      <span class="quiet">({one.id})</span>
                    </>
                  ))}
                  : courts and bodies may reach one and not the other.
                </p>
              ))}
            {answers.some(({ assumptions }) => assumptions.length > 0) && (
              <>
                <h3>Assumed, because the question did not say</h3>
                <ul class="plain">
                  {assumed(answers).map(([assumption, by]) => (
                    <li>
                      {atStart(assumption)} {by.length < answers.length && <span class="quiet">({forWhom(by)})</span>}
                    </li>
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

async function answer(asked: Asked, choices: Choices): Promise<Partial<Shown>> {
  const query = await withIds(asked, asked.query, choices);
  const conduct = await withActors(asked, readConduct(query, choices));
  if (!conduct) return {};
  const days = { asOf: asked.clocks.asOf, knownAt: asked.clocks.knownAt };
  const only = listOf(query, "mechanisms");
  const mechanisms = only.length > 0 ? only : null;
  const than = await withActors(asked, conductBefore(asked, conduct, choices));
  const [{ coverage: answers }, before] = await Promise.all([
    answerOf(asked, CoverageOverview, { conduct, mechanisms, ...days }),
    than ? answerOf(asked, CoverageOverview, { conduct: than, mechanisms, ...days }) : null,
  ]);
  const chosen = listOf(asked.query, "why");
  const nearest = [...answers].sort((a, b) => OUTCOME_ORDER.indexOf(a.outcome) - OUTCOME_ORDER.indexOf(b.outcome))[0];
  const which =
    chosen.length > 0 ? chosen.slice(0, 4) : (mechanisms ?? (nearest ? [nearest.mechanism.id] : [])).slice(0, 4);
  const [{ coverage: why }, ahead] = await Promise.all([
    answerOf(asked, CoverageWhy, { conduct, mechanisms: which, ...days }),
    daysAhead(asked, conduct, mechanisms),
  ]);
  return { answers, conduct, before: than && before ? { conduct: than, answers: before.coverage } : null, why, ahead };
}

/** As many places and nationalities as are looked ahead for; an answer that names more has them on their own pages. */
const MOST_SUBJECTS = 4;

async function daysAhead(asked: Asked, conduct: ConductInput, only: readonly string[] | null): Promise<Horizon[]> {
  const named = [
    conduct.places ?? [],
    ...(conduct.allegedActors ?? []).map(({ nationalities }) => nationalities ?? []),
  ];
  const subjects = [...new Set(named.flat())].slice(0, MOST_SUBJECTS);
  const days = { asOf: asked.clocks.asOf, knownAt: asked.clocks.knownAt };
  const found = await Promise.all(subjects.map((subject) => answerOf(asked, Horizons, { subject, ...days })));
  const all = found.flatMap(({ horizons }) => horizons).filter(({ mechanism: { id } }) => !only || only.includes(id));
  return [...new Map(all.map((one) => [`${one.on} ${one.mechanism.id} ${one.sentence}`, one])).values()];
}

/** What the conduct is held against: what the address names, else the same without what is supposed. */
function conductBefore(asked: Asked, conduct: ConductInput, choices: Choices): ConductInput | undefined {
  const named = asked.query.get("before");
  if (named) return readConduct(new URLSearchParams(named), choices);
  return conduct.suppose?.length ? { ...conduct, suppose: [] } : undefined;
}

const ACTORS = ["Person", "State", "StateOrgan", "ArmedGroup", "Unit", "Organization", "Institution", "Collective"];

/** The conduct with the actors of the record by their ids, where the address has a name in any script. @throws WhichOne */
async function withActors(asked: Asked, conduct: ConductInput | undefined): Promise<ConductInput | undefined> {
  if (!conduct?.allegedActors) return conduct;
  const allegedActors = await Promise.all(
    conduct.allegedActors.map(async (one) =>
      one.actor ? { ...one, actor: await idNamed(asked, one.actor, ACTORS) } : one,
    ),
  );
  return { ...conduct, allegedActors };
}

/** The values of the address with an id in place of a name, in whichever box that stood. */
function withNamed(asked: Asked, text: string, id: string): Values {
  const named = (box: string, value: string): string => {
    if (value.trim() === text && (box === "actor" || box in BOXES)) return id;
    if (box === "also") return value.replace(`actor=${text}`, `actor=${id}`);
    return box in BOXES ? value.replace(text, id) : value;
  };
  return Object.fromEntries(
    Object.entries(withoutClocks(asked, {})).map(([box, value]) => [
      box,
      [value ?? []].flat().map((one) => named(box, String(one))),
    ]),
  );
}

/** Categories asked about for which the record has others of the same word: of another treaty, or of another class of crimes. */
function sameWord(asked: readonly string[], all: Choices["categories"]) {
  const wordOf = (id: string): string => id.split(/[./]/).at(-1) ?? id;
  return asked.flatMap((id) => {
    const taken = all.find((one) => one.id === id)?.name;
    const others = all.filter(
      (one) => one.id !== id && (wordOf(one.id) === wordOf(id) || one.name.toLowerCase() === taken?.toLowerCase()),
    );
    return taken !== undefined && others.length > 0 ? [{ id, taken, others }] : [];
  });
}

/** A name of the form's boxes for an id; the id where they hold none. */
const nameIn = ({ categories, places, mechanisms }: Choices): ((id: string) => string) => {
  const names = new Map([...mechanisms, ...categories, ...places].map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? id;
};

/** The values of the address without its clocks, which every link carries by itself. */
function withoutClocks(asked: Asked, more: Values): Values {
  const { asOf: _asOf, knownAt: _knownAt, ...values } = valuesOf(asked.query);
  return { ...values, ...more };
}

/** The address of what this conduct is held against, with the courts and bodies asked about now. */
function backTo(asked: Asked): Values {
  const { before, mechanisms, why } = valuesOf(asked.query);
  return before?.[0]
    ? { ...valuesOf(new URLSearchParams(before[0])), mechanisms, why }
    : withoutClocks(asked, { suppose: [], supposeState: [], supposeInstrument: [], supposeOn: [] });
}

/** Every assumption, with the names of the courts and bodies whose answers rest on it. */
function assumed(answers: readonly Line[]): [assumption: string, by: string[]][] {
  const found = new Map<string, string[]>();
  for (const { mechanism, assumptions } of answers)
    for (const one of assumptions) found.set(one, [...(found.get(one) ?? []), mechanism.name]);
  return [...found];
}

/** As many courts and bodies as are named beside an assumption. */
const NAMED = 2;
const forWhom = (names: readonly string[]): string =>
  [...names.slice(0, NAMED), ...(names.length > NAMED ? [`${names.length - NAMED} more`] : [])].join(", ");
