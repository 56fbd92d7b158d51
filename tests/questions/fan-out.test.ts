import { type DirectiveNode, Kind, type ObjectTypeDefinitionNode, parse, type TypeNode } from "graphql";
import { beforeAll, describe, expect, test } from "vitest";
import { FAN_OUT, RECORDS } from "../../src/graphql/navigation/filters/fan-out.js";
import { model } from "../../src/graphql/navigation/model/index.js";
import { loadBundled } from "../support/load-bundled.js";
import { ownGraph } from "../support/own-database.js";

/** What the conditions of a question may cost is reckoned with numbers; these are what the bundled record has. */
interface Measured {
  readonly records: Map<string, number>;
  readonly lists: Map<string, readonly [mean: number, met: number]>;
}
let measured: Measured;
beforeAll(async () => {
  await loadBundled(ownGraph());
  measured = await measure();
});

const argument = (directive: DirectiveNode | undefined, name: string): string => {
  const value = directive?.arguments?.find((one) => one.name.value === name)?.value;
  if (value?.kind === Kind.LIST) return value.values.map((one) => ("value" in one ? String(one.value) : ""))[0] ?? "";
  return value && "value" in value ? String(value.value) : "";
};
const directiveOf = (node: { directives?: readonly DirectiveNode[] | undefined }, name: string) =>
  node.directives?.find((one) => one.name.value === name);

const nameOf = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type));

async function measure(): Promise<Measured> {
  const types = model()
    .flatMap((part) => parse(part).definitions)
    .filter((one): one is ObjectTypeDefinitionNode => one.kind === Kind.OBJECT_TYPE_DEFINITION)
    .filter((one) => directiveOf(one, "node"));
  const labels = new Map(types.map((type) => [type.name.value, argument(directiveOf(type, "node"), "labels")]));
  const found: Measured = { records: new Map(), lists: new Map() };
  const session = ownGraph().driver.session({ database: ownGraph().database, defaultAccessMode: "READ" });
  try {
    for (const type of types) {
      const label = labels.get(type.name.value);
      const { records } = await session.run(`MATCH (n:${label}) RETURN count(n) AS many`);
      const many = records[0]?.get("many").toNumber() as number;
      found.records.set(type.name.value, many);
      for (const field of type.fields ?? []) {
        const way = directiveOf(field, "relationship");
        if (!way) continue;
        const along = `[:${argument(way, "type")}]`;
        const pattern = argument(way, "direction") === "IN" ? `<-${along}-` : `-${along}->`;
        const degrees = await session.run(
          `MATCH (n:${label})${pattern}(:${labels.get(nameOf(field.type)) ?? nameOf(field.type)}) WITH n, count(*) AS many RETURN sum(many) AS all, sum(many * many) AS squares`,
        );
        const [all, squares] = ["all", "squares"].map((name) => degrees.records[0]?.get(name).toNumber() as number);
        if (all && squares) found.lists.set(`${type.name.value}.${field.name.value}`, [all / many, squares / all]);
      }
    }
  } finally {
    await session.close();
  }
  return found;
}

/** A record that grows shifts these; what matters is that no list leads to several times as many as is reckoned with. */
const isFar = (one: number, other: number): boolean =>
  Math.max(one, other) > 10 && (one > 4 * other || other > 4 * one);

describe("What a condition is reckoned to cost", () => {
  test("rests on how many records each list of the bundled record leads to", () => {
    const wrong = [...measured.lists].flatMap(([name, [mean, met]]) => {
      const [said, saidMet] = FAN_OUT[name] ?? [1, 1];
      return isFar(mean, said) || isFar(met, saidMet)
        ? [`${name}: [${mean.toFixed(1)}, ${met.toFixed(1)}], not [${said}, ${saidMet}]`]
        : [];
    });
    expect(wrong).toEqual([]);
  });

  test("and on how many records there are", () => {
    const wrong = [...measured.records].filter(([type, many]) => many >= 50 && isFar(many, RECORDS[type] ?? 50));
    expect(wrong).toEqual([]);
  });
});
