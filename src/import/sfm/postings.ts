import { asLongAs, cutTo } from "../build/as-long-as.js";
import { type Conversion, idOf, mayImport, runRow, type Step, say } from "./conversion.js";
import { isCommand } from "./is-command.js";
import { type Attestation, readAttestations } from "./read-dates.js";
import { idColumns } from "./read-tables.js";
import type { Row } from "./row.js";
import { addUnit } from "./units.js";

const ID = idColumns("persons");
const FIRST = "person:posting_first_cited_date";
const LAST = "person:posting_last_cited_date";
const CEREMONY = /ceremon|assum|took|taking|handover|sworn/i;
const APPOINTMENT = /appoint|named|nominat/i;

/** A start that a table calls real, with the words for how it came about. */
interface Start {
  readonly post: string;
  readonly context: string;
  readonly keys: readonly string[];
  readonly row: Row;
}

/**
 * The postings of the tables. A person enters only with the public court decision that names them; without one the post
 * enters as an office of the unit whose holder is not named, with the same days and sources.
 */
export function convertPersons(conversion: Conversion): void {
  const named = readDecisions(conversion);
  const starts: Start[] = [];
  for (const row of conversion.tables.persons)
    runRow(conversion, row, (step) => {
      if (!mayImport(step)) return;
      const raw = row.get(...ID);
      if (raw === "")
        return conversion.faults.add(
          row.at(ID[0] as string),
          "CELL_INVALID",
          `\`${ID[0]}\` is empty: the row is of no person.`,
        );
      const decision = named.get(raw);
      if (!decision) row.pass("person:name", "person:other_names");
      const person = decision ? addPerson(conversion, raw, decision, step) : null;
      const rawUnit = row.get("person:posting_unit_id:admin", "unit:id:admin");
      if (rawUnit === "") {
        if (row.get("person:posting_unit_name", "person:posting") !== "")
          step.why.push("the unit of the posting has no id");
        if (!person) step.skipped = true;
        if (!person) step.why.push(NOT_NAMED);
        return;
      }
      const unit = addUnit(
        conversion,
        rawUnit,
        [row.get("person:posting_unit_name", "person:posting")].filter(Boolean),
        row,
      );
      if (conversion.placeholders.has(unit)) {
        step.skipped = true;
        return void step.why.push("the unit is a placeholder, which holds no postings");
      }
      const flags = { start: `${FIRST}_start`, end: `${LAST}_end` };
      for (const seen of readAttestations(row, FIRST, LAST, flags, conversion.faults)) {
        const keys = person
          ? sayPosting(conversion, step, person, unit, seen)
          : sayOffice(conversion, step, unit, seen);
        if (seen.time?.starting)
          starts.push({ post: postOf(raw, unit, roleOf(row)), context: row.get(`${FIRST}_start_context`), keys, row });
      }
      if (!person) step.why.push(NOT_NAMED);
    });
  preferCeremonies(conversion, starts);
}

const NOT_NAMED =
  "no public court decision names the person, who is left out; the post is an office whose holder is not named";

/** Which decision names whom: rows of our own table `naming-decisions.csv`. */
function readDecisions({ tables, records, faults, options }: Conversion): Map<string, string> {
  const named = new Map<string, string>();
  for (const row of tables.decisions) {
    const [raw, title, court] = [row.get(...ID), row.get("decision:title"), row.get("decision:court")];
    const [date, url, symbol] = [row.get("decision:date"), row.get("decision:url"), row.get("decision:symbol")];
    const lacks = [
      ...(raw === "" ? [ID[0]] : []),
      ...(title === "" ? ["decision:title"] : []),
      ...(court === "" ? ["decision:court"] : []),
      ...(date === "" ? ["decision:date"] : []),
      ...(symbol === "" && url === "" ? ["decision:symbol"] : []),
    ];
    if (lacks.length > 0) {
      faults.add(
        row.at(lacks[0] as string),
        "CELL_INVALID",
        `A naming decision needs the person, the decision, its court, its day and a symbol or url; without ${lacks.map((column) => `\`${column}\``).join(", ")} nobody finds it.`,
      );
      continue;
    }
    const source = {
      id: idOf(options, "source", "decision", symbol ? "symbol" : "title", symbol || title),
      title: asLongAs(300, title, "the title", []),
      kind: "decision",
      publisher: asLongAs(160, court, "the court", []),
      ...(symbol ? { symbol: asLongAs(120, symbol, "the symbol", []) } : {}),
      publishedOn: date,
      ...(url ? { url } : {}),
    };
    named.set(raw, records.add("sources", source, row, "decision:title"));
  }
  return named;
}

function addPerson({ records, options }: Conversion, raw: string, namedIn: string, { row, why }: Step): string {
  const value = {
    id: idOf(options, "person", raw),
    type: "Person",
    name: asLongAs(200, row.get("person:name"), "the name", why),
    namedIn,
    situations: [options.name],
  };
  return records.add("entities", value, row, "person:name");
}

/** One post: an appointment to one says nothing of how another began, though of the same person and unit. */
const postOf = (...parts: readonly string[]): string => JSON.stringify(parts.map((part) => part.toLowerCase()));

const roleOf = (row: Row, why: string[] = []): string =>
  cutTo(120, row.get("person:posting_role", "person:posting_title", "person:posting_rank"), "the role", why);
/** The column that carries the sources of a posting. */
const basisOf = (row: Row): string =>
  ["person:posting_unit_name", "person:posting", "person:posting_unit_id:admin", "person:posting_role"].find((column) =>
    row.has(`${column}:source`),
  ) ?? "person:posting_role";

function sayPosting(conversion: Conversion, step: Step, person: string, unit: string, seen: Attestation): string[] {
  const role = roleOf(step.row, step.why);
  const claim = { kind: "posting", subject: person, post: unit, ...(role ? { role } : {}) };
  return say(conversion, step, claim, basisOf(step.row), seen);
}

function sayOffice(conversion: Conversion, step: Step, unit: string, seen: Attestation): string[] {
  const { records, options } = conversion;
  const { row } = step;
  const role = roleOf(row, step.why) || "Post";
  const called = records.get("entities", unit)?.name;
  const name = asLongAs(200, `${role}, ${called ?? unit}`, "the name", step.why);
  const office = { id: idOf(options, "office", unit, role), type: "Office", name, situations: [options.name] };
  const id = records.add("entities", office, step.row, "person:posting_role");
  const claim = isCommand(row.get("person:posting_role", "person:posting_title"), String(called ?? ""))
    ? { kind: "structure", subject: unit, superior: id, relation: "SUBORDINATE_TO" }
    : { kind: "structure", subject: id, superior: unit, relation: "MEMBER_OF" };
  return say(conversion, step, claim, basisOf(step.row), seen);
}

/** A ceremony is the accepted start; an appointment to the same post stays beside it, ranked so that it does not count. */
function preferCeremonies({ records }: Conversion, starts: readonly Start[]): void {
  const ceremonies = new Set(starts.filter(({ context }) => CEREMONY.test(context)).map(({ post }) => post));
  const settled = new Set(starts.filter(({ context }) => CEREMONY.test(context)).flatMap(({ keys }) => keys));
  for (const { post, context, keys, row } of starts) {
    if (!APPOINTMENT.test(context) || !ceremonies.has(post)) continue;
    for (const key of keys)
      if (!settled.has(key))
        records.act(
          {
            act: "rank",
            on: key,
            by: "import of research tables",
            rank: "DEPRECATED",
            reason:
              "The tables give a ceremony for this post: it is the accepted start, and the appointment stays beside it.",
          },
          row,
          `${FIRST}_start_context`,
        );
  }
}
