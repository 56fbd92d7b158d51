import { addressOf, pathTo } from "../../address.js";
import { answerOf } from "../../answer-of.js";
import { theOne } from "../../nearest.js";
import { definePage } from "../../page.js";
import { DaysAhead, type Horizon } from "../../parts/days-ahead.js";
import { Isolated } from "../../parts/name.js";
import { A } from "../../parts/place.js";
import { Section, Title } from "../../parts/section.js";
import { counted } from "../../words/vocabulary.js";
import { nothingNamed } from "../nothing-named.js";
import { Horizons } from "./operation.js";
import { HorizonsSubject } from "./subject/operation.js";

interface Shown {
  readonly subject: { readonly id: string; readonly name: string; readonly path: string };
  readonly caution: string | undefined;
  readonly horizons: readonly Horizon[];
}

/** `/horizons?subject=`: the days ahead on which an answer about a State, a court or anything of the record opens or ends. */
export const horizons = definePage<Shown>({
  path: "/horizons",
  takes: ["subject"],
  load: async (asked) => {
    const id = asked.query.get("subject") ?? "";
    if (id === "")
      return nothingNamed(asked, "Begin at the page of a State, a court or a situation, which leads here.");
    const { entities, mechanisms } = await answerOf(asked, HorizonsSubject, { id });
    const [court] = mechanisms;
    const [entity] = entities.nodes;
    const found = await theOne(
      asked,
      [court ?? entity].filter((one) => one !== undefined),
      "subject",
      id,
      ["Entity", "Mechanism"],
    );
    const path = court ? pathTo.mechanism(id) : pathTo.entity(id);
    const { horizons: days } = await answerOf(asked, Horizons, {
      subject: id,
      asOf: asked.clocks.asOf,
      knownAt: asked.clocks.knownAt,
    });
    return { subject: { id, name: found.name, path }, caution: entity?.actor?.caution ?? undefined, horizons: days };
  },
  about: ({ subject, caution, horizons: days }) => ({
    title: `Days ahead: ${subject.name}`,
    summary: `${counted(days.length, "day")} on which an answer opens or ends, as far as the record knows.`,
    knows: "both clocks",
    caution,
    pin: days[0]?.pin,
  }),
  View: ({ data: { subject, horizons: days } }) => (
    <>
      <Title
        kind="Days ahead"
        lead="Days after the date of the question on which an answer opens or ends, by what is recorded already: a withdrawal takes effect, a waiting time runs out, a declaration ends, the time to try what is alleged runs out. It assumes that nothing else happens in between."
      >
        <A to={subject.path}>
          <Isolated text={subject.name} />
        </A>
      </Title>
      <Section id="days" title="Days on which an answer opens or ends" count={days.length}>
        <DaysAhead of={days} />
      </Section>
    </>
  ),
  sheet: ({ subject, horizons: days }) => ({
    columns: ["subject", "on", "mechanism", "mechanismName", "before", "after", "sentence", "claims", "address"],
    rows: days.map((one) => [
      ...[subject.id, one.on, one.mechanism.id, one.mechanism.name, one.before, one.after, one.sentence],
      one.because.map(({ id }) => id).join(" "),
      addressOf("/horizons", { subject: subject.id }),
    ]),
  }),
});
