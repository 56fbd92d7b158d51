/** As many as one page of the API holds. */
const PAGE = 200;

/** Asks for many ids, as many at once as one page of the API holds. */
export const inPages = <Answer>(
  ids: readonly string[],
  ask: (page: readonly string[]) => Promise<Answer>,
): Promise<Answer[]> =>
  Promise.all(
    Array.from({ length: Math.ceil(ids.length / PAGE) }, (_, index) =>
      ask(ids.slice(index * PAGE, (index + 1) * PAGE)),
    ),
  );
