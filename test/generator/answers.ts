/** What an invented authority says to each question, before anybody decides how the letter looks. */
import type { AnswerStatus, AnswerValue } from "../../src/reading/answer.js";
import type { Asked, Survey } from "./questionnaire.js";
import type { Random } from "./random.js";
import { figure, saidTo } from "./values.js";
import type { Ground, Law } from "./wording.js";
import * as wording from "./wording.js";

export interface Planned {
  readonly status: AnswerStatus;
  /** Other statuses that a careful person might choose. */
  readonly accept?: readonly AnswerStatus[];
  /** Words of the answer; `⟦link:URL⟧` and `⟦ref:ID⟧` are filled in by the layout. Empty: nothing is said. */
  readonly lines: readonly string[];
  readonly value?: AnswerValue;
  readonly exemptions?: readonly string[];
  readonly refersTo?: string;
  /** The notice that must stand elsewhere in the reply. */
  readonly notice?: Ground;
}

/** One answer and the questions that it covers: several when it is a joint one. */
export interface Unit {
  readonly asked: readonly Asked[];
  readonly answer: Planned;
}

export interface AnswerRules {
  /** No joint answers. */
  readonly single?: boolean;
  /** Nothing that points to another answer. */
  readonly noReferences?: boolean;
  /** Nothing that points to a place in the letter ("as above"): the layout does not keep the order. */
  readonly noAbove?: boolean;
  /** Every question gets an answer. */
  readonly complete?: boolean;
  /** Only one line an answer: table cells, same line. */
  readonly oneLine?: boolean;
  /** No reason that stands elsewhere. */
  readonly noNotices?: boolean;
  /** Only short answers (a few words). */
  readonly short?: boolean;
  /** One notice of refusal at most: the reply numbers nothing, so a notice could not say what it is about. */
  readonly oneNotice?: boolean;
  /** Everything asked is given. */
  readonly plainOnly?: boolean;
}

const capital = (s: string): string => s.charAt(0).toUpperCase() + s.slice(1);
const fill = (template: string, values: Readonly<Record<string, string>>): string =>
  template.replace(/\{(\w+)\}/g, (whole, key: string) => values[key] ?? whole);

class Planner {
  /** The ground for all answers that point to a notice, mostly one for the whole reply. */
  private readonly noticeGround: Ground | null;

  constructor(
    private readonly random: Random,
    private readonly survey: Survey,
    private readonly law: Law,
    private readonly rules: AnswerRules,
  ) {
    this.noticeGround = rules.oneNotice || random.chance(0.75) ? this.ground() : null;
  }

  private link(): string {
    const host = this.random.pick(["www.marlowdene.example", "opendata.marlowdene.example", "www.thornmere-council.example"]);
    const page = this.random.pick(["", "/2023", "/downloads/annual-return", "-open-data"]);
    return `⟦link:https://${host}/${this.survey.theme.path}${page}⟧`;
  }

  private notHeld(): Planned {
    const { random } = this;
    if (this.law === "FOISA" && random.chance(0.4))
      return { status: "not_held", lines: [random.pick(wording.NOT_HELD_SCOTLAND)], exemptions: ["s17"] };
    const first = random.pick(wording.NOT_HELD);
    if (this.rules.short || random.chance(0.55)) return { status: "not_held", lines: [first] };
    const stop = /[.!]$/.test(first) ? first : `${first}.`;
    if (random.chance(0.25)) {
      const nearest = fill(random.pick(wording.NEAREST), { n: String(figure(random, 6, 4000)) });
      return { status: "not_held", accept: ["partly_answered"], lines: [`${stop} ${nearest}`] };
    }
    return { status: "not_held", lines: [`${stop} ${random.pick(wording.NOT_HELD_WHY)}`] };
  }

  private ground(): Ground {
    return this.random.pick(wording.GROUNDS.filter((ground) => ground.law === this.law));
  }

  private refused(): Planned {
    const { random } = this;
    const kind = random.weighted([
      ["ground", 5],
      ["cost", this.rules.short ? 0 : 2],
      ["bare", 0.7],
      ["elsewhere", this.rules.noNotices ? 0 : 2],
      ["neither", this.law === "FOIA" ? 0.6 : 0],
    ]);
    if (kind === "ground") {
      const ground = this.ground();
      return { status: "refused", lines: [random.pick(ground.short)], exemptions: [ground.cite] };
    }
    if (kind === "elsewhere") {
      const ground = this.noticeGround ?? this.ground();
      return { status: "refused", lines: [random.pick(wording.REFUSED_ELSEWHERE)], exemptions: [ground.cite], notice: ground };
    }
    if (kind === "neither") return { status: "refused", lines: [random.pick(wording.NEITHER)], exemptions: ["s31(3)"] };
    if (kind === "bare" || this.law === "EIR") return { status: "refused", lines: [random.pick(wording.REFUSED_BARE)] };
    return { status: "refused", lines: [this.cost()], exemptions: ["s12"] };
  }

