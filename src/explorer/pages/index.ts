import type { Page } from "../page.js";
import { answers } from "./answers/page.js";
import { browse } from "./browse/page.js";
import { calls } from "./calls/page.js";
import { category } from "./category/page.js";
import { chains } from "./chains/page.js";
import { changes } from "./changes/page.js";
import { check } from "./check/page.js";
import { claim } from "./claim/page.js";
import { compare } from "./compare/page.js";
import { coverage } from "./coverage/page.js";
import { denials } from "./denials/page.js";
import { elements } from "./elements/page.js";
import { entity } from "./entity/page.js";
import { gaps } from "./gaps/page.js";
import { home } from "./home/page.js";
import { horizons } from "./horizons/page.js";
import { instrument, instrumentOfSeveral } from "./instrument/page.js";
import { mechanism } from "./mechanism/page.js";
import { network } from "./network/page.js";
import { provision, provisionAlone } from "./provision/page.js";
import { record } from "./record/page.js";
import { search } from "./search/page.js";
import { situation } from "./situation/page.js";
import { source } from "./source/page.js";
import { timeline } from "./timeline/page.js";
import { violation } from "./violation/page.js";

export { countsOf, LISTS, listNamed, type Stretch } from "./browse/list-of.js";
export { Home } from "./home/operation.js";
export { type Term, vocabularyPage } from "./vocabulary/page.js";

/** Every page. */
export const PAGES: readonly Page[] = [
  ...[home, search, coverage, check],
  ...[situation, changes, gaps, timeline, calls, violation, elements, compare, horizons],
  ...[entity, denials, chains, network],
  ...[
    claim,
    source,
    mechanism,
    category,
    instrument,
    instrumentOfSeveral,
    provision,
    provisionAlone,
    record,
    answers,
    browse,
  ],
];
