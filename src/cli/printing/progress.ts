/** As `Report`; `of` is how many there are of what is counted, where the pace is to be told too. */
export type Progress = ((sentence: string, share?: number, of?: number) => void) & { end(): void };

/**
 * Shows what is going on, on standard error so that output can be piped: on a terminal as one line that is written
 * over, elsewhere as a line for each new sentence, and for one that counts at every quarter of the way. What takes long
 * and counts also says how fast it goes and how long it will take still.
 */
export function createProgress(
  stream: Pick<NodeJS.WriteStream, "isTTY" | "write"> = process.stderr,
  now: () => number = Date.now,
): Progress {
  let open = false;
  let quarter = -1;
  let said = "";
  let began = { sentence: "", at: 0 };
  const end = (): void => {
    if (open) stream.write("\n");
    open = false;
  };
  const pace = (sentence: string, share: number, of: number | undefined): string => {
    if (began.sentence !== sentence) began = { sentence, at: now() };
    const seconds = (now() - began.at) / 1000;
    if (seconds < 10 || share <= 0 || share >= 1) return "";
    const rate = of === undefined ? "" : `, ${Math.round((share * of) / seconds)} a second`;
    return `${rate}, ${inWords((seconds * (1 - share)) / share)} left`;
  };
  const report = (sentence: string, share?: number, of?: number): void => {
    const left = share === undefined ? "" : pace(sentence, share, of);
    if (stream.isTTY) {
      stream.write(`\r\u001b[2K${sentence}${share === undefined ? " …" : `  ${Math.round(share * 100)} %${left}`}`);
      open = true;
      if (share === 1) end();
      return;
    }
    const reached = share === undefined ? -1 : Math.floor(share * 4);
    if (sentence !== said && (reached < 0 || reached !== quarter)) stream.write(`${(said = sentence)}\n`);
    else if (left !== "" && reached !== quarter) stream.write(`${sentence}: ${reached * 25} %${left}\n`);
    quarter = reached;
  };
  return Object.assign(report, { end });
}

/** A stretch of time, as exactly as it can be foretold. */
function inWords(seconds: number): string {
  if (seconds < 90) return `${Math.max(1, Math.round(seconds))} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 90 ? `${minutes} min` : `${Math.round(minutes / 60)} h`;
}
