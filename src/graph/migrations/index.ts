export { claimStore } from "./claim-store.js";
export { declaredSchema, readDeclaration, type SchemaObject, signatureOf } from "./declared-schema.js";
export { lookAtStore, type StoreState } from "./look-at-store.js";
export { findMissing, migrate } from "./migrate.js";
export { type Migration, readMigrations } from "./read-migrations.js";
