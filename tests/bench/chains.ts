import { SUBJECTS, UNITS, writeChainWorld } from "./support/chain-world.js";
import { overHttp } from "./support/over-http.js";
import { openStand } from "./support/stand.js";

const QUERY = `query ($subject: ID!, $asOf: Date) {
  responsibilityChains(subject: $subject, asOf: $asOf) {
    holds weakestHop singleSourceHops hypothetical line endsAt { id name } endsBecause gaps
    hops {
      from { id name kind } to { id name kind } kind holds disputed openQuestions
      claims { id sentence speaker { id name } source { id title } pinpoint }
      modesOfLiability { provision { id citation } sentence openQuestions }
    }
  }
}`;

/** What is asked, of what, and the most it may cost; an answer of a megabyte and more is told and not limited. */
const QUESTIONS = [
  ["a unit twelve levels below the top", SUBJECTS.deep, 1.5],
  ["a unit in a circle of superiors", SUBJECTS.circle, Number.POSITIVE_INFINITY],
  ["an incident alleged of a branch, with ten units that were there", SUBJECTS.incident, Number.POSITIVE_INFINITY],
] as const;

/** Chains of responsibility among 10,000 units, in a store of their own. */
export async function chains(): Promise<number> {
  const stand = await openStand(writeChainWorld);
  let above = 0;
  try {
    for (const [what, subject, limit] of QUESTIONS)
      above += await overHttp(stand, {
        title: `Chains of responsibility among ${UNITS.toLocaleString("en-GB")} units: ${what}`,
        query: QUERY,
        variables: { subject, asOf: "2012-09-28" },
        limit,
      });
    // A ladder has more paths than anybody reads. What is answered is bounded, and what it costs is told.
    const { responsibilityChains } = await stand.ask(QUERY, { subject: SUBJECTS.ladder, asOf: "2012-09-28" });
    const hops = new Set(
      responsibilityChains.flatMap((chain: any) => chain.hops.map((hop: any) => `${hop.from.id} ${hop.to.id}`)),
    );
    process.stdout.write(
      `\nTwelve levels of two superiors: ${responsibilityChains.length} chains show ${hops.size} links.\n`,
    );
    above += await overHttp(stand, {
      title: "Chains of responsibility: two superiors on each of twelve levels",
      query: QUERY,
      variables: { subject: SUBJECTS.ladder, asOf: "2012-09-28" },
      limit: Number.POSITIVE_INFINITY,
    });
  } finally {
    await stand.close();
  }
  return above;
}
