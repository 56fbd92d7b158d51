import { findListenAddress } from "../serving/listen-address.js";
import { examineDatabase } from "./database.js";
import type { Finding } from "./finding.js";
import { examineMemory, examineNode, examinePort } from "./machine.js";

/** Examines everything a start needs, all at once: a matter of a second or two. */
export async function examine(env: Readonly<Record<string, string | undefined>> = process.env): Promise<Finding[]> {
  const findings = await Promise.all([
    examineNode(),
    examineDatabase(env),
    examineMemory(),
    examinePort(findListenAddress({}, env)),
  ]);
  return findings.flat();
}
