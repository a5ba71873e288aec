/**
 * Letters from templates. A template is a Liquid file whose first line is `Subject: …`; then comes an empty line
 * and the letter. Names that are not among the facts, unknown filters and tags, and anything that does not parse
 * are faults with file, line and column before a letter exists. Subject and body are rendered apart, and white
 * space in the subject is folded, so no fact can add a header or move into the body.
 */
import { Liquid, LiquidError, type Template } from "liquidjs";
import { faultMessage, RoundrobinError } from "../../errors.js";
import { nearest } from "./nearest-name.js";

export interface RenderedLetter {
  readonly subject: string;
  /** Plain text, lines ended by `\n`. */
  readonly body: string;
}

export interface TemplateProblem {
  /** `request.liquid:4:12` */
  readonly where: string;
  readonly what: string;
}

/** Far above any letter of ours; a template that needs more is broken or hostile. */
const LIMITS = { parseLimit: 200_000, renderLimit: 2_000, memoryLimit: 20_000_000 };
const TEMPLATE_LIMIT = 200_000;

function engine(escapeHtml: boolean): Liquid {
  const liquid = new Liquid({
    strictVariables: true,
    strictFilters: true,
    ownPropertyOnly: true,
    catchAllErrors: true,
    // No files: a template is what it says and nothing is read from the disk while rendering.
    templates: {},
    ...LIMITS,
    ...(escapeHtml ? { outputEscape: "escape" as const } : {}),
  });
  for (const tag of ["include", "render", "layout", "block"]) delete liquid.tags[tag];
  return liquid;
}
const textEngine = engine(false);
const htmlEngine = engine(true);

/** One problem for each error inside; Liquid nests them. */
function problemsOf(thrown: unknown, name: string): TemplateProblem[] {
  if (typeof thrown === "object" && thrown !== null && "errors" in thrown && Array.isArray(thrown.errors)) {
    return thrown.errors.flatMap((inner: unknown) => problemsOf(inner, name));
  }
  const message = faultMessage(thrown).replace(/(?:, file:[^,]*)?, line:\d+, col:\d+$/s, "");
  if (thrown instanceof LiquidError) {
    const [line, column] = thrown.token.getPosition();
    return [{ where: `${name}:${line ?? 1}:${column ?? 1}`, what: message }];
  }
  return [{ where: `${name}:1:1`, what: message }];
}

const invalid = (problems: readonly TemplateProblem[]): RoundrobinError =>
  new RoundrobinError("TEMPLATE_INVALID", problems.map(({ where, what }) => `${where} ${what}`).join("; "));

/** Names a template reads that are no names of facts. */
function unknownNames(liquid: Liquid, template: Template[], known: ReadonlySet<string>, name: string): TemplateProblem[] {
  const { globals } = liquid.analyzeSync(template, { partials: false });
  return Object.values(globals).flatMap((uses) =>
    uses.flatMap((use): TemplateProblem[] => {
      const path = use.segments.map(String).join(".");
      if (known.has(path) || known.has(path.replace(/\.(?:size|first|last)$/, ""))) return [];
      const close = nearest(path, [...known]);
      const hint = close === null ? `known names: ${[...known].join(", ")}` : `did you mean ${close}?`;
      return [{ where: `${name}:${use.location.row}:${use.location.col}`, what: `unknown name ${path}; ${hint}` }];
    }),
  );
}

/** `{council: {name}}` -> `council.name`; a list is one name. */
function namesOf(facts: object, prefix = ""): string[] {
  return Object.entries(facts).flatMap(([key, value]: [string, unknown]) =>
    typeof value === "object" && value !== null && !Array.isArray(value) ? namesOf(value, `${prefix}${key}.`) : [`${prefix}${key}`],
  );
}

interface Parsed {
  readonly subject: Template[];
  readonly body: Template[];
}

