import type { Page } from "../page.js";
import { category } from "./category/page.js";
import { claim } from "./claim/page.js";
import { entity } from "./entity/page.js";
import { home } from "./home/page.js";
import { mechanism } from "./mechanism/page.js";
import { provision } from "./provision/page.js";
import { search } from "./search/page.js";
import { source } from "./source/page.js";

/** Every page. */
export const PAGES: readonly Page[] = [home, search, entity, claim, source, mechanism, category, provision];
