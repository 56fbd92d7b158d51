import { pathTo } from "../../address.js";
import { answerOf } from "../../answer-of.js";
import { theOne } from "../../nearest.js";
import { definePage } from "../../page.js";
import { Positions } from "../../parts/claims.js";
import { Isolated } from "../../parts/name.js";
import { A } from "../../parts/place.js";
import { Section, Title } from "../../parts/section.js";
import { ShortClaims } from "../../parts/short-claim.js";
import { counted } from "../../words/vocabulary.js";
import { Denials, type DenialsAnswer } from "./operation.js";

interface Shown {
  readonly speaker: DenialsAnswer["entities"]["nodes"][number];
  readonly disputes: DenialsAnswer["disputes"];
  readonly alone: boolean;
  /** How many answers came after the day looked from. */
  readonly later: number;
}

/** `/entities/{id}/denials`: everything that a speaker rejects or answers, each beside what it answers. */
export const denials = definePage<Shown>({
  path: "/entities/:id/denials",
  takes: ["alone"],
  load: async (asked) => {
    const by = asked.params.id ?? "";
    const alone = asked.query.has("alone");
    const { entities, disputes, ever } = await answerOf(asked, Denials, {
      by,
      with: alone ? "ALONE" : "ORGANS",
      asOf: asked.clocks.asOf,
      knownAt: asked.clocks.knownAt,
      first: asked.whole ? 200 : 50,
      after: asked.query.get("after"),
    });
    const later = Math.max(0, ever.totalCount - disputes.totalCount);
    return { speaker: await theOne(asked, entities.nodes, "speaker", by, ["Entity"]), disputes, alone, later };
  },
  about: ({ speaker }) => ({
    title: `What ${speaker.name} rejects and answers`,
    summary: "Each answer beside what it answers, at the same size.",
    knows: "both clocks",
    caution:
      speaker.actor?.caution ??
      "Everyone is presumed innocent until a court has finally decided otherwise (Rome Statute, art 66).",
  }),
  View: ({ data: { speaker, disputes, alone, later }, asked }) => (
    <>
      <Title kind="Denials and other answers" lead="Each answer stands beside what it answers, at the same size.">
        <A to={pathTo.entity(speaker.id)}>
          <Isolated text={speaker.name} />
        </A>
      </Title>
      <p>
        {alone ? (
          <>
            Only what it says itself. <A to={asked.path}>With its organs, offices and their holders</A>
          </>
        ) : (
          <>
            With its organs, offices and their holders.{" "}
            <A to={asked.path} with={{ alone: "yes" }}>
              Only what it says itself
            </A>
          </>
        )}
      </p>
      <Section id="answers" title="Answers" count={disputes.totalCount}>
        {disputes.nodes.length === 0 && (
          <p class="none">
            No answer is recorded{later > 0 && " by this day"}. That does not say that it accepts what is alleged.
          </p>
        )}
        {later > 0 && <p class="quiet">Of later days: {counted(later, "answer")}.</p>}
        <ul class="lines">
          {disputes.nodes.map((position) => (
            <li>
              <Positions of={[position]} />
              <p class="quiet">It answers</p>
              <ShortClaims of={position.answers} />
            </li>
          ))}
        </ul>
        {disputes.pageInfo.hasNextPage && (
          <p>
            <A to={asked.path} with={{ after: disputes.pageInfo.endCursor, alone: alone ? "yes" : null }}>
              Go on
            </A>
          </p>
        )}
      </Section>
    </>
  ),
  goesOn: ({ disputes }) => (disputes.pageInfo.hasNextPage ? disputes.pageInfo.endCursor : null),
  sheet: ({ disputes }) => ({
    columns: ["position", "kind", "speaker", "sentence", "source", "pinpoint", "answers", "address"],
    rows: disputes.nodes.map((one) => [
      ...[one.id, one.kind, one.speaker.id, one.sentence, one.source.id, one.pinpoint],
      ...[one.answers.map(({ id }) => id).join(" "), pathTo.claim(one.id)],
    ]),
  }),
});
