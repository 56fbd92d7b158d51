import {
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
} from "graphql";
import type { Random } from "./random.js";
import type { Words } from "./words.js";

/** A query that is valid against the schema it was made for. */
export interface RandomQuery {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
}
export interface QueryOptions {
  /** How many fields a query may have, about; 60 by default. */
  readonly fields?: number;
  /** How deep it may go; 7 by default. */
  readonly depth?: number;
  /** The questions it may ask; all by default. */
  readonly questions?: readonly string[];
}

/**
 * Makes a random valid query of a schema: any question with any of its arguments, written out or as variables with or
 * without defaults; aliases, fragments named and in place, spread once and twice, `@skip` and `@include`; ids, days and
 * texts from `words`, now and then such as nobody knows. It stays within what the server's guard lets pass in number and
 * depth of fields, aliases and directives; lists may still be more than it lets pass in rows.
 */
export function randomQuery(
  schema: GraphQLSchema,
  random: Random,
  words: Words,
  { fields = 60, depth = 7, questions }: QueryOptions = {},
): RandomQuery {
  return new QueryMaker(schema, random, words, random.int(3, fields), random.int(2, depth)).make(questions);
}

/** Of what an argument or a field of an input takes ids, where its name says so. */
const IDS_OF: Readonly<Record<string, readonly string[]>> = {
  categories: ["LegalCategory", "LegalCategory", "Provision"],
  category: ["LegalCategory"],
  places: ["Place", "State"],
  territory: ["Place", "State"],
  mechanisms: ["Mechanism"],
  mechanism: ["Mechanism"],
  violation: ["AllegedViolation"],
  situation: ["Situation"],
  incident: ["Incident"],
  source: ["Source"],
  instrument: ["Instrument"],
  claim: ["Claim"],
  person: ["Person"],
  measure: ["Claim"],
  ids: ["Figure"],
  actor: ["Person", "State", "ArmedGroup", "StateOrgan", "Unit"],
  actors: ["Person", "State", "ArmedGroup", "StateOrgan", "Unit"],
  addressee: ["State", "ArmedGroup", "Collective", "StateOrgan"],
  subject: ["Incident", "Incident", "Unit", "Person", "Situation", "State", "Office", "ArmedGroup"],
};
const STATES = /^(flagState|state|applicant|respondent|nationalities|victimNationalities|presentIn|residentIn)$/;
const PAGE = /^(first|last|limit)$/;
/** What puts conditions together, or asks about the members of a list. */
const TOGETHER = /^(AND|OR|NOT|some|none|all|single|node|edge|\w+Connection)$/;
/** Where a list begins, from its first record to the far side of its last, and what is no number of records. */
const OFFSETS = [0, 1, 8, 1_000, 2_147_483_647, -1, -2_147_483_648];
const MOST_ALIASES = 20;
const MOST_DIRECTIVES = 6;

/** Response names that are taken where fields of several selections end up side by side. */
type Taken = Set<string>;

