/**
 * Whoever reads our output may stop reading, as `head` does. That is no failure of ours: the program ends, and says
 * nothing.
 */
export function endWithReader(streams: readonly NodeJS.WriteStream[] = [process.stdout, process.stderr]): void {
  for (const stream of streams)
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EPIPE" || error.code === "EOF") process.exit(0);
      throw error;
    });
}
