import { addFigures } from "./add-figures.js";
import { schema } from "./schema.js";

export const addFiguresQuestion = { schema, resolvers: { addFigures } };
