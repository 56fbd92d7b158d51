import { fail } from "../../base/index.js";
import type { ReadingLimits } from "../../import/index.js";

const OPTIONS = { readSeconds: "seconds", readMemory: "memory", readSize: "size" } as const;
type Written = { readonly [O in keyof typeof OPTIONS]?: string };

/** What reading the files of others may take, as far as the command line says so. @throws USAGE_INVALID */
export function findReadingLimits(written: Written): Partial<ReadingLimits> {
  return Object.fromEntries(
    Object.entries(OPTIONS).flatMap(([option, limit]) => {
      const text = written[option as keyof Written];
      if (text === undefined) return [];
      if (!/^[1-9]\d{0,5}$/.test(text))
        throw fail("USAGE_INVALID", { what: `"${text}" is no limit of reading: a whole number from 1 on` });
      return [[limit, Number(text)]];
    }),
  );
}
