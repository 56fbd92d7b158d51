import type { JSX } from "preact";
import type { Choices } from "../../conduct/read-conduct.js";
import type { Asked } from "../../page.js";
import { A } from "../../parts/place.js";
import { atStart } from "../../words/vocabulary.js";
import type { Line } from "./answered.js";
import { withNamed } from "./links.js";

/** Which category of several of the same word the question was asked of, with links to ask of the others. */
export const SameWord = ({
  asked,
  of,
  all,
}: {
  asked: Asked;
  of: readonly string[];
  all: Choices["categories"];
}): JSX.Element => (
  <>
    {sameWord(of, all).map(({ id, taken, others }) => (
      <p>
        Asked of {taken} (<code>{id}</code>). The record has also{" "}
        {others.map((one, at) => (
          <>
            {at > 0 && ", "}
            <A to="/coverage" with={withNamed(asked, id, one.id)}>
              {one.name}
            </A>{" "}
            <span class="quiet">({one.id})</span>
          </>
        ))}
        : courts and bodies may reach one and not the other.
      </p>
    ))}
  </>
);

/** Categories asked about for which the record has others of the same word: of another treaty, or of another class of crimes. */
function sameWord(asked: readonly string[], all: Choices["categories"]) {
  const wordOf = (id: string): string => id.split(/[./]/).at(-1) ?? id;
  return asked.flatMap((id) => {
    const taken = all.find((one) => one.id === id)?.name;
    const others = all.filter(
      (one) => one.id !== id && (wordOf(one.id) === wordOf(id) || one.name.toLowerCase() === taken?.toLowerCase()),
    );
    return taken !== undefined && others.length > 0 ? [{ id, taken, others }] : [];
  });
}

/** What the answers assume where the question did not say. */
export const Assumed = ({ of: answers }: { of: readonly Line[] }): JSX.Element | null =>
  answers.every(({ assumptions }) => assumptions.length === 0) ? null : (
    <>
      <h3>Assumed, because the question did not say</h3>
      <ul class="plain">
        {assumed(answers).map(([assumption, by]) => (
          <li>
            {atStart(assumption)} {by.length < answers.length && <span class="quiet">({forWhom(by)})</span>}
          </li>
        ))}
      </ul>
    </>
  );

/** Every assumption, with the names of the courts and bodies whose answers rest on it. */
function assumed(answers: readonly Line[]): [assumption: string, by: string[]][] {
  const found = new Map<string, string[]>();
  for (const { mechanism, assumptions } of answers)
    for (const one of assumptions) found.set(one, [...(found.get(one) ?? []), mechanism.name]);
  return [...found];
}

/** As many courts and bodies as are named beside an assumption. */
const NAMED = 2;
const forWhom = (names: readonly string[]): string =>
  [...names.slice(0, NAMED), ...(names.length > NAMED ? [`${names.length - NAMED} more`] : [])].join(", ");
