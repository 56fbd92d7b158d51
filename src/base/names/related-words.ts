import { daysIn } from "./days-in-words.js";
import { foldWords } from "./fold-name.js";

/**
 * What people type, and the words under which records of this field hold it: one subject in a line, for searching alone.
 * A word here is near in sense and no more: that somebody who types `looting` is shown what holds `pillage` says nothing
 * of what an act is in law.
 */
const LINES = `
casualties, casualty, fatalities, fatality, death toll = deaths, killed, injured, injuries
wounded, wounds, injury = injured, injuries
massacre, slaughter = killings, killed, attack, attacks
hunger, starving, malnutrition, food shortage, undernourishment = famine, starvation, food
blockade, encirclement, besieged = siege, restrictions aid, closure
humanitarian aid, relief supplies = aid, relief, humanitarian
air strike, air raid, airstrike, bombing, bombardment, shelling = attack, attacks, strike, strikes, bombings
prisoner, detainee, inmate, imprisoned = detention, detained, prison, deprivation of liberty
kidnapping, abduction, captives = hostage, hostages, abducted, disappearance
disappeared, missing persons = enforced disappearance, missing
refugee, displaced people, internally displaced, idps = displacement, displaced
expulsion, expelled, ethnic cleansing, population transfer = forcible transfer, deportation, displacement
sexual violence, sexual assault, gender based violence = rape, sexual
child soldier = conscripting children, enlisting children, children
looting, plunder, looted = pillage
arson, burnt, burned, razed, demolition = destruction
weapons embargo, arms ban = arms embargo
compensation, redress, restitution, indemnity = reparation, damages
complicity, abetting, accomplice = aids, aiding, assistance, assists
army, military, troops, soldiers = armed forces, defense forces
paramilitary, militiaman, fighters, rebels, militants = militia, armed group, forces
colony, colonies, colonisation, colonization, settlers = settlements, settlement, own population
slaves, forced labour = slavery, enslavement
poison gas, chemical weapons, nerve agent = gases, poison, chemical
truce, armistice, cessation of hostilities = ceasefire
impunity = amnesty, immunity
veto power = veto
statute limitations, prescription = limitation, time limit, lapse
double jeopardy = ne bis in idem, tried
unsc, unscr, scr = security council
unga = general assembly
unhrc = human rights council
un security council, united nations security council = security council
un general assembly, united nations general assembly = general assembly
un human rights council, united nations human rights council = human rights council
dolus specialis, special intent, genocidal intent = intent destroy
un staff, un personnel, peacekeepers, blue helmets = united nations personnel, peacekeeping, humanitarian missions
self defence, self defense = armed attack, art 51
`;

/** By the folded words that are typed: what to look for too, each by its folded words. */
export const RELATED: ReadonlyMap<string, readonly Related[]> = new Map(
  LINES.trim()
    .split("\n")
    .flatMap((line) => {
      const [typed = "", sought = ""] = line.split(" = ").map((side) => side.trim());
      const phrases = sought.split(", ").map(foldWords);
      return typed.split(", ").map((words) => [foldWords(words).join(" "), phrases] as const);
    }),
);
const LONGEST = Math.max(...[...RELATED.keys()].map((phrase) => phrase.split(" ").length));

/** Words that something holds, all of them, that is near in sense to what was typed. */
type Related = readonly string[];

/** Words that stand for one thing, one after the other in a text, and what is near to them in sense. */
export interface Sense {
  readonly words: readonly string[];
  readonly related: readonly Related[];
}

/** A text in its senses: the longest phrases that are known first, and every other word by itself. Words are folded. */
export function sensesOf(words: readonly string[]): Sense[] {
  const senses: Sense[] = [];
  for (let at = 0; at < words.length; ) {
    let taken = words.slice(at, at + 1);
    let related: readonly Related[] = daysIn(words.slice(at, at + 3));
    if (related.length > 0) taken = words.slice(at, at + 3);
    for (let length = Math.min(LONGEST, words.length - at); length > 0 && related.length === 0; length -= 1) {
      const phrase = words.slice(at, at + length);
      const found = relatedTo(phrase.join(" "));
      if (found) [taken, related] = [phrase, found];
    }
    senses.push({ words: taken, related });
    at += taken.length;
  }
  return senses;
}

/** In the plural as in the singular. */
const relatedTo = (phrase: string): readonly Related[] | undefined =>
  RELATED.get(phrase) ?? RELATED.get(phrase.replace(/s$/, "")) ?? RELATED.get(`${phrase}s`);
