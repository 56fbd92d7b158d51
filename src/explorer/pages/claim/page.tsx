import { pathTo } from "../../address.js";
import { CLAIM_COLUMNS, claimCells } from "../../forms/claim-cells.js";
import { bookOf, type ClaimBook, claimOf } from "../../frame/claims/claim-book.js";
import { type ViolationAt, violationsAt } from "../../frame/violations/violations-at.js";
import { recordedBy, theOne } from "../../nearest.js";
import { definePage } from "../../page.js";
import { Claims, givenOn, laterAnswers, SourceLine } from "../../parts/claims.js";
import { EntityName, Isolated, Names } from "../../parts/name.js";
import { A } from "../../parts/place.js";
import { Facts, Section, Title } from "../../parts/section.js";
import { SourceLinkLine } from "../../parts/source-link.js";
import { wholeOf } from "../../whole-of.js";
import { readDay, readMoment } from "../../words/dates.js";
import { words } from "../../words/vocabulary.js";
import type { ClaimRecord } from "./claim-record.js";
import { fieldsOf } from "./fields.js";
import { ClaimLaw } from "./law/operation.js";
import { Levels } from "./levels.js";
import { ClaimCard } from "./operation.js";
import { ClaimRelations } from "./relations/operation.js";

interface Shown {
  readonly claim: ClaimRecord;
  /** What is alleged on the ground of it, as it stood. */
  readonly violations: readonly ViolationAt[];
  readonly book: ClaimBook;
}

