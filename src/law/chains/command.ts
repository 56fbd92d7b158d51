import { groupBy } from "../../base/index.js";
import type { ClaimRecord } from "../../model/index.js";

/** Kinds of claims that lead from their subject to whoever stands above it. */
const LEADS_UP: ReadonlySet<string> = new Set(["structure", "posting"]);

/**
 * Who is said to stand above and beneath whom, on whatever day: every claim of structure and posting of one revision, by
 * both its ends. What can be reached over them is found here, level by level, each node once. Pure.
 */
export class Command {
  private readonly bySubject: ReadonlyMap<string | null, readonly ClaimRecord[]>;
  private readonly byObject: ReadonlyMap<string | null, readonly ClaimRecord[]>;

  /** @param claims those of one revision that stand; of other kinds than these two there may be any */
  constructor(claims: Iterable<ClaimRecord>) {
    const links = [...claims].filter(({ kind }) => LEADS_UP.has(kind));
    this.bySubject = groupBy(links, ({ subject }) => subject);
    this.byObject = groupBy(links, ({ object }) => object);
  }

  /** These and everything above them: superiors, and the posts of persons. */
  above(starts: Iterable<string>): Set<string> {
    return closure(starts, (id) => (this.bySubject.get(id) ?? []).map(({ object }) => object));
  }

  /** These and everything beneath them: whoever a way up leads to them from. */
  beneath(starts: Iterable<string>): Set<string> {
    return closure(starts, (id) => (this.byObject.get(id) ?? []).map(({ subject }) => subject));
  }

  /** What is said of where these stand. */
  linksFrom(nodes: Iterable<string>): ClaimRecord[] {
    return [...nodes].flatMap((id) => this.bySubject.get(id) ?? []);
  }

  /** What is said of who holds these posts. */
  postingsTo(nodes: Iterable<string>): ClaimRecord[] {
    return [...nodes].flatMap((id) => (this.byObject.get(id) ?? []).filter(({ kind }) => kind === "posting"));
  }
}

function closure(starts: Iterable<string>, next: (id: string) => readonly (string | null)[]): Set<string> {
  const found = new Set(starts);
  // A set hands out what is added while it is walked through.
  for (const id of found) for (const one of next(id)) if (one) found.add(one);
  return found;
}
