import { formatDay, parseDay, sha256 } from "../../../base/index.js";
import { addressOf, pathTo, valuesOf } from "../../address.js";
import { answerOf } from "../../answer-of.js";
import { orNearest, theOne } from "../../nearest.js";
import { definePage } from "../../page.js";
import { EntityName, Provisions } from "../../parts/name.js";
import { A, ClockFields } from "../../parts/place.js";
import { Section } from "../../parts/section.js";
import { ShortClaims } from "../../parts/short-claim.js";
import { SituationHead } from "../../parts/situation-head.js";
import { Status } from "../../parts/status.js";
import { readDay } from "../../words/dates.js";
import { counted, lower } from "../../words/vocabulary.js";
import { SituationChanges, type SituationChangesAnswer } from "./operation.js";

type Change = SituationChangesAnswer["coverageChanges"][number];
interface Shown {
  readonly situation: SituationChangesAnswer["situations"][number];
  readonly changes: readonly Change[];
  readonly from: string;
  readonly to: string;
}

/** `/situations/{id}/changes`: what changed between two days, by the act that changed it. */
export const changes = definePage<Shown>({
  path: "/situations/:id/changes",
  takes: ["from", "to"],
  load: async (asked) => {
    const id = asked.params.id ?? "";
    const to = asked.query.get("to") || asked.clocks.asOf;
    const from =
      asked.query.get("from") || `${Number(to.slice(0, 4)) - 2}${to.slice(4) === "-02-29" ? "-02-28" : to.slice(4)}`;
    const answer = answerOf(asked, SituationChanges, { id, from, to, knownAt: asked.clocks.knownAt });
    const found = await orNearest(asked, answer, "situation", id, ["Situation"]);
    const situation = await theOne(asked, found.situations, "situation", id, ["Situation"]);
    return { situation, changes: found.coverageChanges, from, to };
  },
  about: ({ situation, changes: all, from, to }) => ({
    title: `What changed: ${situation.name}`,
    summary: `${counted(all.length, "change")} between ${readDay(from)} and ${readDay(to)}.`,
    knows: "both clocks",
  }),
  View: ({ data: { situation, changes: all, from, to }, asked }) => (
    <>
      <SituationHead
        situation={situation}
        at="/changes"
        title="What changed, and by which act"
        lead="Days on which the outcome for an alleged violation changed, with the legal act or procedural step behind it."
      />
      <form class="filters" method="get" action={asked.path} aria-label="Between two days">
        <p>
          <label for="ch-from">From</label>
          <input id="ch-from" type="date" name="from" value={from} />
        </p>
        <p>
          <label for="ch-to">To</label>
          <input id="ch-to" type="date" name="to" value={to} />
        </p>
        <ClockFields />
        <button type="submit">Compare</button>
      </form>
      {all.length === 0 && (
        <p class="none">
          No outcome changed between {readDay(from)} and {readDay(to)}.
        </p>
      )}
      {byEvent(all).map(([key, of]) => {
        const [first] = of;
        return first ? (
          <Section
            id={`on-${first.on}`}
            title={readDay(first.on)}
            count={of.reduce((sum, { violations }) => sum + violations, 0)}
          >
            <p>
              {first.event} <Provisions of={first.provisions} />
            </p>
            <details class="more" open={of.length <= 4} key={key}>
              <summary>{counted(of.length, "answer")} changed</summary>
              <ul class="lines">
                {of.map((one) => (
                  <li>
                    <p>
                      <A to={pathTo.mechanism(one.mechanism.id)}>{one.mechanism.name}</A>:{" "}
                      <A to={pathTo.category(one.category.id)}>{one.category.name}</A>
                      {one.allegedActor && (
                        <>
                          , alleged actor <EntityName entity={one.allegedActor} />
                        </>
                      )}
                    </p>
                    <p class="summary">
                      before <Status of={one.before} small />, after <Status of={one.after} small /> ·{" "}
                      {counted(one.violations, "alleged violation")}
                    </p>
                  </li>
                ))}
              </ul>
            </details>
            {first.because.length > 4 ? (
              <details class="more">
                <summary>{counted(first.because.length, "claim")} behind it</summary>
                <ShortClaims of={first.because} />
              </details>
            ) : (
              <ShortClaims of={first.because} />
            )}
          </Section>
        ) : null;
      })}
    </>
  ),
  feed: ({ situation, changes: all }, asked) => ({
    title: `Answers that changed: ${situation.name}`,
    page: addressOf(`${pathTo.situation(situation.id)}/changes`, valuesOf(asked.query)),
    self: addressOf(`${pathTo.situation(situation.id)}/changes.atom`, valuesOf(asked.query)),
    entries: byEvent(all).flatMap(([, of]) => {
      const [first] = of;
      return first
        ? [
            {
              // Two things of one day are two entries: a reader keeps one of each id.
              path: `${addressOfDay(situation.id, first.on)}#${markOf(first.event)}`,
              title: titleOf(first.event, of.length),
              updated: `${first.on}T00:00:00Z`,
              summary: `${first.event} ${of
                .map(
                  (one) =>
                    `${one.mechanism.name}: ${one.category.name}, before ${lower(one.before)}, after ${lower(one.after)}`,
                )
                .join("; ")}`,
            },
          ]
        : [];
    }),
  }),
  sheet: ({ situation, changes: all }) => ({
    columns: ["on", "mechanism", "category", "allegedActor", "before", "after", "violations", "event", "address"],
    rows: all.map((one) => [
      ...[
        one.on,
        one.mechanism.id,
        one.category.id,
        one.allegedActor?.id,
        one.before,
        one.after,
        one.violations,
        one.event,
      ],
      addressOfDay(situation.id, one.on),
    ]),
  }),
});

/** As long as a reader of feeds shows of a title. */
const LONGEST_TITLE = 120;

/** An event as the title of an entry: what is longer is cut at a word, and whole in the summary. */
function titleOf(event: string, answers: number): string {
  const end = event.lastIndexOf(" ", LONGEST_TITLE);
  const title = event.length <= LONGEST_TITLE ? event : `${event.slice(0, end > 0 ? end : LONGEST_TITLE)} …`;
  return `${title} (${counted(answers, "answer")} changed)`;
}

/** Where the changes of one day stand: those after its eve and up to it. */
const addressOfDay = (situation: string, day: string): string =>
  `${pathTo.situation(situation)}/changes?from=${formatDay(parseDay(day) - 1)}&to=${day}`;

const markOf = (event: string): string => `on-${sha256(event).slice(0, 12)}`;

function byEvent(all: readonly Change[]): [string, Change[]][] {
  const events = new Map<string, Change[]>();
  for (const one of all) events.set(`${one.on} ${one.event}`, [...(events.get(`${one.on} ${one.event}`) ?? []), one]);
  return [...events].sort(([a], [b]) => b.localeCompare(a));
}
