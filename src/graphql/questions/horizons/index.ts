import { horizons } from "./horizons.js";
import { schema } from "./schema.js";

export const horizonsQuestion = { schema, resolvers: { horizons } };
