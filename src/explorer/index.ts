export type { Ask, AskError, Operation } from "./ask.js";
export type { CitationWriters, PageCitation } from "./cite.js";
export { explore, type PageAnswer, type PageRequest } from "./explore.js";
export { robots, sitemapIndex, sitemapOf } from "./feeds/sitemap.js";
export { FILES } from "./files.js";
export { FORM_ENDINGS } from "./forms/form.js";
export { readKept } from "./keep.js";
export type { Page } from "./page.js";
export { PAGES } from "./pages/index.js";
