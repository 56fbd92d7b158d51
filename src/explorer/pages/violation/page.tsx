import { pathTo } from "../../address.js";
import { answerOf } from "../../answer-of.js";
import { newestFirst } from "../../claims-at.js";
import { bookOf, type ClaimBook } from "../../frame/claims/claim-book.js";
import { type OneViolation, violationNamed } from "../../frame/violations/violations-at.js";
import { theOne } from "../../nearest.js";
import { definePage } from "../../page.js";
import { Claims } from "../../parts/claims.js";
import { type Coverage, Outcomes, Why } from "../../parts/coverage/index.js";
import { EntityName, Names } from "../../parts/name.js";
import { A } from "../../parts/place.js";
import { Facts, Section, Title } from "../../parts/section.js";
import { counted, OUTCOME_ORDER } from "../../words/vocabulary.js";
import { ViolationOverview, type ViolationOverviewAnswer } from "./operation.js";
import { ViolationWhy } from "./why/operation.js";

interface Shown extends OneViolation {
  readonly answers: ViolationOverviewAnswer["violationCoverage"];
  readonly why: readonly Coverage[];
  readonly book: ClaimBook;
}

/** `/violations/{id}`: one alleged violation before every mechanism, and before the chosen one limb by limb. */
export const violation = definePage<Shown>({
  path: "/violations/:id",
  takes: ["mechanism"],
  load: async (asked) => {
    const id = asked.params.id ?? "";
    const days = { asOf: asked.clocks.asOf, knownAt: asked.clocks.knownAt };
    const named = await violationNamed(asked, id);
    const found = await theOne(asked, named ? [named] : [], "alleged violation", id, ["Incident"]);
    const [{ violationCoverage: answers }, book] = await Promise.all([
      answerOf(asked, ViolationOverview, { id, ...days }),
      bookOf(asked, found.violation.claims),
    ]);
    const chosen = asked.query
      .getAll("mechanism")
      .filter((one) => one !== "")
      .slice(0, 4);
    const nearest = [...answers].sort((a, b) => OUTCOME_ORDER.indexOf(a.outcome) - OUTCOME_ORDER.indexOf(b.outcome))[0];
    const mechanisms = chosen.length > 0 ? chosen : nearest ? [nearest.mechanism.id] : [];
    const { violationCoverage: why } = await answerOf(asked, ViolationWhy, { id, mechanisms, ...days });
    return { ...found, violation: book.narrow(found.violation, "claims"), answers, why, book };
  },
  about: ({ violation: { category, incident, allegedActor }, answers, why, book }) => ({
    title: `${category.name}: ${incident.name}`,
    summary: why[0]?.summary,
    type: "WebPage",
    knows: "both clocks",
    hidden: book.hidden,
    pin: why[0]?.pin ?? answers[0]?.pin,
    pins: why.map(({ pin }) => pin),
    sources: book.all().map(({ source }) => source),
    caution: allegedActor?.caution ?? undefined,
    cautionAtHead: Boolean(allegedActor?.caution),
  }),
  View: ({ data: { violation: of, isAlleged, takenBack, answers, why, book } }) => (
    <>
      <Title kind="Alleged violation">
        {of.category.name}: {of.incident.name}
      </Title>
      {of.allegedActor?.caution && <p class="caution">{of.allegedActor.caution}</p>}
      <Facts
        rows={[
          ["Alleged under", <A to={pathTo.category(of.category.id)}>{of.category.name}</A>],
          ["Incident", <EntityName entity={of.incident} />],
          ["Alleged actor", of.allegedActor ? <EntityName entity={of.allegedActor} /> : "the sources name none"],
          [
            "Situation",
            of.incident.situations.length > 0 && <Names of={of.incident.situations} path={pathTo.situation} />,
          ],
          [
            "Further",
            <>
              <A to="/elements" with={{ category: of.category.id, subject: of.incident.id }}>
                element by element
              </A>
              {" · "}
              <A to={pathTo.chains(of.incident.id)}>who stood above whom</A>
            </>,
          ],
        ]}
      />
      <Section
        id="why"
        title="Why, limb by limb"
        lead={`As the law and the proceedings stood on the day above. ${why.length === 1 ? "Choose another court or body below." : ""}`}
      >
        {why.map((one) => (
          <Why of={one} />
        ))}
      </Section>
      <Section id="answers" title="Before every court and body" count={answers.length}>
        <Outcomes
          of={answers}
          why={({ mechanism }) => (
            <A to={pathTo.violation(of.id)} with={{ mechanism: mechanism.id }}>
              {mechanism.name}
            </A>
          )}
        />
      </Section>
      <Section id="founded" title="What the allegation rests on" count={book.of(of.claims).length}>
        {!isAlleged && (
          <p class="none">
            By the day above nobody had alleged it, as far as the record tells: what it rests on is of later days. The
            answers are about the conduct as it is alleged since.
          </p>
        )}
        {takenBack > 0 && (
          <p class="none">{counted(takenBack, "claim")} that it rested on: withdrawn from the record, and not shown.</p>
        )}
        <Claims of={newestFirst(book.of(of.claims))} />
      </Section>
    </>
  ),
  sheet: ({ violation: of, answers }) => ({
    columns: ["violation", "mechanism", "mechanismName", "outcome", "summary", "asOf", "knownAt", "hash", "address"],
    rows: answers.map(({ mechanism, outcome, summary, pin }) => [
      ...[of.id, mechanism.id, mechanism.name, outcome, summary, pin.asOf, pin.knownAt, pin.hash],
      `${pathTo.violation(of.id)}?mechanism=${mechanism.id}`,
    ]),
  }),
});
