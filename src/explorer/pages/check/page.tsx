import { fail } from "../../../base/index.js";
import { answerOf } from "../../answer-of.js";
import { definePage } from "../../page.js";
import { Claims } from "../../parts/claims.js";
import { Isolated } from "../../parts/name.js";
import { ClockFields } from "../../parts/place.js";
import { Section, Title } from "../../parts/section.js";
import { counted, words } from "../../words/vocabulary.js";
import { CheckPage, type CheckPageAnswer } from "./operation.js";

type Checked = CheckPageAnswer["checkStatement"];
type Assertion = Checked["assertions"][number];
interface Shown {
  readonly text: string;
  readonly answer: Checked | null;
}

/** As long a text as an address carries. */
const LONGEST = 3_000;

/** What a verdict says, in a sentence that cannot be taken for a finding. */
const VERDICTS: Readonly<Record<Assertion["verdict"], string>> = {
  SUPPORTED: "The record says as much.",
  STRONGER_THAN_RECORD: "The record goes less far.",
  OUT_OF_DATE: "It was so on an earlier day.",
  CONTRADICTED: "The record says something else.",
  CONTESTED: "The record holds the point open.",
  NOT_RECORDED: "The record holds nothing on it, which is no finding either way.",
};

/** `/check?text=`: a sentence or a memo, held against the record assertion by assertion. */
export const check = definePage<Shown>({
  path: "/check",
  takes: ["text"],
  load: async (asked) => {
    const text = asked.query.get("text") ?? "";
    if (text.trim() === "") return { text, answer: null };
    // What was cut off would be neither found nor missed, and the cut could make another sentence of the last one.
    if (text.length > LONGEST) throw fail("DRAFT_TOO_LONG", { length: text.length, most: LONGEST });
    const { asOf, knownAt } = asked.clocks;
    const { checkStatement: answer } = await answerOf(asked, CheckPage, { text, asOf, knownAt });
    return { text, answer };
  },
  about: ({ answer }) => ({
    title: "Check a draft",
    summary: "What a text asserts, held against the record.",
    knows: "both clocks",
    showsWhatWasAsked: answer !== null,
    pin: answer?.pin,
    caution:
      "That the record supports a sentence says what the record holds, not that the sentence is right. Everyone is presumed innocent until a court has finally decided otherwise (Rome Statute, art 66).",
  }),
  View: ({ data: { text, answer } }) => (
    <>
      <Title
        kind="Check a draft"
        lead="A person's status, a State's membership, a forum's reach, a day, an article: what a text asserts of them is found by rules over the names of the record, and compared with it. Questions, conditions, quotations and what others are said to say assert nothing."
      >
        Checked against the record
      </Title>
      <form action="/check#assertions" method="get" class="draft" aria-label="Check a draft">
        <label for="draft">
          A sentence or a paragraph, in English, of up to {LONGEST.toLocaleString("en")} characters
        </label>
        <textarea id="draft" name="text" rows={6} maxLength={LONGEST}>
          {text}
        </textarea>
        <ClockFields />
        <button type="submit">Check</button>
        <p class="quiet">
          Nothing of it is kept here, but it becomes part of this page's address, and so of this browser's history. What
          must not: <code>answerable check-draft FILE</code> reads a file and leaves nothing behind.
        </p>
      </form>
      {answer && (
        <blockquote class="on-paper">
          <bdi>{text}</bdi>
        </blockquote>
      )}
      {answer && answer.assertions.length === 0 && (
        <p class="empty" id="assertions">
          Nothing in it was recognised as an assertion of these kinds about anybody in the record. That says nothing
          about whether it is right.
        </p>
      )}
      {answer && answer.assertions.length > 0 && (
        <Section id="assertions" title="Assertions" count={answer.assertions.length} lead={tally(answer.assertions)}>
          <ol class="assertions">
            {answer.assertions.map((one) => (
              <li>
                <h3>
                  <span class={`verdict ${one.verdict.toLowerCase()}`}>{words(one.verdict)}</span>{" "}
                  <q>
                    <bdi>{one.text}</bdi>
                  </q>
                </h3>
                <p>
                  {VERDICTS[one.verdict]} <Isolated text={one.sentence} />
                </p>
                {one.exactWording && (
                  <p>
                    <strong>Exact wording:</strong> <Isolated text={one.exactWording} />
                  </p>
                )}
                {one.link && (
                  <p>
                    <a href={one.link}>What the record holds of it</a>
                  </p>
                )}
                {one.claims.length > 0 && (
                  <details>
                    <summary>{counted(one.claims.length, "claim")}</summary>
                    <Claims of={one.claims} />
                  </details>
                )}
              </li>
            ))}
          </ol>
        </Section>
      )}
      {answer && answer.assertions.length > 0 && answer.unchecked.length > 0 && (
        <Section
          id="unchecked"
          title="Not checked"
          count={answer.unchecked.length}
          lead="Nothing in these sentences was recognised as an assertion of these kinds about anybody in the record. That says nothing about whether they are right."
        >
          <ul class="lines">
            {answer.unchecked.map(({ text: words }) => (
              <li>
                <q>
                  <bdi>{words}</bdi>
                </q>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  ),
  sheet: ({ answer }) => ({
    columns: ["start", "end", "text", "verdict", "sentence", "exactWording", "about", "claims", "address"],
    rows: (answer?.assertions ?? []).map((one) => [
      ...[one.start, one.end, one.text, one.verdict, one.sentence, one.exactWording],
      ...[one.about.join(" "), one.claims.map(({ id }) => id).join(" "), one.link],
    ]),
  }),
});

function tally(assertions: readonly Assertion[]): string {
  const counts = new Map<string, number>();
  for (const { verdict } of assertions) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  return [...counts].map(([verdict, count]) => `${count} ${words(verdict).toLowerCase()}`).join(", ");
}