  private cost(): string {
    const { random } = this;
    const n = random.int(800, 9000);
    const m = random.int(3, 12);
    return fill(random.pick(wording.COST), {
      n: n.toLocaleString("en-GB"),
      m: String(m),
      h: String(Math.round((n * m) / 60)),
      records: this.survey.theme.records,
      section: random.pick(["section 12", "Section 12(1)", "section 12 of the Act"]),
    });
  }

  private available(): Planned {
    const { random } = this;
    const link = this.link();
    if (random.chance(0.2)) return { status: "already_available", accept: ["answered"], lines: [link] };
    if (this.law === "EIR" || random.chance(0.5))
      return { status: "already_available", accept: ["answered"], lines: [fill(random.pick(wording.AVAILABLE), { link })] };
    const number = this.law === "FOISA" ? "25" : "21";
    const section = random.pick([`section ${number}`, `Section ${number}`, this.law === "FOISA" ? "Section 25(1)" : "Section 21(1)"]);
    const line = capital(fill(random.pick(wording.AVAILABLE_SECTION), { link, section }));
    return { status: "already_available", accept: ["refused"], lines: [line], exemptions: [`s${number}`] };
  }

  private answered(asked: Asked): Planned & { yes?: boolean } {
    const lists = this.survey.theme.lists;
    for (let attempt = 0; ; attempt++) {
      const said = saidTo(this.random, asked.topic, lists);
      const long = said.lines.length > 1 || said.lines.join(" ").length > 60;
      if (attempt < 6 && ((this.rules.oneLine && said.lines.length > 1) || (this.rules.short && long))) continue;
      const lines = this.rules.oneLine ? [said.lines.join(" ")] : said.lines;
      return {
        status: "answered",
        lines,
        ...(said.value === undefined ? {} : { value: said.value }),
        ...(said.yes === undefined ? {} : { yes: said.yes }),
      };
    }
  }

  private partly(asked: Asked): Planned {
    const { random } = this;
    const base = this.answered(asked);
    if (asked.topic.kind === "count" && random.chance(0.3) && this.law !== "EIR") {
      const cite = this.law === "FOISA" ? "s38(1)(b)" : "s40(2)";
      const line = `<5. The exact figure is withheld under ${cite.replace("s", "section ")} because somebody could be recognised.`;
      return { status: "partly_answered", accept: ["refused", "answered"], lines: [line], value: { lt: 5 }, exemptions: [cite] };
    }
    const value = base.value === undefined ? {} : { value: base.value };
    if (!this.rules.noNotices && random.chance(0.25)) {
      const ground = this.noticeGround ?? this.ground();
      const first = base.lines.join(" ");
      const line = `${/[.!?]$/.test(first) ? first : `${first}.`} ${random.pick(wording.REST_ELSEWHERE)}`;
      return { status: "partly_answered", accept: ["answered"], lines: [line], ...value, exemptions: [ground.cite], notice: ground };
    }
    const ground = this.ground();
    const tail = random.weighted([
      [{ line: "We do not hold figures for earlier years." }, 3],
      [{ line: "The breakdown that you ask for is not held." }, 3],
      [
        {
          line: `Any finer detail is withheld under ${ground.cite.replace(/^s/, "section ").replace(/^reg/, "regulation ")}.`,
          cite: ground.cite,
        },
        3,
      ],
    ] as [{ line: string; cite?: string }, number][]);
    const last = base.lines.at(-1) ?? "";
    const stopped = /[.!?]$/.test(last) || base.lines.length > 1 ? base.lines : [...base.lines.slice(0, -1), `${last}.`];
    const joined = this.rules.oneLine || random.chance(0.6) ? [`${stopped.join(" ")} ${tail.line}`] : [...stopped, tail.line];
    return {
      status: "partly_answered",
      accept: ["answered"],
      lines: base.lines.length > 1 && !this.rules.oneLine ? [...stopped, tail.line] : joined,
      ...value,
      ...(tail.cite === undefined ? {} : { exemptions: [tail.cite] }),
    };
  }

  private notApplicable(): Planned {
    return { status: "not_applicable", lines: [this.random.pick(wording.NOT_APPLICABLE)] };
  }

  private silent(): Planned {
    return { status: "no_reply", lines: [] };
  }

  /** Whether the question was put to this authority at all, given what it answered before. */
  private unmet(asked: Asked, yes: ReadonlyMap<string, boolean>): boolean {
    const condition = asked.question.askedIf;
    return condition !== undefined && yes.get(condition.question) === false && condition.equals === "Yes";
  }

