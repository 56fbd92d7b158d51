import {
  type FieldNode,
  type GraphQLSchema,
  getNamedType,
  Kind,
  parse,
  print,
  type SelectionSetNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from "graphql";
import { beforeAll, describe, expect, test } from "vitest";
import { buildSchema } from "../../src/graphql/index.js";
import { runningServer } from "../support/running-server.js";
import { variablesOf, workedQuestions } from "../support/worked-questions.js";
import type { Answer } from "./oracles/index.js";

/** Questions whose answers are built in every way there is: limbs, hops, cells, events, steps. */
const CHOSEN = /^(02|12|13|15|26|28|33|38)-/;
const questions = workedQuestions()
  .filter(({ id }) => CHOSEN.test(id))
  .map((question) => [question.id, question.query, variablesOf(question)] as const);

const server = runningServer();
let schema: GraphQLSchema;
beforeAll(async () => {
  schema = await buildSchema();
});

async function ask(query: string, variables: object = {}): Promise<{ data: Answer; errors?: Answer }> {
  const reply = await fetch(`${server.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query, variables }),
  });
  return (await reply.json()) as { data: Answer; errors?: Answer };
}

const selecting = (text: string): SelectionSetNode =>
  (parse(text).definitions[0] as { selectionSet: SelectionSetNode } & object).selectionSet;
/** A name under which no worked question selects anything. */
const MARK = "claimOfAnswer";

/** The same query with nothing of its claims but an id, under a name of its own, and each of them once. Null where it shows no claim. */
function byReference(query: string): string | null {
  const types = new TypeInfo(schema);
  let shown: FieldNode | null = null;
  const short = visit(
    parse(query),
    visitWithTypeInfo(types, {
      Field: {
        enter(node) {
          if (getNamedType(types.getType())?.name !== "Claim" || !node.selectionSet) return undefined;
          if (print(node).length > (shown ? print(shown).length : 0)) shown = node;
          return { ...node, selectionSet: selecting(`{ ${MARK}: id }`) };
        },
      },
    }),
  );
  if (!shown) return null;
  const cited: FieldNode = {
    kind: Kind.FIELD,
    name: { kind: Kind.NAME, value: "cited" },
    selectionSet: {
      kind: Kind.SELECTION_SET,
      selections: [...selecting("{ id }").selections, ...((shown as FieldNode).selectionSet?.selections ?? [])],
    },
  };
  const added = visit(short, {
    // Before the question itself: it waits for what comes after it, too.
    OperationDefinition: (one) => ({
      ...one,
      selectionSet: { ...one.selectionSet, selections: [cited, ...one.selectionSet.selections] },
    }),
  });
  return print(added);
}

function idsIn(value: Answer): string[] {
  if (Array.isArray(value)) return value.flatMap(idsIn);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) => (name === MARK ? [one as string] : idsIn(one)));
}

describe("What is cited", () => {
  test("is each claim that the questions of a request show, once, of whatever kind they are", async () => {
    let seen = 0;
    for (const [file, query, variables] of questions) {
      const asked = byReference(query);
      if (!asked) continue;
      const { data, errors } = await ask(asked, variables);
      expect(errors, file).toBeUndefined();
      const { cited, ...answers } = data;
      const ids = idsIn(answers);
      // Lists and navigation show claims of their own.
      if (!/\bclaims\(|answers\(/.test(query))
        expect(
          cited.map(({ id }: Answer) => id),
          file,
        ).toEqual([...new Set(ids)].sort());
      seen += cited.length;
    }
    expect(seen).toBeGreaterThan(20);
  }, 120_000);

  test("is nothing where nothing is asked beside it, and follows what is left out of an answer", async () => {
    expect((await ask("{ cited { id } }")).data).toEqual({ cited: [] });
    const conduct =
      'conduct: { categories: ["war-crimes.hostage-taking"], places: ["southern-israel"], from: "2023-10-07" }, mechanisms: ["icc"]';
    const { data } = await ask(
      `{ coverage(${conduct}) { outcome limbs @skip(if: true) { claims { id } } } cited { id } }`,
    );
    expect(data.cited).toEqual([]);
  });
});
