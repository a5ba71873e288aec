/** `survey.yaml`: what the survey is, read with every problem at its line and column. */
import { existsSync, readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { LineCounter, parseDocument } from "yaml";
import { z } from "zod";
import { faultMessage } from "../../errors.js";
import { isDay } from "../../foi/day-arithmetic.js";
import { parseQuestionnaire } from "../../questionnaire/parse-questionnaire.js";
import type { Questionnaire } from "../../questionnaire/questionnaire.js";
import type { SettingsProblem } from "./environment.js";

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'should be a time of day in quotes, e.g. "08:30"');
const day = z.string().refine(isDay, "should be a day that exists, as 2026-12-21");
const DAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;

const surveySchema = z.strictObject({
  title: z.string().min(1),
  key: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]*$/, "should be small letters, digits and hyphens")
    .optional(),
  wave: z.number().int().min(1).default(1),
  sender: z.strictObject({
    name: z.string().min(1),
    address: z.email(),
    notify: z.email().optional(),
    plus_address: z.boolean().default(true),
  }),
  intro: z.string().optional(),
  questionnaire: z.string().optional(),
  questions: z.array(z.unknown()).optional(),
  choices: z.unknown().optional(),
  template: z.string().optional(),
  form: z.enum(["none", "docx", "xlsx", "both"]).default("none"),
  pace: z
    .strictObject({
      per_hour: z.number().positive().default(60),
      same_domain_minutes: z.number().min(0).max(240).default(5),
      undo_minutes: z.number().min(0).max(60).default(1),
      brake: z.number().min(0, "should be a share from 0 to 1").max(1, "should be a share from 0 to 1").default(0.2),
    })
    .prefault({}),
  reminders: z
    .strictObject({
      at: time.default("08:30"),
      days: z.array(z.enum(DAYS)).default(["mon", "tue", "wed", "thu", "fri"]),
      due_soon_days: z.number().int().min(0).max(20).default(3),
      quiet: z
        .array(z.strictObject({ from: day, to: day }).refine(({ from, to }) => from <= to, "should begin before it ends"))
        .default([]),
    })
    .prefault({}),
  rules: z
    .strictObject({
      remind_before_due: z.boolean().default(false),
      chase_overdue: z.boolean().default(false),
      retry_soft_bounces: z.boolean().default(false),
    })
    .prefault({}),
  poll_minutes: z.number().min(0.05).default(5),
  shared_mailbox: z.boolean().default(false),
  check_senders: z.boolean().default(true),
  trusted_authserv: z
    .string()
    .regex(/^[a-z0-9._:-]+$/i, "should be the name with which your mail server signs Authentication-Results, as mx.host.example")
    .optional(),
});

export interface SurveySettings {
  readonly title: string;
  readonly key: string;
  readonly wave: number;
  readonly sender: { readonly name: string; readonly address: string; readonly notify: string; readonly plusAddress: boolean };
  /** Replaces the first paragraph of the request. */
  readonly intro: string | null;
  readonly questionnaire: Questionnaire;
  /** Own template of the request, a path; null for the shipped one. */
  readonly template: string | null;
  /** The answer form that a request carries. */
  readonly form: "none" | "docx" | "xlsx" | "both";
  readonly pacePerHour: number;
  readonly pace: {
    /** At least so many minutes between two letters to one receiving domain. */
    readonly sameDomainMinutes: number;
    /** A larger batch begins to leave after so many minutes. */
    readonly undoMinutes: number;
    /** The share of the last letters that may be refused or bounce before the batch stops. */
    readonly brake: number;
  };
  readonly reminders: {
    readonly at: string;
    readonly days: readonly string[];
    readonly dueSoonDays: number;
    /** No mail on these days, first and last included. */
    readonly quiet: readonly { readonly from: string; readonly to: string }[];
  };
  /** Letters that the researcher lets the program send by itself. */
  readonly rules: { readonly remindBeforeDue: boolean; readonly chaseOverdue: boolean; readonly retrySoftBounces: boolean };
  readonly pollMinutes: number;
  /** The mailbox is not the survey's alone. */
  readonly sharedMailbox: boolean;
  /** Signatures and origin of mails are checked here too, with the name service. */
  readonly checkSenders: boolean;
  /** The receiving server whose Authentication-Results are believed; null for none. */
  readonly trustedAuthserv: string | null;
}

/** YAML (JSON is YAML) to plain data, and where in the file a path stands. */
function readYaml(path: string): { data: unknown; problems: SettingsProblem[]; place: (keys: readonly PropertyKey[]) => string } {
  const name = basename(path);
  const lineCounter = new LineCounter();
  const document = parseDocument(readFileSync(path, "utf8"), { lineCounter });
  const problems = document.errors.map((error): SettingsProblem => {
    const { line, col } = lineCounter.linePos(error.pos[0]);
    return {
      where: `${name}:${line}:${col}`,
      what: (error.message.split("\n")[0] ?? "").replace(/ at line \d+.*$/, ""),
      severity: "error",
    };
  });
  const place = (keys: readonly PropertyKey[]): string => {
    for (let depth = keys.length; depth > 0; depth--) {
      const node: unknown = document.getIn(keys.slice(0, depth), true);
      if (typeof node === "object" && node !== null && "range" in node && Array.isArray(node.range)) {
        const { line, col } = lineCounter.linePos(Number(node.range[0]));
        return `${name}:${line}:${col} ${keys.join(".")}`;
      }
    }
    return `${name} ${keys.join(".")}`.trim();
  };
  return { data: problems.length > 0 ? null : document.toJS(), problems, place };
}

