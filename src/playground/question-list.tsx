import { useGraphiQL, useGraphiQLActions } from "@graphiql/react";
import { Kind, parse } from "graphql";
import { useEffect, useRef, useState } from "react";
import type { WorkedQuestion } from "./question-file";
import { QUESTIONS } from "./questions";

/** The worked questions by group. Pressing one puts it into the editor and asks it. */
export function QuestionList() {
  const { queryEditor, variableEditor } = useGraphiQL(({ queryEditor, variableEditor }) => ({
    queryEditor,
    variableEditor,
  }));
  const { run, setOperationFacts } = useGraphiQLActions();
  const [asked, setAsked] = useState<string>();
  const opened = useRef(false);

  const ask = (question: WorkedQuestion): void => {
    if (!queryEditor || !variableEditor) return;
    queryEditor.setValue(question.query);
    variableEditor.setValue(question.variables);
    setAsked(question.id);
    // The editor reads its new text only a moment later; until then it would send the name of the question before.
    const documentAST = parse(question.query);
    const operations = documentAST.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
    setOperationFacts({ documentAST, operations, operationName: operations[0]?.name?.value });
    run();
  };

  useEffect(() => {
    const [headline] = QUESTIONS;
    if (opened.current || !queryEditor || !variableEditor || !headline) return;
    opened.current = true;
    // A reader who comes back finds the page as it was left.
    if (queryEditor.getValue().trim() === headline.query.trim()) ask(headline);
  });

  return (
    <section className="questions" aria-label="Worked questions">
      <h2>Worked questions</h2>
      <p className="questions-hint">
        Press one to load it and ask it. Change anything and ask again. In the editors, Ctrl+M lets the Tab key move on.
      </p>
      {groups().map(([group, questions]) => (
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
      <p className="visually-hidden" role="status">
        {asked ? `Asked: ${QUESTIONS.find(({ id }) => id === asked)?.title}` : ""}
      </p>
    </section>
  );
}

function groups(): [string, WorkedQuestion[]][] {
  const found = new Map<string, WorkedQuestion[]>();
  for (const question of QUESTIONS) found.set(question.group, [...(found.get(question.group) ?? []), question]);
  return [...found];
}
