import { figures } from "./figures.js";
import { schema } from "./schema.js";

export { type FigureRow, viewFigure } from "./figures.js";
export const figuresQuestion = { schema, resolvers: { figures } };
