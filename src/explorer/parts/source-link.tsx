import type { JSX } from "preact";
import { linkOf } from "../sources/link-of.js";

/** The way to the document itself, and how its address was made; what would settle it where there is none. */
export function SourceLinkLine({
  of,
}: {
  of: { readonly id: string; readonly url: string | null; readonly symbol?: string | null };
}): JSX.Element {
  const link = linkOf(of);
  if (!link)
    return (
      <span class="unsure">No address is recorded and no rule makes one; the title and the publisher identify it.</span>
    );
  return (
    <>
      <a href={link.url} rel="external noreferrer">
        {link.url}
      </a>
      <span class="where block">
        {link.how === "recorded" && "The address stands in the record. It was not opened."}
        {link.how === "by rule" && `Made by rule from the symbol: ${link.rule}. It was not opened.`}
        {link.how === "by hand" && "Entered by hand for this document. It was not opened."}
      </span>
    </>
  );
}
