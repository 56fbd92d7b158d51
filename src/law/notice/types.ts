import type { Day, TimeRange } from "../../base/index.js";

export type NoticeForm = "REPORT" | "WARNING" | "ORDER" | "ACKNOWLEDGEMENT" | "CALL" | "PROCEEDING" | "ANSWER";
export type NoticeChannel = "PUBLIC" | "INTERNAL";

/** A claim that may have given notice: what was said or done, when, and of which incidents. Claims by id. */
export interface NoticeClaim {
  readonly id: string;
  readonly kind: string;
  /** Of a claim of kind `notice`: its form and channel; of a step: which one. */
  readonly form: string | null;
  readonly channel: string | null;
  readonly speaker: string;
  readonly source: string;
  readonly time: TimeRange;
  /** The day of the act or, without one, that on which its source came out; null where neither is known. */
  readonly saidOn: Day | null;
  /** To whom it was given or addressed; null for a report to the world. */
  readonly addressee: string | null;
  readonly incidents: readonly string[];
}

/** One thing from which a superior could have learned: claims of one speaker in one source on one day are one report. */
export interface NoticeItem {
  readonly form: NoticeForm;
  readonly channel: NoticeChannel;
  /** CERTAIN: wholly or surely before the day asked. POSSIBLE: its days straddle it. */
  readonly holds: "CERTAIN" | "POSSIBLE";
  readonly from: Day;
  /** The last possible day of it, inclusive. */
  readonly to: Day;
  readonly speaker: string;
  readonly source: string;
  readonly addressee: string | null;
  readonly incidents: readonly string[];
  readonly claims: readonly string[];
}

export interface Notice {
  readonly publicItems: readonly NoticeItem[];
  readonly internalItems: readonly NoticeItem[];
  /** Claims whose day nobody recorded: neither before nor after. */
  readonly undated: readonly string[];
}
