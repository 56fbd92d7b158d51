import { figures } from "./figures.js";
import { schema } from "./schema.js";

export { viewFigure } from "./figures.js";
export const figuresQuestion = { schema, resolvers: { figures } };
