/** What a plan of ours may not hold, save as written below. */
export const COSTLY =
  /^(AllNodesScan|\w*NodeByLabels?Scan|\w*RelationshipTypeScan|NodeIndexScan|CartesianProduct|Eager)$/;

const ONE_ROW = "the answer is one row and stands beside the one row of the store's fingerprint";
const NEAR = "only where an id is unknown, to name those near it";
/** What statements may hold all the same: the operator, on which label where it reads one, and why. */
export const ALLOWED: Readonly<Record<string, readonly (readonly [operator: string, why: string])[]>> = {
  "read/assessments/stored": [
    ["CartesianProduct", ONE_ROW],
    ["NodeByLabelScan AssessmentColumn", "what is stored is taken over whole"],
  ],
  "read/assessments/stored-profiles": [["NodeByLabelScan JurisdictionProfile", "what is stored is taken over whole"]],
  "read/coverage/assessed-situation": [["CartesianProduct", ONE_ROW]],
  "read/coverage/violation-facts": [["CartesianProduct", ONE_ROW]],
  "read/law/snapshot": [
    ["CartesianProduct", ONE_ROW],
    ["NodeByLabelScan Changeset", "all revisions are wanted"],
    [
      "UnionNodeByLabelsScan Actor|Office|Place|Situation|Incident|Event",
      "the law is read whole, once for each digest",
    ],
    [
      "UnionNodeByLabelsScan Instrument|Provision|LegalCategory|Element|ModeOfLiability|Remedy|StandardOfProof|Mechanism",
      "the law is read whole, once for each digest",
    ],
    ["NodeByLabelScan Source", "the law is read whole, once for each digest"],
    ["NodeByLabelScan Act", "the law is read whole, once for each digest"],
  ],
  "read/record/calls": [
    ["CartesianProduct", ONE_ROW],
    ["NodeByLabelScan Call", "only where neither source nor addressee is named"],
  ],
  "read/record/compare": [["CartesianProduct", ONE_ROW]],
  "read/record/disputes": [["CartesianProduct", ONE_ROW]],
  "read/record/recorded-since": [["CartesianProduct", ONE_ROW]],
  "read/record/element-findings": [["UnionNodeByLabelsScan Incident|Situation", NEAR]],
  "read/record/evidence-facts": [["UnionNodeByLabelsScan Incident|Situation", NEAR]],
  "read/record/figures-by-id": [
    ["CartesianProduct", ONE_ROW],
    ["NodeByLabelScan Figure", NEAR],
  ],
  "read/record/claims-and-answers": [["CartesianProduct", ONE_ROW]],
  "read/record/records-behind": [["CartesianProduct", ONE_ROW]],
  "read/record/head": [["CartesianProduct", ONE_ROW]],
  "read/impact/chain-claims": [["CartesianProduct", ONE_ROW]],
  "read/impact/chain-sightings": [["CartesianProduct", ONE_ROW]],
  "read/impact/conduct-incidents": [["CartesianProduct", ONE_ROW]],
  "read/impact/conduct-outcomes": [["CartesianProduct", ONE_ROW]],
  "read/impact/impact-outcomes": [
    ["NodeByLabelScan AssessmentColumn", "each mechanism has one, and all are wanted"],
    ["NodeByLabelScan JurisdictionProfile", "a claim of law may bear on every one; they are read once for each record"],
  ],
  "read/record/every-link": [["NodeByLabelScan WrittenByAnswerable", "the store is held against its folder whole"]],
  "read/record/every-node": [["NodeByLabelScan WrittenByAnswerable", "the store is held against its folder whole"]],
  "read/record/remedy-facts": [
    ["CartesianProduct", ONE_ROW],
    ["UnionNodeByLabelsScan Incident|Situation", NEAR],
  ],
  "read/record/search": [["CartesianProduct", ONE_ROW]],
  "read/schema/foreign-links": [["AllNodesScan", "what others wrote has no index; asked before a store is emptied"]],
  "read/schema/foreign-nodes": [
    ["AllNodesScan", "what others wrote has no index, and it is looked for where there is some"],
  ],
  "read/schema/store-mark": [["CartesianProduct", "three counts, one row each"]],
  "read/schema/unknown-forms": [
    ["AllNodesScan", "a store from before stores were marked is looked through whole, once"],
  ],
  "read/schema/applied-migrations": [["NodeByLabelScan Migration", "all of them are wanted, and they are few"]],
};

/** Statements that hold much of a record at once, with what bounds it. */
export const COLLECTING: Readonly<Record<string, string>> = {
  "read/coverage/assessed-situation": "what is claimed in one situation; of stored assessments a row for each profile",
  "read/coverage/situation-facts": "what is claimed in one situation",
  "read/record/remedy-facts": "what is claimed in one situation",
};
