import { sha256 } from "../base/index.js";
import { privateImportsOf } from "../model/index.js";
import { type ExportPin, LOSSES, type PartOf, type RecordView } from "./view/index.js";
import type { Written } from "./written.js";

/** What stands beside the files of an export: of which moment they are, what a reader should count, what was lost. */
export interface Manifest {
  readonly format: string;
  readonly pin: ExportPin;
  /** The page that it was taken out for, where it is a part of the record: what the page rests on, and no more. */
  readonly part?: PartOf;
  /** The private imports that are in it, by name: not to be passed on. */
  readonly private?: readonly string[];
  /** Nothing of the record that is public was cut or lost: it can be read back whole. */
  readonly complete: boolean;
  readonly counts: Readonly<Record<string, number>>;
  readonly left: RecordView["left"];
  readonly lost: readonly {
    readonly code: string;
    readonly what: string;
    readonly records: number;
    readonly instead: string;
  }[];
  readonly formulas?: readonly string[];
  readonly files: readonly { readonly name: string; readonly bytes: number; readonly sha256: string }[];
}

export function makeManifest(
  format: string,
  view: RecordView,
  { files, counts, lost, formulas }: Written,
  lossless: boolean,
): Manifest {
  const { later, restricted } = view.left;
  const ofPrivate = privateImportsOf(view.data);
  return {
    format,
    pin: view.pin,
    ...(view.part ? { part: view.part } : {}),
    ...(ofPrivate.length > 0 ? { private: ofPrivate } : {}),
    complete: lossless && view.pin.asOf === null && later === 0 && restricted === 0 && !view.part,
    counts,
    left: view.left,
    lost: lost
      .filter(({ records }) => records > 0)
      .map(({ code, records, instead }) => ({ ...LOSSES[code], records, instead })),
    ...(formulas && formulas.length > 0 ? { formulas } : {}),
    files: files.map(({ name, text }) => ({ name, bytes: Buffer.byteLength(text), sha256: sha256(text) })),
  };
}
