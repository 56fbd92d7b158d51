export { findMissing, migrate } from "./migrate.js";
export { type Migration, readMigrations } from "./read-migrations.js";
