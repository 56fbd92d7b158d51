import {
  type Graph,
  loadStatement,
  type Parameters,
  type Statement,
  type StatementName,
} from "../../../src/graph/index.js";

/** A database that has just started plans slowly, and slower still on a busy machine. */
const PLANNING = 120_000;

/**
 * A store as it is, save that it keeps every plan it has made. A database plans a statement anew when what it holds has
 * changed in size, and planning takes longer than everything else where small stores are written over and over. Which
 * plan is used is no part of any answer.
 */
export function quickly(graph: Graph): Graph {
  const keep = (name: StatementName): Statement => {
    const statement = typeof name === "string" ? loadStatement(name) : name;
    return { ...statement, text: statement.text.replace(/^(CYPHER 5)?/, "CYPHER 5 replan=skip") };
  };
  const kept: Pick<Graph, "read" | "write" | "transact"> = {
    read: ((name: StatementName, parameters?: Parameters) =>
      graph.read(keep(name), parameters, { timeout: PLANNING })) as Graph["read"],
    write: (commands, options) =>
      commands[0]?.statement === "write/store/prepare-for-replanning"
        ? Promise.resolve([])
        : graph.write(
            commands.map((command) => ({ ...command, statement: keep(command.statement) })),
            options,
          ),
    transact: (work, options) =>
      graph.transact(
        (run) => work(<R>(name: StatementName, parameters?: Parameters) => run<R>(keep(name), parameters)),
        options,
      ),
  };
  return Object.assign(Object.create(graph), kept);
}
