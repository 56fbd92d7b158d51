export { createAsk, type PartOfRecord } from "./explorer.js";
export { LIMITS } from "./guard/index.js";
export type { Readiness, Version } from "./health.js";
export { LOG_LEVELS, type LogLevel, type LogOptions } from "./log.js";
export { createMcpServer } from "./programs/mcp.js";
export { type RunningServer, type ServerOptions, startServer } from "./start-server.js";
