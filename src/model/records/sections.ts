import { z } from "zod";
import { Slug } from "../vocabulary.js";
import { ActInput } from "./act.js";
import { EntityInput } from "./entity.js";
import {
  CategoryInput,
  ElementInput,
  InstrumentInput,
  ModeInput,
  ProvisionInput,
  RemedyInput,
  StandardInput,
} from "./law.js";
import { MechanismInput } from "./mechanism.js";
import { SourceInput } from "./source.js";

/** Participation as a table: one row for each act; every row becomes a `participation` claim. */
export const ParticipationTable = z.strictObject({
  instrument: Slug,
  speaker: Slug,
  source: Slug,
  rows: z.array(z.record(z.string(), z.json())),
});

/** Sections a seed file may hold, in any combination; folders are for people. */
export const SECTIONS = {
  sources: SourceInput,
  entities: EntityInput,
  instruments: InstrumentInput,
  provisions: ProvisionInput,
  categories: CategoryInput,
  elements: ElementInput,
  modes: ModeInput,
  remedies: RemedyInput,
  standards: StandardInput,
  mechanisms: MechanismInput,
  participation: ParticipationTable,
  acts: ActInput,
} as const;
