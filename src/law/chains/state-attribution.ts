import type { ChainLink, ChainNode, StateAttribution } from "./types.js";

/** Who stands for a State at the upper end of a hop. */
const OF_A_STATE = new Set(["State", "StateOrgan", "Office"]);

/**
 * On which ground conduct at the lower end of a hop could be conduct of a State: as that of an organ (articles on State
 * responsibility, art 4), of an entity with governmental authority (art 5), under instructions, direction or control
 * (art 8), or, where it is not a State's own already, because the State adopts it (art 11). None of it says anything
 * about a person.
 */
export function stateAttributionOf(link: ChainLink, from: ChainNode, to: ChainNode): StateAttribution[] {
  if (!OF_A_STATE.has(to.type) || from.type === "Incident") return [];
  const ground = (provision: string, sentence: string, ...openQuestions: string[]): StateAttribution => ({
    provision,
    sentence,
    openQuestions,
  });
  switch (link.kind) {
    case "ORGAN_OF":
      return [
        ground(
          "arsiwa/art-4",
          `If ${from.name} is an organ of the State, its conduct in that capacity counts as the State's own.`,
          "Was it acting in that capacity, even if beyond its powers?",
        ),
      ];
    case "AGENT_OF":
      return [
        ground(
          "arsiwa/art-5",
          `If the law gives ${from.name} governmental authority, its use of that authority counts as the State's own.`,
          "Does the law of the State give it such authority, and was it using it?",
        ),
        controlled(),
        adopted(),
      ];
    case "CONTROLLED_BY":
      return [controlled(), adopted()];
    default:
      return [];
  }
  function controlled(): StateAttribution {
    return ground(
      "arsiwa/art-8",
      `If ${from.name} acted on instructions, or under direction or control, of ${to.name}, the conduct could count as the State's own.`,
      "Were there instructions, direction or effective control over this very conduct?",
    );
  }
  function adopted(): StateAttribution {
    return ground(
      "arsiwa/art-11",
      `Whatever the tie of ${from.name}, conduct that the State acknowledges and adopts counts as the State's own to that extent.`,
      "Has the State acknowledged the conduct and adopted it as its own?",
    );
  }
}
