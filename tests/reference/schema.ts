import {
  astFromValue,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  print,
} from "graphql";

/** Where the reference of the schema stands. */
export const SCHEMA_PAGE = "src/graphql/REFERENCE.md";

/** Inputs that are made alike for every record; the page says once how they are used. */
const FILTERS = /(Where|Sort|Filters)$/;

/** The reference of the API, as it follows from the schema: questions first, then what they take and give, by name. */
export function schemaPage(schema: GraphQLSchema): string {
  const types = Object.values(schema.getTypeMap())
    .filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type) && !FILTERS.test(type.name))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
  const query = schema.getQueryType();
  const of = (is: (type: GraphQLNamedType) => boolean) => types.filter((type) => type !== query && is(type));
  return [
    "# The API, name by name",
    "",
    "Made from the schema by `npm run reference`; a test holds them equal. `answerable export-schema` writes the same as SDL.",
    "",
    "Lists of records take `where`, `sort`, `limit` and `offset`, made alike for each type: every field can be compared (`eq`, `in`, `contains`, `gt` …), `AND`, `OR` and `NOT` put conditions together, `some`, `none`, `all` and `single` look into lists. These inputs are left out here.",
    "",
    "## Queries",
    "",
    ...Object.values(query?.getFields() ?? {})
      .sort((one, other) => (one.name < other.name ? -1 : 1))
      .flatMap(asQuestion),
    "## Objects",
    "",
    ...of((type) => isObjectType(type) || isInterfaceType(type)).flatMap(asObject),
    "## Inputs",
    "",
    ...of(isInputObjectType).flatMap(asObject),
    "## Enums",
    "",
    ...of(isEnumType).flatMap(asEnum),
    "## Scalars",
    "",
    ...of(isScalarType).flatMap(({ name, description }) => [`### ${name}`, "", words(description), ""]),
  ]
    .join("\n")
    .trimEnd()
    .concat("\n");
}

const words = (text: string | null | undefined): string => (text ?? "").replace(/\s+/g, " ").trim();
const cell = (text: string): string => text.replaceAll("|", "\\|");

const asDefault = (one: GraphQLArgument | GraphQLInputField): string => {
  if (one.defaultValue === undefined) return "";
  const value = astFromValue(one.defaultValue, one.type);
  return value ? ` = ${print(value)}` : "";
};

const gone = ({ deprecationReason }: { deprecationReason?: string | null | undefined }): string =>
  deprecationReason ? ` *Deprecated: ${words(deprecationReason)}*` : "";

const row = (one: GraphQLArgument | GraphQLInputField): string =>
  `| \`${one.name}\` | \`${cell(`${one.type}${asDefault(one)}`)}\` | ${cell(words(one.description))}${gone(one)} |`;

const tableOf = (rows: readonly string[]): string[] =>
  rows.length ? ["| name | type | meaning |", "|---|---|---|", ...rows, ""] : [];

const asQuestion = (field: GraphQLField<unknown, unknown>): string[] => [
  `### ${field.name}: ${field.type}`,
  "",
  `${words(field.description)}${gone(field)}`,
  "",
  ...tableOf(field.args.filter((one) => !FILTERS.test(String(one.type).replace(/[[\]!]/g, ""))).map(row)),
];

function asObject(type: GraphQLNamedType): string[] {
  if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) return [];
  const kinds = isInputObjectType(type) ? [] : type.getInterfaces().map(({ name }) => name);
  return [
    `### ${type.name}${kinds.length ? ` (${kinds.join(", ")})` : ""}`,
    "",
    words(type.description),
    "",
    ...tableOf(Object.values(type.getFields()).map(row)),
  ];
}

function asEnum(type: GraphQLNamedType): string[] {
  if (!isEnumType(type)) return [];
  const rows = type.getValues().map((one) => `| \`${one.name}\` | ${cell(words(one.description))}${gone(one)} |`);
  return [`### ${type.name}`, "", words(type.description), "", "| value | meaning |", "|---|---|", ...rows, ""];
}
