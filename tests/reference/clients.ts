/** The typed clients: made from the schema and the worked questions, one method for each question. */
import { codegen } from "@graphql-codegen/core";
import * as typescriptOperations from "@graphql-codegen/typescript-operations";
import {
  type DocumentNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  visit,
} from "graphql";
import { workedQuestions } from "../support/worked-questions.js";

export const CLIENTS = ["clients/typescript/answerable.ts", "clients/python/answerable.py"] as const;

interface Question {
  /** `HostageTakingLimbByLimb`, after the file of the question. */
  readonly name: string;
  readonly title: string;
  readonly about: string;
  readonly text: string;
  readonly document: DocumentNode;
  readonly variables: readonly { readonly name: string; readonly required: boolean }[];
}

function questions(): Question[] {
  return workedQuestions().map(({ id, title, about, query }) => {
    const name = id
      .replace(/^\d+-/, "")
      .split("-")
      .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
      .join("");
    const document: DocumentNode = visit(parse(query), {
      OperationDefinition: (node) => ({ ...node, name: { kind: Kind.NAME, value: name } }),
    });
    const operation = document.definitions.find(
      (one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION,
    );
    const variables = (operation?.variableDefinitions ?? []).map(({ variable, type, defaultValue }) => ({
      name: variable.name.value,
      required: type.kind === Kind.NON_NULL_TYPE && !defaultValue,
    }));
    return {
      name,
      title: /[.?!]$/.test(title) ? title : `${title}.`,
      about,
      text: print(document).replaceAll(/\s+/g, " "),
      document,
      variables,
    };
  });
}

const MADE = "Made from the schema and the worked questions by `npm run reference`. Change those, and make it anew.";
const lowerFirst = (name: string): string => name.slice(0, 1).toLowerCase() + name.slice(1);

export async function typescriptClient(schema: GraphQLSchema): Promise<string> {
  const asked = questions();
  const types = await codegen({
    filename: "answerable.ts",
    schema: undefined as never,
    schemaAst: schema,
    documents: asked.map(({ document }) => ({ document })),
    config: {
      enumType: "string-literal",
      skipTypename: true,
      immutableTypes: true,
      avoidOptionals: false,
      scalars: { Date: "string", DateTime: "string", ID: "string" },
      strictScalars: false,
      inlineFragmentTypes: "inline",
      omitOperationSuffix: true,
      operationResultSuffix: "Answer",
    },
    plugins: [{ operations: {} }],
    pluginMap: { operations: typescriptOperations },
  });
  const kept = types
    .replaceAll(/^\/\*\* Internal type.*\n.*\n/gm, "")
    .replaceAll(/^ *\/\*\*.*\*\/\n/gm, "")
    .replaceAll(/Exact<(\{[\s\S]*?\})>;/g, "$1;")
    .trim();
  const methods = asked.map(({ name, title, about, text, variables }) => {
    const optional = variables.every(({ required }) => !required);
    return [
      `  /** ${title} ${about} */`,
      `  ${lowerFirst(name)}(variables: ${name}Variables${optional ? " = {}" : ""}): Promise<${name}Answer> {`,
      `    return this.ask<${name}Answer>(${JSON.stringify(text)}, variables);`,
      "  }",
    ].join("\n");
  });
  return `// ${MADE}

${kept}

/** A refusal: what the server says, its code, and what to do. */
export class AnswerableRefusal extends Error {
  constructor(
    message: string,
    readonly code: string,
    readonly remedy: string,
  ) {
    super(message);
    this.name = "AnswerableRefusal";
  }
}

/** Asks a running Answerable. Answers say what their speakers say; everyone is presumed innocent. */
export class Answerable {
  /**
   * @param url where it answers, as \`http://127.0.0.1:4000\`
   * @param options \`token\` for a server that asks for one
   */
  constructor(
    private readonly url: string,
    private readonly options: { readonly token?: string; readonly fetch?: typeof fetch } = {},
  ) {}

  /** Any question of the schema. Throws \`AnswerableRefusal\`. */
  async ask<Answer>(query: string, variables: object = {}): Promise<Answer> {
    const { token, fetch: send = fetch } = this.options;
    const reply = await send(\`\${this.url.replace(/\\/$/, "")}/graphql\`, {
      method: "POST",
      headers: { "content-type": "application/json", ...(token && { authorization: \`Bearer \${token}\` }) },
      body: JSON.stringify({ query, variables }),
    }).catch(() => {
      throw new AnswerableRefusal(
        \`No server answers at \${this.url}.\`,
        "SERVER_NOT_REACHED",
        "Start one with \`npm start\`, or give the address that it printed at its start.",
      );
    });
    const { data, errors } = (await reply.json()) as {
      data?: Answer;
      errors?: readonly { message: string; extensions?: { code?: string; remedy?: string } }[];
    };
    const [error] = errors ?? [];
    if (error || !data)
      throw new AnswerableRefusal(
        error?.message ?? "The server did not answer.",
        error?.extensions?.code ?? "INTERNAL",
        error?.extensions?.remedy ?? "",
      );
    return data;
  }

${methods.join("\n\n")}
}
`;
}

/** Words that Python keeps for itself. */
const KEPT = new Set(["from", "with", "in", "is", "as", "not", "or", "and", "class", "def", "for", "if"]);
const python = (name: string): string => (KEPT.has(name) ? `${name}_` : name);
const snake = (name: string): string => lowerFirst(name).replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

export function pythonClient(): string {
  const methods = questions().map(({ name, title, about, text, variables }) => {
    const inOrder = [...variables].sort((a, b) => Number(b.required) - Number(a.required));
    const parameters = inOrder.map((one) => (one.required ? python(one.name) : `${python(one.name)}=None`));
    const given = variables.map((one) => `"${one.name}": ${python(one.name)}`).join(", ");
    return [
      `    def ${snake(name)}(self${parameters.map((one) => `, ${one}`).join("")}):`,
      `        """${title} ${about}"""`,
      `        return self.ask(${JSON.stringify(text)}, {${given}})`,
    ].join("\n");
  });
  return `# ${MADE}
"""Asks a running Answerable. Answers say what their speakers say; everyone is presumed innocent.

    from answerable import Answerable, frame
    answers = Answerable("http://127.0.0.1:4000")
    answer = answers.who_characterises_conditions_of_life(incident="gaza-conditions-of-life")
    table = frame(answer)     # needs pandas
"""

import json
import urllib.error
import urllib.request


class AnswerableRefusal(Exception):
    """A refusal: what the server says, its code, and what to do."""

    def __init__(self, message, code, remedy):
        super().__init__(message)
        self.code = code
        self.remedy = remedy


def rows(answer):
    """The rows of an answer as flat dictionaries: its one list, or itself. Names are joined by dots; lists stay lists."""
    inside = answer
    while isinstance(inside, dict) and len(inside) == 1:
        inside = next(iter(inside.values()))
    if isinstance(inside, dict) and isinstance(inside.get("nodes"), list):
        inside = inside["nodes"]
    return [_flat(one) for one in (inside if isinstance(inside, list) else [inside])]


def _flat(value, before=""):
    if not isinstance(value, dict):
        return {before.rstrip(".") or "value": value}
    found = {}
    for name, one in value.items():
        if isinstance(one, dict):
            found.update(_flat(one, f"{before}{name}."))
        else:
            found[f"{before}{name}"] = one
    return found


def frame(answer):
    """The rows of an answer as a pandas frame. What is not known is missing, and never nought."""
    import pandas
    return pandas.DataFrame(rows(answer), dtype=object)


class Answerable:
    """Asks the server at an address, as \`http://127.0.0.1:4000\`; \`token\` for one that asks for one."""

    def __init__(self, url, token=None, timeout=60):
        self.url = url.rstrip("/")
        self.token = token
        self.timeout = timeout

    def ask(self, query, variables=None):
        """Any question of the schema, as plain data. Raises AnswerableRefusal."""
        given = {name: value for name, value in (variables or {}).items() if value is not None}
        headers = {"content-type": "application/json"}
        if self.token:
            headers["authorization"] = f"Bearer {self.token}"
        body = json.dumps({"query": query, "variables": given}).encode()
        request = urllib.request.Request(f"{self.url}/graphql", data=body, headers=headers)
        try:
            with urllib.request.urlopen(request, timeout=self.timeout) as reply:
                answer = json.load(reply)
        except urllib.error.HTTPError as error:
            answer = json.load(error)
        except OSError as error:
            raise AnswerableRefusal(
                f"No server answers at {self.url}.",
                "SERVER_NOT_REACHED",
                "Start one with \`npm start\`, or give the address that it printed at its start.",
            ) from error
        for refusal in answer.get("errors", []):
            told = refusal.get("extensions", {})
            raise AnswerableRefusal(refusal["message"], told.get("code", "INTERNAL"), told.get("remedy", ""))
        return answer["data"]

${methods.join("\n\n")}
`;
}
