import type { LoadReport } from "../../dataset/index.js";
import type { Fault } from "../../import/index.js";

/** What whoever starts a server is told of the store it found, a line each; none where it holds what it should. */
export function toldOfStore(
  { repaired, misfits, sound, others }: LoadReport,
  printFault: (fault: Fault) => string,
): readonly string[] {
  const [misfit] = misfits;
  return [
    ...(repaired > 0
      ? [`The store said something else than the record in ${repaired} places; it was written anew.`]
      : []),
    ...(misfit
      ? [
          `The store is served as it stood, and nothing newer is taken in: what was imported is not what its tables are read as now, in ${misfits.length} places. The first: ${printFault(misfit)}`,
          "`answerable imports remove NAME`, and importing the tables again, puts that right.",
        ]
      : []),
    ...(others
      ? [
          "The store holds another record than the bundled one, or imports that are not kept in this ANSWERABLE_HOME; it is served as it stands. `answerable import --replace` puts the bundled record in its place.",
        ]
      : []),
    ...(sound
      ? []
      : [
          "The store does not say what it said when it was imported. Run `answerable verify --store FOLDER` with its folder, and `answerable import FOLDER` to put it right.",
        ]),
  ];
}
