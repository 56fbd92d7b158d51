/** A thing that claims name together with the one in the middle. */
export interface Neighbour {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly claims: number;
}
/** A neighbour on the ring. */
export interface Spoke extends Neighbour {
  /** Clockwise from the top, in degrees. */
  readonly angle: number;
  readonly x: number;
  readonly y: number;
  /** The name as it fits beside its point. */
  readonly label: string;
}
/** The neighbours of one type, side by side on the ring. */
export interface Sector {
  readonly type: string;
  /** Where it begins and ends, in degrees clockwise from the top. */
  readonly from: number;
  readonly to: number;
  readonly spokes: readonly Spoke[];
}
export interface Ring {
  /** Width and height, in points; the middle of the picture is the thing itself. */
  readonly size: number;
  readonly radius: number;
  readonly sectors: readonly Sector[];
}

/** Room for a line of text on the ring, for a name outside it, and between two types. */
const LINE = 15;
const LABEL = 270;
const GAP = 2;
const LETTERS = 36;
const LEAST_RADIUS = 130;

/**
 * Places neighbours on a ring, those of one type side by side, each with its name along its own line from the middle: no two
 * names cross, whatever their number. The place says nothing but the order of the lists beside it. The same neighbours in
 * the same order give the same picture.
 */
export function drawNetwork(groups: readonly (readonly [type: string, of: readonly Neighbour[]])[]): Ring {
  const count = groups.reduce((sum, [, of]) => sum + of.length, 0);
  const slots = count + groups.length * GAP;
  const radius = Math.max(LEAST_RADIUS, Math.ceil((slots * LINE) / (2 * Math.PI)));
  const size = 2 * (radius + LABEL);
  const step = 360 / Math.max(slots, 1);
  let slot = 0;
  const sectors = groups.map(([type, of]) => {
    const first = slot;
    const spokes = of.map((one) => {
      const angle = (slot + 0.5) * step;
      slot += 1;
      const turned = ((angle - 90) * Math.PI) / 180;
      const [x, y] = [size / 2 + radius * Math.cos(turned), size / 2 + radius * Math.sin(turned)];
      return { ...one, angle, x, y, label: shortened(one.name) };
    });
    const to = slot * step;
    slot += GAP;
    return { type, from: first * step, to, spokes };
  });
  return { size, radius, sectors };
}

const shortened = (name: string): string => {
  const letters = [...name];
  return letters.length > LETTERS ? `${letters.slice(0, LETTERS - 1).join("")}…` : name;
};
