import { pathTo } from "../../address.js";
import { answerOf } from "../../answer-of.js";
import { theOne } from "../../nearest.js";
import { definePage } from "../../page.js";
import { Claims } from "../../parts/claims.js";
import { EntityName, Names } from "../../parts/name.js";
import { A, ClockFields } from "../../parts/place.js";
import { Title } from "../../parts/section.js";
import { lower } from "../../words/vocabulary.js";
import { CompareIncident, type CompareIncidentAnswer } from "./operation.js";

interface Speaker {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
}
interface Shown {
  readonly subject: CompareIncidentAnswer["entityRecords"][number];
  readonly answer: CompareIncidentAnswer;
  readonly speakers: readonly Speaker[];
  readonly all: readonly Speaker[];
}

/** `/compare?subject=&speakers=`: what two or more speakers say of one incident, side by side and never merged. */
export const compare = definePage<Shown>({
  path: "/compare",
  load: async (asked) => {
    const subject = asked.query.get("subject") ?? "";
    const { asOf, knownAt } = asked.clocks;
    const answer = await answerOf(asked, CompareIncident, { subject, asOf, knownAt });
    const found = await theOne(asked, answer.entityRecords, "incident", subject, ["Incident"]);
    const said = [
      ...answer.characterizations.map(({ speaker }) => speaker),
      ...answer.figures.map(({ claim }) => claim.speaker),
    ];
    const all = [...new Map(said.map((one) => [one.id, one])).values()];
    const chosen = asked.query
      .getAll("speakers")
      .flatMap((one) => one.split(","))
      .filter(Boolean);
    const speakers = chosen.length > 0 ? all.filter(({ id }) => chosen.includes(id)) : all.slice(0, 3);
    return { subject: found, answer, speakers, all };
  },
  about: ({ subject, speakers }) => ({
    title: `Side by side: ${subject.name}`,
    summary: `What ${speakers.map(({ name }) => name).join(", ")} say of it.`,
    knows: "both clocks",
    caution:
      "What a speaker says is that speaker's. Everyone is presumed innocent until a court has finally decided otherwise (Rome Statute, art 66).",
  }),
  View: ({ data: { subject, answer, speakers, all }, asked }) => (
    <>
      <Title
        kind="Compare speakers"
        lead="Each column is one speaker, in its own words as recorded, at its own standard. Nothing is merged."
      >
        <A to={pathTo.entity(subject.id)}>{subject.name}</A>
      </Title>
      <form class="filters" method="get" action={asked.path} aria-label="Choose speakers">
        <input type="hidden" name="subject" value={subject.id} />
        <fieldset>
          <legend>Speakers</legend>
          {all.map((one) => (
            <label class="tick">
              <input
                type="checkbox"
                name="speakers"
                value={one.id}
                checked={speakers.some(({ id }) => id === one.id)}
              />{" "}
              {one.name}
            </label>
          ))}
        </fieldset>
        <ClockFields />
        <button type="submit">Compare</button>
      </form>
      <div class="columns">
        {speakers.map((speaker) => {
          const said = answer.characterizations.filter((one) => one.speaker.id === speaker.id);
          const figures = answer.figures.filter(({ claim }) => claim.speaker.id === speaker.id);
          return (
            <section aria-label={speaker.name}>
              <h2>
                <EntityName entity={speaker} />
              </h2>
              <h3>Characterises it as</h3>
              {said.length === 0 && <p class="none">Nothing is recorded.</p>}
              {said.map((one) => (
                <>
                  <p>
                    <Names of={[one.category]} path={pathTo.category} />
                    {one.standard && <span class="quiet"> · {one.standard.name}</span>}
                  </p>
                  <Claims of={one.claims} open={3} />
                </>
              ))}
              <h3>Counts</h3>
              {figures.length === 0 && <p class="none">No figure is recorded.</p>}
              {figures.map((one) => (
                <>
                  <p>
                    {lower(one.bound)} {one.value.toLocaleString("en")} {lower(one.unit)}, {one.population}
                  </p>
                  <Claims of={[one.claim]} />
                </>
              ))}
            </section>
          );
        })}
      </div>
    </>
  ),
  sheet: ({ subject, answer, speakers }) => ({
    columns: ["subject", "speaker", "what", "value", "standard", "claims", "address"],
    rows: answer.characterizations
      .filter(({ speaker }) => speakers.some(({ id }) => id === speaker.id))
      .map((one) => [
        ...[subject.id, one.speaker.id, "characterization", one.category.id, one.standard?.id],
        ...[one.claims.map(({ id }) => id).join(" "), pathTo.claim(one.claims[0]?.id ?? "")],
      ]),
  }),
});
