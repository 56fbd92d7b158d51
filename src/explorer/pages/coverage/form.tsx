import type { JSX } from "preact";
import type { Asked } from "../../page.js";
import { ClockFields } from "../../parts/place.js";
import { words } from "../../words/vocabulary.js";
import type { Choices } from "./read-conduct.js";

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

/** The form in which conduct is described, filled with what the address says. It needs no script. */
export function ConductForm({ asked, choices }: { asked: Asked; choices: Choices }): JSX.Element {
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
            {words(one)}
          </option>
        ))}
      </select>
    </p>
  );
  return (
    <form class="conduct" method="get" action="/coverage">
      <fieldset>
        <legend>What, where, when</legend>
        {box("categories", "Alleged as", "categories", "A category or provision; several with commas.", true)}
        {box("places", "Where", "places", "States or other places; several with commas.", true)}
        {day("from", "First day", true)}
        {day("to", "Last day; empty for one day")}
        <p class="tick">
          <input id="c-ongoing" type="checkbox" name="ongoing" value="true" checked={query.get("ongoing") === "true"} />
          <label for="c-ongoing">It has not ended</label>
        </p>
      </fieldset>
      <fieldset>
        <legend>By whom, as alleged</legend>
        {choice("kind", "Kind of alleged actor", "not said", KINDS)}
        {box("nationality", "Nationality, or the State it belongs to", "places")}
        {box("presentIn", "Present in", "places", "Empty: not known.")}
        {box("residentIn", "Living in", "places", "Empty: not known.")}
        {box(
          "actor",
          "An actor of the record, by id",
          undefined,
          "Kind and nationality are then read from its claims.",
        )}
      </fieldset>
      <details
        class="more"
        open={["victimNationalities", "flagState", "conflictClasses", "suppose", "mechanisms", "inLeadership"].some(
          (name) => value(name) !== "",
        )}
      >
        <summary>Victims, conflict, ships, only some courts, an act to suppose</summary>
        <fieldset>
          <legend>Further facts</legend>
          {box("victimNationalities", "Nationality of those harmed", "places")}
          {box("flagState", "State of the ship or aircraft", "places")}
          {choice("conflictClasses", "Class of the conflict", "not known", CLASSES)}
          {choice("inLeadership", "In a position to direct a State (aggression)", "not known", ["true", "false"])}
          {box("mechanisms", "Only these courts and bodies", "mechanisms", "Ids or names; several with commas.")}
        </fieldset>
        <fieldset>
          <legend>Suppose an act that did not happen</legend>
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
      </p>
      <Options id="categories" of={choices.categories} />
      <Options id="places" of={choices.places} />
      <Options id="mechanisms" of={choices.mechanisms} />
    </form>
  );
}

const Options = ({ id, of }: { id: string; of: readonly { id: string; name: string }[] }): JSX.Element => (
  <datalist id={id}>
    {of.map((one) => (
      <option value={one.id}>{one.name}</option>
    ))}
  </datalist>
);
