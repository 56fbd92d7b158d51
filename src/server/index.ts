export { LIMITS } from "./guard/index.js";
export type { Readiness, Version } from "./health.js";
export { type Log, type LogEntry, logToStderr } from "./log.js";
export { type RunningServer, type ServerOptions, startServer } from "./start-server.js";