/** `/claims/{id}`: one statement, its place in its source, what answers it and what rests on it. */
export const claim = definePage<Shown>({
  path: "/claims/:id",
  load: async (asked) => {
    const id = asked.params.id ?? "";
    // Side by side: the store would plan them as one for longer than it may take over a question.
    const [itself, card, law, relations] = await Promise.all([
      claimOf(asked, id),
      wholeOf(asked, ClaimCard, { id }),
      wholeOf(asked, ClaimLaw, { id }),
      wholeOf(asked, ClaimRelations, { id }),
    ]);
    const one = await theOne(asked, itself ? [itself] : [], "claim", id);
    const found = Object.assign(
      {},
      one,
      card.claims.nodes[0],
      law.claims.nodes[0],
      relations.claims.nodes[0],
    ) as ClaimRecord;
    recordedBy(asked, found.rev, "claim");
    const { answers, followsFrom, nestsIn, contains, actsOn, affectedBy, thread } = found;
    const [book, violations] = await Promise.all([
      bookOf(asked, others(found), answers, followsFrom, nestsIn, contains, actsOn, affectedBy),
      violationsAt(asked, { ids: found.violations.map((one) => one.id), claim: id }),
    ]);
    const narrowed = book.narrow(found, "answers", "followsFrom", "nestsIn", "contains", "actsOn", "affectedBy");
    const claims = [{ id }, ...book.of(thread.claims).map((one) => ({ id: one.id }))];
    const acts = found.acts.filter(({ rev }) => rev <= asked.record.seq);
    return {
      claim: {
        ...narrowed,
        acts,
        thread: { ...thread, claims },
        violations: violations.map((one) => ({ id: one.id })),
      },
      violations,
      book,
    };
  },
  about: ({ claim: data, book }) => ({
    title: titleOf(data),
    summary: `${data.speaker.name}, in ${data.source.title}`,
    type: "Claim",
    knows: "both clocks",
    sources: [data.source],
    hidden: book.hidden,
  }),
  View: ({ data: { claim: data, violations, book } }) => (
    <>
      <Title kind={`Claim · ${words(data.kind)}`}>
        <Isolated text={data.sentence} />
      </Title>
      {data.corrected && !data.retracted && (
        <p class="notice">
          <strong>Corrected: another stands in its place.</strong> {data.corrected}
        </p>
      )}
      {data.retracted && (
        <p class="notice">
          <strong>Withdrawn from the record.</strong> It stays here so that earlier answers can be followed.{" "}
          {withdrawnFor(data)}
        </p>
      )}
      <Section id="said-by" title="Who says it, and where">
        <Facts
          rows={[
            ["Speaker", <EntityName entity={data.speaker} />],
            ["Read in", <A to={pathTo.source(data.source.id)}>{data.source.title}</A>],
            [
              "Which reports",
              reported(data).length > 0 && <Names of={reported(data).map(titled)} path={pathTo.source} />,
            ],
            ["Place in it", data.pinpoint === "not checked" ? <span class="unsure">not checked</span> : data.pinpoint],
            ["Read it at", <SourceLinkLine of={data.source} />],
            ["Day", data.on ? readDay(data.on) : null],
            ["Standard of proof", data.standard?.name],
            ["How far checked", <Levels of={data} />],
            [
              "Recorded",
              <>
                {readMoment(data.recordedAt)}, revision{" "}
                <A to="/record" with={{ rev: data.rev }}>
                  {data.rev}
                </A>
              </>,
            ],
          ]}
        />
      </Section>
      <Section id="answers" title="Answers to it" count={data.positions.length}>
        {data.positions.length === 0 ? (
          <p class="none">
            No denial, acknowledgement or other answer is recorded{data.laterAnswers > 0 && " by this day"}. That is not
            agreement.
          </p>
        ) : (
          <ul class="claims">
            {data.positions.map((position) => (
              <li class="claim">
                <p class="said">
                  <span class="kind">{words(position.kind)}</span>{" "}
                  <A to={pathTo.claim(position.id)}>
                    <Isolated text={position.sentence} />
                  </A>
                </p>
                <p class="where">
                  <SourceLine of={position} />
                  {position.on && ` · ${givenOn(position.on, data.on)}`}
                </p>
              </li>
            ))}
          </ul>
        )}
        {data.laterAnswers > 0 && <p class="quiet">{laterAnswers(data.laterAnswers)}</p>}
        <Also title="What it answers" of={book.of(data.answers)} />
      </Section>
      <Section id="says" title="What it says, field by field">
        <Facts rows={fieldsOf(data)} />
        {data.note && <p class="quiet">Our remark: {data.note}</p>}
      </Section>
      <Section id="beside" title="Related claims">
        <Also title="Others on the same thing" of={book.of(others(data))} />
        <Also title="Follows by a rule from" of={book.of(data.followsFrom)} />
        <Also title="Counted within" of={book.of(data.nestsIn)} />
        <Also title="Includes the count" of={book.of(data.contains)} />
        <Also title="Acts on the earlier step" of={book.of(data.actsOn)} />
        <Also title="Later steps that act on it" of={book.of(data.affectedBy)} />
        {violations.length > 0 && (
          <>
            <h3>Alleged violations founded on it</h3>
            <ul class="plain">
              {violations.map((one) => (
                <li>
                  <A to={pathTo.violation(one.id)}>
                    {one.category.name}: {one.incident.name}
                  </A>
                  {one.allegedActor && (
                    <>
                      {" "}
                      (alleged actor: <EntityName entity={one.allegedActor} />)
                    </>
                  )}
                </li>
              ))}
            </ul>
          </>
        )}
        {violations.length + others(data).length === 0 && (
          <p class="none">Nobody else is recorded as speaking of the same thing.</p>
        )}
      </Section>
      {data.acts.length > 0 && (
        <Section id="acts" title="What changed about it since">
          <ul class="plain">
            {data.acts.map((act) => (
              <li>
                {words(act.act)}
                {act.verification && `: ${act.verification}`}
                {act.rank && `: ${act.rank}`} — {act.reason}{" "}
                <span class="quiet">
                  ({act.by}, revision {act.rev})
                </span>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  ),
  sheet: ({ claim: data }) => ({
    columns: ["id", ...CLAIM_COLUMNS, "recordedAt", "withdrawnFor", "address"],
    rows: [[data.id, ...claimCells(data), data.recordedAt, withdrawnFor(data), pathTo.claim(data.id)]],
  }),
});

/** Why it was withdrawn; null where it stands. */
const withdrawnFor = ({ retracted, acts }: ClaimRecord): string | null =>
  retracted ? (acts.find(({ act }) => act === "retraction")?.reason ?? "withdrawn") : null;

/** What is cited says what became of it: nobody is to take a claim for one that stands. */
const titleOf = ({ retracted, corrected, sentence }: ClaimRecord): string =>
  retracted
    ? `Withdrawn from the record: ${sentence}`
    : corrected
      ? `Corrected since, another stands in its place: ${sentence}`
      : sentence;

const reported = (data: ClaimRecord) =>
  data.atPassages.flatMap(({ inSources }) => inSources.flatMap(({ reports }) => reports));
const titled = ({ id, title }: { id: string; title: string }) => ({ id, name: title });
const others = (data: ClaimRecord) => data.thread.claims.filter(({ id }) => id !== data.id);

/** Claims that are related to it in one way; nothing where there are none. */
function Also({ title, of }: { title: string; of: Parameters<typeof Claims>[0]["of"] }) {
  return of.length === 0 ? null : (
    <>
      <h3>{title}</h3>
      <Claims of={of} open={6} />
    </>
  );
}
