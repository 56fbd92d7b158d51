import type { Report } from "../graph/index.js";

/**
 * Shows what is going on, on standard error so that output can be piped: on a terminal as one line that is written
 * over, elsewhere as a line for each new sentence, and for one that counts at every quarter of the way.
 */
export function createProgress(stream: NodeJS.WriteStream = process.stderr): Report & { end(): void } {
  let open = false;
  let quarter = -1;
  let said = "";
  const end = (): void => {
    if (open) stream.write("\n");
    open = false;
  };
  const report: Report = (sentence, share) => {
    if (stream.isTTY) {
      stream.write(`\r\u001b[2K${sentence}${share === undefined ? " …" : `  ${Math.round(share * 100)} %`}`);
      open = true;
      if (share === 1) end();
      return;
    }
    const now = share === undefined ? -1 : Math.floor(share * 4);
    if (sentence !== said && (now < 0 || now !== quarter)) stream.write(`${(said = sentence)}\n`);
    quarter = now;
  };
  return Object.assign(report, { end });
}
