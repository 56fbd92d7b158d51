import {
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from "graphql";
import { CARRIED } from "./carried.js";
import { inWords } from "./in-words.js";
import { ACTOR_LISTS } from "./model/index.js";

/** Said of every field that only navigation has. */
const NO_CLOCK = "Always the latest revision; ignores asOf and knownAt.";

/** Root lists that go with the next release, and the one list that stays. */
const GOES: Readonly<Record<string, string>> = {
  claimRecords: "claims",
  sourceRecords: "sources",
  entityRecords: "entities",
  allegedViolations: "violations",
};
const ARGUMENTS: Readonly<Record<string, string>> = {
  where: "Filter: only records for which this holds.",
  sort: "In which order, the first key before the second; the default is by id.",
  limit: "Records at most, 1 to 200.",
  offset: "Records to skip. What is recorded between two pages moves the rest: a connection does not lose any.",
  first: "Records at most, 1 to 200.",
  after: "The cursor to go on from.",
  last: "Records at most, 1 to 200, from the end.",
  before: "The cursor to stop at: the page ends before it.",
  asOf: "The day to look at the law and the proceedings from; later acts do not exist yet. Default: today.",
  knownAt: "What this project had recorded by then. Default: everything.",
};
const OPERATORS: Readonly<Record<string, string>> = {
  AND: "All of these conditions hold.",
  OR: "At least one of these conditions holds.",
  NOT: "This condition does not hold.",
  eq: "Is exactly this value.",
  in: "Is one of these values.",
  contains: "Contains this text.",
  startsWith: "Begins with this text.",
  endsWith: "Ends with this text.",
  gt: "Is greater, or later.",
  gte: "Is greater or equal, or not earlier.",
  lt: "Is less, or earlier.",
  lte: "Is less or equal, or not later.",
  includes: "Holds this value.",
  all: "All of them fulfil this.",
  none: "None of them fulfils this.",
  single: "Exactly one of them fulfils this.",
  some: "At least one of them fulfils this.",
};

/**
 * Gives every generated type, field and argument a description, and says of every field that answers do not carry that
 * it knows no clock. Changes the schema it is given, before anybody else holds it.
 */
export function describe(schema: GraphQLSchema): GraphQLSchema {
  // Conditions are told in the words of the fields they look at, so those come first.
  const types = Object.values(schema.getTypeMap());
  for (const type of [...types.filter(isOutput), ...types.filter((one) => !isOutput(one))]) {
    if (isIntrospectionType(type) || isSpecifiedScalarType(type)) continue;
    type.description ||= describeType(type);
    if (isInputObjectType(type))
      for (const field of Object.values(type.getFields()))
        field.description ||= OPERATORS[field.name] ?? describeCondition(schema, type.name, field.name);
    if (isEnumType(type)) for (const value of type.getValues()) value.description ||= `${inWords(value.name)}.`;
    if (isObjectType(type) || isInterfaceType(type)) {
      const isQuery = type === schema.getQueryType();
      const carried = CARRIED[type.name] ?? (type.name in ACTOR_LISTS ? CARRIED.Actor : undefined);
      for (const field of Object.values(type.getFields())) {
        const stays = isQuery ? GOES[field.name] : undefined;
        if (stays)
          field.deprecationReason = `Ask \`${stays}\`: its \`where\` takes the same conditions as \`matches\`, its \`sort\` the same orders, and its pages go on from a cursor. Goes with the next release.`;
        field.description ||= isQuery
          ? `${inWords(field.name)}, the first of them, with every condition and order that their fields allow. \`${stays ?? `${field.name}Connection`}\` gives all of them, page by page, and their number. ${NO_CLOCK}`
          : `The ${inWords(field.name).toLowerCase()}.`;
        if (carried && !carried.includes(field.name) && !field.description.includes(NO_CLOCK))
          field.description += ` ${NO_CLOCK}`;
        for (const argument of field.args)
          argument.description ||= ARGUMENTS[argument.name] ?? `The ${inWords(argument.name).toLowerCase()}.`;
      }
    }
  }
  return schema;
}

const isOutput = (type: GraphQLNamedType): boolean => isObjectType(type) || isInterfaceType(type);

/** What a condition or order is about, in the words of the field it looks at. */
function describeCondition(schema: GraphQLSchema, input: string, field: string): string {
  const [, type = "", use = ""] = /^(.*?)(Where|Sort|Filters)?$/.exec(input) ?? [];
  const target = schema.getType(type);
  const looked = isObjectType(target) || isInterfaceType(target) ? target.getFields()[field] : undefined;
  const told = looked?.description?.replace(NO_CLOCK, "").trim() || `What ${inWords(field).toLowerCase()} holds.`;
  return use === "Sort" ? `Order by this, ASC or DESC. ${told}` : `A condition on this. ${told}`;
}

function describeType(type: GraphQLNamedType): string {
  if (type.name === "Query") return "The questions analysts ask, and the ways to walk the graph.";
  if (type.name === "Actor") return "Somebody who speaks, acts or is addressed.";
  if (type.name.endsWith("RelationshipFilters"))
    return `Conditions on linked records: ${inWords(type.name.replace("RelationshipFilters", "")).toLowerCase()}.`;
  if (type.name.endsWith("Filters"))
    return `Conditions on a value: ${inWords(type.name.replace(/(Enum)?(Scalar)?Filters$/, "")).toLowerCase()}.`;
  if (type.name.endsWith("Where"))
    return `Which records to keep: ${inWords(type.name.replace("Where", "")).toLowerCase()}.`;
  if (type.name.endsWith("Sort")) return `In which order: ${inWords(type.name.replace("Sort", "")).toLowerCase()}.`;
  return `${inWords(type.name)}.`;
}
