import type { JSX } from "preact";
import { SIGNS, words } from "../words/vocabulary.js";

/** An outcome, limb or hold: a word with a sign before it; colour only repeats both. */
export const Status = ({
  of,
  small = false,
  as = words(of),
}: {
  of: string;
  small?: boolean;
  /** The word, where lawyers have another for it here. */
  as?: string;
}): JSX.Element => (
  <span class={`status is-${of.toLowerCase().replaceAll("_", "-")}${small ? " small" : ""}`}>
    <span aria-hidden="true" class="sign">
      {SIGNS[of] ?? "·"}
    </span>
    {as}
  </span>
);
