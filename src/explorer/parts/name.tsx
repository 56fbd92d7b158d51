import type { JSX } from "preact";
import { pathOfKind, pathTo } from "../address.js";
import { A } from "./place.js";

interface Named {
  readonly id: string;
  readonly name: string;
}

const ARABIC = /[\u0600-\u06ff]/;
const HEBREW = /[\u0590-\u05ff]/;
const CYRILLIC = /[\u0400-\u04ff]/;
/** Letters that one of the languages written so has and the other has not. */
const UKRAINIAN = /[іїєґ]/i;
const RUSSIAN = /[ыэъё]/i;

/**
 * The language of a name in another script, so that it is read out and set rightly; undefined for Latin letters. Where
 * the letters leave it open, the script alone: a name is not given to a language by guess.
 */
export const languageOf = (text: string): string | undefined => {
  if (ARABIC.test(text)) return "ar";
  if (HEBREW.test(text)) return "he";
  if (!CYRILLIC.test(text)) return undefined;
  return UKRAINIAN.test(text) ? "uk" : RUSSIAN.test(text) ? "ru" : "und-Cyrl";
};

/** A name that keeps its own direction in a line of another. */
export const Isolated = ({ text }: { text: string }): JSX.Element => <bdi lang={languageOf(text)}>{text}</bdi>;

/** An actor, place, incident or other entity, by name, with a link to its page. */
export const EntityName = ({ entity }: { entity: Named }): JSX.Element => (
  <A to={pathTo.entity(entity.id)}>
    <Isolated text={entity.name} />
  </A>
);

/** Several names in a line. */
export const Names = ({ of, path = pathTo.entity }: { of: readonly Named[]; path?: (id: string) => string }) => (
  <>
    {of.map((one, index) => (
      <>
        {index > 0 && ", "}
        <A to={path(one.id)}>
          <Isolated text={one.name} />
        </A>
      </>
    ))}
  </>
);

/** A provision, as lawyers cite it. */
export const Provisions = ({ of }: { of: readonly { id: string; citation: string }[] }): JSX.Element => (
  <>
    {of.map((one, index) => (
      <>
        {index > 0 && "; "}
        <A to={pathTo.provision(one.id)} class="citation">
          {one.citation}
        </A>
      </>
    ))}
  </>
);

/** A node of a chain or a search hit, whose page depends on its kind. */
export const NodeName = ({ node }: { node: Named & { kind: string } }): JSX.Element => (
  <A to={pathOfKind(node.kind, node.id)}>
    <Isolated text={node.name} />
  </A>
);

/** Other names of a thing, each in the direction of its script. */
export const OtherNames = ({ of }: { of: readonly string[] }): JSX.Element => (
  <ul class="inline">
    {of.map((name) => (
      <li>
        <Isolated text={name} />
      </li>
    ))}
  </ul>
);
