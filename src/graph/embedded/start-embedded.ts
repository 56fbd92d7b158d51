import { existsSync } from "node:fs";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { AnswerableError, fail } from "../../base/index.js";
import { archiveFile, type Exercise, makeArchive } from "./class-archive.js";
import { javaArguments, writeConfiguration } from "./configuration.js";
import { type DatabaseAddress, embeddedAddress } from "./database-address.js";
import { findJava, type Java } from "./find-java.js";
import { answerableHome } from "./folders.js";
import { findFreePort } from "./free-port.js";
import { type Launched, launch } from "./launch.js";
import { type DatabaseMemory, sizeMemory } from "./memory.js";
import { identify, type ProcessIdentity } from "./process-identity.js";
import { type ProcessLock, tryLock } from "./process-lock.js";
import { endOrphan, removeRunRecord, writeRunRecord } from "./run-file.js";
import { ensureRuntime, type Report } from "./runtime.js";
import { ensurePassword } from "./secret.js";

/** An embedded database that runs, with everything that is needed to reach and to end it. */
export interface EmbeddedDatabase {
  readonly address: DatabaseAddress;
  /** The process of the database now; another one after a recovery. */
  readonly pid: number;
  /** Ends it in order and frees the folder; takes well under two seconds. */
  stop(): Promise<void>;
}

/** How an embedded database is started; everything has a default. */
export interface EmbeddedOptions {
  /** The folder for data and state; default `ANSWERABLE_HOME`, else `.answerable` in the project. */
  readonly home?: string;
  readonly memory?: DatabaseMemory;
  readonly report?: Report;
  /** Called as soon as the database's process exists, seconds before it answers, with where it will answer. */
  readonly onSpawn?: (address: DatabaseAddress) => void;
  /** Makes later starts faster by a rehearsal that is held once; without it there is none. */
  readonly exercise?: Exercise;
  /** How long a start may take, in milliseconds. */
  readonly patience?: number;
}

/**
 * Starts Neo4j Community on a random port of the loopback address and keeps it running: when its process ends
 * unasked it is started again on the same port with the same password. It ends with this program, however that ends;
 * one that was left over from an earlier program is ended first. Throws `RUNTIME_*`, `DATABASE_LOCKED` when another
 * living process uses the folder, `DATABASE_START_FAILED`.
 */
export async function startEmbedded(options: EmbeddedOptions = {}): Promise<EmbeddedDatabase> {
  const report = options.report ?? (() => {});
  const home = join(options.home ?? answerableHome(), "neo4j");
  await mkdir(join(home, "conf"), { recursive: true, mode: 0o700 });
  const held = tryLock(join(home, "owner.lock"));
  if ("heldBy" in held) throw fail("DATABASE_LOCKED", { folder: home, pid: held.heldBy.pid });
  try {
    const java = await findJava();
    const runtime = await ensureRuntime(report);
    const orphan = await endOrphan(home);
    if (orphan) report(`Ended a database that an earlier run left behind (process ${orphan})`);
    const memory = options.memory ?? sizeMemory();
    if (options.exercise) await makeArchive(runtime, java, memory, options.exercise, report);
    report("Starting the database");
    const password = await ensurePassword(home, java.command, runtime);
    const starter = new Starter(home, java, runtime, memory, options.patience ?? 120_000, (port) =>
      options.onSpawn?.(embeddedAddress(port, password)),
    );
    const first = await starter.startOnFreePort();
    return new Supervised(starter, first, password, held, report);
  } catch (error) {
    held.release();
    throw error;
  }
}

/** Starts the one database of a folder, again and again if need be. */
class Starter {
  port = 0;
  constructor(
    readonly home: string,
    private readonly java: Java,
    private readonly runtime: string,
    private readonly memory: DatabaseMemory,
    private readonly patience: number,
    private readonly onSpawn: (port: number) => void,
  ) {}

  async startOnFreePort(): Promise<Launched> {
    for (let attempt = 1; ; attempt++) {
      this.port = await findFreePort();
      try {
        return await this.start();
      } catch (error) {
        // Between our look and its start somebody else may have taken the port.
        const taken = error instanceof AnswerableError && /address already in use|port/i.test(error.message);
        if (!taken || attempt === 3) throw error;
      }
    }
  }

  /** Starts it; should it not come up with its archive of classes, the archive is thrown away and it starts without. */
  async start(): Promise<Launched> {
    const archive = archiveFile(this.runtime, this.java);
    if (!existsSync(archive)) return this.launch();
    try {
      return await this.launch(archive);
    } catch (error) {
      if (!(error instanceof AnswerableError) || error.code !== "DATABASE_START_FAILED") throw error;
      await rm(archive, { force: true });
      return this.launch();
    }
  }

  private async launch(archive?: string): Promise<Launched> {
    await writeFile(join(this.home, "conf", "neo4j.conf"), writeConfiguration(this.port, this.memory), { mode: 0o600 });
    return launch({
      java: this.java.command,
      parameters: javaArguments(this.runtime, this.home, this.memory, archive),
      home: this.home,
      patience: this.patience,
      onSpawn: async (keeper, database) => {
        const owner = identify(process.pid) as ProcessIdentity;
        await writeRunRecord(this.home, { owner, keeper, database, port: this.port });
        this.onSpawn(this.port);
      },
    });
  }
}

class Supervised implements EmbeddedDatabase {
  readonly address: DatabaseAddress;
  private stopping = false;
  private recovery: Promise<void> = Promise.resolve();

  constructor(
    private readonly starter: Starter,
    private current: Launched,
    password: string,
    private readonly held: ProcessLock,
    private readonly report: Report,
  ) {
    this.address = { uri: `bolt://127.0.0.1:${starter.port}`, username: "neo4j", password, database: "neo4j" };
    this.watch();
  }

  get pid(): number {
    return this.current.database.pid;
  }

  private watch(): void {
    void this.current.ended.then(() => {
      if (!this.stopping) this.recovery = this.recover();
    });
  }

  /** Starts the database again until it runs or somebody wants it to end; waits longer each time, up to five seconds. */
  private async recover(): Promise<void> {
    for (let wait = 100; !this.stopping; wait = Math.min(5000, wait * 2)) {
      this.report("The database ended by itself; starting it again");
      try {
        this.current = await this.starter.start();
        if (this.stopping) await this.current.stop();
        else {
          this.report("The database runs again");
          this.watch();
        }
        return;
      } catch (error) {
        this.report(`The database did not come back: ${(error as Error).message}`);
        await new Promise((done) => setTimeout(done, wait));
      }
    }
  }

  async stop(): Promise<void> {
    if (this.stopping) return;
    this.stopping = true;
    await this.current.stop();
    await this.recovery;
    await removeRunRecord(this.starter.home);
    this.held.release();
  }
}
