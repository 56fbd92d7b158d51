import type { FastifyInstance } from "fastify";

/** Adds `/`: a plain page that says what this server is, what it does not say, and where to go on. */
export function addHomePage(app: FastifyInstance): void {
  app.get("/", async (_request, reply) => reply.type("text/html; charset=utf-8").send(PAGE));
  app.get("/home.css", async (_request, reply) => reply.type("text/css; charset=utf-8").send(STYLE));
  app.get("/icon.svg", async (_request, reply) => reply.type("image/svg+xml").send(ICON));
}

const PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Answerable</title>
<link rel="stylesheet" href="/home.css">
<link rel="icon" href="/icon.svg">
</head>
<body>
<main>
<h1>Answerable</h1>
<p class="lead">Who is answerable, for what, before whom, and who says so.</p>
<p>This server holds a legal knowledge graph: statements about alleged violations of international law, each with its
speaker, its source and its date, and the dated rules of the courts and bodies that may take them up. It answers which
mechanism covers which alleged violation, limb by limb, and what it rests on.</p>
<p class="caution"><strong>Allegations, not findings.</strong> Nothing here says that anybody did anything. It says who
alleges what, on which standard of proof, and who disputes it. Everyone is presumed innocent until a court has
finally decided otherwise (Rome Statute, article 66).</p>
<nav aria-label="Where to go on">
<ul>
<li><a href="/playground"><strong>Playground</strong><span>Worked questions, one click each; then your own.</span></a></li>
<li><p><strong>API</strong><span><code>POST /graphql</code>, for programs; the schema describes itself.</span></p></li>
<li><a href="/readyz"><strong>Health</strong><span><code>/livez</code> <code>/readyz</code> <code>/version</code></span></a></li>
</ul>
</nav>
</main>
</body>
</html>
`;

/** Five limbs, one of them open. */
const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#1f4e79"/><g fill="#fff"><rect x="7" y="7" width="3" height="18"/><rect x="11.5" y="7" width="3" height="18"/><rect x="16" y="7" width="3" height="18"/><rect x="20.5" y="7" width="3" height="18"/></g><rect x="25.5" y="7.5" width="2" height="17" fill="none" stroke="#fff"/></svg>`;

const STYLE = `:root { color-scheme: light dark; --ink: #1d2433; --quiet: #4b5568; --paper: #fbfaf7; --line: #d8d4ca; --accent: #1f4e79; --note: #f3eee2; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8e6e1; --quiet: #b4b8c2; --paper: #14171d; --line: #39404d; --accent: #8fbce6; --note: #1f2530; } }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.6 Georgia, "Times New Roman", serif; }
main { max-width: 40rem; margin: 0 auto; padding: clamp(2rem, 8vh, 6rem) 1.25rem; }
h1 { font-size: 2.5rem; line-height: 1.1; margin: 0 0 .25rem; letter-spacing: -.01em; }
.lead { font-size: 1.25rem; color: var(--quiet); margin: 0 0 2rem; }
.caution strong { min-width: 0; }
.caution { background: var(--note); border-left: .25rem solid var(--accent); padding: .9rem 1.1rem; }
ul { list-style: none; padding: 0; margin: 2rem 0 0; }
li { border-top: 1px solid var(--line); }
li:last-child { border-bottom: 1px solid var(--line); }
li > * { display: flex; margin: 0; flex-wrap: wrap; gap: .25rem 1.25rem; align-items: baseline; padding: .9rem .25rem; }
a { color: var(--accent); text-decoration: none; }
strong { min-width: 7rem; }
a strong { text-decoration: underline; text-underline-offset: .2em; }
li span { color: var(--quiet); }
a:hover { background: var(--note); }
a:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
code { font: .9em ui-monospace, "SFMono-Regular", Menlo, Consolas, monospace; }
`;
