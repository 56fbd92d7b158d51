import { pathTo } from "../../address.js";
import { answerOf } from "../../answer-of.js";
import { NothingThere } from "../../nearest.js";
import { definePage } from "../../page.js";
import { A } from "../../parts/place.js";
import { Facts, Scroll, Section, Title } from "../../parts/section.js";
import { ShortClaims } from "../../parts/short-claim.js";
import { wholeOf } from "../../whole-of.js";
import { readDay, readMoment } from "../../words/dates.js";
import { counted } from "../../words/vocabulary.js";
import { Acts } from "./acts/acts.js";
import { RecordActs, type RecordActsAnswer } from "./acts/operation.js";
import { RecordPage, type RecordPageAnswer } from "./operation.js";
import { RecordReach, type RecordReachAnswer } from "./reach/operation.js";

type Brought = RecordPageAnswer & RecordActsAnswer;
interface Shown {
  readonly rev: number | null;
  readonly brought: Brought | null;
  /** How far each body of facts was looked at; null on the page of one revision. */
  readonly reach: RecordReachAnswer["instruments"] | null;
}

/** `/record`: the changesets, and what each of them brought, corrected and withdrew. */
export const record = definePage<Shown>({
  path: "/record",
  takes: ["rev", "acts"],
  load: async (asked) => {
    const rev = asked.query.get("rev") ? Number(asked.query.get("rev")) : null;
    if (!/^\d{1,9}$/.test(asked.query.get("acts") ?? "0"))
      throw new NothingThere(
        `“${asked.query.get("acts")}” is no number of a correction.`,
        [],
        "Leave `acts` out, or give the number after which the list goes on.",
      );
    if (rev === null) return { rev, brought: null, reach: (await wholeOf(asked, RecordReach, {})).instruments };
    if (!asked.record.all.some(({ seq }) => seq === rev))
      throw new NothingThere(
        `The record has no revision ${asked.query.get("rev")}.`,
        [],
        "Choose one of the revisions of the record.",
      );
    const [{ claims }, { actRecords }] = await Promise.all([
      answerOf(asked, RecordPage, { rev, first: asked.whole ? 200 : 50, after: asked.query.get("after") }),
      wholeOf(asked, RecordActs, { rev }),
    ]);
    return { rev, brought: { claims, actRecords }, reach: null };
  },
  about: ({ rev }, asked) => ({
    title: rev === null ? "The record" : `Revision ${rev} of the record`,
    summary:
      asked.record.all.find(({ seq }) => seq === rev)?.title ??
      `${counted(asked.record.all.length, "revision")}, only ever added to.`,
    type: "Dataset",
    knows: "record only",
  }),
  View: ({ data: { rev, brought, reach }, asked }) => (
    <>
      <Title
        kind="The record"
        lead="Each revision is what was recorded together. Nothing recorded is ever edited or deleted: a correction is a new claim, a withdrawal is an act of its own."
      >
        {rev === null ? "Revisions of the record" : `Revision ${rev}`}
      </Title>
      {rev === null ? (
        <ol class="revisions">
          {[...asked.record.all].reverse().map((one) => (
            <li class={one.seq > asked.record.seq ? "later" : undefined}>
              <h2>
                <A to="/record" with={{ rev: one.seq }}>
                  {one.title}
                </A>
              </h2>
              <p class="where">
                Revision {one.seq}, {readMoment(one.recordedAt)} · digest <code>{one.digest.slice(0, 16)}</code>
                {one.seq > asked.record.seq && " · after the moment you look back to"}
              </p>
            </li>
          ))}
        </ol>
      ) : (
        <Revision rev={rev} brought={brought} asked={asked} />
      )}
      {reach && <Looked of={reach} />}
    </>
  ),
  feed: (_data, asked) => ({
    title: "Answerable: revisions of the record",
    page: "/record",
    self: "/record.atom",
    entries: [...asked.record.all].reverse().map((one) => ({
      path: `/record?rev=${one.seq}`,
      title: `${one.title.charAt(0).toUpperCase()}${one.title.slice(1)}`,
      updated: one.recordedAt,
      summary: `Revision ${one.seq}, digest ${one.digest}`,
    })),
  }),
  goesOn: ({ brought }) => brought?.claims.pageInfo.hasNextPage && brought.claims.pageInfo.endCursor,
  sheet: ({ rev, brought }, asked) =>
    brought
      ? {
          columns: ["rev", "claim", "kind", "sentence", "address"],
          rows: brought.claims.nodes.map((one) => [rev, one.id, one.kind, one.sentence, pathTo.claim(one.id)]),
        }
      : {
          columns: ["rev", "recordedAt", "title", "digest", "address"],
          rows: asked.record.all.map((one) => [
            one.seq,
            one.recordedAt,
            one.title,
            one.digest,
            `/record?rev=${one.seq}`,
          ]),
        },
});

/** To which day who takes part in a treaty is recorded completely: until then silence says no, after it nothing. */
function Looked({ of }: { of: RecordReachAnswer["instruments"] }) {
  const complete = of.filter((one) => one.participationCompleteTo !== null);
  return (
    <Section
      id="looked"
      title="How far each body of facts has been checked"
      lead="Who takes part in a treaty is recorded completely up to the day given. Up to then, a State that is not named takes no part; after it, and for every treaty without a day, that nothing is recorded says nothing."
    >
      <Scroll of="Treaties and the day to which they were looked at">
        <table>
          <caption class="hidden">Treaties whose participation is recorded completely up to a day</caption>
          <thead>
            <tr>
              <th scope="col">Treaty or statute</th>
              <th scope="col">Complete up to</th>
            </tr>
          </thead>
          <tbody>
            {complete.map((one) => (
              <tr>
                <th scope="row">{one.name}</th>
                <td>{readDay(one.participationCompleteTo ?? "")}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      <p class="quiet">
        No day is stated for {counted(of.length - complete.length, "other instrument")}. How far one answer was looked
        at stands with the answer.
      </p>
    </Section>
  );
}

function Revision({
  rev,
  brought,
  asked,
}: {
  rev: number;
  brought: Brought | null;
  asked: Parameters<typeof record.about>[1];
}) {
  const changeset = asked.record.all.find(({ seq }) => seq === rev);
  return (
    <>
      <Facts
        rows={[
          ["What", changeset?.title],
          ["Recorded", changeset && readMoment(changeset.recordedAt)],
          ["Digest", <code>{changeset?.digest}</code>],
          ["All revisions", <A to="/record">the record</A>],
        ]}
      />
      {brought && brought.actRecords.length > 0 && <Acts of={brought.actRecords} rev={rev} asked={asked} />}
      <Section id="claims" title="Claims it brought">
        {brought && brought.claims.nodes.length > 0 ? (
          <ShortClaims of={brought.claims.nodes} />
        ) : (
          <p class="none">It brought no claims.</p>
        )}
        {brought?.claims.pageInfo.hasNextPage && (
          <p>
            <A to="/record" with={{ rev, after: brought.claims.pageInfo.endCursor }}>
              More claims
            </A>
          </p>
        )}
      </Section>
    </>
  );
}
