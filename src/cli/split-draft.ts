/** As long a part as one question takes, with some room. */
const PART = 18_000;

/** A part of a draft, and where it begins in it. */
export interface DraftPart {
  readonly start: number;
  readonly text: string;
}

/** Cuts a draft between paragraphs, else between lines, else between words, into parts of what one question takes. */
export function splitDraft(text: string, most: number = PART): DraftPart[] {
  const parts: DraftPart[] = [];
  for (let start = 0; start < text.length; ) {
    const rest = text.slice(start, start + most);
    const cut = start + most >= text.length ? rest.length : cutOf(rest);
    parts.push({ start, text: rest.slice(0, cut) });
    start += cut;
  }
  return parts;
}

function cutOf(text: string): number {
  for (const mark of ["\n\n", "\n", ". ", " "]) {
    const at = text.lastIndexOf(mark);
    if (at > 0) return at + mark.length;
  }
  return text.length;
}

/** Line and column of a place, both from 1; a column counts UTF-16 units. */
export function placesIn(text: string): (at: number) => { line: number; column: number } {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  return (at) => {
    const line = starts.findLastIndex((start) => start <= at);
    return { line: line + 1, column: at - (starts[line] as number) + 1 };
  };
}
