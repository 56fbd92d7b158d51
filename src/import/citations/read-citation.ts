/** A document as a list of references describes it, before anything of it is believed. */
export interface ReadCitation {
  readonly file: string;
  /** The line on which its entry begins. */
  readonly line: number;
  /** Its key or id in the list; empty where it has none. */
  readonly key: string;
  /** What sort of document it is, in the words of the format. */
  readonly type: string;
  readonly title: string;
  /** Who publishes or authored it as a body; never a natural person. */
  readonly body: string;
  /** How many authors are natural persons, who are not taken. */
  readonly persons: number;
  /** Authors of whom the format does not say whether they are bodies or natural persons. */
  readonly unsure: readonly string[];
  readonly date: string;
  readonly url: string;
  readonly symbol: string;
}
