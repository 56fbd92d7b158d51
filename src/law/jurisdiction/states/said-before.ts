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
  private readonly said = new Map<BasisRecord, Said & { readonly from: Day; until: Day | null }>();
  private edgesOf: ((basis: BasisRecord) => readonly Day[]) | null = null;

  /** @param edges gives the days on which a basis may change, ascending; asked for when days beyond the first are */
  constructor(private readonly edges: () => (basis: BasisRecord) => readonly Day[]) {}

  /** The better of what the basis said and of what is reached already; null where it has to be asked. */
  of(basis: BasisRecord, from: Day, reached: Outcome): Outcome | null {
    const said = this.said.get(basis);
    if (!said) return null;
    if (said.until === null) {
      this.edgesOf ??= this.edges();
      said.until = this.edgesOf(basis).find((day) => day > said.from) ?? OPEN_END;
    }
    if (from >= said.until) return null;
    if (rankOf(said.outcome) <= rankOf(reached)) return reached;
    return said.isExact ? said.outcome : null;
  }

  note(basis: BasisRecord, from: Day, said: Said): void {
    this.said.set(basis, { ...said, from, until: null });
  }
}
