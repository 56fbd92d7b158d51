/** What a sheet that stands holds beside other things and is still read, in pixels of a drawing. */
const BESIDE_OTHERS = 700;

/** The room for a drawing on a sheet of its own, as wide and as high as the style gives it, in millimetres. */
const LYING = [277, 150] as const;
const STANDING = [190, 215] as const;

/**
 * How a drawing is put on paper: on a sheet of its own that lies (`wide`) or stands (`tall`), on whichever it is larger, or
 * among other things (`small`).
 */
export function onPaper(width: number, height: number): "wide" | "tall" | "small" {
  if (Math.max(width, height) <= BESIDE_OTHERS) return "small";
  const scaleOn = ([wide, high]: readonly [number, number]): number => Math.min(wide / width, high / height);
  return scaleOn(LYING) > scaleOn(STANDING) ? "wide" : "tall";
}
