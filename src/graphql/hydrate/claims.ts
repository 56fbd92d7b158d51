import { formatDayOrOpen } from "../../base/index.js";
import type { Shapes } from "../../graph/index.js";
import { type ActRecord, type ClaimRecord, DISPUTING_RESPONSES, isOfKind, recordedBy } from "../../model/index.js";
import type { Moment } from "../asking/moment.js";
import { type ActorView, viewActor } from "./actors.js";
import { actsByTarget, verificationAfter, verifiedIn } from "./checks.js";

export interface SourceView {
  readonly id: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly publishedOn: string | null;
  readonly url: string | null;
}
export interface PositionView {
  readonly id: string;
  readonly kind: string;
  readonly speaker: ActorView;
  readonly sentence: string;
  readonly source: SourceView;
  readonly pinpoint: string;
  readonly verification: string;
  readonly recordedAt: string;
}
export interface ClaimView {
  readonly id: string;
  readonly kind: string;
  readonly sentence: string;
  readonly speaker: ActorView;
  readonly source: SourceView;
  readonly pinpoint: string;
  readonly standard: { readonly id: string; readonly name: string } | null;
  readonly disputed: boolean;
  readonly positions: readonly PositionView[];
  readonly verification: string;
  readonly verifiedIn: string | null;
  readonly recordedAt: string;
}

/** A claim as `claim-view` of `cypher/read/parts` returns it, with the answers to it that stand. */
export type ShownNode = Shapes["claim-view"];
type PositionNode = ShownNode["positions"][number];
type SourceNode = Pick<SourceView, "id" | "title"> & Partial<SourceView>;

/** A claim as the API shows it. */
export function viewShown(node: ShownNode): ClaimView {
  const positions = node.positions.map(viewPositionNode).sort(byId);
  return {
    id: node.id,
    kind: node.kind,
    sentence: node.sentence,
    speaker: viewActor(node.speaker),
    source: viewSource(node.source),
    pinpoint: node.pinpoint,
    standard: node.standard ?? null,
    disputed: positions.some((position) => DISPUTING_RESPONSES.has(position.kind)),
    positions,
    verification: verificationAfter(node.verification, node.acts),
    verifiedIn: verifiedIn(node.acts),
    recordedAt: node.recordedAt,
  };
}

function viewPositionNode(node: PositionNode): PositionView {
  return {
    id: node.id,
    kind: node.response,
    speaker: viewActor(node.speaker),
    sentence: node.sentence,
    source: viewSource(node.source),
    pinpoint: node.pinpoint,
    verification: verificationAfter(node.verification, node.acts),
    recordedAt: node.recordedAt,
  };
}

function viewSource(node: SourceNode): SourceView {
  return {
    id: node.id,
    title: node.title,
    publisher: node.publisher ?? null,
    publishedOn: node.publishedOn ?? null,
    url: node.url ?? null,
  };
}

/**
 * Shows claims of law and proceedings, which the snapshot holds, and claims a statement has brought along, as
 * `claim-view` returns them. Each is made when it is shown.
 */
export class ClaimViews {
  private readonly made = new Map<string, ClaimView | null>();
  private readonly brought: ReadonlyMap<string, ShownNode>;
  constructor(
    private readonly moment: Moment,
    brought: readonly ShownNode[] = [],
    /** Claims as records that the snapshot does not hold. */
    private readonly others: ReadonlyMap<string, ClaimRecord> = new Map(),
  ) {
    this.brought = new Map(brought.map((node) => [node.id, node]));
  }

  /** The claim with that id; null when the record of the moment does not hold it. */
  get(id: string): ClaimView | null {
    const made = this.made.get(id);
    if (made !== undefined) return made;
    const node = this.brought.get(id);
    const record = node ? null : this.record(id);
    const view = node ? viewShown(node) : record ? this.view(record) : null;
    this.made.set(id, view);
    return view;
  }
  all(ids: readonly string[]): ClaimView[] {
    return ids.map((id) => this.get(id)).filter((claim) => claim !== null);
  }
  position(id: string): PositionView | null {
    const record = this.record(id);
    return record ? this.viewPosition(record) : null;
  }
  positions(ids: readonly string[]): PositionView[] {
    return ids.map((id) => this.position(id)).filter((position) => position !== null);
  }

  private record(id: string): ClaimRecord | null {
    const { snapshot, rev } = this.moment;
    const record = snapshot.claims.get(id) ?? this.others.get(id);
    return record && record.rev <= rev ? record : null;
  }
  private view(record: ClaimRecord): ClaimView {
    const { facts, snapshot } = this.moment;
    const positions = (facts.answers.get(record.id) ?? []).map((answer) => this.viewPosition(answer)).sort(byId);
    const standard = record.standard
      ? recordedBy(snapshot.records.standards, this.moment.rev).find((one) => one.id === record.standard)
      : undefined;
    return {
      id: record.id,
      kind: record.kind,
      sentence: record.sentence,
      speaker: viewActor(this.moment.named(record.speaker)),
      source: this.source(record.source),
      pinpoint: record.at,
      standard: standard ? { id: standard.id, name: standard.name } : null,
      disputed: positions.some((position) => DISPUTING_RESPONSES.has(position.kind)),
      positions,
      verification: this.verification(record),
      verifiedIn: verifiedIn(
        this.actsOn(record).map((act) => ({
          ...act,
          at: act.at ?? null,
          read: act.read ?? null,
          source: act.source ? this.source(act.source) : null,
        })),
      ),
      recordedAt: this.recordedAt(record),
    };
  }
  private viewPosition(record: ClaimRecord): PositionView {
    return {
      id: record.id, // A rival claim stands beside what it contradicts like an answer to it.
      kind: isOfKind(record, "response") ? record.fields.response : "counter-claim",
      speaker: viewActor(this.moment.named(record.speaker)),
      sentence: record.sentence,
      source: this.source(record.source),
      pinpoint: record.at,
      verification: this.verification(record),
      recordedAt: this.recordedAt(record),
    };
  }
  private verification(record: ClaimRecord): string {
    return verificationAfter(record.verification, this.actsOn(record));
  }
  private actsOn(record: ClaimRecord): readonly ActRecord[] {
    const { snapshot, rev } = this.moment;
    return (actsByTarget(snapshot.records.acts).get(record.id) ?? []).filter((act) => act.rev <= rev);
  }
  private recordedAt(record: ClaimRecord): string {
    return (
      this.moment.snapshot.changesets.find((changeset) => changeset.seq === record.rev)?.recordedAt ??
      this.moment.knownAt
    );
  }
  private source(id: string): SourceView {
    return viewSource(this.moment.snapshot.sources.get(id) ?? { id, title: id });
  }
}

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
export const dayOrNull = (day: number | null): string | null => (day === null ? null : formatDayOrOpen(day));
