export { exactRequest, OWN_PAGE } from "./exact-request.js";
export { exactSort } from "./exact-sort.js";
export { keyOf, type Recorded } from "./exact-where.js";
export { withExists } from "./with-exists.js";