  private first(asked: Asked, yes: Map<string, boolean>): Planned {
    const { random } = this;
    if (this.unmet(asked, yes)) return this.rules.complete || random.chance(0.8) ? this.notApplicable() : this.silent();
    if (this.rules.plainOnly) {
      const { yes: _, ...planned } = this.answered(asked);
      return planned;
    }
    const kind = random.weighted([
      ["answered", 70],
      ["not_held", 8],
      ["refused", 7],
      ["available", 5],
      ["partly", 5],
      ["na", 1.5],
      ["attached", this.rules.short ? 0 : 2],
      ["silent", this.rules.complete ? 0 : 4],
      ["promised", this.rules.complete || this.rules.short ? 0 : 1],
    ]);
    switch (kind) {
      case "not_held":
        return this.notHeld();
      case "refused":
        return this.refused();
      case "available":
        return this.available();
      case "partly":
        return this.rules.short ? this.answered(asked) : this.partly(asked);
      case "na":
        return { status: "not_applicable", lines: [random.pick(wording.NOT_APPLICABLE_WHY)] };
      case "attached":
        return {
          status: "answered",
          accept: ["partly_answered", "see_other", "already_available"],
          lines: [random.pick(wording.ATTACHED)],
        };
      case "silent":
        return this.silent();
      case "promised":
        return { status: "no_reply", lines: [random.pick(wording.PROMISED)] };
      default: {
        const { yes: saidYes, ...planned } = this.answered(asked);
        if (saidYes !== undefined) yes.set(asked.question.id, saidYes);
        return planned;
      }
    }
  }

  private joint(units: readonly Unit[]): Unit[] {
    const { random } = this;
    const out: Unit[] = [];
    for (let at = 0; at < units.length; ) {
      const unit = units[at] as Unit;
      const size = random.int(2, 4);
      const run = units.slice(at, at + size);
      const together = run.flatMap(({ asked }) => asked);
      const oneSection = new Set(together.map(({ section }) => section)).size === 1;
      const sameDepth = together.every(({ sub }) => sub === "") || together.every(({ number }) => number === together[0]?.number);
      const allUnmet = run.every(({ answer }) => answer.status === "not_applicable" || answer.status === "no_reply");
      const none = run.every(({ answer }) => answer.status === "no_reply");
      const wanted = !none && random.chance(allUnmet ? 0.45 : 0.05);
      if (run.length < 2 || !oneSection || !sameDepth || !wanted) {
        out.push(unit);
        at++;
        continue;
      }
      const answer: Planned = allUnmet
        ? { status: "not_applicable", lines: [random.pick(wording.JOINT.not_applicable)] }
        : random.pick([
            (): Planned => ({ status: "not_held", lines: [random.pick(wording.JOINT.not_held)] }),
            () => this.refused(),
            () => this.available(),
          ])();
      out.push({ asked: together, answer });
      at += run.length;
    }
    return out;
  }

  private refer(units: readonly Unit[]): Unit[] {
    const { random } = this;
    return units.map((unit, at): Unit => {
      const [asked] = unit.asked;
      if (asked === undefined || unit.asked.length > 1 || !["answered", "not_held"].includes(unit.answer.status)) return unit;
      if (!random.chance(0.05)) return unit;
      const previous = units[at - 1];
      const usable = (other: Unit | undefined): other is Unit =>
        other !== undefined &&
        other.asked.length === 1 &&
        !["no_reply", "see_other"].includes(other.answer.status) &&
        other.asked[0]?.section === asked.section;
      const pointing = (other: Unit, line: string): Unit => {
        const accept = other.answer.status === "answered" ? [] : [other.answer.status];
        return { asked: unit.asked, answer: { status: "see_other", accept, lines: [line], refersTo: other.asked[0]?.question.id ?? "" } };
      };
      if (!this.rules.noAbove && random.chance(0.35) && usable(previous) && previous.answer.lines.length === 1)
        return pointing(previous, random.pick(wording.SEE_ABOVE));
      const earlier = units.slice(0, at).filter(usable);
      if (earlier.length === 0) return unit;
      const target = random.pick(earlier);
      return pointing(target, fill(random.pick(wording.SEE_OTHER), { ref: `⟦ref:${target.asked[0]?.question.id ?? ""}⟧` }));
    });
  }

  plan(): Unit[] {
    const yes = new Map<string, boolean>();
    const asked = this.survey.asked.filter(({ question }) => !question.group);
    let units: Unit[] = asked.map((one) => ({ asked: [one], answer: this.first(one, yes) }));
    if (!this.rules.single) units = this.joint(units);
    if (!this.rules.noReferences) units = this.refer(units);
    return this.withAnswers(units);
  }

  /** A reply that answers nothing at all is another layout's matter. */
  private withAnswers(units: Unit[]): Unit[] {
    if (units.filter(({ answer }) => answer.status !== "no_reply").length >= Math.min(2, units.length)) return units;
    return units.map((unit) => ({ asked: unit.asked, answer: unit.asked[0] ? this.answered(unit.asked[0]) : unit.answer }));
  }
}

export function plannedAnswers(random: Random, survey: Survey, law: Law, rules: AnswerRules): Unit[] {
  return new Planner(random, survey, law, rules).plan();
}