class QueryMaker {
  private readonly declared: string[] = [];
  private readonly variables: Record<string, unknown> = {};
  private readonly fragments: string[] = [];
  private aliases = 0;
  private directives = 0;
  /** Whether the value that is made stands in the query itself. */
  private written = true;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly random: Random,
    private readonly words: Words,
    private left: number,
    private readonly depth: number,
  ) {}

  make(questions?: readonly string[]): RandomQuery {
    const root = this.schema.getQueryType();
    if (!root) throw new Error("The schema has no query.");
    const all = Object.values(root.getFields()).filter(({ name }) => !questions || questions.includes(name));
    const asked = this.random.some(all, this.random.chance(0.8) ? 1 : 2);
    const body = asked.map((field) => this.field(field, 1, new Set(), "q"));
    const name = this.random.chance(0.3) ? "Asked" : "";
    const declared = this.declared.length > 0 ? `(${this.declared.join(", ")})` : "";
    const operation = `query ${name}${declared} { ${body.join(" ")} }`;
    const other = name !== "" && this.random.chance(0.3) ? ["query Other { __typename }"] : [];
    return {
      query: [operation, ...this.fragments, ...other].join("\n"),
      variables: this.variables,
      ...(other.length > 0 ? { operationName: name } : {}),
    };
  }

  private selection(type: GraphQLOutputType, depth: number, taken: Taken = new Set()): string {
    const named = getNamedType(type);
    if (!isCompositeType(named)) return "";
    const parts: string[] = [];
    const open = isAbstractType(named) || isObjectType(named) ? fieldsOf(named) : [];
    const leaves = open.filter((field) => isLeafType(getNamedType(field.type)));
    const deeper = depth < this.depth ? open.filter((field) => !leaves.includes(field)) : [];
    const chosen = [
      ...this.random.some(leaves, this.random.int(1, 6)),
      ...this.random.some(deeper, Math.min(this.random.int(0, 3), this.left)),
    ];
    for (const field of chosen) parts.push(this.field(field, depth + 1, taken, parts.length.toString(36)));
    if (parts.join("").trim() === "" || this.random.chance(0.2)) parts.push("__typename");
    // The same leaf again is the same field.
    const plain = leaves.find((field) => field.args.length === 0 && parts.includes(field.name));
    if (plain && this.random.chance(0.1)) parts.push(plain.name);
    const apart = isAbstractType(named) ? [...this.schema.getPossibleTypes(named)] : [named];
    if (this.random.chance(isAbstractType(named) ? 0.6 : 0.15)) {
      const on = this.random.pick(apart);
      const inner = fieldsOf(on).filter(
        (field) =>
          !taken.has(field.name) &&
          (isLeafType(getNamedType(field.type))
            ? field.args.every((arg) => !isRequiredArgument(arg))
            : depth < this.depth && this.left > 0 && this.random.chance(0.15)),
      );
      const inside = this.random.some(inner, 3).map((field) => {
        if (!isLeafType(getNamedType(field.type))) return this.field(field, depth + 1, taken, "f");
        taken.add(field.name);
        this.left -= 1;
        return field.name + this.directive();
      });
      if (inside.length > 0) parts.push(...this.fragment(on.name, inside.join(" ")));
    }
    return `{ ${parts.join(" ")} }`;
  }

  /** Fields as a fragment in place or by name, spread once or twice. */
  private fragment(on: string, inside: string): string[] {
    if (this.random.chance(0.5) || this.fragments.length > 10) return [`... on ${on}${this.directive()} { ${inside} }`];
    const name = `F${this.fragments.length}`;
    this.fragments.push(`fragment ${name} on ${on} { ${inside} }`);
    const spread = `...${name}${this.directive()}`;
    return this.random.chance(0.3) ? [spread, `...${name}${this.directive()}`] : [spread];
  }

  private field(field: GraphQLField<unknown, unknown>, depth: number, taken: Taken, suffix: string): string {
    let shown = field.name;
    if (taken.has(shown) || (this.aliases < MOST_ALIASES && this.random.chance(0.08))) {
      this.aliases += 1;
      shown = `a${suffix}_${field.name}`;
    }
    if (taken.has(shown)) return "";
    taken.add(shown);
    this.left -= 1;
    const args = field.args
      .filter((arg) => isRequiredArgument(arg) || this.random.chance(PAGE.test(arg.name) ? 0.9 : 0.35))
      .map((arg) => {
        const of = `${field.name} ${getNamedType(field.type).name}`;
        return `${arg.name}: ${this.given(arg.type, arg.name, of, !isRequiredArgument(arg))}`;
      });
    const written = args.length > 0 ? `(${args.join(", ")})` : "";
    const alias = shown === field.name ? "" : `${shown}: `;
    return `${alias}${field.name}${written}${this.directive()} ${this.selection(field.type, depth)}`.trim();
  }

  private directive(): string {
    if (this.directives >= MOST_DIRECTIVES || !this.random.chance(0.03)) return "";
    this.directives += 1;
    const name = this.random.pick(["include", "skip"]);
    if (this.random.chance(0.5)) return ` @${name}(if: ${this.random.chance(0.5)})`;
    return ` @${name}(if: ${this.variable("Boolean!", this.random.chance(0.5))})`;
  }

  /** A value for a place of this type, written out or as a variable; undefined leaves the place out. */
  private given(type: GraphQLInputType, name: string, of: string, mayBeAbsent: boolean): string {
    if (!this.random.chance(0.3)) return write(this.value(type, name, of, 0), type);
    if (mayBeAbsent && this.random.chance(0.15)) return this.variable(String(type), undefined);
    return this.asVariable(type, name, of, 0);
  }

  /** A variable of this type, with its value beside the query, as its default, or both. */
  private asVariable(type: GraphQLInputType, name: string, of: string, depth: number): string {
    const written = this.written;
    this.written = false;
    const value = !isNonNullType(type) && this.random.chance(0.05) ? null : this.value(type, name, of, depth);
    this.written = written;
    // Where there must be a value, a variable with a default may stand, and may be null all the same.
    if (isNonNullType(type) && this.random.chance(0.05))
      return this.variable(`${type.ofType} = ${write(value, type)}`, this.random.chance(0.5) ? null : undefined);
    if (isNonNullType(type) || value === null || !this.random.chance(0.2)) return this.variable(String(type), value);
    return this.variable(`${type} = ${write(value, type)}`, this.random.chance(0.5) ? value : undefined);
  }

  private variable(type: string, value: unknown): string {
    const name = `v${this.declared.length}`;
    this.declared.push(`$${name}: ${type}`);
    if (value !== undefined) this.variables[name] = value;
    return `$${name}`;
  }

  /** A value of this type as JSON has it; where it is written into the query, places inside it may be variables. */
  private value(type: GraphQLInputType, name: string, of: string, depth: number): unknown {
    if (depth > 0 && this.written && this.random.chance(0.04)) return new Named(this.asVariable(type, name, of, depth));
    return this.plainValue(type, name, of, depth);
  }

  private plainValue(type: GraphQLInputType, name: string, of: string, depth: number): unknown {
    if (isNonNullType(type)) return this.present(type.ofType, name, of, depth);
    const mayBeNull = depth > 0 && !PAGE.test(name);
    return mayBeNull && this.random.chance(0.02) ? null : this.present(type, name, of, depth);
  }

  /** A value that is not null. */
  private present(type: GraphQLInputType, name: string, of: string, depth: number): unknown {
    if (isListType(type)) {
      const items = this.random.int(name === "categories" || name === "places" ? 1 : 0, 3);
      return Array.from({ length: items }, () => this.value(type.ofType, name, of, depth + 1));
    }
    if (isEnumType(type)) return this.random.pick(type.getValues()).name;
    if (isInputObjectType(type)) return this.object(type, of, depth);
    return this.scalar(String(type), name, of);
  }

  private object(type: GraphQLInputObjectType, of: string, depth: number): Record<string, unknown> {
    const fields = Object.values(type.getFields());
    const required = fields.filter((field) => isRequiredInputField(field));
    const others = fields.filter((field) => !isRequiredInputField(field));
    // Conditions on conditions end somewhere.
    const shallow = depth < 4 ? others : others.filter((field) => isLeafType(getNamedType(field.type)));
    const together = shallow.filter(({ name }) => TOGETHER.test(name));
    const from = together.length > 0 && this.random.chance(0.4) ? together : shallow;
    const fewest = required.length > 0 || this.random.chance(0.05) ? 0 : 1;
    const inside = `${of} ${type}`;
    return Object.fromEntries(
      [...required, ...this.random.some(from, this.random.int(fewest, 3))].map((field) => [
        field.name,
        this.value(field.type, field.name, inside, depth + 1),
      ]),
    );
  }

  private scalar(type: string, name: string, of: string): unknown {
    const random = this.random;
    const words = this.words;
    if (type === "Boolean") return random.chance(0.5);
    if (type === "Int" && name === "offset") return random.pick(OFFSETS);
    if (type === "Int") return PAGE.test(name) && random.chance(0.95) ? random.int(1, 12) : random.int(-1, 8);
    if (type === "Float") return random.int(-1_000, 1_000) / 10;
    if (type === "Date") return random.chance(0.6) ? random.pick(words.days) : day(random);
    if (type === "DateTime") return random.chance(0.8) ? random.pick(words.moments) : `${day(random)}T12:00:00+02:00`;
    if (type === "ID") return this.id(name, of);
    return random.chance(0.8) ? random.pick(words.texts) : random.pick(words.ids.any ?? ["x"]);
  }

  private id(name: string, of: string): string {
    const random = this.random;
    const words = this.words;
    if (random.chance(0.06)) return random.pick(["nothing", "", "ISR", "ق", "x".repeat(200), "__proto__"]);
    const types = STATES.test(name) ? ["State"] : (IDS_OF[name] ?? of.match(/[A-Z]\w+?(?=Where\b)/g) ?? []);
    const known = types
      .flatMap((type) => (words.ids[type] ? [words.ids[type]] : []))
      .filter(({ length }) => length > 0);
    return random.pick(known.length > 0 && random.chance(0.95) ? random.pick(known) : (words.ids.any ?? ["x"]));
  }
}

