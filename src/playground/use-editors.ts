import { useGraphiQL, useGraphiQLActions } from "@graphiql/react";
import { Kind, parse } from "graphql";
import type { Written } from "./address";

/** What is written in the editors, and a way to put something there and ask it. */
export function useEditors(): {
  readonly isReady: boolean;
  readonly read: () => Written;
  readonly ask: (written: Written) => void;
} {
  const { queryEditor, variableEditor } = useGraphiQL(({ queryEditor, variableEditor }) => ({
    queryEditor,
    variableEditor,
  }));
  const { run, setOperationFacts } = useGraphiQLActions();
  return {
    isReady: Boolean(queryEditor && variableEditor),
    read: () => ({ query: queryEditor?.getValue() ?? "", variables: variableEditor?.getValue() ?? "" }),
    ask: (written) => {
      queryEditor?.setValue(written.query);
      variableEditor?.setValue(written.variables);
      // The editor reads its new text only a moment later; until then it would send the name of the question before.
      const documentAST = readable(written.query);
      if (documentAST) {
        const operations = documentAST.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
        setOperationFacts({ documentAST, operations, operationName: operations[0]?.name?.value });
      }
      run();
    },
  };
}

function readable(query: string): ReturnType<typeof parse> | undefined {
  try {
    return parse(query);
  } catch {
    return undefined; // The server says what is wrong with it, and where.
  }
}
