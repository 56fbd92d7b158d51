import { answerOf } from "./answer-of.js";
import { Named } from "./frame/named/operation.js";
import { NothingThere, type Suggestion } from "./nearest.js";
import type { Asked } from "./page.js";

/** A name that stands for no one record, with those that may have been meant. */
export class WhichOne extends NothingThere {
  constructor(
    readonly text: string,
    several: boolean,
    nearest: readonly Suggestion[],
  ) {
    super(
      several
        ? `“${text}” may be more than one record, or one that not everybody calls so.`
        : `Nothing in the record goes by the name “${text}”.`,
      nearest,
      nearest.length > 0
        ? "Nobody else is asked about in its place. Choose the one that is meant, or leave the name out."
        : "Leave the name out, or search for another.",
    );
  }
}

/** What has the form of an id: names have capitals, spaces or other scripts. */
const ID = /^[a-z0-9][a-z0-9./-]*$/;
/** Whether a text is an id and no name: a word alone in small letters may be either. */
export const isId = (text: string): boolean => ID.test(text) && /[./-]/.test(text);
/** As many as are shown to choose from. */
const MOST_NEAR = 8;

/**
 * The id of whatever a box of a form names: an id as it is, a name where one record alone bears it and nobody disputes
 * that. What merely comes near is somebody else: nothing may be told of one that was asked of another.
 *
 * @param isMeant which kinds of record can be
 * @throws WhichOne
 */
export async function idNamed(
  asked: Pick<Asked, "ask" | "clocks">,
  text: string,
  kinds: readonly string[] | null,
  isMeant: (kind: string) => boolean = () => true,
): Promise<string> {
  if (isId(text)) return text;
  const { search } = await answerOf(asked, Named, { text, kinds, knownAt: asked.clocks.knownAt });
  const hits = search.edges.map(({ node }) => node).filter(({ kind }) => isMeant(kind));
  // Of a word that nothing bears the question itself says that it is no id.
  if (ID.test(text) && (hits.length === 0 || hits.some(({ id }) => id === text))) return text;
  const bearers = hits.filter(({ match }) => match === "NAME");
  const [one, another] = bearers;
  if (one && !another && one.namedBy.length === 0) return one.id;
  const near = (bearers.length > 0 ? bearers : hits).slice(0, MOST_NEAR);
  throw new WhichOne(
    text,
    bearers.length > 0,
    near.map(({ id, kind, name }) => ({ id, kind, name })),
  );
}