const fieldsOf = (type: object): GraphQLField<unknown, unknown>[] =>
  "getFields" in type
    ? Object.values((type as { getFields(): Record<string, GraphQLField<unknown, unknown>> }).getFields())
    : [];

function day(random: Random): string {
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${random.int(1945, 2030)}-${two(random.int(1, 12))}-${two(random.int(1, 28))}`;
}

/** The name of a variable where a value stands. */
class Named {
  constructor(readonly name: string) {}
}

/** A JSON value as GraphQL writes it; names of enums are not quoted, which the type tells from texts. */
function write(value: unknown, type: GraphQLInputType): string {
  if (value instanceof Named) return value.name;
  if (isNonNullType(type)) return write(value, type.ofType);
  if (value === null) return "null";
  if (isListType(type))
    return Array.isArray(value)
      ? `[${value.map((item) => write(item, type.ofType)).join(", ")}]`
      : write(value, type.ofType);
  if (isEnumType(type)) return String(value);
  if (isInputObjectType(type)) {
    const fields = type.getFields();
    const members = Object.entries(value as Record<string, unknown>);
    return `{ ${members.map(([name, member]) => `${name}: ${write(member, (fields[name] as { type: GraphQLInputType }).type)}`).join(", ")} }`;
  }
  return JSON.stringify(value);
}
