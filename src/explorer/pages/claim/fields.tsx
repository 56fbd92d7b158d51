import type { ComponentChildren } from "preact";
import { pathTo } from "../../address.js";
import { Names, Provisions } from "../../parts/name.js";
import { readSpan } from "../../words/dates.js";
import { lower } from "../../words/vocabulary.js";
import type { ClaimRecord } from "./claim-record.js";

/** What a claim says, field by field, in rows of a name and a value; fields that it does not have are left out by whoever shows them. */
export function fieldsOf(data: ClaimRecord): (readonly [string, ComponentChildren])[] {
  const held = readSpan(data.certainFrom, data.certainTo);
  const may = readSpan(data.possibleFrom, data.possibleTo);
  return [
    ["About", data.subjects.length > 0 && <Names of={data.subjects} />],
    ["Names", data.objects.length > 0 && <Names of={data.objects} />],
    ["Category", data.objectCategories.length > 0 && <Names of={data.objectCategories} path={pathTo.category} />],
    ["Element", data.objectElements.map(({ name }) => name).join("; ")],
    ["Instrument", data.objectInstruments.map(({ name }) => name).join("; ")],
    [
      "Basis of jurisdiction",
      data.objectBases.map((one) => (
        <>
          {one.sentence} (<Names of={one.mechanisms} path={pathTo.mechanism} />)
        </>
      )),
    ],
    ["Within", data.scopes.length > 0 && <Names of={data.scopes} />],
    ["Asked of", data.asked.length > 0 && <Names of={data.asked} />],
    [
      "Concerns",
      [...data.about, ...data.aboutCategories].length > 0 && (
        <>
          <Names of={data.about} />
          {data.about.length > 0 && data.aboutCategories.length > 0 && ", "}
          <Names of={data.aboutCategories} path={pathTo.category} />
        </>
      ),
    ],
    [
      "Courts and bodies named",
      data.namedMechanisms.length > 0 && <Names of={data.namedMechanisms} path={pathTo.mechanism} />,
    ],
    ["Categories named", data.namedCategories.length > 0 && <Names of={data.namedCategories} path={pathTo.category} />],
    ["Set in motion by", data.movedBy.length > 0 && <Names of={data.movedBy} />],
    ["Rule", data.provisions.length > 0 && <Provisions of={data.provisions} />],
    [
      "Count",
      data.value !== null &&
        `${lower(data.bound ?? "ABOUT")} ${data.value.toLocaleString("en")} ${lower(data.unit ?? "")}`,
    ],
    ["Surely on", held],
    ["On at least one day", may !== held ? may : null],
    ["First day is the real start", data.starting === true ? "yes" : null],
    ["Last day is the real end", data.ending === true ? "yes" : null],
    ["Has effect", readSpan(data.effectFrom, data.effectTo)],
    ["In our words", data.says ?? data.asks],
  ];
}
