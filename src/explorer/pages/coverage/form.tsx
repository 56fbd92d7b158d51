import type { JSX } from "preact";
import { sayAct, sayActor } from "../../conduct/changed-facts.js";
import { type Choices, readConduct } from "../../conduct/read-conduct.js";
import type { Asked } from "../../page.js";
import { ClockFields } from "../../parts/place.js";
import { words } from "../../words/vocabulary.js";

const KINDS = ["PERSON", "STATE", "STATE_ORGAN", "ARMED_GROUP", "UNIT", "ORGANIZATION"];
const CLASSES = ["INTERNATIONAL", "OCCUPATION", "NON_INTERNATIONAL", "NONE"];
const ACTS = [
  "RATIFICATION",
  "ACCEPTANCE_BY_DECLARATION",
  "WITHDRAWAL",
  "COUNCIL_REFERRAL",
  "RESERVATION",
  "RESERVATION_WITHDRAWN",
];

/** What is true or false is asked as a question. */
const ANSWERS: Readonly<Record<string, string>> = { true: "Yes", false: "No" };

/**
 * The form in which conduct is described, filled with what the address says. It needs no script. It leads to the answer
 * rather than to the head of the page: by keyboard there would be thirty stops of the form in between.
 *
 * @param compareWith the conduct that was answered, as an address holds it: what the next answer can be held against
 */
export function ConductForm({
  asked,
  choices,
  compareWith,
}: {
  asked: Asked;
  choices: Choices;
  compareWith: string | null;
}): JSX.Element {
  const { query } = asked;
  const value = (name: string): string =>
    query
      .getAll(name)
      .filter((one) => one !== "")
      .join(", ");
  const box = (name: string, label: string, list: string | undefined, hint?: string, required = false) => (
    <p>
      <label for={`c-${name}`}>{label}</label>
      <input
        id={`c-${name}`}
        name={name}
        list={list}
        value={value(name)}
        required={required}
        aria-describedby={hint ? `h-${name}` : undefined}
      />
      {hint && (
        <small id={`h-${name}`} class="quiet">
          {hint}
        </small>
      )}
    </p>
  );
  const day = (name: string, label: string, required = false) => (
    <p>
      <label for={`c-${name}`}>{label}</label>
      <input id={`c-${name}`} type="date" name={name} value={query.get(name) ?? ""} required={required} />
    </p>
  );
  const choice = (name: string, label: string, none: string, of: readonly string[]) => (
    <p>
      <label for={`c-${name}`}>{label}</label>
      <select id={`c-${name}`} name={name}>
        <option value="">{none}</option>
        {of.map((one) => (
          <option value={one} selected={query.getAll(name).some((text) => text.split(";")[0] === one)}>
            {ANSWERS[one] ?? words(one)}
          </option>
        ))}
      </select>
    </p>
  );
  const { also, supposed } = listed(query, choices);
  return (
    <form class="conduct" method="get" action="/coverage#answer">
      <fieldset>
        <legend>What, where, when</legend>
        {box(
          "categories",
          "Category of law alleged",
          "categories",
          "A category or provision; separate several with commas.",
          true,
        )}
        {box("places", "Where", "places", "States or other places; separate several with commas.", true)}
        {day("from", "First day", true)}
        {day("to", "Last day (leave empty for a single day)")}
        <p class="tick">
          <input id="c-ongoing" type="checkbox" name="ongoing" value="true" checked={query.get("ongoing") === "true"} />
          <label for="c-ongoing">It is ongoing</label>
        </p>
      </fieldset>
      <fieldset>
        <legend>By whom, as alleged</legend>
        {choice("kind", "Kind of alleged actor", "not said", KINDS)}
        {box("nationality", "Nationality, or the State it belongs to", "places")}
        {box("presentIn", "Present in", "places", "Leave empty if not known.")}
        {box("residentIn", "Resident in", "places", "Leave empty if not known.")}
        {box(
          "actor",
          "An actor in the record, by name or id",
          undefined,
          "In any script. Its kind and nationality are then taken from the claims about it.",
        )}
        {also.map(({ text, said }) => (
          <Tick name="also" value={text} label={`And: ${said}`} />
        ))}
      </fieldset>
      <details class="more" open={FURTHER.some((name) => value(name) !== "")}>
        <summary>Victims, conflict, ships and aircraft, particular courts, supposed acts</summary>
        <fieldset>
          <legend>Further facts</legend>
          {box("victimNationalities", "Nationality of those harmed", "places")}
          {box("victimResidences", "State in which those harmed lived", "places")}
          {box("flagState", "Flag State of the ship, or State of registration of the aircraft", "places")}
          {box("seatOfCompany", "State in which the company has its seat", "places")}
          {choice("remediesExhausted", "Domestic remedies exhausted", "not said", ["true", "false"])}
          <p>
            <label for="c-ageAtConduct">Age of the alleged actor at the time</label>
            <input
              id="c-ageAtConduct"
              type="number"
              min="0"
              max="130"
              name="ageAtConduct"
              value={value("ageAtConduct")}
            />
          </p>
          {day("turned18On", "Eighteenth birthday of the alleged actor")}
          {choice("inAuthorizedOperation", "In an operation authorised by the Security Council", "not said", [
            "true",
            "false",
          ])}
          {choice("conflictClasses", "Classification of the conflict", "not known", CLASSES)}
          {choice("inLeadership", "In a position to direct a State (aggression)", "not known", ["true", "false"])}
          {box(
            "mechanisms",
            "Only these courts and bodies",
            "mechanisms",
            "Ids or names; separate several with commas.",
          )}
        </fieldset>
        <fieldset>
          <legend>Suppose an act that has not happened</legend>
          {supposed.map(({ text, said }) => (
            <Tick name="suppose" value={text} label={said} />
          ))}
          {choice("suppose", "Act", "none", ACTS)}
          {box("supposeState", "By the State", "places")}
          {box("supposeInstrument", "Under the instrument, by id", undefined)}
          {day("supposeOn", "On")}
        </fieldset>
      </details>
      <ClockFields />
      <p>
        <button type="submit" class="primary">
          Who could take it up?
        </button>
        {compareWith && (
          <>
            {" "}
            <button
              type="submit"
              name="before"
              value={query.get("before") || compareWith}
              formaction="/coverage#changed"
            >
              Ask again and show what changed
            </button>
          </>
        )}
      </p>
      <Options id="categories" of={choices.categories} />
      <Options id="places" of={choices.places} />
      <Options id="mechanisms" of={choices.mechanisms} />
    </form>
  );
}

