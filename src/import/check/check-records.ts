import type { RefType } from "../../model/index.js";
import type { FaultList } from "../faults.js";
import { checkReference, type KnownRecords, SPEAKERS } from "../read/known-records.js";
import type { Located, Parsed } from "../read/parse-files.js";
import type { Path } from "../read/read-yaml.js";

const PLACES: readonly RefType[] = ["Place", "State"];

/** Checks what records other than claims refer to, and circles in their hierarchies. */
export function checkRecords(parsed: Parsed, known: KnownRecords, faults: FaultList): void {
  const refer = (
    item: Located<unknown>,
    types: readonly RefType[],
    path: Path,
    ids: string | readonly string[] | undefined,
  ): void => {
    if (ids === undefined) return;
    if (typeof ids === "string") checkReference(known, types, ids, item.at(path), faults);
    else ids.forEach((id, index) => checkReference(known, types, id, item.at([...path, index]), faults));
  };

  for (const item of parsed.sources) refer(item, ["Source"], ["reports"], item.value.reports);
  for (const item of parsed.passages) refer(item, ["Source"], ["source"], item.value.source);
  for (const item of parsed.entities) {
    refer(item, ["Situation"], ["situations"], item.value.situations);
    refer(item, ["State"], ["successors"], item.value.successors);
    refer(item, ["Source"], ["namedIn"], item.value.namedIn);
    refer(item, ["State"], ["represents", "state"], item.value.represents?.state);
    refer(item, ["Provision"], ["represents", "provision"], item.value.represents?.provision);
  }
  for (const item of parsed.instruments) {
    refer(item, ["Provision"], ["disputeClause"], item.value.disputeClause);
    refer(item, ["Source"], ["source"], item.value.source);
    refer(item, ["State"], ["openTo", "states"], item.value.openTo?.states);
    refer(item, ["Instrument"], ["openTo", "as"], item.value.openTo?.as);
    refer(item, ["Provision"], ["openTo", "provision"], item.value.openTo?.provision);
    item.value.cases?.forEach(({ before, source }, index) => {
      refer(item, ["Mechanism"], ["cases", index, "before"], before);
      refer(item, ["Source"], ["cases", index, "source"], source);
    });
  }
  for (const item of parsed.provisions) refer(item, ["Instrument"], ["instrument"], item.value.instrument);
  for (const item of parsed.categories) {
    refer(item, ["LegalCategory"], ["broader"], item.value.broader);
    item.value.entries.forEach((entry, index) =>
      refer(item, ["Provision"], ["entries", index, "provision"], entry.provision),
    );
  }
  for (const item of parsed.elements) {
    refer(item, ["LegalCategory"], ["categories"], item.value.categories);
    refer(item, ["Provision"], ["provision"], item.value.provision);
  }
  for (const item of parsed.modes) refer(item, ["Provision"], ["provision"], item.value.provision);
  for (const item of parsed.remedies) refer(item, ["Provision"], ["provisions"], item.value.provisions);
  for (const item of parsed.standards) refer(item, ["Provision"], ["provision"], item.value.provision);
  for (const item of parsed.mechanisms) {
    refer(item, ["State"], ["forum"], item.value.forum);
    refer(item, ["Situation"], ["situations"], item.value.situations);
    refer(item, ["StandardOfProof"], ["standards"], item.value.standards);
    // Rules nest at several depths with the same field names, so one walk checks them all.
    walk(item.value, [], (field, value, path) => {
      if (field === "provisions") refer(item, ["Provision"], path, value as string[]);
      else if (field === "provision") refer(item, ["Provision"], path, value as string);
      else if (["categories", "except", "contested", "crimes", "right", "custody", "implied"].includes(field))
        refer(item, ["LegalCategory"], path, value as string | string[]);
      else if (field === "places" || field === "outside") refer(item, PLACES, path, value as string[]);
      else if (field === "linkTo") refer(item, [...PLACES, "Situation"], path, value as string[]);
      else if (["nationals", "states", "notOf", "save", "of", "claimants"].includes(field))
        refer(item, ["State"], path, value as string[]);
      else if (field === "instrument") refer(item, ["Instrument"], path, value as string);
      else if (field === "mechanism") refer(item, ["Mechanism"], path, value as string);
      else if (field === "basis") refer(item, ["JurisdictionBasis"], path, value as string);
      else if (field === "speaker") refer(item, SPEAKERS, path, value as string);
      else if (field === "source") refer(item, ["Source"], path, value as string);
    });
  }
  checkCircles(parsed.sources, (item) => item.value.reports, faults);
  checkCircles(parsed.categories, (item) => item.value.broader, faults);
  checkCircles(parsed.instruments, ({ value }) => [value.openTo?.as ?? []].flat(), faults);
  checkCircles(parsed.entities, (item) => item.value.successors, faults);
}

function walk(value: unknown, path: Path, visit: (field: string, value: unknown, path: Path) => void): void {
  if (Array.isArray(value)) value.forEach((item, index) => walk(item, [...path, index], visit));
  else if (typeof value === "object" && value !== null) {
    for (const [key, member] of Object.entries(value)) {
      if (member === undefined) continue;
      if (typeof member === "string" || (Array.isArray(member) && member.every((one) => typeof one === "string")))
        visit(key, member, [...path, key]);
      else walk(member, [...path, key], visit);
    }
  }
}

/** Reports every record that stands above itself. */
export function checkCircles<T extends { id: string }>(
  items: readonly Located<T>[],
  above: (item: Located<T>) => readonly string[],
  faults: FaultList,
): void {
  const byId = new Map(items.map((item) => [item.value.id, item]));
  const done = new Set<string>();
  for (const root of byId.keys()) {
    // A stack of our own: a chain of records can be longer than the machine's.
    const trail: { id: string; rest: string[] }[] = [];
    const open = new Set<string>();
    const enter = (id: string): void => {
      const item = byId.get(id);
      if (!item || done.has(id)) return;
      if (open.has(id)) {
        const ids = trail.map((step) => step.id);
        const circle = [...ids.slice(ids.indexOf(id)), id];
        faults.add(item.at(), "SEED_CYCLE", `"${id}" stands above itself: ${circle.join(" → ")}.`);
        return;
      }
      open.add(id);
      trail.push({ id, rest: [...above(item)].reverse() });
    };
    enter(root);
    for (let step = trail.at(-1); step; step = trail.at(-1)) {
      const next = step.rest.pop();
      if (next !== undefined) enter(next);
      else {
        done.add(step.id);
        open.delete(step.id);
        trail.pop();
      }
    }
  }
}
