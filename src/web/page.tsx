/** The frame of every page: one style sheet, no script; works from the keyboard and on a small screen. */
import type { Child, FC } from "hono/jsx";

export const STYLE = `
:root { color-scheme: light dark; --line: #8884; --soft: #8881; --warn: #a33b00; --mark: #ffe58a; }
@media (prefers-color-scheme: dark) { :root { --warn: #ff9a5c; --mark: #6a5300; } }
* { box-sizing: border-box; }
body { font: 1rem/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 80rem; padding: 0 1rem 3rem; overflow-wrap: break-word; }
header { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; align-items: baseline; border-bottom: 1px solid var(--line); padding: .75rem 0; }
header strong { font-size: 1.1rem; }
nav { display: flex; flex-wrap: wrap; gap: 1rem; }
h1 { font-size: 1.5rem; margin: 1.25rem 0 .5rem; }
h2 { font-size: 1.15rem; margin: 1.75rem 0 .5rem; }
h3 { font-size: 1rem; margin: 1.25rem 0 .25rem; }
td.date { white-space: nowrap; }
td a { text-decoration-color: var(--line); }
.scroll { overflow-x: auto; }
.scroll th[scope="row"] { position: sticky; left: 0; background: Canvas; }
article { border-top: 1px solid var(--line); }
.actions { display: flex; flex-wrap: wrap; gap: .75rem 1.25rem; align-items: center; margin: .75rem 0; }
.actions form { display: flex; flex-wrap: wrap; gap: .5rem; align-items: center; max-width: 100%; min-width: 0; }
button, select { font: inherit; padding: .3rem .75rem; max-width: 100%; min-width: 0; }
button:focus-visible, select:focus-visible { outline: 3px solid Highlight; outline-offset: 2px; }
@media (max-width: 40rem) { .scroll th[scope="row"] { max-width: 8.5rem; } h1 { font-size: 1.3rem; } }
table { border-collapse: collapse; width: 100%; font-size: .925rem; }
caption { text-align: left; padding: .25rem 0; color: GrayText; }
th, td { text-align: left; vertical-align: top; padding: .35rem .6rem; border-bottom: 1px solid var(--line); }
thead th { white-space: nowrap; }
td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; }
.warn { color: var(--warn); font-weight: 600; }
.quiet { color: GrayText; }
blockquote, pre { margin: .5rem 0; padding: .5rem .75rem; background: var(--soft); border-left: 3px solid var(--line); white-space: pre-wrap; overflow-wrap: anywhere; font: inherit; }
mark { background: var(--mark); color: inherit; }
ul.counts { display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; list-style: none; padding: 0; }
a:focus-visible, summary:focus-visible { outline: 3px solid Highlight; outline-offset: 2px; }
.skip { position: absolute; left: -999rem; }
.skip:focus { left: 1rem; top: .5rem; background: Canvas; padding: .5rem; }
`;

export const Page: FC<{ title: string; survey: string; held: number; children?: Child }> = ({ title, survey, held, children }) => (
  <html lang="en-GB">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>
        {title} · {survey}
      </title>
      <link rel="stylesheet" href="/style.css" />
      <link rel="icon" href="/icon.svg" type="image/svg+xml" />
    </head>
    <body>
      <a class="skip" href="#main">
        Skip to the content
      </a>
      <header>
        <strong>{survey}</strong>
        <nav aria-label="Pages">
          <a href="/">Councils</a>
          <a href="/answers">Answers</a>
          <a href="/deadlines">Deadlines</a>
          <a href="/held">Held mail{held > 0 ? ` (${held})` : ""}</a>
        </nav>
      </header>
      <main id="main">
        <h1>{title}</h1>
        {children}
      </main>
    </body>
  </html>
);

export const ICON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><circle cx="16" cy="16" r="13" fill="none" stroke="#2563eb" stroke-width="4" stroke-dasharray="14 6.4"/><circle cx="16" cy="16" r="4" fill="#2563eb"/></svg>';
