// Builds what is missing or out of date, and only that.    usage: node src/cli/build.mjs [program] [playground]
// Plain JavaScript, because it runs before anything is built. Times of files tell nothing after a checkout, so contents
// decide: each part keeps a digest of all it was built from and one of all that was built, and both must still hold.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

/** What npm has installed: the compiler, and the libraries that the playground carries with it. */
const INSTALLED = "node_modules/.package-lock.json";
const STAMPS = "dist/.built";

/** Each part: the files and folders it is made from, where it goes, what of both belongs to others, and what makes it. */
const PARTS = {
  program: {
    from: ["src", "tsconfig.json", "tsconfig.build.json", INSTALLED],
    into: ["dist"],
    without: ["src/playground", "dist/playground", STAMPS],
    command: ["node_modules/typescript/bin/tsc", "-p", "tsconfig.build.json"],
    // Files that the program reads beside its modules.
    copies: /^src\/explorer\/.*\.(css|js)$/,
  },
  playground: {
    from: ["src/playground", "tsconfig.json", INSTALLED],
    // The worked questions it shows stand with what answers them.
    shows: /^src\/graphql\/.*\/worked\//,
    into: ["dist/playground"],
    without: [],
    command: ["node_modules/vite/bin/vite.js", "build", "src/playground", "--logLevel", "warn"],
  },
};

async function build(name) {
  const part = PARTS[name];
  if (!part) throw new Error(`There is no part ${name} to build; there are ${Object.keys(PARTS).join(" and ")}.`);
  const [script, ...words] = part.command;
  const stamp = `${STAMPS}/${name}`;
  const shown = part.shows ? filesUnder(["src/graphql"], part.without).filter((one) => part.shows.test(one)) : [];
  const from = digestOf([...filesUnder(part.from, part.without), ...shown]);
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === `${from} ${digestOf(filesUnder(part.into, part.without))}`)
    return;
  if (!existsSync(script)) throw new Error(`${script} is missing. Run "npm ci" first.`);
  process.stderr.write(`Building the ${name}\n`);
  // Whatever happens from here on, nobody takes what lies there for a finished build; and what was built from a source
  // that is gone by now goes too.
  for (const file of [stamp, ...filesUnder(part.into, part.without)]) rmSync(file, { force: true });
  const code = await new Promise((done, refuse) => {
    spawn(process.execPath, [script, ...words], { stdio: "inherit" }).on("error", refuse).on("close", done);
  });
  if (code !== 0) throw new Error(`The ${name} could not be built.`);
  for (const file of part.copies ? filesUnder(["src"], part.without).filter((one) => part.copies.test(one)) : []) {
    const target = file.replace(/^src/, "dist");
    mkdirSync(dirname(target), { recursive: true });
    copyFileSync(file, target);
  }
  mkdirSync(STAMPS, { recursive: true });
  // The digest of the sources is the one from before: what changed meanwhile is out of date.
  writeFileSync(stamp, `${from} ${digestOf(filesUnder(part.into, part.without))}`);
}

/** Names and contents of files as one digest. */
function digestOf(files) {
  const hash = createHash("sha256");
  for (const file of files) hash.update(`${file}\0${statSync(file).size}\0`).update(readFileSync(file));
  return hash.digest("hex");
}

/** Every file at or under these paths, in order; a path that is not there holds none. */
function filesUnder(paths, without) {
  return paths.flatMap((path) => {
    if (without.includes(path) || !existsSync(path)) return [];
    if (!statSync(path).isDirectory()) return [path];
    const inside = readdirSync(path).sort();
    return filesUnder(
      inside.map((name) => `${path}/${name}`),
      without,
    );
  });
}

process.chdir(fileURLToPath(new URL("../..", import.meta.url)));
const names = process.argv.slice(2);
// Side by side; each is waited for, so that none is cut off halfway because another has failed.
const results = await Promise.allSettled((names.length > 0 ? names : Object.keys(PARTS)).map(build));
for (const { reason } of results.filter((one) => one.status === "rejected")) {
  process.stderr.write(`${reason.message}\n`);
  process.exitCode = 1;
}
