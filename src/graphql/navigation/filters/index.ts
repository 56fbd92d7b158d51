export { exactRequest } from "./exact-request.js";
export type { Recorded } from "./exact-where.js";
export { withExists } from "./with-exists.js";
