import type { JSX } from "preact";
import { pathOfKind } from "../../address.js";
import { languageOf } from "../../parts/name.js";
import { onPaper } from "../../parts/on-paper.js";
import { A } from "../../parts/place.js";
import { words } from "../../words/vocabulary.js";
import type { Drawing } from "./draw-chain.js";

/** Where the note begins, and how wide a letter of it is on the whole, in pixels. */
const NOTE_X = 4;
const NOTE_LETTER = 5.6;

/** The drawing as SVG that also stands alone: with its title, its day and its address inside. */
export function Picture({ of, title, note }: { of: Drawing; title: string; note: string }): JSX.Element {
  const noteAt = of.height + 18;
  const [width, height] = [Math.max(of.width, 320), of.height + 28];
  const room = width - 2 * NOTE_X;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      class={`chain ${onPaper(width, height)}`}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="group"
      aria-labelledby="chain-title chain-note"
      font-family="system-ui, sans-serif"
      font-size="13"
      fill="currentColor"
    >
      <title id="chain-title">{title}</title>
      <desc id="chain-note">{note}</desc>
      <defs>
        <marker id="up" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="7" markerHeight="7" orient="auto">
          <path d="M0 0L10 5L0 10z" />
        </marker>
      </defs>
      {of.lines.map((line) => (
        <path
          d={line.points.map(({ x, y }, index) => `${index === 0 ? "M" : "L"}${x.toFixed(1)} ${y.toFixed(1)}`).join("")}
          fill="none"
          stroke="currentColor"
          stroke-width={line.holds === "CERTAIN" ? 2 : 1.25}
          stroke-dasharray={line.holds === "CERTAIN" ? undefined : line.holds === "CONTINUITY" ? "8 3" : "3 4"}
          marker-end="url(#up)"
        />
      ))}
      {/* Words after all lines: none runs through them. */}
      {of.lines.flatMap((line) =>
        line.label.map((text, index) => (
          <text x={line.at.x} y={line.at.y - 3 + index * 14} text-anchor="middle" font-size="11" class="edge">
            {text}
          </text>
        )),
      )}
      {of.boxes.map((box) => (
        <A to={pathOfKind(box.kind, box.id)}>
          <rect
            x={box.x}
            y={box.y}
            width={box.width}
            height={box.height}
            rx="4"
            class="box"
            fill="none"
            stroke="currentColor"
          />
          <text x={box.x + box.width / 2} y={box.y + 16} text-anchor="middle" font-size="10.5" class="box-kind">
            {words(box.kind)}
          </text>
          {box.lines.map((text, index) => (
            <text x={box.x + box.width / 2} y={box.y + 33 + index * 17} text-anchor="middle" lang={languageOf(text)}>
              {text}
            </text>
          ))}
        </A>
      ))}
      <text
        x={NOTE_X}
        y={noteAt}
        font-size="10.5"
        class="edge"
        {...(note.length * NOTE_LETTER > room ? { textLength: room, lengthAdjust: "spacingAndGlyphs" } : {})}
      >
        {note}
      </text>
    </svg>
  );
}
