import type { Writer } from "n3";

/** What an in-memory writer has written. */
export function ended(writer: Writer): string {
  let text = "";
  writer.end((error, result: string) => {
    if (error) throw error;
    text = result;
  });
  return text;
}
