import { type Day, OPEN_END } from "../../../base/index.js";
import type { Outcome } from "../../facts/index.js";
import { rankOf } from "../../findings/index.js";
import type { BasisRecord } from "../../rules/index.js";

/** What a basis came to on earlier days: that, or (not exact) no better than that. */
interface Said {
  readonly outcome: Outcome;
  readonly isExact: boolean;
}

/**
 * What each basis of a mechanism said on the days of a conduct so far. The days are cut wherever any of them may change,
 * and a court has dozens: one that has no edge of its own between says what it said before.
 */
export class SaidBefore {
  private readonly said = new Map<BasisRecord, Said & { readonly until: Day }>();
  private readonly edges = new Map<BasisRecord, readonly Day[]>();

  /** @param edgesOf the days on which a basis may change, ascending */
  constructor(private readonly edgesOf: (basis: BasisRecord) => readonly Day[]) {}

  /** The better of what the basis said and of what is reached already; null where it has to be asked. */
  of(basis: BasisRecord, from: Day, reached: Outcome): Outcome | null {
    const said = this.said.get(basis);
    if (!said || from >= said.until) return null;
    if (rankOf(said.outcome) <= rankOf(reached)) return reached;
    return said.isExact ? said.outcome : null;
  }

  note(basis: BasisRecord, from: Day, said: Said): void {
    const edges = this.edges.get(basis) ?? this.edgesOf(basis);
    this.edges.set(basis, edges);
    this.said.set(basis, { ...said, until: edges.find((day) => day > from) ?? OPEN_END });
  }
}
