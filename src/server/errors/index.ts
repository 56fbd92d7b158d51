export { speaksToClients } from "./areas.js";
export { fromHttp } from "./from-http.js";
export { ourErrorIn, publicError } from "./public-error.js";
export { statusOf } from "./status.js";
