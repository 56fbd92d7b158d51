import { pathTo } from "../../address.js";
import { answerOf } from "../../answer-of.js";
import { claimsAt } from "../../claims-at.js";
import { theOne } from "../../nearest.js";
import { type Asked, definePage } from "../../page.js";
import { Claims, Positions, type ShownClaim } from "../../parts/claims.js";
import { EntityName, Isolated } from "../../parts/name.js";
import { A, ClockFields } from "../../parts/place.js";
import { Scroll, Section, Title } from "../../parts/section.js";
import { wholeOf } from "../../whole-of.js";
import { nothingNamed } from "../nothing-named.js";
import { CompareSpeakers, type CompareSpeakersAnswer } from "./operation.js";
import { SpeakersOf, type SpeakersOfAnswer } from "./speakers/operation.js";

type Subject = SpeakersOfAnswer["entities"]["nodes"][number];
type Column = CompareSpeakersAnswer["compare"]["columns"][number];
interface Speaker {
  readonly id: string;
  readonly name: string;
}
interface Shown {
  readonly subject: Subject;
  readonly columns: readonly Column[];
  readonly all: readonly Speaker[];
}

/** What a column holds, in the order of its rows. */
const ROWS = [
  ["characterizations", "Characterises it as"],
  ["attributions", "Attributes it to"],
  ["figures", "Counts"],
  ["elements", "Finds of elements"],
  ["others", "Says besides"],
] as const;
const AT_FIRST = 3;

/** `/compare?subject=&speakers=`: what two or more speakers say of one subject, side by side and never merged. */
export const compare = definePage<Shown>({
  path: "/compare",
  takes: ["subject", "speakers"],
  load: async (asked) => {
    const id = asked.query.get("subject") ?? "";
    if (id === "") return nothingNamed(asked, "Begin at the page of an incident, which leads here, or at a situation.");
    const { entities } = await wholeOf(asked, SpeakersOf, { subject: id });
    const subject = await theOne(asked, entities.nodes, "actor, incident or other entity", id, ["Incident"]);
    const all = speakersOf(subject, asked);
    const chosen = asked.query
      .getAll("speakers")
      .flatMap((one) => one.split(","))
      .filter(Boolean);
    const speakers = chosen.length > 0 ? chosen : all.slice(0, AT_FIRST).map((one) => one.id);
    const { asOf, knownAt } = asked.clocks;
    const columns =
      speakers.length > 0
        ? (await answerOf(asked, CompareSpeakers, { subject: id, speakers, asOf, knownAt })).compare.columns
        : [];
    const silent = columns.map(({ speaker }) => speaker).filter(({ id: of }) => !all.some((one) => one.id === of));
    return { subject, columns, all: [...all, ...silent] };
  },
  about: ({ subject, columns }) => ({
    title: `Side by side: ${subject.name}`,
    summary: `What ${columns.map(({ speaker }) => speaker.name).join(", ")} say of it.`,
    knows: "both clocks",
    caution:
      subject.actor?.caution ??
      "What a speaker says is that speaker's. Everyone is presumed innocent until a court has finally decided otherwise (Rome Statute, art 66).",
  }),
  View: ({ data: { subject, columns, all }, asked }) => (
    <>
      <Title
        kind="Compare speakers"
        lead="Each column is one speaker: what it is recorded as saying, at its own standard of proof. Nothing is merged."
      >
        <A to={pathTo.entity(subject.id)}>
          <Isolated text={subject.name} />
        </A>
      </Title>
      <form class="filters" method="get" action={asked.path} aria-label="Choose speakers">
        <input type="hidden" name="subject" value={subject.id} />
        <fieldset class="choices">
          <legend>Speakers</legend>
          {all.map((one) => (
            <label class="tick">
              <input
                type="checkbox"
                name="speakers"
                value={one.id}
                checked={columns.some(({ speaker }) => speaker.id === one.id)}
              />{" "}
              <Isolated text={one.name} />
            </label>
          ))}
        </fieldset>
        <ClockFields />
        <button type="submit">Compare</button>
      </form>
      {columns.length === 0 && <p class="none">Nobody is recorded as having said anything of it.</p>}
      {columns.length > 0 && (
        <Section id="columns" title="What each of them says">
          <Scroll of="The columns; they scroll sideways">
            <table class="compared">
              <caption class="hidden">{subject.name}: a column for each speaker</caption>
              <thead>
                <tr>
                  <th scope="col">
                    <span class="hidden">What is said</span>
                  </th>
                  {columns.map(({ speaker }) => (
                    <th scope="col">
                      <EntityName entity={speaker} />
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {ROWS.map(([row, title]) =>
                  columns.every((column) => column[row].length === 0) ? null : (
                    <tr>
                      <th scope="row">{title}</th>
                      {columns.map((column) => (
                        <td data-speaker={column.speaker.name}>
                          <Claims of={column[row] as readonly ShownClaim[]} open={4} none="None of it is recorded." />
                        </td>
                      ))}
                    </tr>
                  ),
                )}
                <tr>
                  <th scope="row">Answers to what others say of it</th>
                  {columns.map((column) => (
                    <td data-speaker={column.speaker.name}>
                      <Positions of={column.responses} />
                    </td>
                  ))}
                </tr>
              </tbody>
            </table>
          </Scroll>
        </Section>
      )}
    </>
  ),
  sheet: ({ subject, columns }) => ({
    columns: ["subject", "speaker", "what", "claim", "sentence", "source", "pinpoint", "address"],
    rows: columns.flatMap((column) =>
      [...ROWS.map(([row]) => row), "responses" as const].flatMap((what) =>
        column[what].map((one) => [
          ...[subject.id, column.speaker.id, what, one.id, one.sentence, one.source.id, one.pinpoint],
          pathTo.claim(one.id),
        ]),
      ),
    ),
  }),
});

/** Whoever says something of the subject or answers it by the moment looked back to: who says most stands first. */
function speakersOf({ claimsAbout }: Subject, asked: Asked): Speaker[] {
  const said = new Map<string, { readonly one: Speaker; count: number }>();
  for (const { speaker, positions } of claimsAt(claimsAbout, asked).shown)
    for (const one of [speaker, ...positions.map((position) => position.speaker)])
      said.set(one.id, { one, count: (said.get(one.id)?.count ?? 0) + 1 });
  return [...said.values()]
    .sort((a, b) => b.count - a.count || (a.one.name < b.one.name ? -1 : 1))
    .map(({ one: { id, name } }) => ({ id, name }));
}
