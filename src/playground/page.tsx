import type { GraphiQLPlugin } from "@graphiql/react";
import { GraphiQL } from "graphiql";
import { keepAddress } from "./address";
import { AnswerPane } from "./answer/answer-pane";
import { ask } from "./ask";
import { QuestionIcon } from "./question-icon";
import { QuestionList } from "./question-list";
import { QUESTIONS } from "./questions";
import { storage } from "./storage";

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
        <nav aria-label="Main">
          <a href="/coverage">Describe conduct</a>
          <a href="/check">Check a draft</a>
          <a href="/record">Record</a>
          <a href="/playground" aria-current="page">
            Playground
          </a>
        </nav>
      </header>
      <main>
        {/* No variables are given here: they would be put into whatever question a reader comes back to. */}
        <GraphiQL
          fetcher={ask}
          storage={storage}
          plugins={PLUGINS}
          visiblePlugin={WORKED}
          defaultQuery={headline?.query ?? ""}
          isHeadersEditorEnabled={false}
          defaultEditorToolsVisibility="variables"
          showPersistHeadersSettings={false}
          onTabChange={({ tabs, activeTabIndex }) => keepAddress(tabs[activeTabIndex])}
        >
          <GraphiQL.Logo>
            <span className="visually-hidden">Playground</span>
          </GraphiQL.Logo>
          <GraphiQL.Footer>
            <AnswerPane />
          </GraphiQL.Footer>
        </GraphiQL>
      </main>
    </>
  );
}
