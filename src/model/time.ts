import { z } from "zod";
import { OPEN_END, OPEN_START, type TimeRange, tryParseDay, UNDATED } from "../base/index.js";

/** A day written `YYYY-MM-DD` that exists in the calendar; zod's own date check accepts 30 February. */
export const IsoDay = z.string().refine((text) => tryParseDay(text) !== null, {
  error: "not a day of the calendar; write YYYY-MM-DD, quoted",
  params: { faultCode: "DATE_INVALID" },
});

const Span = z.strictObject({ from: IsoDay.optional(), to: IsoDay.optional() });

/**
 * When a claim holds, as people write it: inclusive days. `precise` is claimed for every day, `imprecise` for at least
 * one. `starting` and `ending` say that the first or last day is the real start or end. `ongoing`: not ended when said.
 */
export const TimeSpec = z
  .strictObject({
    precise: Span.optional(),
    imprecise: Span.optional(),
    starting: z.boolean().optional(),
    ending: z.boolean().optional(),
    ongoing: z.boolean().optional(),
  })
  .superRefine((time, ctx) => {
    if (time.precise && !time.precise.to && !time.ongoing)
      ctx.addIssue({
        code: "custom",
        path: ["precise"],
        message: "`precise` without `to` needs `ongoing: true`: say that it had not ended",
      });
    if (time.ongoing && (time.precise?.to ?? time.imprecise?.to))
      ctx.addIssue({ code: "custom", path: ["ongoing"], message: "`ongoing` and `to` exclude each other" });
  });
export type TimeSpec = z.infer<typeof TimeSpec>;

const dayOr = (iso: string | undefined, otherwise: number, shift = 0): number =>
  iso ? (tryParseDay(iso) ?? otherwise) + shift : otherwise;

/** Turns written inclusive days into half-open integers; an open end is the largest day. */
export function toTimeRange(spec: TimeSpec | undefined): TimeRange {
  if (!spec) return UNDATED;
  const cert = spec.precise
    ? { from: dayOr(spec.precise.from, OPEN_START), to: dayOr(spec.precise.to, OPEN_END, 1) }
    : { from: OPEN_END, to: OPEN_END };
  const poss = spec.imprecise
    ? { from: dayOr(spec.imprecise.from, OPEN_START), to: dayOr(spec.imprecise.to, OPEN_END, 1) }
    : { from: OPEN_END, to: OPEN_END };
  return {
    certFrom: cert.from,
    certTo: cert.to,
    possFrom: spec.imprecise ? Math.min(poss.from, cert.from) : cert.from,
    possTo: spec.imprecise ? Math.max(poss.to, spec.precise ? cert.to : poss.to) : cert.to,
    starting: spec.starting ?? false,
    ending: spec.ending ?? false,
  };
}
