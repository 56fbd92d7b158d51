import { fail } from "../../../base/index.js";
import { answerOf } from "../../answer-of.js";
import { definePage } from "../../page.js";
import { Facts, Section, Title } from "../../parts/section.js";
import { readDay, readMoment } from "../../words/dates.js";
import { AnswerAgain, type AnswerAgainAnswer } from "./operation.js";

interface Shown {
  readonly answer: AnswerAgainAnswer["answer"];
  readonly hash: string | null;
}

/** `/answers?question=&hash=`: an answer asked for again by its pin, and what has become of it. */
export const answers = definePage<Shown>({
  path: "/answers",
  load: async (asked) => {
    const question = asked.query.get("question");
    if (!question) throw fail("PIN_QUESTION_INVALID", { why: "the address holds none" });
    const hash = asked.query.get("hash");
    const knownAt = asked.clocks.knownAt ?? asked.record.changeset.recordedAt;
    const pin = { question, asOf: asked.clocks.asOf, knownAt, hash, rules: asked.query.get("rules") };
    return { ...(await answerOf(asked, AnswerAgain, { pin })), hash };
  },
  about: ({ answer: { pin } }) => ({
    title: "An answer, asked for again",
    summary: "Whether it is the same, and what came since.",
    knows: "both clocks",
    pin,
  }),
  View: ({ data: { answer: of, hash } }) => (
    <>
      <Title
        kind="Pin"
        lead={`Asked as of ${readDay(of.pin.asOf)}, with what was recorded by ${readMoment(of.pin.knownAt)}.`}
      >
        {hash === null ? "An answer, asked for again" : of.same ? "It is the same answer" : "It is another answer"}
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
          ["Question", <code>{of.pin.question}</code>],
          ["Hash", <code>{of.pin.hash}</code>],
          ["Hash asked about", hash && <code>{hash}</code>],
          ["Record", <code>{of.pin.dataset}</code>],
          ["Rules", <code>{of.pin.rules}</code>],
          ["Seen at", <a href={of.pin.link}>{of.pin.link}</a>],
        ]}
      />
    </>
  ),
  sheet: ({ answer: { same, pin } }) => ({
    columns: ["same", "question", "asOf", "knownAt", "rules", "dataset", "hash", "address"],
    rows: [[String(same), pin.question, pin.asOf, pin.knownAt, pin.rules, pin.dataset, pin.hash, pin.link]],
  }),
});
