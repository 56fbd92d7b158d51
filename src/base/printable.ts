/** What shows nothing, moves the cursor or turns the direction of what follows. Joiners are left: they shape letters. */
const UNPRINTABLE =
  /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Noncharacter_Code_Point}\p{Cs}]|(?![\u200c\u200d])\p{Default_Ignorable_Code_Point}/gu;

/**
 * A text of others as it may be written to a terminal: control characters, and what cannot be seen, are written as
 * `\u{1b}`, so that no input can recolour, overwrite or reorder what is read there.
 */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, (character) => `\\u{${(character.codePointAt(0) as number).toString(16)}}`);
}
