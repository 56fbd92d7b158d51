import type { GraphiQLPlugin } from "@graphiql/react";
import { GraphiQL } from "graphiql";
import { ask } from "./ask";
import { QuestionIcon } from "./question-icon";
import { QuestionList } from "./question-list";
import { QUESTIONS } from "./questions";

const WORKED: GraphiQLPlugin = { title: "Worked questions", icon: QuestionIcon, content: QuestionList };
const PLUGINS = [WORKED];

/** The playground: who is presumed innocent first, then the editor with the worked questions beside it. */
export function Page() {
  const [headline] = QUESTIONS;
  return (
    <>
      <header>
        <h1 className="name">
          <a href="/">Answerable</a>
        </h1>
        <p className="caution">
          <strong>Allegations, not findings.</strong> Every answer says who alleges what, where, and who disputes it.
          Everyone is presumed innocent until a court has finally decided otherwise (Rome Statute, art 66).
        </p>
      </header>
      <main>
        <GraphiQL
          fetcher={ask}
          plugins={PLUGINS}
          visiblePlugin={WORKED}
          defaultQuery={headline?.query ?? ""}
          initialVariables={headline?.variables ?? ""}
          isHeadersEditorEnabled={false}
          defaultEditorToolsVisibility="variables"
          showPersistHeadersSettings={false}
        >
          <GraphiQL.Logo>
            <span className="visually-hidden">Playground</span>
          </GraphiQL.Logo>
        </GraphiQL>
      </main>
    </>
  );
}
