import type { StoredMap } from "./stored-map.js";

/** What the parts of statements make, by their names: made of the first lines of `cypher/read/parts` by `npm run reference`. */
export interface Shapes {
  readonly "claim-record": {
    readonly id: string;
    readonly kind: string;
    readonly key: string | null;
    readonly rev: number;
    readonly pinpoint: string;
    readonly verification: string;
    readonly handling: string;
    readonly sentence: string;
    readonly note: string | null;
    readonly certFrom: number;
    readonly certTo: number;
    readonly possFrom: number;
    readonly possTo: number;
    readonly starting: boolean;
    readonly ending: boolean;
    readonly actOn: number | null;
    readonly publishedOn: number | null;
    readonly answersFrom: number | null;
    readonly publicFrom: number | null;
    readonly effectFrom: number | null;
    readonly effectTo: number | null;
    readonly data: string;
    readonly speaker: string;
    readonly source: string;
    readonly standard: string | null;
    readonly thread: string;
  };
  readonly "claim-view": {
    readonly id: string;
    readonly kind: string;
    readonly key: string | null;
    readonly rev: number;
    readonly sentence: string;
    readonly pinpoint: string;
    readonly verification: string;
    readonly recordedAt: string;
    readonly data: string;
    readonly seenFrom: number;
    readonly actOn: number | null;
    readonly publishedOn: number | null;
    readonly answersFrom: number | null;
    readonly publicFrom: number | null;
    readonly effectFrom: number | null;
    readonly effectTo: number | null;
    readonly certFrom: number;
    readonly certTo: number;
    readonly possFrom: number;
    readonly possTo: number;
    readonly starting: boolean;
    readonly ending: boolean;
    readonly speaker: Shapes["named"];
    readonly source: Shapes["source-view"];
    readonly standard: {
      readonly id: string;
      readonly name: string;
    } | null;
    readonly acts: readonly {
      readonly act: string;
      readonly rank: string | null;
      readonly verification: string | null;
      readonly at: string | null;
      readonly read: string | null;
      readonly rev: number;
      readonly source: Shapes["source-view"] | null;
    }[];
    readonly positions: readonly {
      readonly id: string;
      readonly kind: string;
      readonly response: string;
      readonly sentence: string;
      readonly pinpoint: string;
      readonly verification: string;
      readonly recordedAt: string;
      readonly acts: readonly {
        readonly act: string;
        readonly verification: string | null;
        readonly rev: number;
      }[];
      readonly speaker: Shapes["named"];
      readonly source: Shapes["source-view"];
    }[];
  };
  readonly named: {
    readonly id: string;
    readonly name: string;
    readonly type: string;
  };
  readonly "source-view": {
    readonly id: string;
    readonly title: string;
    readonly publisher: string | null;
    readonly publishedOn: string | null;
    readonly url: string | null;
  };
}

