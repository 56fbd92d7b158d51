import { createHash } from "node:crypto";
import type { FastifyReply, FastifyRequest } from "fastify";
import { Recent } from "../base/index.js";

/** Tells what answers rest on: it changes whenever the same question may have another answer. */
export type Stamp = () => Promise<string | null>;

/** How many addresses are remembered with the tag of their answer, and how many bytes they may take. */
const MOST_TAGS = 2_000;
const MOST_BYTES = 2_500_000;
/** What tag, stamp and their places take beside an address. */
const BESIDE_ADDRESS = 250;

/**
 * Tags of answers to `GET /graphql?query=…`. An answer that the client still has is not worked out again: its address is
 * remembered with the tag and with what the answer rested on, and costs one look at the head of the record.
 */
export interface AnswerTags {
  /** Answers 304 where the client has the answer that would be given; otherwise does nothing. */
  settle(request: FastifyRequest, reply: FastifyReply): Promise<boolean>;
  /** Gives a whole answer its tag, and remembers it. */
  tag(request: FastifyRequest, reply: FastifyReply, body: Buffer): Promise<void>;
}

/** @param stamp absent where nothing tells when answers change: they are tagged, and worked out each time */
export function createAnswerTags(stamp: Stamp | undefined): AnswerTags {
  const known = new Recent<string, { tag: string; stamp: string }>({
    entries: MOST_TAGS,
    bytes: MOST_BYTES,
    bytesOf: (_tag, address) => address.length + BESIDE_ADDRESS,
  });
  const heldOf = ({ url }: FastifyRequest) => known.get(url, () => ({ tag: "", stamp: "" }));
  const begun = new WeakMap<FastifyRequest, string>();
  return {
    async settle(request, reply) {
      // Apollo refuses a read that another site's page could have caused; so does this.
      const mayAsk = request.headers["apollo-require-preflight"] ?? request.headers["x-apollo-operation-name"];
      if (request.method !== "GET" || !mayAsk || !stamp) return false;
      const now = await stamp();
      if (now === null) return false;
      begun.set(request, now);
      const before = heldOf(request);
      if (before.stamp !== now || !names(request.headers["if-none-match"], before.tag)) return false;
      void reply.code(304).header("etag", before.tag).header("vary", "accept-encoding").send();
      return true;
    },
    async tag(request, reply, body) {
      if (request.method !== "GET" || reply.statusCode !== 200 || body.subarray(0, 9).toString() === '{"errors"')
        return;
      const tag = `W/"${createHash("sha256").update(body).digest("hex").slice(0, 32)}"`;
      void reply.header("etag", tag).header("cache-control", "no-cache");
      const now = begun.get(request);
      if (now !== undefined) Object.assign(heldOf(request), { tag, stamp: now });
    },
  };
}

const names = (header: string | undefined, tag: string): boolean =>
  (header ?? "").split(",").some((one) => one.trim().replace(/^W\//, "") === tag.replace(/^W\//, ""));
