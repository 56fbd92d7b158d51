import { Lexer, Source, TokenKind } from "graphql";

/**
 * Counts the tokens of a query without parsing it.
 *
 * @param query the text
 * @param most where to stop
 * @returns the number of tokens, or `most + 1` where there are more; a text that cannot be read counts up to the fault,
 *   because the parser goes no further than that either
 */
export function countTokens(query: string, most: number): number {
  const lexer = new Lexer(new Source(query));
  let count = 0;
  try {
    while (count <= most && lexer.advance().kind !== TokenKind.EOF) count += 1;
  } catch {
    return count;
  }
  return count;
}
