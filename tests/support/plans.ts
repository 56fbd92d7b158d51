import type { Plan, ProfiledPlan, ResultSummary } from "neo4j-driver";
import {
  checkParameters,
  fromDatabase,
  type Graph,
  loadStatement,
  type Parameters,
  type Row,
  toDatabase,
} from "../../src/graph/index.js";

/** A statement as the database would run it, or has run it: what it does there, step by step. */
export interface Planned {
  readonly summary: ResultSummary;
  /** Every operator of the plan, the last first. */
  readonly plan: readonly Plan[];
}
/** A statement that was run: what it said and what it cost. */
export interface Profiled extends Planned {
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
  readonly hits: number;
  /** The most that the database held at once to run it, in bytes; its rows go out as they come. */
  readonly memory: number;
}

/** Plans a statement of `cypher/` without running it. */
export async function explain(graph: Graph, path: string): Promise<Planned> {
  const { summary } = await send(graph, `EXPLAIN ${loadStatement(path).text}`, {});
  return { summary, plan: summary.plan ? operatorsOf(summary.plan) : [] };
}

/** Runs a reading statement of `cypher/`, with the plan it had and the database hits of each of its steps. */
export async function profile(graph: Graph, path: string, parameters: Parameters): Promise<Profiled> {
  const statement = loadStatement(path);
  checkParameters(statement, parameters);
  const { summary, records } = await send(graph, `PROFILE ${statement.text}`, parameters);
  const plan = summary.profile ? operatorsOf(summary.profile) : [];
  return {
    summary,
    plan,
    columns: (records[0]?.keys as string[] | undefined) ?? [],
    rows: records.map((record) => fromDatabase(record.toObject()) as Row),
    hits: plan.reduce((sum, { dbHits }) => sum + dbHits, 0),
    memory: Number(plan[0]?.arguments.GlobalMemory),
  };
}

async function send(graph: Graph, text: string, parameters: Parameters) {
  const session = graph.driver.session({ database: graph.database, bookmarkManager: graph.bookmarks });
  try {
    return await session.run(text, toDatabase(parameters));
  } finally {
    await session.close();
  }
}

const operatorsOf = <P extends Plan | ProfiledPlan>(plan: P): P[] => [
  plan,
  ...(plan.children as P[]).flatMap(operatorsOf),
];

/** What an operator does, such as `NodeUniqueIndexSeek`. */
export const operatorOf = (plan: Plan): string => plan.operatorType.replace(/@.*/, "");
/** On what it does it. */
export const detailsOf = (plan: Plan): string => String(plan.arguments.Details ?? "");
/** An operator with the label it reads, where it reads one whole: `NodeByLabelScan Source`. */
export function nameOf(plan: Plan): string {
  const label = /(?:^|\s)[\w]+:([\w|]+)/.exec(detailsOf(plan))?.[1];
  return label && operatorOf(plan).includes("Scan") ? `${operatorOf(plan)} ${label}` : operatorOf(plan);
}
