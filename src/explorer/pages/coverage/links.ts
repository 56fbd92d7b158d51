import { type Values, valuesOf } from "../../address.js";
import { BOXES } from "../../conduct/name-boxes.js";
import type { Asked } from "../../page.js";

/** The values of the address with an id in place of a name, in whichever box that stood. */
export function withNamed(asked: Asked, text: string, id: string): Values {
  const named = (box: string, value: string): string => {
    if (value.trim() === text && (box === "actor" || box in BOXES)) return id;
    if (box === "also") return value.replace(`actor=${text}`, `actor=${id}`);
    return box in BOXES ? value.replace(text, id) : value;
  };
  return Object.fromEntries(
    Object.entries(withoutClocks(asked, {})).map(([box, value]) => [
      box,
      [value ?? []].flat().map((one) => named(box, String(one))),
    ]),
  );
}

/** The values of the address without its clocks, which every link carries by itself. */
export function withoutClocks(asked: Asked, more: Values): Values {
  const { asOf: _asOf, knownAt: _knownAt, ...values } = valuesOf(asked.query);
  return { ...values, ...more };
}

/** The address of what this conduct is held against, with the courts and bodies asked about now. */
export function backTo(asked: Asked): Values {
  const { before, mechanisms, why } = valuesOf(asked.query);
  return before?.[0]
    ? { ...valuesOf(new URLSearchParams(before[0])), mechanisms, why }
    : withoutClocks(asked, { suppose: [], supposeState: [], supposeInstrument: [], supposeOn: [] });
}
