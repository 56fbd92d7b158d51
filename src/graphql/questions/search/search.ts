import { fail, foldName, holding, isAsking, nameQuery, nearestNames } from "../../../base/index.js";
import { KINDS, kindOf, LABELS } from "../../../model/index.js";
import { atCursor } from "../../asking/at-cursor.js";
import { askStore, type Moment } from "../../asking/moment.js";
import type { QuestionContext } from "../../context.js";
import { caseIn, type NamedCase } from "./as-a-case.js";
import { citedIn } from "./as-cited.js";
import { closely, widely } from "./compared.js";
import { toldIn } from "./others-names.js";
import { decodeCursor } from "./position.js";
import { asTyped, NO_TEXT, type Results, results } from "./results.js";

interface Arguments {
  readonly knownAt?: string | null;
  readonly text: string;
  readonly kinds?: readonly string[] | null;
  readonly first?: number | null;
  readonly after?: string | null;
}

/** What `kinds` takes: every label that something with a name or a sentence wears. */
const KNOWN_KINDS: ReadonlySet<string> = new Set([
  ...LABELS.world,
  ...["Mechanism", "LegalCategory", "Instrument", "Provision", "Source", "Claim"],
  ...Object.keys(KINDS).map((kind) => kindOf(kind as keyof typeof KINDS).label),
]);

/**
 * `search`: names, titles and texts in any script, forgiving of spelling, among what was recorded by `knownAt`. Pages of
 * 1 to 200 hits. What holds only some of the words is shown where nothing holds them all.
 *
 * @throws PAGE_SIZE, CURSOR_INVALID, CURSOR_OF_ANOTHER_RECORD, SEARCH_KIND_UNKNOWN, SEARCH_NO_KIND, RECORD_NOT_BEGUN
 */
export async function search(
  _: unknown,
  { text, kinds = null, first, after, knownAt }: Arguments,
  context: QuestionContext,
): Promise<Results> {
  const size = first ?? 20;
  if (size < 1 || size > 200) throw fail("PAGE_SIZE", { size });
  if (kinds?.length === 0) throw fail("SEARCH_NO_KIND");
  for (const kind of kinds ?? [])
    if (!KNOWN_KINDS.has(kind))
      throw fail("SEARCH_KIND_UNKNOWN", { kind, nearest: nearestNames(kind, KNOWN_KINDS), known: [...KNOWN_KINDS] });
  const { skip, some, rev: ofRev } = decodeCursor(after ?? null);
  const typed = nameQuery(text);
  if (!typed) {
    (await context.snapshots.get()).changesetAt(knownAt ?? null);
    return {
      edges: [],
      pageInfo: { hasNextPage: false, endCursor: null },
      didYouMean: [],
      alsoLookedFor: [],
      notLookedFor: [],
      leftOut: NO_TEXT,
    };
  }
  const page = { kinds, skip, limit: size + 1 };
  // What is of other kinds, or was recorded later, is taken out of what was looked at: then more has to be.
  const looked = (isNewest: boolean) => (kinds || !isNewest ? DEEP : ENOUGH);
  // Whoever calls a treaty by another of its names means the article that the record has under one.
  const read = ({ record }: Moment) => {
    const cited = citedIn(text, record);
    return { cited, query: (cited && nameQuery(cited.text)) || typed, of: caseIn(text, record) };
  };
  return askStore(
    context,
    await atCursor(context, { knownAt }, ofRev),
    "read/record/search",
    (moment) => {
      const { cited, query, of } = read(moment);
      // A document may have the very citation as its title.
      const begins = [...(of?.keys ?? []), ...(cited ? [cited.first ?? typed.key] : [])];
      return { ...closely(query, begins, of ? typed.key : null), ...page, ...looked(isNewest(moment)) };
    },
    async (row, moment) => {
      const { rev, asOf } = moment;
      const { cited, query, of } = read(moment);
      const part = { size, skip, rev, kinds };
      if (!some && (row.hits.length > 0 || skip > 0))
        return saying(
          cited?.missing && !isCalled(row.hits[0], typed.key)
            ? `The record has no ${cited.missing}.`
            : skip === 0 && isShown(of, row.hits[0]) && of?.told,
          results(row, query, { ...part, some: false, nowhere: [], others: false }),
        );
      const all = [...query.each, ...query.words.map(holding)];
      const [each] = await context.store.read("read/record/words-held", { words: all, rev });
      const holds = (word: string, at = 0): boolean => each?.held[at + query.words.indexOf(word)] !== false;
      const told = toldIn(text, moment.record, (word) => holds(word, query.words.length));
      const asked = { ...widely(query, told, text), ...page, ...looked(isNewest(moment)), rev, asOf };
      const [wide] = await context.store.read("read/record/search", asked);
      const nowhere = query.words.filter((word) => !isAsking(word) && !holds(word)).map((word) => asTyped(word, text));
      return results({ hits: wide?.hits ?? [], cut: wide?.cut ?? false }, query, {
        ...part,
        some: true,
        nowhere,
        others: told.others.size > 0,
      });
    },
  );
}

/** Whether what comes first is what the case begins with. */
const isShown = (of: NamedCase | null, first: { readonly id: string } | undefined): boolean =>
  first !== undefined && of?.keys.includes(foldName(first.id)) === true;

const isCalled = (first: { readonly name: string } | undefined, key: string): boolean =>
  first !== undefined && foldName(first.name) === key;

/** What was found, with what is to be said before it: an article that the record does not have, or where a case begins. */
const saying = (told: string | false | undefined, found: Results): Results =>
  told ? { ...found, leftOut: [told, found.leftOut].filter(Boolean).join(" ") } : found;

/** How many hits of an index are looked at before they are put in order: of names, and of what holds words. */
const ENOUGH = { named: 200, held: 1_000 };
const DEEP = { named: 2_000, held: 20_000 };
const isNewest = ({ rev, snapshot }: Moment): boolean => rev === snapshot.changesets.at(-1)?.seq;
