import { fail } from "../../../base/index.js";
import { answerOf } from "../../answer-of.js";
import { definePage } from "../../page.js";
import { Facts, Section, Title } from "../../parts/section.js";
import { readDay, readMoment } from "../../words/dates.js";
import { AnswerAgain, type AnswerAgainAnswer, type PinInput } from "./operation.js";

interface Shown {
  readonly answer: AnswerAgainAnswer["answer"];
  /** What was asked about: the pin as the address holds it. */
  readonly asked: PinInput;
}

/** `/answers?question=&hash=&content=`: an answer asked for again by its pin, and what has become of it. */
export const answers = definePage<Shown>({
  path: "/answers",
  takes: ["question", "hash", "content", "rules"],
  load: async (asked) => {
    const question = asked.query.get("question");
    if (!question) throw fail("PIN_QUESTION_INVALID", { why: "the address holds none" });
    const [hash, content, rules] = ["hash", "content", "rules"].map((name) => asked.query.get(name));
    const knownAt = asked.clocks.knownAt ?? asked.record.changeset.recordedAt;
    const pin = { question, asOf: asked.clocks.asOf, knownAt, hash, content, rules };
    return { ...(await answerOf(asked, AnswerAgain, { pin })), asked: pin };
  },
  about: ({ answer: { pin } }) => ({
    title: "An answer, asked for again",
    summary: "Whether it is the same, and what came since.",
    knows: "both clocks",
    ...(pin && { pin }),
  }),
  View: ({ data: { answer: of, asked } }) => (
    <>
      <Title
        kind="Pin"
        lead={`Asked as of ${readDay(asked.asOf)}, with what was recorded by ${readMoment(asked.knownAt)}.`}
      >
        {headingOf(of, asked)}
      </Title>
      {of.because.length > 0 && (
        <Section id="because" title="What differs, and what has been recorded since">
          <ul class="plain">
            {of.because.map((one) => (
              <li>{one}</li>
            ))}
          </ul>
        </Section>
      )}
      <Facts
        rows={[
          ["Question", <code>{of.pin?.question ?? asked.question}</code>],
          ["Hash", of.pin && <code>{of.pin.hash}</code>],
          ["Hash asked about", asked.hash && <code>{asked.hash}</code>],
          ["Content", of.pin && <code>{of.pin.content}</code>],
          ["Content asked about", asked.content && <code>{asked.content}</code>],
          ["Record", of.pin && <code>{of.pin.dataset}</code>],
          ["Rules", of.pin && <code>{of.pin.rules}</code>],
          ["Seen at", of.pin && <a href={of.pin.link}>{of.pin.link}</a>],
        ]}
      />
    </>
  ),
  sheet: ({ answer: { same, pin }, asked: { question, asOf, knownAt } }) => ({
    columns: ["same", "question", "asOf", "knownAt", "rules", "dataset", "hash", "address"],
    rows: [[String(same), pin?.question ?? question, asOf, knownAt, pin?.rules, pin?.dataset, pin?.hash, pin?.link]],
  }),
});

/** What became of the answer asked about; where the address names none, that it was asked for again. */
function headingOf({ same, pin }: Shown["answer"], { hash, content }: PinInput): string {
  if (!hash && !content) return "An answer, asked for again";
  if (!pin) return "The answer is there no more";
  return same ? "It is the same answer" : "It is another answer";
}
