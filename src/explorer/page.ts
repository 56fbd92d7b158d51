import type { VNode } from "preact";
import type { Ask } from "./ask.js";
import type { Feed } from "./feeds/feed.js";
import type { RecordAt } from "./frame/record/record-at.js";

/** The two clocks of a page, as asked for and as they are read. */
export interface Clocks {
  /** The day looked from, YYYY-MM-DD; today where none was asked for. */
  readonly asOf: string;
  /** What the project had recorded by this moment, RFC 3339; absent: the newest record. */
  readonly knownAt?: string | undefined;
  /** Which of the two stand in the address: they go with every link. */
  readonly inAddress: Readonly<Record<string, string>>;
}

/** A request for a page, read. */
export interface Asked {
  /** The values of the pattern's parameters. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** The path without a form's ending. */
  readonly path: string;
  /** Where the server answers, for addresses that leave it; without a slash at the end. */
  readonly origin: string;
  readonly clocks: Clocks;
  readonly today: string;
  readonly record: RecordAt;
  /** The lists that go on by `after` are asked for to their end: a file has no link that leads to the rest. */
  readonly whole?: true | undefined;
  readonly ask: Ask;
  /** Names in the address that the page has no use for: whoever put them there has to be told. */
  readonly ignored?: readonly string[] | undefined;
}

/** What stands in one cell of a sheet; nothing where it is null or absent. */
export type Cell = string | number | null | undefined;

/** Rows as a page shows them, for the form that spreadsheets read. */
export interface Sheet {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A pin, with everything that its answer can be asked for again by. */
export interface ShownPin {
  readonly asOf: string;
  readonly knownAt: string;
  readonly rules: string;
  readonly dataset: string;
  readonly hash: string;
  readonly content: string;
  readonly question: string;
  readonly link: string;
}

/** A document outside, as reference managers take it. */
export interface Document {
  readonly title: string;
  readonly publisher: string | null;
  /** YYYY-MM-DD; null where no day is recorded. */
  readonly publishedOn: string | null;
  readonly symbol: string | null;
  readonly url: string | null;
}

/** What a page says of itself: for its head, its other forms and its citation. */
export interface About {
  readonly title: string;
  /** One sentence for lists of results. */
  readonly summary?: string | undefined;
  /** The schema.org type that fits best. */
  readonly type?: string | undefined;
  /** What stands in the address but in no clock, where the page is an answer. */
  readonly pin?: ShownPin | undefined;
  /** Every answer on the page, where there are several. */
  readonly pins?: readonly ShownPin[] | undefined;
  /** Why nobody may be taken for guilty, in the words for whom the page shows. */
  readonly caution?: string | undefined;
  /** The page says so at its head, in its own words, and need not say it again at its end. */
  readonly cautionAtHead?: boolean | undefined;
  /** The page shows what was asked of it, on paper too. */
  readonly showsWhatWasAsked?: boolean | undefined;
  /** Sources the page rests on, for its citation. */
  readonly sources?: readonly { readonly id: string; readonly title: string }[] | undefined;
  /** The document that the page is about, where a reference manager should take it rather than the page. */
  readonly document?: Document | undefined;
  /** Whether it rests on records that can be taken out for other tools; absent: it does. */
  readonly takenOut?: false | undefined;
  /** Shown records of which the clocks hide some. */
  readonly hidden?: { readonly recordedLater: number; readonly ofLaterDays: number } | undefined;
  /** Whether the days asked for change the page at all. */
  readonly knows?: "both clocks" | "record only" | "no clock" | undefined;
}

/** A page: where it is, what it asks, and how it shows the answer. */
export interface Page<Data = unknown> {
  /** A pattern of the router: `/claims/:id`. */
  readonly path: string;
  /** The names of values that its address can hold besides the two clocks, `keep` and where a list goes on; absent: none. */
  readonly takes?: readonly string[];
  /** Throws `AnswerableError`; ID_UNKNOWN becomes a 404 that names the nearest. */
  readonly load: (asked: Asked) => Promise<Data>;
  readonly about: (data: Data, asked: Asked) => About;
  readonly View: (shown: { readonly data: Data; readonly asked: Asked }) => VNode;
  readonly sheet: (data: Data, asked: Asked) => Sheet;
  /** Further ids that the page rests on, where its answer does not name them: they are taken out with it for other tools. */
  readonly restsOn?: (data: Data, asked: Asked) => Promise<readonly string[]>;
  /** With which `after` in its address the page's list goes on; null at its end. Absent: the page has its lists whole. */
  readonly goesOn?: (data: Data) => string | false | null | undefined;
  /** The page's drawing as an `svg` element, where it has one: also at the path with `.svg`. */
  readonly picture?: (data: Data, asked: Asked) => VNode | null;
  /** What happened, newest first, where the page is a list of it: also at the path with `.atom`. */
  readonly feed?: (data: Data, asked: Asked) => Feed;
}

/** A page whose data only it knows, as the list of pages holds it. */
export const definePage = <Data>(page: Page<Data>): Page => page as Page;