/** Facts that the form keeps folded until one of them is said. */
const FURTHER = [
  ...["victimNationalities", "victimResidences", "flagState", "seatOfCompany", "remediesExhausted", "conflictClasses"],
  ...["ageAtConduct", "turned18On", "inLeadership", "inAuthorizedOperation", "suppose", "mechanisms"],
];

/** What the form holds as a whole rather than in its boxes: it stays while it is ticked. */
const Tick = ({ name, value, label }: { name: string; value: string; label: string }): JSX.Element => (
  <p class="tick">
    <label>
      <input type="checkbox" name={name} value={value} checked /> {label}
    </label>
  </p>
);

/** Further alleged actors and acts that the address writes out, each with how it reads. */
function listed(
  query: URLSearchParams,
  choices: Choices,
): Record<"also" | "supposed", { text: string; said: string }[]> {
  const names = new Map([...choices.places, ...choices.categories].map(({ id, name }) => [id, name]));
  const nameOf = (id: string): string => names.get(id) ?? id;
  const of = (name: string, say: (only: URLSearchParams) => string | undefined): { text: string; said: string }[] =>
    query
      .getAll(name)
      .filter((text) => text.includes(";"))
      .map((text) => ({
        text,
        said:
          say(
            new URLSearchParams([
              ["from", "-"],
              [name, text],
            ]),
          ) ?? text,
      }));
  const read = (only: URLSearchParams) => readConduct(only, { categories: [], places: choices.places, mechanisms: [] });
  return {
    also: of("also", (only) => read(only)?.allegedActors?.map((one) => sayActor(one, nameOf))[0]),
    supposed: of("suppose", (only) => read(only)?.suppose?.map((one) => sayAct(one, nameOf))[0]),
  };
}

const Options = ({ id, of }: { id: string; of: readonly { id: string; name: string }[] }): JSX.Element => (
  <datalist id={id}>
    {of.map((one) => (
      <option value={one.id}>{one.name}</option>
    ))}
  </datalist>
);
