import type { MechanismInput } from "./records/index.js";

/** A `mandate` claim as the seed would write it, before ids and days are resolved. */
export interface MandateClaimInput {
  readonly kind: "mandate";
  readonly key: string;
  readonly mechanism: string;
  readonly basis?: string;
  readonly limb: "SUBJECT_MATTER" | "TIME" | "TERRITORY" | "PERSON" | "PRECONDITION" | "LINK" | "NOTE" | "REMEDY";
  readonly rule: Record<string, unknown>;
  readonly provisions: readonly string[];
  readonly speaker: string;
  readonly source: string;
  readonly at: string;
  readonly on?: string;
  readonly verification: "verified" | "unverified";
  readonly note?: string;
}

type Says = MechanismInput["says"];
type Rules = MechanismInput["rules"];

/**
 * Turns one mechanism into its `mandate` claims, one for each rule, so that every limb of an answer can cite a claim and
 * a rule can be retracted like any other. In: a validated mechanism. Out: claim inputs in a fixed order.
 *
 * Ids stay stable because they are hashes of what makes the claim the same claim: mechanism, basis, limb, the rule's own
 * data, provisions, speaker, source and pinpoint. Who says it, remarks (`note`) and the order of rules in the file are
 * kept out of `rule`; so moving a rule, rewording a remark or adding another basis changes no id, while changing what a
 * rule says makes a new claim (and the old one must be retracted). `key` names the rule inside the seed:
 * `mandate.<mechanism>.<basis or all>.<limb>[.<name>]`, for acts that retract it and responses that answer it.
 */
export function expandMechanism(mechanism: MechanismInput): MandateClaimInput[] {
  const claims: MandateClaimInput[] = [];
  const add = (
    basis: { id: string; says?: Says } | null,
    limb: MandateClaimInput["limb"],
    rule: {
      provisions: readonly string[];
      says?: Says | undefined;
      note?: string | undefined;
      [field: string]: unknown;
    },
    name?: string,
  ): void => {
    const { says: own, note, provisions, ...data } = rule;
    const says = own ?? basis?.says ?? mechanism.says;
    claims.push({
      kind: "mandate",
      key: keyOf(mechanism.id, basis?.id, limb, name),
      mechanism: mechanism.id,
      ...(basis ? { basis: basis.id } : {}),
      limb,
      rule: withoutEmpty({ ...data, provisions }),
      provisions,
      speaker: says.speaker,
      source: says.source,
      at: says.at ?? "not checked",
      ...(says.on ? { on: says.on } : {}),
      verification: says.at ? says.verification : "unverified",
      ...(note ? { note } : {}),
    });
  };
  const addRules = (basis: { id: string; says?: Says } | null, rules: Rules): void => {
    if (rules.subject) add(basis, "SUBJECT_MATTER", rules.subject);
    if (rules.time) add(basis, "TIME", rules.time);
    if (rules.territory) add(basis, "TERRITORY", rules.territory);
    if (rules.person) add(basis, "PERSON", rules.person);
    for (const right of rules.rights) add(basis, "SUBJECT_MATTER", { part: "right", ...right }, `right.${right.id}`);
    for (const gap of rules.absent) add(basis, "SUBJECT_MATTER", { part: "absent", ...gap }, `absent.${gap.id}`);
    if (rules.abroad) add(basis, "TERRITORY", { part: "abroad", ...rules.abroad }, "abroad");
    for (const held of rules.held) add(basis, "TERRITORY", { part: "held", ...held }, `held.${held.id}`);
    for (const condition of rules.preconditions) add(basis, "PRECONDITION", condition, condition.id);
  };

  addRules(null, mechanism.rules);
  for (const basis of mechanism.bases) {
    const { link, provision, sentence, acceptance, linkTo, title, victims } = basis;
    const provisions = [...new Set([provision, ...(acceptance?.provisions ?? [])])];
    add(basis, "LINK", { link, linkTo, acceptance, sentence, provision, title, victims, provisions });
    if (basis.repealed) {
      const { on, says: own, ...repeal } = basis.repealed;
      const by = own ?? basis.says ?? mechanism.says;
      add(basis, "LINK", { repealed: true, ...repeal, says: { ...by, on } }, "repealed");
    }
    for (const { kind, ...regime } of basis.regimes) add(basis, "LINK", { regime: kind, ...regime }, kind);
    addRules(basis, basis.rules);
  }
  // Answers to one question may follow one another, each from its own day on.
  const asked = new Map<string, number>();
  for (const note of mechanism.notes) {
    const name = nameOfNote(note.topic, note.question);
    const before = asked.get(name) ?? 0;
    asked.set(name, before + 1);
    add(null, "NOTE", note, before === 0 ? name : `${name}.${before + 1}`);
  }
  mechanism.filing.forEach((route, index) =>
    add(null, "NOTE", { topic: "filing", ...route }, `filing.${slug(route.by)}.${index + 1}`),
  );
  mechanism.remedies.forEach(({ provision, ...route }, index) =>
    add(null, "REMEDY", { ...route, provisions: [provision] }, `${route.form}.${index + 1}`),
  );
  return claims;
}

function keyOf(mechanism: string, basis: string | undefined, limb: string, name?: string): string {
  const local = basis?.startsWith(`${mechanism}/`) ? basis.slice(mechanism.length + 1) : basis;
  return ["mandate", mechanism, local ?? "all", slug(limb), ...(name ? [name] : [])].join(".").slice(0, 120);
}

/** A note has no id of its own: its topic and the first words of its question tell it from its sisters. */
function nameOfNote(topic: string, question: string): string {
  return `${topic}.${slug(question).split("-").slice(0, 8).join("-")}`;
}

function slug(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
}

function withoutEmpty(rule: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(rule).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)),
  );
}