/** `questions[3].type` -> ["questions", 3, "type"] */
function pathKeys(where: string): (string | number)[] {
  return [...where.matchAll(/[^.[\]]+/g)].map((match) => (/^\d+$/.test(match[0]) ? Number(match[0]) : match[0]));
}

function slug(title: string): string {
  return (
    title
      .toLowerCase()
      .normalize("NFKD")
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-+|-+$/g, "") || "survey"
  );
}

/** Reads a questionnaire file of its own (`--questionnaire FILE`). */
export function readQuestionnaireFile(path: string): { questionnaire: Questionnaire | null; problems: readonly SettingsProblem[] } {
  if (!existsSync(path))
    return { questionnaire: null, problems: [{ where: path, what: "there is no such questionnaire file", severity: "error" }] };
  const yaml = readYaml(path);
  if (yaml.problems.length > 0) return { questionnaire: null, problems: yaml.problems };
  const parsed = parseQuestionnaire(yaml.data);
  if (parsed.ok) return { questionnaire: parsed.questionnaire, problems: [] };
  return {
    questionnaire: null,
    problems: parsed.problems.map(({ where, what }) => ({ where: yaml.place(pathKeys(where)), what, severity: "error" })),
  };
}

/** Reads `survey.yaml` and the questionnaire it holds or names; all problems at once. */
export function readSurveyFile(folder: string): { settings: SurveySettings | null; problems: readonly SettingsProblem[] } {
  const path = join(folder, "survey.yaml");
  if (!existsSync(path)) {
    return {
      settings: null,
      problems: [{ where: path, what: "is missing; `roundrobin init DIR` writes a survey folder to edit", severity: "error" }],
    };
  }
  let yaml: ReturnType<typeof readYaml>;
  try {
    yaml = readYaml(path);
  } catch (error) {
    return { settings: null, problems: [{ where: path, what: `cannot be read: ${faultMessage(error)}`, severity: "error" }] };
  }
  if (yaml.problems.length > 0) return { settings: null, problems: yaml.problems };
  const problems: SettingsProblem[] = [];
  const parsed = surveySchema.safeParse(yaml.data);
  if (!parsed.success) {
    for (const issue of parsed.error.issues) {
      const keys = issue.code === "unrecognized_keys" ? [...issue.path, issue.keys[0] ?? ""] : issue.path;
      problems.push({
        where: yaml.place(keys),
        what: issue.code === "unrecognized_keys" ? "is not a setting" : issue.message,
        severity: "error",
      });
    }
    return { settings: null, problems };
  }
  const survey = parsed.data;
  let questionnaire: Questionnaire | null = null;
  if (survey.questionnaire !== undefined && survey.questions !== undefined) {
    problems.push({ where: yaml.place(["questions"]), what: "stands beside `questionnaire: FILE`; keep one of them", severity: "error" });
  } else if (survey.questionnaire !== undefined) {
    const read = readQuestionnaireFile(resolve(folder, survey.questionnaire));
    questionnaire = read.questionnaire;
    problems.push(...read.problems);
  } else {
    const read = parseQuestionnaire({
      title: survey.title,
      questions: survey.questions,
      ...(survey.choices === undefined ? {} : { choices: survey.choices }),
    });
    if (read.ok) questionnaire = read.questionnaire;
    else
      problems.push(
        ...read.problems.map(({ where, what }): SettingsProblem => ({ where: yaml.place(pathKeys(where)), what, severity: "error" })),
      );
  }
  const template = survey.template === undefined ? null : resolve(folder, survey.template);
  if (template !== null && !existsSync(template))
    problems.push({ where: yaml.place(["template"]), what: "there is no such file", severity: "error" });
  if (questionnaire === null || problems.length > 0) return { settings: null, problems };
  return {
    problems,
    settings: {
      title: survey.title,
      key: survey.key ?? slug(survey.title),
      wave: survey.wave,
      sender: {
        name: survey.sender.name,
        address: survey.sender.address,
        notify: survey.sender.notify ?? survey.sender.address,
        plusAddress: survey.sender.plus_address,
      },
      intro: survey.intro ?? null,
      questionnaire,
      template,
      form: survey.form,
      pacePerHour: survey.pace.per_hour,
      pace: {
        sameDomainMinutes: survey.pace.same_domain_minutes,
        undoMinutes: survey.pace.undo_minutes,
        brake: survey.pace.brake,
      },
      reminders: {
        at: survey.reminders.at,
        days: survey.reminders.days,
        dueSoonDays: survey.reminders.due_soon_days,
        quiet: survey.reminders.quiet,
      },
      rules: {
        remindBeforeDue: survey.rules.remind_before_due,
        chaseOverdue: survey.rules.chase_overdue,
        retrySoftBounces: survey.rules.retry_soft_bounces,
      },
      pollMinutes: survey.poll_minutes,
      sharedMailbox: survey.shared_mailbox,
      checkSenders: survey.check_senders,
      trustedAuthserv: survey.trusted_authserv ?? null,
    },
  };
}
