import { type Following, recordsAsked } from "../../asking/identities.js";
import { askStore, type Clocks } from "../../asking/moment.js";
import { unknownOf } from "../../asking/require.js";
import type { QuestionContext } from "../../context.js";
import { type ClaimView, dayOrNull, viewShown } from "../../hydrate/claims.js";

/** `characterizations`: how every speaker characterises one incident, by speaker, category and standard; nothing merged across speakers. */
export async function characterizations(
  _: unknown,
  { incident, identities, ...clocks }: Clocks & Following & { incident: string },
  context: QuestionContext,
): Promise<unknown> {
  return askStore(
    context,
    clocks,
    "read/record/characterizations",
    (moment) => ({ incidents: recordsAsked(incident, identities, moment) }),
    (row, moment) => {
      if (!row.known) throw unknownOf("incident", incident, ["Incident"], moment);
      const groups = new Map<
        string,
        { category: { id: string; name: string }; on: number | null; claims: ClaimView[] }
      >();
      for (const { claim, category } of row.claims) {
        const view = viewShown(claim);
        const key = [view.speaker.id, category.id, view.standard?.id ?? ""].join("\n");
        const group = groups.get(key) ?? { category, on: claim.actOn ?? claim.publishedOn ?? null, claims: [] };
        groups.set(key, { ...group, claims: [...group.claims, view] });
      }
      return [...groups.values()].map(({ category, on, claims }) => ({
        speaker: claims[0]?.speaker,
        category: { __typename: "LegalCategory", ...category },
        standard: claims[0]?.standard ?? null,
        on: dayOrNull(on),
        claims,
        responses: unique(claims.flatMap((claim) => claim.positions)),
      }));
    },
  );
}

const unique = <T extends { id: string }>(items: readonly T[]): T[] => [
  ...new Map(items.map((item) => [item.id, item])).values(),
];
