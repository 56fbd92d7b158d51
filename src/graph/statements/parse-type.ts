/** A type of a header, read: one of Cypher's own, a list, a map with its members, or a shape that a part of statements has. */
export type HeaderType =
  | { readonly is: "simple"; readonly name: string }
  | { readonly is: "shape"; readonly name: string }
  | { readonly is: "list"; readonly of: HeaderType }
  | { readonly is: "map"; readonly members: readonly HeaderMember[] };

/** A member of a map; one that may be null is written `name?`. */
export interface HeaderMember {
  readonly name: string;
  readonly type: HeaderType;
  readonly nullable: boolean;
}

/** `MAP` and `NODE` are maps of which a header does not say what they hold. */
const SIMPLE = new Set(["STRING", "INTEGER", "FLOAT", "BOOLEAN", "MAP", "NODE"]);

/**
 * Reads a type at the beginning of a text: `STRING`, `LIST<INTEGER>`, `{id: STRING, note?: STRING}`, `LIST<claim-view>`.
 * Null where there is none; `length` is how much of the text it takes.
 */
export function parseType(text: string): { readonly type: HeaderType; readonly length: number } | null {
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    const found = pattern.exec(text.slice(at));
    if (found) at += found[0].length;
    return found;
  };
  const type = (): HeaderType | null => {
    if (take(/^LIST</)) {
      const of = type();
      return of && take(/^>/) ? { is: "list", of } : null;
    }
    if (take(/^\{/)) return members();
    const name = take(/^[A-Z]+(?![a-z<-])/)?.[0];
    if (name) return SIMPLE.has(name) ? { is: "simple", name } : null;
    const shape = take(/^[a-z]+(?:-[a-z]+)*/)?.[0];
    return shape ? { is: "shape", name: shape } : null;
  };
  const members = (): HeaderType | null => {
    const found: HeaderMember[] = [];
    do {
      const named = take(/^\s*(\w+)(\?)?:\s*/);
      const of = named && type();
      if (!named || !of) return null;
      found.push({ name: named[1] as string, type: of, nullable: named[2] !== undefined });
    } while (take(/^,/));
    const names = new Set(found.map(({ name }) => name));
    return take(/^\}/) && names.size === found.length ? { is: "map", members: found } : null;
  };
  const read = type();
  return read && { type: read, length: at };
}
