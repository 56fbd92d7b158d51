import {
  constructFromEvents,
  EVENT_ID,
  type Event,
  getScalarValue,
  parseEvents,
  type ScalarEvent,
  YAMLException,
} from "js-yaml";

/** A place in a text, counted from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}
export type Path = readonly (string | number)[];

/** A parsed document that can say where each of its values stands. */
export interface LocatedYaml {
  readonly value: unknown;
  /** The place of the value at a path, or of its nearest ancestor that exists. */
  readonly locate: (path: Path) => Place;
}
export class YamlFault extends Error {
  constructor(
    message: string,
    readonly place: Place,
  ) {
    super(message);
  }
}

/** How deep a document may be nested, and how many aliases it may have. */
export interface YamlLimits {
  readonly depth: number;
  readonly aliases: number;
}
export const YAML_LIMITS: YamlLimits = { depth: 64, aliases: 50 };

/**
 * Parses one YAML document. Throws `YamlFault` with the place for anything that is not one. Depth and aliases are
 * limited, so that a hostile file ends in a fault and not in the end of the process.
 */
export function readYaml(text: string, limits: YamlLimits = YAML_LIMITS): LocatedYaml {
  const lineStarts = [0];
  for (let i = text.indexOf("\n"); i !== -1; i = text.indexOf("\n", i + 1)) lineStarts.push(i + 1);
  const placeOf = (offset: number): Place => {
    let low = 0;
    let high = lineStarts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((lineStarts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (lineStarts[low] as number) + 1 };
  };
  try {
    const events = parseEvents(text, { maxDepth: limits.depth });
    refuseNestedAliases(events, placeOf);
    const documents = constructFromEvents(events, { source: text, maxAliases: limits.aliases });
    if (documents.length > 1) throw new YamlFault("the file holds more than one document", { line: 1, column: 1 });
    const offsets = indexOffsets(text, events);
    return {
      value: documents[0],
      locate: (path) => {
        for (let length = path.length; length >= 0; length--) {
          const offset = offsets.get(JSON.stringify(path.slice(0, length)));
          if (offset !== undefined) return placeOf(offset);
        }
        return { line: 1, column: 1 };
      },
    };
  } catch (error) {
    if (error instanceof YAMLException)
      throw new YamlFault(error.reason, error.mark ? placeOf(error.mark.position) : { line: 1, column: 1 });
    throw error;
  }
}

/**
 * Refuses an alias inside a value that has an anchor itself: each such level would multiply what a file expands to, and
 * an anchor could contain itself.
 */
function refuseNestedAliases(events: readonly Event[], placeOf: (offset: number) => Place): void {
  const anchored: boolean[] = [];
  for (const event of events) {
    const within = anchored.at(-1) ?? false;
    if (event.type === EVENT_ID.POP) anchored.pop();
    else if (event.type === EVENT_ID.DOCUMENT) anchored.push(false);
    else if (event.type === EVENT_ID.SEQUENCE || event.type === EVENT_ID.MAPPING)
      anchored.push(within || event.anchorStart >= 0);
    else if (event.type === EVENT_ID.ALIAS && within)
      throw new YamlFault("an alias stands inside a value that has an anchor", placeOf(event.anchorStart - 1));
  }
}

/** Walks the event stream once and notes where the value of every path begins. */
function indexOffsets(text: string, events: readonly Event[]): Map<string, number> {
  const offsets = new Map<string, number>();
  type Frame = {
    path: (string | number)[];
    kind: "sequence" | "mapping" | "document";
    index: number;
    key: string | null;
  };
  const stack: Frame[] = [];
  /** Where the last thing that is written began and ended: an empty value has no place of its own. */
  let last = { start: 0, end: 0 };
  const startOf = (event: Event): number => {
    const start =
      "valueStart" in event
        ? event.valueStart
        : "start" in event
          ? event.start
          : "anchorStart" in event
            ? event.anchorStart
            : 0;
    if (start < 0) return stack.at(-1)?.kind === "sequence" ? text.indexOf("-", last.end) : last.start;
    last = { start, end: "valueEnd" in event ? event.valueEnd : start };
    return start;
  };
  /** Path of the next value in the open collection; null while a mapping waits for its key. */
  const place = (event: Event): (string | number)[] | null => {
    const frame = stack.at(-1);
    if (!frame || frame.kind === "document") return [];
    if (frame.kind === "sequence") return [...frame.path, frame.index++];
    if (frame.key === null) {
      frame.key = event.type === EVENT_ID.SCALAR ? getScalarValue(text, event as ScalarEvent) : "";
      return null;
    }
    const path = [...frame.path, frame.key];
    frame.key = null;
    return path;
  };
  for (const event of events) {
    if (event.type === EVENT_ID.POP) {
      stack.pop();
      continue;
    }
    if (event.type === EVENT_ID.DOCUMENT) {
      stack.push({ path: [], kind: "document", index: 0, key: null });
      continue;
    }
    const start = startOf(event);
    const path = place(event);
    if (path) offsets.set(JSON.stringify(path), Math.max(0, start));
    if (event.type === EVENT_ID.SEQUENCE || event.type === EVENT_ID.MAPPING) {
      stack.push({
        path: path ?? [],
        kind: event.type === EVENT_ID.SEQUENCE ? "sequence" : "mapping",
        index: 0,
        key: null,
      });
    }
  }
  return offsets;
}
