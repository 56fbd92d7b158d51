import { actInWords, type ParticipationAct } from "../../../model/index.js";
import { pathTo } from "../../address.js";
import { answerOf } from "../../answer-of.js";
import { bookOf, type ClaimBook, type DatedClaim } from "../../frame/claims/claim-book.js";
import { theOne } from "../../nearest.js";
import { definePage, type Page } from "../../page.js";
import { EntityName, Isolated, OtherNames } from "../../parts/name.js";
import { A, ClockFields } from "../../parts/place.js";
import { Facts, Scroll, Section, Title } from "../../parts/section.js";
import { Status } from "../../parts/status.js";
import { wholeOf } from "../../whole-of.js";
import { readDay } from "../../words/dates.js";
import { atStart, counted, words } from "../../words/vocabulary.js";
import { InstrumentPage, type InstrumentPageAnswer } from "./operation.js";
import { InstrumentStatus, type InstrumentStatusAnswer } from "./status/operation.js";

type Record = InstrumentPageAnswer["instruments"][number];
type Act = Record["participation"][number];
type Table = InstrumentStatusAnswer["treatyStatus"];
type State = Table["states"][number];
interface Shown {
  readonly instrument: Record;
  readonly book: ClaimBook;
  /** Who is bound on the day asked about. */
  readonly status: Table;
}

/** How a State stands to a treaty, in the words of lawyers, in the order in which the answers are counted. */
const BOUND: Readonly<{ [K in string]: string }> = {
  MET: "Bound",
  CONTESTED: "Contested",
  UNKNOWN: "Not known",
  NOT_MET: "Not bound",
};

