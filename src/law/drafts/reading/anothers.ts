import { soundWords } from "../../../base/index.js";
import { keyOf, type Word } from "./words.js";

/** Words in capitals before a name that are no part of it: they address, or begin a sentence. */
const NO_NAME = new Set(
  `mr mrs ms dr sir general gen colonel col lieutenant marshal field commander chief leader secretary spokesman president
  prime minister vice deputy governor ex former suspect accused defendant fugitive convict the
  a an although though while when since after before because if unless whether that for as by with without against from to
  of in on at and but or nor yet so both neither either not only even also today now then therefore thus hence however
  moreover meanwhile still currently recently previously finally like unlike given under until once where whereas did does
  do is was are were has had have can could will would should may might must who whom whose which what why how there here
  between among despite during via versus vs v no nobody it he she they this these those such besides beyond against
  calling arresting charging trying prosecuting convicting surrendering indicting naming`
    .split(/\s+/)
    .map(keyOf),
);

/** The words of names, as they are written and as they sound. */
export const wordsOfNames = (names: readonly string[]): ReadonlySet<string> =>
  new Set(names.flatMap((name) => [...name.split(/[^\p{L}\p{M}’'ʼʻ`]+/u).map(keyOf), ...soundWords(name)]));

/**
 * Where a name begins that goes on with a natural person's: the family's name behind a given name that is none of theirs, or
 * behind a title that they do not bear, is somebody else's, of whom the record says nothing. Null where nothing stands before
 * it that belongs to a name.
 *
 * @param at the first word of what the record knows
 * @param from where what is named before it ends
 */
export function beginsAnothers(
  text: string,
  words: readonly Word[],
  at: number,
  own: ReadonlySet<string>,
  from: number,
): number | null {
  for (let index = at - 1; index >= 0; index -= 1) {
    const word = words[index] as Word;
    const next = words[index + 1] as Word;
    const written = text.slice(word.start, word.end);
    if (word.start < from || !/^[\s-]+$/u.test(text.slice(word.end, next.start))) return null;
    if (!/^\p{Lu}[\p{L}\p{M}’'ʼʻ`]*\p{Ll}/u.test(written) || NO_NAME.has(word.key)) return null;
    const isOwn = own.has(word.key) || soundWords(written).some((sound) => own.has(sound));
    if (!isOwn) return word.start;
  }
  return null;
}
