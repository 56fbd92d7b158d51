export { fromHttp } from "./from-http.js";
export { ourErrorIn, publicError } from "./public-error.js";
