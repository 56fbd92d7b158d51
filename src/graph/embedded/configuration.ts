import type { DatabaseMemory } from "./memory.js";

/** The database's configuration file: loopback, one port, no telemetry, no web server, memory as given. */
export function writeConfiguration(port: number, memory: DatabaseMemory): string {
  const settings: Record<string, string | number | boolean> = {
    "server.config.strict_validation.enabled": true,
    "server.default_listen_address": "127.0.0.1",
    "server.bolt.listen_address": `127.0.0.1:${port}`,
    "server.bolt.advertised_address": `127.0.0.1:${port}`,
    "server.http.enabled": false,
    "server.https.enabled": false,
    "dbms.usage_report.enabled": false,
    "client.allow_telemetry": false,
    "dbms.security.allow_csv_import_from_file_urls": false,
    "server.memory.heap.max_size": `${memory.heap}m`,
    "server.memory.pagecache.size": `${memory.pageCache}m`,
    // Of the heap, so that one statement cannot end the database.
    "db.memory.transaction.max": `${Math.round(memory.heap * 0.6)}m`,
    "db.transaction.timeout": "120s",
    // Without these a stop waits ten seconds for connections that are ours and closed already.
    "internal.server.bolt.thread_pool_shutdown_wait_time": "0s",
    "db.shutdown_transaction_end_timeout": "0s",
    // A plan serves a statement whatever the length of its lists and texts; otherwise each order of magnitude is planned
    // anew, and planning takes longer than anything else here.
    "internal.cypher.use_parameter_size": false,
    // The log is for recovery after a crash only; preallocating it would take 256 MB of disk for nothing.
    "db.tx_log.preallocate": false,
    "db.tx_log.rotation.size": "32m",
    "db.tx_log.rotation.retention_policy": "keep_none",
  };
  return `${Object.entries(settings)
    .map(([name, value]) => `${name}=${value}`)
    .join("\n")}\n`;
}

/** Arguments of `java` that start the database from the jars in `runtime`, with its files under `home`. */
export function javaArguments(runtime: string, home: string, memory: DatabaseMemory, archive?: string): string[] {
  return [
    // Without the archive, or with one that does not fit, Java reads the jars: slower, otherwise the same.
    ...(archive ? [`-XX:SharedArchiveFile=${archive}`, "-Xshare:auto", "-Xlog:cds=off"] : []),
    `-Xms${Math.min(128, memory.heap)}m`,
    `-Xmx${memory.heap}m`,
    "-XX:+UseG1GC",
    "-XX:+ExitOnOutOfMemoryError",
    // The quick compiler only: a start takes 4 seconds instead of 7 on two cores, and the stores we start ourselves are
    // small. Whoever wants the last third of speed runs a server and names it in NEO4J_URI.
    "-XX:TieredStopAtLevel=1",
    "-Dfile.encoding=UTF-8",
    "-Djava.awt.headless=true",
    "-Dlog4j2.disable.jmx=true",
    ...["java.nio", "java.io", "sun.nio.ch", "java.lang"].map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
    "-cp",
    `${runtime}/*`,
    "org.neo4j.server.CommunityEntryPoint",
    `--home-dir=${home}`,
    `--config-dir=${home}/conf`,
    "--console-mode",
  ];
}
