import type { Row } from "../sfm/index.js";
import { conditionsOf, type MapConditions, type MapWhen } from "./table-map.js";

/** Words are the same in capitals and in small letters: a spelling is no way past a condition. */
export const holds = ({ column, is, not }: MapWhen, row: Row): boolean => {
  const cell = row.get(column).toLowerCase();
  const isAmong = (words: readonly string[]): boolean => words.some((word) => word.toLowerCase() === cell);
  if (is) return isAmong(is);
  if (not) return !isAmong(not);
  return cell !== "";
};

/** Whether all conditions hold; the first that does not is told, where the map says how. */
export function allHold(when: MapConditions | undefined, row: Row, why: string[]): boolean {
  const failed = conditionsOf(when).find((one) => !holds(one, row));
  if (failed?.why !== undefined) why.push(failed.why);
  return failed === undefined;
}