/** `/instruments/{id}`: a treaty or other instrument, its articles, and what each State did towards it. */
export const instrument = definePage<Shown>({
  path: "/instruments/:instrument",
  takes: ["on"],
  load: async (asked) => {
    const { instrument: first = "", part } = asked.params;
    const id = part === undefined ? first : `${first}/${part}`;
    const { instruments } = await wholeOf(asked, InstrumentPage, { id });
    const found = await theOne(asked, instruments, "instrument", id, ["Instrument"]);
    const on = asked.query.get("on") || undefined;
    const [book, { treatyStatus }] = await Promise.all([
      bookOf(asked, found.participation),
      answerOf(asked, InstrumentStatus, { id, on, asOf: asked.clocks.asOf, knownAt: asked.clocks.knownAt }),
    ]);
    return { instrument: book.narrow(found, "participation"), book, status: treatyStatus };
  },
  about: ({ instrument: data, book, status }) => ({
    title: data.name,
    summary: "Whom it binds, what each State did towards it, and its articles.",
    type: "Legislation",
    knows: "both clocks",
    pin: status.pin,
    hidden: book.hidden,
  }),
  View: ({ data: { instrument: data, book, status }, asked }) => {
    const takers = byTaker(data.participation, book.of(data.participation));
    const standing = new Map(status.states.map((one) => [one.state.id, one]));
    const day = readDay(status.on);
    return (
      <>
        <Title kind="Instrument" lead={data.note}>
          <Isolated text={data.name} />
        </Title>
        <Facts
          rows={[
            ["Also called", data.otherNames && data.otherNames.length > 0 && <OtherNames of={data.otherNames} />],
            ["Adopted", data.adopted && readDay(data.adopted)],
            ["In force from", data.inForce && readDay(data.inForce)],
            ["Id", <code>{data.id}</code>],
          ]}
        />
        <Section id="bound" title={`Whom it binds on ${day}`}>
          <ul class="inline">
            {Object.keys(BOUND).map((bound) => (
              <li>
                <BoundWord of={bound} /> {counted(countOf(status, bound), "State")}
              </li>
            ))}
          </ul>
          <p>{status.others}</p>
          <p class="quiet">
            That a State is bound says nothing of its reservations, or of whether it keeps the treaty. Signing alone
            makes no State a party.
          </p>
          <form class="filters" action={asked.path} method="get" aria-label="Another day">
            <ClockFields />
            <p>
              <label for="on">On another day</label>
              <input id="on" type="date" name="on" value={status.on} />
            </p>
            <button type="submit">Show</button>
          </form>
        </Section>
        <Section
          id="participation"
          title="What each State did towards it"
          count={data.participation.length}
          lead={
            status.completeTo
              ? `Who takes part is recorded completely up to ${readDay(status.completeTo)}: a State that is not listed took no part by that day. Of later days only what is listed is known.`
              : "Who takes part is not recorded completely: that a State is not listed does not say that it takes no part."
          }
        >
          {takers.length === 0 ? (
            <p class="none">
              No act of a State towards it had been recorded and had taken place by the day looked from.
            </p>
          ) : (
            <Scroll of="What each State did towards it">
              <table>
                <caption class="hidden">What each State did towards {data.name}</caption>
                <thead>
                  <tr>
                    <th scope="col">Who</th>
                    <th scope="col">On {day}</th>
                    <th scope="col">What it did, in order</th>
                  </tr>
                </thead>
                <tbody>
                  {takers.map(({ taker, acts }) => (
                    <tr>
                      <th scope="row">
                        <EntityName entity={taker} />
                      </th>
                      <td>
                        <Standing of={standing.get(taker.id)} />
                      </td>
                      <td>
                        <ul class="plain">
                          {acts.map(({ act, claim }) => (
                            <li>
                              <A to={pathTo.claim(claim.id)}>{atStart(actTowards(act, claim))}</A>
                              {daysOf(act, claim)}
                              {claim.retracted && <strong class="mark"> · withdrawn</strong>}
                              {claim.positions.length > 0 && (
                                <span class="mark"> · {counted(claim.positions.length, "answer", "answers")}</span>
                              )}
                            </li>
                          ))}
                        </ul>
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </Scroll>
          )}
        </Section>
        <Section
          id="provisions"
          title="Its articles"
          count={data.provisions.length}
          lead="Those that something rests on."
        >
          <ul class="plain">
            {data.provisions.map((one) => (
              <li>
                <A to={pathTo.provision(one.id)}>{one.citation}</A>
                {one.gist && <span class="quiet block">{one.gist}</span>}
              </li>
            ))}
          </ul>
        </Section>
      </>
    );
  },
  sheet: ({ instrument: data, book, status }) => {
    const standing = new Map(status.states.map((one) => [one.state.id, one]));
    return {
      columns: [
        ...["instrument", "participant", "act", "status", "on", "effect_from", "effect_to", "speaker"],
        ...["asked_on", "bound", "looked_to", "withdrawn", "address"],
      ],
      rows: byTaker(data.participation, book.of(data.participation)).flatMap(({ taker, acts }) =>
        acts.map(({ act, claim }) => [
          ...[data.id, taker.id, act.act, act.status, claim.on, act.effectFrom, act.effectTo, claim.speaker.id],
          ...[status.on, standing.get(taker.id)?.bound, standing.get(taker.id)?.lookedTo],
          ...[String(claim.retracted), pathTo.claim(claim.id)],
        ]),
      ),
    };
  },
});

/** `/instruments/{instrument}/{part}`: the same for one of several that go together, such as the amendments of a treaty. */
export const instrumentOfSeveral: Page = { ...instrument, path: "/instruments/:instrument/:part" };

const countOf = ({ states }: Table, bound: string): number => states.filter((one) => one.bound === bound).length;

/** Whether a State is bound: a word with its sign; colour only repeats both. */
const BoundWord = ({ of }: { of: string }) => <Status of={of} as={BOUND[of] ?? words(of)} small />;

/** How one State stands to it on the day, and why where it is not simply bound. */
function Standing({ of }: { of: State | undefined }) {
  if (!of) return null;
  const since = of.from ? `since ${readDay(of.from)}` : "";
  return (
    <>
      <BoundWord of={of.bound} />
      {of.bound === "MET" ? (
        <span class="where block">
          {since}
          {of.to && `, until ${readDay(of.to)}`}
        </span>
      ) : (
        <span class="where block">{of.sentence}</span>
      )}
      {of.contestedBy.map(({ id, sentence }) => (
        <span class="where block">
          <A to={pathTo.claim(id)}>{sentence}</A>
        </span>
      ))}
    </>
  );
}

/** The acts that are there on both clocks, by who did them, in the order of names; of one, the earliest first. */
function byTaker(all: readonly Act[], shown: readonly DatedClaim[]) {
  const claimOf = new Map(shown.map((claim) => [claim.id, claim]));
  const takers = new Map<string, { taker: Act["subjects"][number]; acts: { act: Act; claim: DatedClaim }[] }>();
  for (const act of all) {
    const claim = claimOf.get(act.id);
    const [taker] = act.subjects;
    if (!claim || !taker) continue;
    const row = takers.get(taker.id) ?? { taker, acts: [] };
    row.acts.push({ act, claim });
    takers.set(taker.id, row);
  }
  const firstDay = ({ act, claim }: { act: Act; claim: DatedClaim }): string => claim.on ?? act.effectFrom ?? "";
  // Of one day, the joining before what is reserved on joining.
  const kind = ({ act }: { act: Act }): string => act.act ?? "";
  for (const { acts } of takers.values())
    acts.sort((a, b) => firstDay(a).localeCompare(firstDay(b)) || kind(a).localeCompare(kind(b)));
  return [...takers.values()].sort((a, b) => a.taker.name.localeCompare(b.taker.name, "en"));
}

/** ` on 1 May 2015, with effect from 1 June 2014 to …`; nothing where no day is known. */
/** The act as the sentence of its claim has it: which amendment, whose reservation, which article. */
function actTowards({ act }: Act, { sentence }: DatedClaim): string {
  const words = actInWords(act as ParticipationAct);
  const at = sentence.lastIndexOf(`: ${words}`);
  if (at < 0) return words;
  const told = sentence.slice(at + 2);
  return told.slice(0, AFTER_ACT.exec(told)?.index);
}
/** What comes behind the act and what it is towards: its days, its territory, that it was not accepted, the end. */
const AFTER_ACT = / on \d{1,2} \p{L}+ \d{4}|, with effect from |, for | to \d{1,2} \p{L}+ \d{4}|\.$/u;

function daysOf({ act, effectFrom, effectTo, status }: Act, { on }: DatedClaim): string {
  // No act of a day, but what was found when somebody looked.
  if (act === "not-party") return effectTo ? `, as far as known up to ${readDay(effectTo)}` : "";
  const from = effectFrom && effectFrom !== on ? `with effect from ${readDay(effectFrom)}` : "";
  const to = effectTo ? `${from ? "" : "with effect "}until ${readDay(effectTo)}` : "";
  return [
    on ? ` on ${readDay(on)}` : " · day not recorded",
    [from, to].filter(Boolean).join(" "),
    status && status !== "accepted" ? words(status).toLowerCase() : "",
  ]
    .filter(Boolean)
    .join(", ");
}
