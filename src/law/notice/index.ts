export { noticeBefore } from "./notice-before.js";
export type { Notice, NoticeChannel, NoticeClaim, NoticeForm, NoticeItem } from "./types.js";
