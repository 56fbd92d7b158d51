import { pathTo } from "../../address.js";
import { answerOf } from "../../answer-of.js";
import { definePage } from "../../page.js";
import { Lists } from "../../parts/lists.js";
import { Isolated } from "../../parts/name.js";
import { A, ClockFields } from "../../parts/place.js";
import { Caution, Section } from "../../parts/section.js";
import { SituationWays } from "../../parts/situation-ways.js";
import { wholeOf } from "../../whole-of.js";
import { readDay } from "../../words/dates.js";
import { counted } from "../../words/vocabulary.js";
import { HomeNumbers, type HomeNumbersAnswer } from "./numbers/operation.js";
import { Home, type HomeAnswer } from "./operation.js";

type Situation = HomeAnswer["situations"][number] & { readonly alleged: HomeNumbersAnswer["violations"] };
interface Shown {
  readonly situations: readonly Situation[];
}

const LEAD = "Who is answerable, for what, before whom, and who says so.";

/** `/`: what this is, where to begin, and what is new. */
export const home = definePage<Shown>({
  path: "/",
  load: async (asked) => {
    const { situations } = await wholeOf(asked, Home, {});
    const recorded = situations.filter(({ rev }) => rev <= asked.record.seq);
    return {
      situations: await Promise.all(
        recorded.map(async (one) => ({
          ...one,
          alleged: (await answerOf(asked, HomeNumbers, { id: one.id, knownAt: asked.clocks.knownAt })).violations,
        })),
      ),
    };
  },
  about: () => ({ title: "Answerable", summary: LEAD, type: "Dataset", knows: "record only", cautionAtHead: true }),
  View: ({ data, asked }) => (
    <div class="home">
      <header class="title">
        <h1>{LEAD}</h1>
        <p class="lead">
          A legal knowledge graph: statements about alleged violations of international law, each with its speaker, its
          source and its date, and the dated rules of the courts and bodies that may take them up.
        </p>
      </header>
      <search>
        <form action="/search" method="get" class="find large" aria-label="Search the record">
          <label for="home-find">Find an actor, an incident, a source, a rule</label>
          <div>
            <input id="home-find" type="search" name="q" />
            <button type="submit">Search</button>
          </div>
          <ClockFields />
        </form>
      </search>
      <Caution>
        Nothing here says that anybody did anything. It says who alleges what, at which standard of proof, and who
        disputes it. Everyone is presumed innocent until a court has finally decided otherwise (Rome Statute, art 66).
      </Caution>
      <Section id="situations" title="Situations">
        <ul class="cards">
          {data.situations.map((one) => (
            <li>
              <h3>
                <A to={pathTo.situation(one.id)}>{one.name}</A>
              </h3>
              {one.otherNames && one.otherNames.length > 0 && (
                <ul class="inline quiet" aria-label="Names in other languages">
                  {one.otherNames.map((name) => (
                    <li>
                      <Isolated text={name} />
                    </li>
                  ))}
                </ul>
              )}
              <p>{numbersOf(one.alleged)}</p>
              {one.description && <p class="quiet">{one.description}</p>}
              <p class="ways">
                <SituationWays situation={one.id} />
              </p>
            </li>
          ))}
        </ul>
      </Section>
      <Section id="ask" title="Ask">
        <ul class="cards">
          <li>
            <h3>
              <A to="/coverage">Describe conduct</A>
            </h3>
            <p>
              Places, days, categories, alleged actors: which courts and bodies could take it up, why not, and what
              would change that.
            </p>
          </li>
          <li>
            <h3>
              <a href="/playground">Ask in GraphQL</a>
            </h3>
            <p>Worked questions, one click each; then your own. These pages show the same answers.</p>
          </li>
        </ul>
      </Section>
      <Section id="browse" title="Browse">
        <Lists />
      </Section>
      <Section id="new" title="What is new in the record">
        <ol class="plain">
          {asked.record.all
            .filter(({ seq }) => seq <= asked.record.seq)
            .reverse()
            .slice(0, 5)
            .map((one) => (
              <li>
                <time dateTime={one.recordedAt}>{readDay(one.recordedAt.slice(0, 10))}</time>{" "}
                <A to="/record" with={{ rev: one.seq }}>
                  {one.title}
                </A>
              </li>
            ))}
        </ol>
        <p>
          <A to="/record">{counted(asked.record.all.length - asked.record.later.length, "revision")} in all</A>; nothing
          recorded is ever edited or deleted.
        </p>
      </Section>
      <Section id="not" title="What it does not say">
        <ul class="plain">
          <li>
            “Covered” means that a court or body could take conduct up if the facts are as alleged. It is no finding.
          </li>
          <li>That nothing is recorded does not say that there is nothing.</li>
          <li>
            Natural persons appear only where a public decision of a court names them. Victims, witnesses and minors do
            not appear at all.
          </li>
          <li>
            Statements marked “not checked” come from memory or a secondary report and name the document that would
            settle them.
          </li>
        </ul>
      </Section>
    </div>
  ),
  sheet: (data) => ({
    columns: ["id", "name", "allegedViolations", "address"],
    rows: data.situations.map((one) => [one.id, one.name, one.alleged.totalCount, pathTo.situation(one.id)]),
  }),
});

/** What the record holds of a situation, in the same words for each. */
function numbersOf({ nodes, pageInfo }: Situation["alleged"]): string {
  const of = (pick: (one: (typeof nodes)[number]) => string | undefined): number =>
    new Set(nodes.flatMap((one) => pick(one) ?? [])).size;
  const actors = of(({ allegedActor }) => allegedActor?.id);
  return `${pageInfo.hasNextPage ? "More than " : ""}${counted(nodes.length, "alleged violation")} in ${counted(
    of(({ incident }) => incident.id),
    "incident or pattern",
    "incidents and patterns",
  )}, under ${counted(
    of(({ category }) => category.id),
    "category of law",
    "categories of law",
  )}, alleged of ${counted(actors, "actor")}.`;
}
