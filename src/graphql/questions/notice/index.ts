import { notice } from "./notice.js";
import { schema } from "./schema.js";

export const noticeQuestion = { schema, resolvers: { notice } };
