import type { JSX } from "preact";
import { pathTo } from "../../address.js";
import { languageOf } from "../../parts/name.js";
import { onPaper } from "../../parts/on-paper.js";
import { A } from "../../parts/place.js";
import { counted, words } from "../../words/vocabulary.js";
import type { Ring, Spoke } from "./draw-network.js";

/** The neighbours of a thing on a ring, as SVG that also stands alone. Each name leads on to its own neighbours. */
export function NetworkPicture({ of, centre, title, note }: { of: Ring; centre: string; title: string; note: string }) {
  const middle = of.size / 2;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      class={`network ${onPaper(of.size, of.size + 24)}`}
      width={of.size}
      height={of.size + 24}
      viewBox={`0 0 ${of.size} ${of.size + 24}`}
      role="group"
      aria-labelledby="network-title network-note"
      font-family="system-ui, sans-serif"
      font-size="12"
      fill="currentColor"
    >
      <title id="network-title">{title}</title>
      <desc id="network-note">{note}</desc>
      {of.sectors.map(({ type, spokes }) => (
        <g>
          {spokes.map((one) => (
            <Line of={one} middle={middle} type={type} />
          ))}
        </g>
      ))}
      <circle cx={middle} cy={middle} r="7" />
      <text x={middle} y={middle + 26} text-anchor="middle" font-weight="600" class="edge" lang={languageOf(centre)}>
        {centre}
      </text>
      <text x="4" y={of.size + 16} font-size="11" class="edge">
        {note}
      </text>
    </svg>
  );
}

/** One line from the middle with the name at its end, never upside down. */
function Line({ of, middle, type }: { of: Spoke; middle: number; type: string }): JSX.Element {
  const isLeft = of.angle > 180;
  const turn = isLeft ? of.angle + 90 : of.angle - 90;
  const [x, y] = [of.x.toFixed(1), of.y.toFixed(1)];
  // What is read out begins with what is to be seen, also where that is shortened.
  const spoken = [...new Set([of.label, of.name]), words(type), counted(of.claims, "claim")].join(", ");
  return (
    <A to={pathTo.network(of.id)} aria-label={spoken}>
      <path
        d={`M${middle} ${middle}L${x} ${y}`}
        stroke="currentColor"
        stroke-opacity="0.35"
        stroke-width={of.claims > 9 ? 2.5 : of.claims > 2 ? 1.5 : 0.75}
      />
      <circle cx={x} cy={y} r="3" />
      <text
        transform={`translate(${x} ${y})rotate(${turn.toFixed(1)})`}
        x={isLeft ? -8 : 8}
        dy="0.32em"
        text-anchor={isLeft ? "end" : "start"}
        lang={languageOf(of.name)}
      >
        {of.label}
      </text>
    </A>
  );
}
