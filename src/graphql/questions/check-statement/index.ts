import { checkStatement } from "./check-statement.js";
import { schema } from "./schema.js";

export const checkStatementQuestion = { schema, resolvers: { checkStatement } };
