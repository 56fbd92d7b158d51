import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type GraphQLSchema, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from "graphql";
import { beforeAll, describe, expect, test } from "vitest";
import { PACKAGE_ROOT } from "../../../src/base/index.js";
import { buildSchema } from "../../../src/graphql/index.js";

const guide = readFileSync(join(PACKAGE_ROOT, "CONTRIBUTING.md"), "utf8");
/** The rows of the table under this heading, cell by cell. */
const table = (heading: string): string[][] => {
  const [, rest = ""] = guide.split(`| ${heading} |`);
  return (rest.split("\n\n")[0] as string)
    .split("\n")
    .slice(2)
    .map((row) =>
      row
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
};
const GLOSSARY = table("word | means");
const AVOIDED = table("in descriptions write | instead of").map(([, instead]) => instead as string);

/** Words that say nothing of their own beside a name. */
const EMPTY = new Set(
  "a an and are by for how in is it its many of on that the this to what which who with".split(" "),
);
const stem = (word: string): string => word.toLowerCase().replace(/ies$/, "y").replace(/s$/, "");
const wordsOf = (text: string): string[] =>
  text
    .replaceAll(/([a-z])([A-Z])/g, "$1 $2")
    .split(/[^A-Za-z]+/)
    .filter(Boolean)
    .map(stem);
const repeats = (description: string, ...names: string[]): boolean => {
  const own = new Set(names.flatMap((name) => wordsOf(name.toLowerCase() === name ? name : name)));
  return wordsOf(description)
    .filter((word) => !EMPTY.has(word))
    .every((word) => own.has(word));
};

describe("Every description of the schema", () => {
  let described: { where: string; names: string[]; text: string }[] = [];
  let schema: GraphQLSchema;
  beforeAll(async () => {
    schema = await buildSchema();
    described = Object.values(schema.getTypeMap())
      .filter(({ name }) => !name.startsWith("__"))
      .flatMap((type) => {
        const own = { where: type.name, names: [] as string[], text: type.description ?? "" };
        const members = isEnumType(type)
          ? type
              .getValues()
              .map(({ name, description }) => ({ name: name.replaceAll("_", " ").toLowerCase(), description }))
          : isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)
            ? Object.values(type.getFields())
            : [];
        return [
          own,
          ...members.map(({ name, description }) => ({
            where: `${type.name}.${name}`,
            names: isEnumType(type) ? [name] : [name, type.name],
            text: description ?? "",
          })),
        ];
      });
  });

  test("is there, and says more than the name", () => {
    expect(described.length).toBeGreaterThan(900);
    expect(described.filter(({ text }) => text === "").map(({ where }) => where)).toEqual([]);
    const told = described.filter(({ names }) => names.length > 0);
    expect(
      told.filter(({ text, names }) => repeats(text, ...names)).map(({ where, text }) => `${where}: ${text}`),
    ).toEqual([]);
  });

  test("uses none of the phrases that the contributor's guide has a better one for", () => {
    expect(AVOIDED.length).toBeGreaterThan(4);
    const found = described.flatMap(({ where, text }) =>
      AVOIDED.filter((phrase) => text.toLowerCase().includes(phrase)).map((phrase) => `${where}: ${phrase}`),
    );
    expect(found).toEqual([]);
  });
});

describe("The glossary", () => {
  test("gives each word once, in order, and one meaning", () => {
    const words = GLOSSARY.map(([word]) => (word as string).replaceAll("`", "").toLowerCase());
    expect(words.length).toBeGreaterThan(12);
    expect(words).toEqual([...words].sort());
    for (const [word, meaning] of GLOSSARY) expect((meaning as string).length, word).toBeGreaterThan(15);
  });
});
