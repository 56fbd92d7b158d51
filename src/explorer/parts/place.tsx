import { type ComponentChildren, createContext, type JSX } from "preact";
import { useContext } from "preact/hooks";
import { fail } from "../../base/index.js";
import { addressOf, type Values } from "../address.js";
import type { Asked } from "../page.js";

/** Where the reader is: what every link on the page has to carry on. */
export const Here = createContext<Asked | undefined>(undefined);

export const useHere = (): Asked => {
  const here = useContext(Here);
  if (!here) throw fail("INTERNAL");
  return here;
};

interface To {
  readonly to: string;
  readonly class?: string;
  readonly id?: string;
  readonly "aria-label"?: string;
  readonly "aria-current"?: "page" | "true";
  readonly with?: Values;
  readonly children: ComponentChildren;
}

/** A link to another page that keeps both clocks as they stand in the address. */
export function A({ to, with: values, children, ...rest }: To): JSX.Element {
  const { clocks } = useHere();
  return (
    <a {...rest} href={addressOf(to, { ...values, ...clocks.inAddress })}>
      {children}
    </a>
  );
}

/** The two clocks as hidden fields, for a form that goes to another page. */
export function ClockFields(): JSX.Element {
  const { clocks } = useHere();
  return (
    <>
      {Object.entries(clocks.inAddress).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
    </>
  );
}
