/** How close together two signals count as one: a terminal and npm both pass on the same Ctrl-C. */
const SAME_MS = 1_000;

/**
 * On SIGINT, SIGTERM and SIGHUP stops in order and exits with 0; a second wish after a second exits at once. May be
 * called before there is anything to stop.
 */
export function stopOnce(stop: () => Promise<void>): void {
  let asked = 0;
  const onSignal = (): void => {
    const now = Date.now();
    if (asked > 0) {
      if (now - asked > SAME_MS) process.exit(1);
      return;
    }
    asked = now;
    stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(name, onSignal);
}
