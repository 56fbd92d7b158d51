export type { Ask, AskError, Operation } from "./ask.js";
export { explore, type PageAnswer, type PageRequest } from "./explore.js";
export { FILES } from "./files.js";
export type { Page } from "./page.js";
export { PAGES } from "./pages/index.js";
