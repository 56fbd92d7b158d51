import { useGraphiQLActions } from "@graphiql/react";
import { useEffect, useRef, useState } from "react";
import { isSame, readAddress } from "./address";
import type { WorkedQuestion } from "./question-file";
import { QUESTIONS } from "./questions";
import { useEditors } from "./use-editors";

/** The worked questions by group, those that hold what is looked for. Pressing one puts it into the editor and asks it. */
export function QuestionList() {
  const { isReady, read, ask: send } = useEditors();
  const [asked, setAsked] = useState<string>();
  const [wanted, setWanted] = useState("");
  const opened = useRef(false);
  /** What was pressed before there were editors to put it into. */
  const pressed = useRef<WorkedQuestion>(undefined);
  // As it was when the page was opened: from then on it follows what stands in the editors.
  const [address] = useState(() => readAddress(location.hash));
  const { addTab } = useGraphiQLActions();

  const ask = (question: WorkedQuestion): void => {
    setAsked(question.id);
    if (isReady) send(question);
    else pressed.current = question;
  };

  useEffect(() => {
    const [headline] = QUESTIONS;
    if (opened.current || !isReady || !headline) return;
    opened.current = true;
    if (pressed.current) return ask(pressed.current);
    const left = read();
    const isFresh = left.query.trim() === headline.query.trim() && left.variables.trim() === "";
    if (!address) {
      // A reader who comes back without an address finds the page as it was left.
      if (isFresh) ask(headline);
      return;
    }
    setAsked(QUESTIONS.find(({ query }) => query === address.query)?.id);
    // What was left in a tab is the reader's own: another question gets a tab of its own.
    if (!isFresh && !isSame(left, address)) addTab();
    send(address);
  });

  const found = QUESTIONS.filter((question) => holds(question, wanted));
  return (
    <section className="questions" aria-label="Worked questions">
      <h2>Worked questions</h2>
      <p className="questions-hint">
        Press one to load it and ask it. Change anything and ask again. In the editors, Ctrl+M lets the Tab key move on.
      </p>
      <search>
        <label className="questions-find">
          <span>Find a question</span>
          <input type="search" value={wanted} onChange={(event) => setWanted(event.target.value)} />
        </label>
      </search>
      {groupsOf(found).map(([group, questions]) => (
        <div key={group}>
          <h3>{group}</h3>
          <ul>
            {questions.map((question) => (
              <li key={question.id}>
                <button
                  type="button"
                  data-question={question.id}
                  aria-current={asked === question.id}
                  onClick={() => ask(question)}
                >
                  <span className="question-title">{question.title}</span>
                  <span className="question-about">{question.about}</span>
                </button>
              </li>
            ))}
          </ul>
        </div>
      ))}
      {found.length === 0 && <p className="questions-hint">No worked question holds these words.</p>}
      <p className="visually-hidden" role="status">
        {statusOf(wanted, found.length, asked)}
      </p>
    </section>
  );
}

function statusOf(wanted: string, found: number, asked: string | undefined): string {
  if (wanted !== "") return `${found} ${found === 1 ? "question" : "questions"} found`;
  return asked ? `Asked: ${QUESTIONS.find(({ id }) => id === asked)?.title}` : "";
}

/** Whether a question holds every word, in its title, what it shows, its group, or what it asks. */
function holds({ title, about, group, query }: WorkedQuestion, wanted: string): boolean {
  const text = `${title} ${about} ${group} ${query}`.toLowerCase();
  return wanted
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

function groupsOf(questions: readonly WorkedQuestion[]): [string, WorkedQuestion[]][] {
  const found = new Map<string, WorkedQuestion[]>();
  for (const question of questions) found.set(question.group, [...(found.get(question.group) ?? []), question]);
  return [...found];
}
