import type { ComponentChildren, JSX } from "preact";

/** A part of a page under its own heading, which can be linked to. */
export const Section = ({
  id,
  title,
  count,
  lead,
  children,
}: {
  id: string;
  title: string;
  count?: number | undefined;
  lead?: ComponentChildren;
  children: ComponentChildren;
}): JSX.Element => (
  <section id={id} aria-labelledby={`${id}-title`}>
    <h2 id={`${id}-title`}>
      {title}
      {count !== undefined && <span class="count"> {count.toLocaleString("en")}</span>}
    </h2>
    {lead && <p class="lead-in">{lead}</p>}
    {children}
  </section>
);

/** Facts about a record in two columns. Rows without a value are left out. */
export const Facts = ({ rows }: { rows: readonly (readonly [string, ComponentChildren])[] }): JSX.Element => (
  <dl class="facts">
    {rows
      .filter(([, value]) => !isNothing(value))
      .map(([name, value]) => (
        <div>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
  </dl>
);

const isNothing = (value: ComponentChildren): boolean =>
  value === null ||
  value === undefined ||
  value === false ||
  value === "" ||
  (Array.isArray(value) && value.length === 0);

/** A heading with what the thing is, before everything else on a page. */
export const Title = ({
  kind,
  children,
  lead,
}: {
  kind: ComponentChildren;
  children: ComponentChildren;
  lead?: ComponentChildren;
}): JSX.Element => (
  <header class="title">
    <p class="eyebrow">{kind}</p>
    <h1>{children}</h1>
    {lead && <p class="lead">{lead}</p>}
  </header>
);

/** The presumption of innocence, in the words that the API gives for whom the page shows. */
export const Caution = ({ children }: { children: ComponentChildren }): JSX.Element => (
  <p class="caution" role="note">
    <strong>Allegations, not findings.</strong> {children}
  </p>
);

/** What may be wider than the page: it scrolls by itself, by keyboard too. */
export const Scroll = ({ of, children }: { of: string; children: ComponentChildren }): JSX.Element => (
  <section class="scroll" tabIndex={0} aria-label={of}>
    {children}
  </section>
);
