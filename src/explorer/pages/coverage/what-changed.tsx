import type { JSX } from "preact";
import { changedFacts, nameIn } from "../../conduct/changed-facts.js";
import type { Choices } from "../../conduct/read-conduct.js";
import type { Asked } from "../../page.js";
import { A } from "../../parts/place.js";
import { Scroll, Section } from "../../parts/section.js";
import { Status } from "../../parts/status.js";
import { counted } from "../../words/vocabulary.js";
import type { Line } from "./answered.js";
import { backTo, withoutClocks } from "./links.js";
import type { ConductInput } from "./operation.js";

interface Changed {
  readonly asked: Asked;
  readonly choices: Choices;
  readonly before: ConductInput;
  readonly now: ConductInput;
  /** The courts and bodies that answer differently now. */
  readonly turned: readonly Line[];
  /** What each answered before. */
  readonly was: ReadonlyMap<string, string>;
}

/** Facts that differ from the conduct that this one is held against, and which answers did. */
export function WhatChanged({ asked, choices, before, now, turned, was }: Changed): JSX.Element {
  return (
    <Section
      id="changed"
      title="What the change does"
      lead={`${counted(turned.length, "court or body answers", "courts and bodies answer")} differently now.`}
    >
      <Scroll of="What was changed">
        <table>
          <caption class="hidden">Facts that differ</caption>
          <thead>
            <tr>
              <th scope="col">Fact</th>
              <th scope="col">Before</th>
              <th scope="col">Now</th>
            </tr>
          </thead>
          <tbody>
            {changedFacts(before, now, nameIn(choices)).map((one) => (
              <tr>
                <th scope="row">{one.fact}</th>
                <td>{one.before}</td>
                <td>{one.now}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      <ul class="lines">
        {turned.map(({ mechanism, outcome }) => (
          <li>
            <p class="said">
              <A to="/coverage" with={withoutClocks(asked, { why: mechanism.id })}>
                {mechanism.name}
              </A>
              : before <Status of={was.get(mechanism.id) ?? "UNKNOWN"} small />, now <Status of={outcome} small />
            </p>
          </li>
        ))}
      </ul>
      <p>
        <A to="/coverage" with={backTo(asked)}>
          Undo the change
        </A>
      </p>
    </Section>
  );
}
