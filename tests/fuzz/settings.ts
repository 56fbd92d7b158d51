/** What `npm run fuzz` sets: `FUZZ_RUNS`, how much is tried, and `FUZZ_SEED`, where the choices begin. */
const read = (name: string, otherwise: number): number => {
  const written = process.env[name];
  return written !== undefined && /^\d{1,9}$/.test(written) ? Number(written) : otherwise;
};

/** The first seed; a failure names its own, which repeats it. */
export const FIRST_SEED = read("FUZZ_SEED", 1);
/** How often something is tried: so often in the suite, and as often as is asked for by `npm run fuzz`. */
export const runs = (inTheSuite: number): number => read("FUZZ_RUNS", inTheSuite);
