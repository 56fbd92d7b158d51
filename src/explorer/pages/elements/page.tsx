import { pathTo } from "../../address.js";
import { answerOf } from "../../answer-of.js";
import { ClaimBook } from "../../frame/claims/claim-book.js";
import { theOne } from "../../nearest.js";
import { definePage } from "../../page.js";
import { Claims } from "../../parts/claims.js";
import { EntityName, Isolated, Provisions } from "../../parts/name.js";
import { A } from "../../parts/place.js";
import { Section, Title } from "../../parts/section.js";
import { readDay } from "../../words/dates.js";
import { counted, lower, words } from "../../words/vocabulary.js";
import { nothingNamed } from "../nothing-named.js";
import { ElementsPage, type ElementsPageAnswer } from "./operation.js";

type Cell = ElementsPageAnswer["elementsMatrix"]["requirements"][number];
type Book = ClaimBook<ElementsPageAnswer["cited"][number]>;
interface Shown {
  readonly matrix: ElementsPageAnswer["elementsMatrix"];
  readonly subject: ElementsPageAnswer["entities"]["nodes"][number];
  /** Every claim of every cell, each once: one finding often speaks to several elements. */
  readonly book: Book;
}

const GAPS: Readonly<Record<string, string>> = {
  NONE: "Several speakers in several sources support it, and no finding on this element contradicts it. That does not say that it is proved.",
  NO_CLAIMS: "Nobody in this record speaks to it.",
  SINGLE_SOURCE: "It rests on one speaker or one source.",
  CONTESTED: "Some speaker regards it as contradicted.",
  ONLY_HYPOTHESIS: "Those who speak to it leave it open.",
};

/** `/elements?category=&subject=`: element by element, what supports it, what contradicts it, what is missing. */
export const elements = definePage<Shown>({
  path: "/elements",
  takes: ["category", "subject"],
  load: async (asked) => {
    const { asOf, knownAt } = asked.clocks;
    const [category = "", subject = ""] = [asked.query.get("category"), asked.query.get("subject")].map(
      (one) => one ?? "",
    );
    if (category === "" || subject === "")
      return nothingNamed(asked, "Begin at the page of an alleged violation, which leads here, or at a situation.");
    const found = await answerOf(asked, ElementsPage, { category, subject, asOf, knownAt });
    return {
      matrix: found.elementsMatrix,
      book: new ClaimBook(found.cited),
      subject: await theOne(asked, found.entities.nodes, "subject", subject, ["Entity"]),
    };
  },
  about: ({ matrix, subject }) => ({
    title: `${matrix.category.name}, element by element: ${subject.name}`,
    summary: "What supports each element, what contradicts it, and what is missing.",
    knows: "both clocks",
    pin: matrix.pin,
    caution:
      "An element that speakers regard as supported is not proved. Everyone is presumed innocent until a court has finally decided otherwise (Rome Statute, art 66).",
  }),
  View: ({ data: { matrix, subject, book } }) => (
    <>
      <Title
        kind="Elements and evidence"
        lead={
          <>
            Subject: <EntityName entity={subject} />. No cell says that anything is proved; it says who regards what as
            shown, at their own standard.
          </>
        }
      >
        <A to={pathTo.category(matrix.category.id)}>{matrix.category.name}</A>
      </Title>
      {spoken(matrix).length === 0 && (
        <p class="none">Nobody in this record speaks to any element of it: none is found, and none is ruled out.</p>
      )}
      {spoken(matrix).map((cell) => (
        <Element cell={cell} book={book} />
      ))}
      {unspoken(matrix).length > 0 && (
        <details class="more">
          <summary>{counted(unspoken(matrix).length, "element")} that nobody in this record speaks to</summary>
          {unspoken(matrix).map((cell) => (
            <Element cell={cell} book={book} />
          ))}
        </details>
      )}
    </>
  ),
  sheet: ({ matrix, subject }) => ({
    columns: [
      "element",
      "name",
      "kind",
      "role",
      "group",
      "supporting",
      "contradicting",
      "leftOpen",
      "gap",
      "provision",
      "address",
    ],
    rows: matrix.requirements.map((cell) => [
      ...[cell.element.id, cell.element.name, cell.kind, cell.role, cell.group],
      ...[cell.supporting, cell.contradicting, cell.leftOpen].map((claims) => claims.map(({ id }) => id).join(" ")),
      ...[cell.gap, cell.element.provision.citation],
      `/elements?category=${matrix.category.id}&subject=${subject.id}`,
    ]),
  }),
});

/** The elements that somebody speaks to, in their order, and those that nobody does. */
const spoken = ({ requirements }: Shown["matrix"]): Cell[] => requirements.filter(({ gap }) => gap !== "NO_CLAIMS");
const unspoken = ({ requirements }: Shown["matrix"]): Cell[] => requirements.filter(({ gap }) => gap === "NO_CLAIMS");

function Element({ cell, book }: { cell: Cell; book: Book }) {
  const columns = [
    ["Supported by", book.of(cell.supporting)],
    ["Contradicted by", book.of(cell.contradicting)],
    ["Left open by", book.of(cell.leftOpen)],
  ] as const;
  return (
    <Section id={`e-${cell.element.id.replaceAll(/[^\p{L}\p{N}]+/gu, "-")}`} title={cell.element.name}>
      <p class="where">
        {words(cell.kind)} element{cell.act && `, of ${cell.act.name}`}
        {cell.role === "ANY_OF" && `; one of several alternatives (${lower(cell.group ?? "group")})`} ·{" "}
        <Provisions of={[cell.element.provision]} />
      </p>
      <p>
        <strong>{words(cell.gap === "NONE" ? "No gap seen" : cell.gap)}.</strong> {GAPS[cell.gap]}
      </p>
      {cell.standardsReached.length > 0 && (
        <p class="where">
          Standards reached:{" "}
          {cell.standardsReached.map((one, index) => (
            <>
              {index > 0 && "; "}
              <Isolated text={one.speaker.name} />: {one.standard.name}
              {one.on && ` (${readDay(one.on)})`}
            </>
          ))}
        </p>
      )}
      <div class="columns">
        {columns.map(([title, claims]) =>
          claims.length === 0 ? null : (
            <div>
              <h3>
                {title} <span class="count">{claims.length}</span>
              </h3>
              <Claims of={claims} open={4} />
            </div>
          ),
        )}
      </div>
    </Section>
  );
}