/** What a row of each statement has, by its path: made of the headers under `cypher/` by `npm run reference`. */
export interface StatementRows {
  "check/act-on-nothing": {
    /** id of the record at fault */
    readonly id: string;
  };
  "check/actor-of-two-types": {
    /** id of the record at fault */
    readonly id: string;
  };
  "check/basis-without-provision": {
    /** id of the record at fault */
    readonly id: string;
  };
  "check/category-in-itself": {
    /** id of the record at fault */
    readonly id: string;
  };
  "check/changeset-missing": {
    /** id of the record at fault */
    readonly id: string;
  };
  "check/claim-about-nothing": {
    /** id of the record at fault */
    readonly id: string;
  };
  "check/claim-at-several-standards": {
    /** id of the record at fault */
    readonly id: string;
  };
  "check/claim-incomplete": {
    /** id of the record at fault */
    readonly id: string;
  };
  "check/claim-of-no-revision": {
    /** id of the record at fault */
    readonly id: string;
  };
  "check/claim-without-passage": {
    /** id of the record at fault */
    readonly id: string;
  };
  "check/claim-without-speaker": {
    /** id of the record at fault */
    readonly id: string;
  };
  "check/claim-without-thread": {
    /** id of the record at fault */
    readonly id: string;
  };
  "check/element-without-provision": {
    /** id of the record at fault */
    readonly id: string;
  };
  "check/entity-incomplete": {
    /** id of the record at fault */
    readonly id: string;
  };
  "check/figure-in-itself": {
    /** id of the record at fault */
    readonly id: string;
  };
  "check/law-without-name": {
    /** id of the record at fault */
    readonly id: string;
  };
  "check/mechanism-incomplete": {
    /** id of the record at fault */
    readonly id: string;
  };
  "check/mode-without-provision": {
    /** id of the record at fault */
    readonly id: string;
  };
  "check/passage-without-source": {
    /** id of the record at fault */
    readonly id: string;
  };
  "check/person-without-decision": {
    /** id of the record at fault */
    readonly id: string;
  };
  "check/position-without-claim": {
    /** id of the record at fault */
    readonly id: string;
  };
  "check/restricted-in-public": {
    /** id of the record at fault */
    readonly id: string;
  };
  "check/source-incomplete": {
    /** id of the record at fault */
    readonly id: string;
  };
  "check/state-that-is-no-place": {
    /** id of the record at fault */
    readonly id: string;
  };
  "check/violation-incomplete": {
    /** id of the record at fault */
    readonly id: string;
  };
  "check/way-up-incomplete": {
    /** id of the record at fault */
    readonly id: string;
  };
  "read/assessments/run": {
    /** fingerprint of everything the store holds; an empty store returns no row */
    readonly head: string;
    /** fingerprint the assessments hold for; null where there are none */
    readonly of: string | null;
    /** digest of the program that made them */
    readonly rules: string | null;
  };
  "read/assessments/stored": {
    /** the mechanism of each letter in a slice; null where nothing is stored */
    readonly mechanisms: readonly string[] | null;
    /** columns */
    readonly columns: readonly {
      readonly mechanism: string;
      readonly digest: string;
      readonly groups: readonly string[];
    }[];
  };
  "read/assessments/stored-profiles": {
    /** id of the profile; null in the only row where none is stored */
    readonly id: string | null;
    /** first day looked from of each slice, ascending */
    readonly asOfFrom: readonly number[] | null;
    /** the day after the last one of each slice */
    readonly asOfTo: readonly number[] | null;
    /** outcomes of all mechanisms, a letter for each, in each slice */
    readonly outcomes: readonly string[] | null;
  };
  "read/chains/chain-facts": {
    /** digest of the newest changeset */
    readonly head: string;
    /** null when unknown */
    readonly subject: Shapes["named"] | null;
    /** the day that was used */
    readonly day: number;
    /** how many units stood in the area on the day beneath those to whom an incident is attributed */
    readonly many: number;
    /** claims, each with the things it names */
    readonly claims: readonly {
      readonly claim: Shapes["claim-view"];
      readonly named: readonly Shapes["named"][];
    }[];
  };
  "read/coverage/assessed-situation": {
    /** fingerprint of everything the store holds */
    readonly head: string;
    /** whether the situation exists */
    readonly known: boolean;
    /** the mechanism of each letter; null where nothing is stored for this record */
    readonly mechanisms: readonly string[] | null;
    /** of what is alleged, a row for each category, alleged actor and profile */
    readonly tallies: readonly {
      readonly category: string;
      readonly allegedActor: string | null;
      readonly begins: readonly number[];
      readonly example: string;
      readonly profile: string;
      readonly conducts: string;
      readonly slices: readonly {
        readonly asOfFrom: number;
        readonly asOfTo: number;
        readonly outcomes: string;
      }[];
    }[];
    /** alleged actors; none where assessments are stored */
    readonly actors: readonly Shapes["named"][];
    /** claims about incidents and alleged actors; none where assessments are stored */
    readonly claims: readonly Shapes["claim-view"][];
  };
  "read/coverage/situation-facts": {
    /** digest of the newest changeset */
    readonly head: string;
    /** whether the situation exists */
    readonly known: boolean;
    /** the alleged actors */
    readonly actors: readonly Shapes["named"][];
    /** claims about its incidents and their alleged actors */
    readonly claims: readonly Shapes["claim-view"][];
    /** the mechanism of each letter of stored outcomes; null where none are stored for what is asked */
    readonly letters: readonly string[] | null;
    /** outcomes stored of the newest record */
    readonly stored: readonly {
      readonly violation: string;
      readonly outcomes: string;
    }[];
  };
  "read/coverage/violation-facts": {
    /** digest of the newest changeset */
    readonly head: string;
    /** null when unknown */
    readonly violation: {
      readonly id: string;
      readonly incident: string;
      readonly category: string;
      readonly allegedActor: Shapes["named"] | null;
    } | null;
    /** claims about the incident and the nationality and place in a State of the actor */
    readonly claims: readonly Shapes["claim-view"][];
  };
  "read/impact/chain-claims": {
    /** digest of the newest changeset */
    readonly head: string;
    /** id of the claim */
    readonly id: string;
    /** the claim */
    readonly claim: Shapes["claim-record"];
  };
  "read/impact/chain-incidents": {
    /** digest of the newest changeset */
    readonly head: string;
    /** id of the incident */
    readonly id: string;
    /** which of the places */
    readonly places: readonly string[];
    /** whom it is alleged of */
    readonly actors: readonly string[];
    /** its last certain day, as chains take it; null where no claim gives one */
    readonly day: number | null;
  };
  "read/impact/chain-sightings": {
    /** digest of the newest changeset */
    readonly head: string;
    /** id of the claim */
    readonly id: string;
    /** the unit */
    readonly unit: string;
    /** where it is said to have been */
    readonly area: string;
    /** id of the source */
    readonly source: string;
    /** id of the speaker */
    readonly speaker: string;
    /** when */
    readonly time: {
      readonly certFrom: number;
      readonly certTo: number;
      readonly possFrom: number;
      readonly possTo: number;
      readonly starting: boolean;
      readonly ending: boolean;
    };
  };
  "read/impact/chain-starts": {
    /** digest of the newest changeset */
    readonly head: string;
    /** id of the incident */
    readonly id: string;
  };
  "read/impact/chain-targets": {
    /** digest of the newest changeset */
    readonly head: string;
    /** id of the claim */
    readonly id: string;
    /** the claim */
    readonly claim: Shapes["claim-record"];
  };
  "read/impact/conduct-claims": {
    /** digest of the newest changeset */
    readonly head: string;
    /** id of the claim */
    readonly id: string;
    /** the claim */
    readonly claim: Shapes["claim-record"];
  };
  "read/impact/conduct-incidents": {
    /** digest of the newest changeset */
    readonly head: string;
    /** their ids, in no order */
    readonly incidents: readonly string[];
  };
  "read/impact/conduct-outcomes": {
    /** digest of the newest changeset */
    readonly head: string;
    /** the mechanism of each letter of stored outcomes; null where none are stored for what is asked */
    readonly letters: readonly string[] | null;
    /** outcomes stored of the newest record */
    readonly stored: readonly {
      readonly violation: string;
      readonly outcomes: string;
    }[];
  };
  "read/impact/impact-claims": {
    /** digest of the newest changeset */
    readonly head: string;
    /** id of the claim */
    readonly id: string;
    /** the claim */
    readonly claim: Shapes["claim-record"];
  };
  "read/impact/impact-facts": {
    /** digest of the newest changeset */
    readonly head: string;
    /** whether the claim is recorded */
    readonly known: boolean;
    /** actors it is about, or whom the claims it answers are about */
    readonly actors: readonly string[];
    /** what an element finding is about, each with everything in it */
    readonly subjects: readonly {
      readonly id: string;
      readonly within: readonly string[];
    }[];
    /** claims it answers, with their addressees where they are calls */
    readonly answered: readonly {
      readonly claim: Shapes["claim-view"];
      readonly addressees: readonly Shapes["named"][];
    }[];
    /** incidents it is about, or whose situation it is about */
    readonly touched: readonly string[];
    /** the claim, those on its element and in its thread, and figures inside it */
    readonly claims: readonly Shapes["claim-record"][];
  };
  "read/impact/impact-outcomes": {
    /** digest of the newest changeset */
    readonly head: string;
    /** run, column or profile; the run alone, without letters, where nothing is stored for what is asked */
    readonly kind: string;
    /** of a column its mechanism, of a profile its id */
    readonly id: string;
    /** of the run its letters, of a column its groups, of a profile its outcomes and alleged violations */
    readonly value: {
      readonly letters: readonly string[] | null;
      readonly groups: readonly string[] | null;
      readonly outcomes: string | null;
      readonly violations: readonly string[] | null;
    };
  };
  "read/law/snapshot": {
    /** fingerprint of everything the store holds; an empty store returns no row */
    readonly head: string;
    /** changeset, entity, record, claim, source or act */
    readonly kind: string;
    /** id of the record, with its label where it is one of the law */
    readonly id: string;
    /** entities: actors, offices, places, situations, incidents and events; records: law with label and data; claims without their texts in sources */
    readonly value: StoredMap;
  };
  "read/navigation/claims": {
    /** id of a claim */
    readonly id: string;
  };
  "read/navigation/claims-at": {
    /** id of a claim */
    readonly id: string;
    /** the claim, with speaker, source and answers */
    readonly claim: Shapes["claim-view"];
  };
  "read/navigation/claims-of-kind": {
    /** id of a claim */
    readonly id: string;
  };
  "read/navigation/claims-of-object": {
    /** id of a claim */
    readonly id: string;
  };
  "read/navigation/claims-of-revision": {
    /** id of a claim */
    readonly id: string;
  };
  "read/navigation/claims-of-source": {
    /** id of a claim */
    readonly id: string;
  };
  "read/navigation/claims-of-speaker": {
    /** id of a claim */
    readonly id: string;
  };
  "read/navigation/claims-of-subject": {
    /** id of a claim */
    readonly id: string;
  };
  "read/navigation/claims-of-text": {
    /** id of a claim */
    readonly id: string;
  };
  "read/navigation/claims-with-ids": {
    /** id of a claim */
    readonly id: string;
  };
  "read/navigation/entities": {
    /** id of an entity */
    readonly id: string;
  };
  "read/navigation/entities-of-situation": {
    /** id of an entity */
    readonly id: string;
  };
  "read/navigation/entities-of-text": {
    /** id of an entity */
    readonly id: string;
  };
  "read/navigation/entities-with-ids": {
    /** id of an entity */
    readonly id: string;
  };
  "read/navigation/sources": {
    /** id of a source */
    readonly id: string;
  };
  "read/navigation/sources-of-text": {
    /** id of a source */
    readonly id: string;
  };
  "read/navigation/sources-with-ids": {
    /** id of a source */
    readonly id: string;
  };
  "read/navigation/violations": {
    /** id of an alleged violation */
    readonly id: string;
  };
  "read/navigation/violations-not-yet": {
    /** id of an alleged violation */
    readonly id: string;
  };
  "read/navigation/violations-of-actor": {
    /** id of an alleged violation */
    readonly id: string;
  };
  "read/navigation/violations-of-category": {
    /** id of an alleged violation */
    readonly id: string;
  };
  "read/navigation/violations-of-incident": {
    /** id of an alleged violation */
    readonly id: string;
  };
  "read/navigation/violations-of-situation": {
    /** id of an alleged violation */
    readonly id: string;
  };
  "read/navigation/violations-with-ids": {
    /** id of an alleged violation */
    readonly id: string;
  };
  "read/ping": {
    /** alive */
    readonly alive: number;
  };
  "read/record/calls": {
    /** digest of the newest changeset */
    readonly head: string;
    /** how many calls there are */
    readonly many: number;
    /** calls with addressees and the claims that answer them */
    readonly claims: readonly {
      readonly claim: Shapes["claim-view"];
      readonly addressees: readonly Shapes["named"][];
    }[];
  };
  "read/record/characterizations": {
    /** digest of the newest changeset */
    readonly head: string;
    /** whether the incident exists */
    readonly known: boolean;
    /** claims with the category they name */
    readonly claims: readonly {
      readonly claim: Shapes["claim-view"];
      readonly category: {
        readonly id: string;
        readonly name: string;
      };
    }[];
  };
  "read/record/claims-and-answers": {
    /** digest of the newest changeset */
    readonly head: string;
    /** the claims, withdrawn ones among them */
    readonly claims: readonly Shapes["claim-record"][];
  };
  "read/record/compare": {
    /** digest of the newest changeset */
    readonly head: string;
    /** ids among those asked for that exist */
    readonly known: readonly string[];
    /** how many claims there are */
    readonly many: number;
    /** claims with kind of answer and speaker */
    readonly claims: readonly {
      readonly claim: Shapes["claim-view"];
      readonly response: string | null;
    }[];
  };
  "read/record/connections": {
    /** digest of the newest changeset */
    readonly head: string;
    /** the first thing; null when unknown */
    readonly from: {
      readonly id: string;
      readonly name: string;
    } | null;
    /** the second thing; null when unknown */
    readonly to: {
      readonly id: string;
      readonly name: string;
    } | null;
    /** things along each path, and for each step the claims that name both its ends, up to 20; `many` says how many there are */
    readonly paths: readonly {
      readonly steps: readonly {
        readonly from: {
          readonly id: string;
          readonly name: string;
          readonly labels: readonly string[];
        };
        readonly to: {
          readonly id: string;
          readonly name: string;
          readonly labels: readonly string[];
        };
        readonly claims: readonly Shapes["claim-view"][];
        readonly many: number;
      }[];
      readonly many: number;
    }[];
  };
  "read/record/disputes": {
    /** digest of the newest changeset */
    readonly head: string;
    /** ids among those asked for that exist */
    readonly known: readonly string[];
    /** positions on all pages */
    readonly total: number;
    /** the page: each position with its kind */
    readonly positions: readonly {
      readonly claim: Shapes["claim-view"];
      readonly response: string | null;
    }[];
  };
  "read/record/element-findings": {
    /** digest of the newest changeset */
    readonly head: string;
    /** whether the subject exists */
    readonly known: boolean;
    /** subjects that could have been meant, where it does not exist */
    readonly ids: readonly string[];
    /** the subject and everything that lies in it */
    readonly subjects: readonly string[];
    /** how many findings there are */
    readonly many: number;
    /** the findings */
    readonly claims: readonly Shapes["claim-view"][];
  };
  "read/record/every-link": {
    /** what the database calls it */
    readonly element: string;
    /** what the database calls the node it leaves */
    readonly from: string;
    /** its type */
    readonly type: string;
    /** what the database calls the node it leads to */
    readonly to: string;
    /** its properties */
    readonly properties: StoredMap;
  };
  "read/record/every-node": {
    /** what the database calls it */
    readonly element: string;
    /** its labels */
    readonly labels: readonly string[];
    /** its properties */
    readonly properties: StoredMap;
  };
  "read/record/evidence-facts": {
    /** digest of the newest changeset */
    readonly head: string;
    /** whether the subject exists */
    readonly known: boolean;
    /** subjects that could have been meant, where it does not exist */
    readonly ids: readonly string[];
    /** the subject and everything that lies in it */
    readonly subjects: readonly string[];
    /** categories that a speaker sees in it or a step charges */
    readonly categories: readonly string[];
    /** how many findings there are */
    readonly many: number;
    /** the findings */
    readonly claims: readonly Shapes["claim-view"][];
  };
  "read/record/figures": {
    /** digest of the newest changeset */
    readonly head: string;
    /** whether the subject exists */
    readonly known: boolean;
    /** how many figures there are */
    readonly many: number;
    /** figures with their population and the ids of those they nest in */
    readonly claims: readonly {
      readonly claim: Shapes["claim-view"];
      readonly own: boolean;
      readonly population: string | null;
      readonly nestsIn: readonly string[];
    }[];
    /** figures that contain those, where they lie outside the subject */
    readonly wider: readonly {
      readonly claim: Shapes["claim-view"];
      readonly own: boolean;
      readonly population: string | null;
      readonly nestsIn: readonly string[];
    }[];
  };
  "read/record/figures-by-id": {
    /** digest of the newest changeset */
    readonly head: string;
    /** ids of figures that could have been meant */
    readonly known: readonly string[];
    /** the figures, with population and the ids of those that contain them */
    readonly claims: readonly {
      readonly claim: Shapes["claim-view"];
      readonly population: string | null;
      readonly nestsIn: readonly string[];
      readonly within: readonly string[];
    }[];
  };
  "read/record/head": {
    /** fingerprint of everything the store holds; null in an empty store */
    readonly head: string | null;
    /** digest of the newest changeset; null in an empty store */
    readonly digest: string | null;
    /** its number */
    readonly seq: number | null;
    /** claims in the store */
    readonly claims: number;
  };
  "read/record/notice-facts": {
    /** digest of the newest changeset */
    readonly head: string;
    /** null when unknown */
    readonly subject: Shapes["named"] | null;
    /** actors and offices whose alleged conduct counts: the subject, its posts, those beneath and above */
    readonly concerned: readonly Shapes["named"][];
    /** how many reports or answers there are, whichever are more */
    readonly many: number;
    /** claims, each with the incidents it speaks of and to whom it was given */
    readonly claims: readonly {
      readonly claim: Shapes["claim-view"];
      readonly addressee: Shapes["named"] | null;
      readonly incidents: readonly Shapes["named"][];
    }[];
  };
  "read/record/passages": {
    /** digest of the newest changeset */
    readonly head: string;
    /** the source; null when unknown */
    readonly source: Shapes["source-view"] | null;
    /** all pinpoints of the source, to name near ones */
    readonly pinpoints: readonly string[] | null;
    /** passages with their claims */
    readonly passages: readonly {
      readonly at: string;
      readonly sha256: string | null;
      readonly claims: readonly Shapes["claim-view"][];
    }[];
  };
  "read/record/patterns": {
    /** digest of the newest changeset */
    readonly head: string;
    /** whether the situation exists */
    readonly known: boolean;
    /** how many pattern claims there are */
    readonly many: number;
    /** pattern claims with their subject, and each member with where and when it is placed and of whom it is alleged */
    readonly patterns: readonly {
      readonly claim: Shapes["claim-view"];
      readonly subject: Shapes["named"];
      readonly members: readonly {
        readonly incident: Shapes["named"];
        readonly placed: readonly {
          readonly id: string;
          readonly certFrom: number;
          readonly certTo: number;
          readonly possFrom: number;
          readonly possTo: number;
          readonly place: {
            readonly id: string;
            readonly name: string;
          } | null;
        }[];
      }[];
    }[];
  };
  "read/record/recorded-since": {
    /** digest of the newest changeset */
    readonly head: string;
    /** changes on all pages */
    readonly total: number;
    /** the page, in the order of revisions, each with what it recorded or judged */
    readonly changes: readonly {
      readonly id: string;
      readonly rev: number;
      readonly act: {
        readonly act: string;
        readonly by: string;
        readonly reason: string;
      } | null;
      readonly claim: Shapes["claim-view"] | null;
      readonly compared: readonly Shapes["named"][];
    }[];
  };
  "read/record/records-behind": {
    /** digest of the newest changeset */
    readonly head: string;
    /** sources with the ids of those they report */
    readonly sources: readonly {
      readonly id: string;
      readonly title: string;
      readonly names: string | null;
      readonly publisher: string | null;
      readonly publishedOn: string | null;
      readonly url: string | null;
      readonly symbol: string | null;
      readonly kind: string;
      readonly handling: string | null;
      readonly note: string | null;
      readonly rev: number;
      readonly reports: readonly string[];
    }[];
    /** places in them that the claims rest on */
    readonly passages: readonly {
      readonly id: string;
      readonly at: string;
      readonly sha256: string | null;
      readonly rev: number;
      readonly source: string;
    }[];
    /** entities that have a record of their own */
    readonly entities: readonly {
      readonly rev: number;
      readonly data: string;
    }[];
  };
  "read/record/remedy-facts": {
    /** digest of the newest changeset */
    readonly head: string;
    /** whether the subject exists */
    readonly known: boolean;
    /** subjects that could have been meant, where it does not exist */
    readonly ids: readonly string[];
    /** category and alleged actor, where one alleged violation is asked about */
    readonly violation: {
      readonly category: string;
      readonly allegedActor: string | null;
    } | null;
    /** the incidents asked about */
    readonly incidents: readonly string[];
    /** the situations they belong to */
    readonly situations: readonly string[];
    /** actors to whom any of it is attributed */
    readonly actors: readonly Shapes["named"][];
    /** claims about the incidents, their alleged actors and the class of conflict */
    readonly claims: readonly Shapes["claim-view"][];
    /** how many calls bear on it */
    readonly many: number;
    /** calls that ask for a form of reparation, with their addressees */
    readonly calls: readonly {
      readonly claim: Shapes["claim-view"];
      readonly addressees: readonly Shapes["named"][];
    }[];
    /** the mechanism of each letter of stored outcomes; null where none are stored for what is asked */
    readonly letters: readonly string[] | null;
    /** outcomes stored of the newest record */
    readonly stored: readonly {
      readonly violation: string;
      readonly outcomes: string;
    }[];
  };
  "read/record/revisions": {
    /** number of the revision, from 1 */
    readonly seq: number;
    /** moment it was recorded, RFC 3339 */
    readonly recordedAt: string;
  };
  "read/record/seal": {
    /** digest of its newest changeset; null where it was never said */
    readonly head: string | null;
    /** hash of every record, field by field */
    readonly content: string | null;
    /** hash of the files it was written from and of the program that wrote it; null where not known */
    readonly origin: string | null;
    /** names of the private imports in it */
    readonly privateImports: readonly string[];
    /** which revisions each of them brought: number, space, name */
    readonly privateRevisions: readonly string[];
  };
  "read/record/search": {
    /** digest of the newest changeset */
    readonly head: string;
    /** what was found, the nearest first */
    readonly hits: readonly {
      readonly id: string;
      readonly labels: readonly string[];
      readonly name: string;
      readonly names: readonly string[];
      readonly near: number;
      readonly snippet: string | null;
      readonly aliases: readonly Shapes["claim-view"][];
    }[];
    /** whether there may be more than were looked at */
    readonly cut: boolean;
  };
  "read/record/tenure-facts": {
    /** digest of the newest changeset */
    readonly head: string;
    /** the person; null when unknown */
    readonly subject: Shapes["named"] | null;
    /** how many attributions there are to the person and all beneath */
    readonly many: number;
    /** postings, structures, attributions and occurrences, each with the things it names */
    readonly claims: readonly {
      readonly claim: Shapes["claim-view"];
      readonly named: readonly Shapes["named"][];
    }[];
  };
  "read/record/words-held": {
    /** digest of the newest changeset */
    readonly head: string;
    /** for each word, whether something holds it */
    readonly held: readonly boolean[];
  };
  "read/schema/applied-migrations": {
    /** number of the migration */
    readonly number: number;
    /** SHA-256 of its file */
    readonly checksum: string;
  };
  "read/schema/constraints": {
    /** its name */
    readonly name: string;
    /** what it demands */
    readonly type: string;
    /** labels or types it is for */
    readonly labels: readonly string[] | null;
    /** properties it is on */
    readonly properties: readonly string[] | null;
  };
  "read/schema/foreign-links": {
    /** relationships */
    readonly count: number;
  };
  "read/schema/foreign-nodes": {
    /** of those looked at, how many wear a label of ours */
    readonly wearing: number;
    /** labels that they wear, the commonest first */
    readonly found: readonly string[];
  };
  "read/schema/schema-objects": {
    /** its name */
    readonly name: string;
    /** RANGE, FULLTEXT, … */
    readonly type: string;
    /** labels or types it is for */
    readonly labels: readonly string[] | null;
    /** properties it is on */
    readonly properties: readonly string[] | null;
    /** whether it keeps values apart for a constraint */
    readonly unique: boolean;
  };
  "read/schema/store-mark": {
    /** whether the mark is there */
    readonly marked: boolean;
    /** nodes in the database, whoever wrote them */
    readonly nodes: number;
    /** those that say that we wrote them */
    readonly ours: number;
  };
  "read/schema/unknown-forms": {
    /** how many there are */
    readonly count: number;
    /** labels that they wear */
    readonly found: readonly string[];
  };
  "read/server": {
    /** 5.26.31, 2026.09.0, 5.27-aura */
    readonly version: string;
    /** community or enterprise */
    readonly edition: string;
  };
  "write/assessments/clear-some-assessments": {
    /** how many were removed; none where nothing is left */
    readonly removed: number;
  };
  "write/changes/add-links": {
    /** how many were tied */
    readonly done: number;
  };
  "write/changes/add-records": {
    /** key */
    readonly key: string;
    /** element */
    readonly element: string;
  };
  "write/changes/mend-records": {
    /** how many were there */
    readonly done: number;
  };
  "write/changes/remove-links": {
    /** how many were there */
    readonly done: number;
  };
  "write/changes/remove-records": {
    /** how many were there */
    readonly done: number;
  };
  "write/store/clear-store": {
    /** removed */
    readonly removed: number;
  };
  "write/store/keep-import-lock": {
    /** holder */
    readonly holder: string;
  };
  "write/store/mark-records": {
    /** how many were marked */
    readonly marked: number;
  };
  "write/store/mark-store": {
    /** id of the mark */
    readonly id: string;
  };
  "write/store/take-import-lock": {
    /** who holds it now */
    readonly holder: string;
    /** the process that holds it */
    readonly who: {
      readonly machine: string;
      readonly pid: number;
      readonly started: string | null;
    };
    /** until it falls by itself */
    readonly seconds: number;
  };
}