function parse(
  liquid: Liquid,
  source: string,
  name: string,
): { readonly parsed: Parsed | null; readonly problems: readonly TemplateProblem[] } {
  const text = source.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  const [first = "", ...rest] = text.split("\n");
  const problems: TemplateProblem[] = [];
  const subjectSource = /^Subject:(.*)$/.exec(first)?.[1];
  if (subjectSource === undefined || subjectSource.trim() === "") {
    problems.push({ where: `${name}:1:1`, what: "the first line should be the subject, e.g. Subject: Reminder ({{ reference.ours }})" });
  }
  if ((rest[0] ?? "").trim() !== "")
    problems.push({ where: `${name}:2:1`, what: "the second line should be empty, between subject and letter" });
  const attempt = (part: string): Template[] => {
    try {
      return liquid.parse(part, name);
    } catch (thrown) {
      problems.push(...problemsOf(thrown, name));
      return [];
    }
  };
  // Blanks and an empty first line stand in for what the other part holds, so that lines and columns are the file's.
  const subject = attempt(" ".repeat("Subject:".length) + (subjectSource ?? ""));
  const body = attempt(`\n${rest.join("\n")}`);
  return { parsed: problems.length === 0 ? { subject, body } : null, problems };
}

/** Any white space or control character becomes one blank: a header is one line. */
const oneLine = (text: string): string => text.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ").trim();

const letterText = (text: string): string =>
  `${text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n")
    .replace(/(?![\n\t])\p{Cc}/gu, "")
    .replace(/[ \t]+$/gm, "")
    .replace(/\n{3,}/g, "\n\n")
    .trim()}\n`;

function run(liquid: Liquid, template: Template[], facts: object): string {
  const rendered: unknown = liquid.renderSync(template, facts, { templateLimit: TEMPLATE_LIMIT });
  return String(rendered);
}

/**
 * Renders one letter.
 *
 * @param name the template's file name, for the message
 * @param facts plain data; every name the template reads must be in it, in branches not taken too
 * @throws RoundrobinError TEMPLATE_INVALID listing every problem as `file:line:column what`
 */
export function renderLetter(name: string, source: string, facts: object): RenderedLetter {
  const { parsed, problems } = parse(textEngine, source, name);
  if (parsed === null) throw invalid(problems);
  const known = new Set(namesOf(facts));
  const unknown = [...unknownNames(textEngine, parsed.subject, known, name), ...unknownNames(textEngine, parsed.body, known, name)];
  if (unknown.length > 0) throw invalid(unknown);
  try {
    const letter = { subject: oneLine(run(textEngine, parsed.subject, facts)), body: letterText(run(textEngine, parsed.body, facts)) };
    if (letter.subject === "" || letter.body === "\n") throw invalid([{ where: `${name}:1:1`, what: "the letter came out empty" }]);
    return letter;
  } catch (thrown) {
    if (thrown instanceof RoundrobinError) throw thrown;
    throw invalid(problemsOf(thrown, name));
  }
}

/**
 * Renders a page or the HTML half of a mail: no subject line, and every fact is escaped.
 *
 * @throws RoundrobinError TEMPLATE_INVALID as `renderLetter`
 */
export function renderHtml(name: string, source: string, facts: object): string {
  try {
    const template = htmlEngine.parse(source, name);
    const unknown = unknownNames(htmlEngine, template, new Set(namesOf(facts)), name);
    if (unknown.length > 0) throw invalid(unknown);
    return run(htmlEngine, template, facts);
  } catch (thrown) {
    if (thrown instanceof RoundrobinError) throw thrown;
    throw invalid(problemsOf(thrown, name));
  }
}

/**
 * All that is wrong with a template, at once and before any letter: its shape, its syntax, its names, and, with
 * sample facts, what only shows when it is rendered (names inside loops).
 */
export function checkTemplate(name: string, source: string, declaredKeys: readonly string[], sample?: object): readonly TemplateProblem[] {
  const { parsed, problems } = parse(textEngine, source, name);
  if (parsed === null) return problems;
  const known = new Set(declaredKeys);
  const found = [...unknownNames(textEngine, parsed.subject, known, name), ...unknownNames(textEngine, parsed.body, known, name)];
  if (found.length > 0 || sample === undefined) return found;
  try {
    run(textEngine, parsed.subject, sample);
    run(textEngine, parsed.body, sample);
    return [];
  } catch (thrown) {
    return problemsOf(thrown, name);
  }
}
