/**
 * The name service as mail needs it: every answer kept for a while, few questions at once, none that takes long, and
 * none at all while nobody answers. A mail must never wait for it.
 */
import { Resolver } from "node:dns/promises";
import { performance } from "node:perf_hooks";
import { bodyOf } from "../../message/sender-body.js";

/** Rejects with a `code` as node:dns does: `ENOTFOUND` and `ENODATA` are answers, everything else is none. */
export type Resolve = (name: string, type: string) => Promise<unknown>;

export interface NameService {
  readonly resolve: Resolve;
  /** `nowhere`: no name service knows such a name. `silent`: nobody has answered lately, and nobody is asked for a while. */
  standing(domain: string): "open" | "nowhere" | "silent";
}

export interface NameServiceOptions {
  /** (Default: the machine's name servers) */
  readonly resolve?: Resolve;
  /** Milliseconds until a question counts as not answered. (Default: 2000) */
  readonly timeoutMs?: number;
  /** Questions under way at once. (Default: 8) */
  readonly parallel?: number;
  /** Milliseconds on a clock that never goes back. (Default: the process's) */
  readonly now?: () => number;
}

const KEEP_MS = 10 * 60_000;
const KEEP_TROUBLE_MS = 60_000;
const KEPT = 5_000;
/** Unanswered questions in a row, or domains they were about, after which nobody is asked for a while. */
const UNANSWERED = 4;
const UNANSWERED_DOMAINS = 2;
const PAUSE_MS = 60_000;
const LONGEST_PAUSE_MS = 15 * 60_000;
/** RFC 6761 and RFC 2606: names that no name service knows, so that none needs to be asked. */
const NOWHERE = /(?:^|\.)(?:example|test|invalid|localhost|local|internal|example\.(?:com|net|org))\.?$/i;

const codeOf = (fault: unknown): string =>
  typeof fault === "object" && fault !== null && "code" in fault && typeof fault.code === "string" ? fault.code : "";
/** The service answered: there is no such name, or nothing of that type. */
const isAnswer = (fault: unknown): boolean => ["ENOTFOUND", "ENODATA"].includes(codeOf(fault));

function machineResolve(timeoutMs: number): Resolve {
  const resolver = new Resolver({ timeout: timeoutMs / 2, tries: 2 });
  return (name, type) => resolver.resolve(name, type);
}

/** As node:dns would say it: its callers look at the code. */
const timeout = (name: string): Error => Object.assign(new Error(`the name service did not answer about ${name}`), { code: "ETIMEOUT" });

/** At most so many at once, first come first. */
function gate(width: number): <T>(work: () => Promise<T>) => Promise<T> {
  let under = 0;
  const waiting: (() => void)[] = [];
  return async (work) => {
    if (under < width) under++;
    else await new Promise<void>((go) => void waiting.push(go));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next === undefined) under--;
      else next();
    }
  };
}

export function openNameService(options: NameServiceOptions = {}): NameService {
  const timeoutMs = options.timeoutMs ?? 2000;
  const ask = options.resolve ?? machineResolve(timeoutMs);
  const now = options.now ?? (() => performance.now());
  const through = gate(options.parallel ?? 8);
  const kept = new Map<string, { readonly answer: Promise<unknown>; until: number }>();
  let unanswered = 0;
  const about = new Set<string>();
  let pause = PAUSE_MS;
  let closedUntil = Number.NEGATIVE_INFINITY;

  const heard = (): void => {
    unanswered = 0;
    about.clear();
    pause = PAUSE_MS;
  };
  const notHeard = (name: string): void => {
    unanswered++;
    about.add(bodyOf(name));
    if (unanswered < UNANSWERED && about.size < UNANSWERED_DOMAINS) return;
    closedUntil = now() + pause;
    pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
  };
  const askOnce = async (name: string, type: string): Promise<unknown> => {
    if (now() < closedUntil) throw timeout(name);
    let timer: NodeJS.Timeout | undefined;
    try {
      const late = new Promise<never>((_, reject) => {
        timer = setTimeout(() => reject(timeout(name)), timeoutMs);
      });
      const answer = await Promise.race([ask(name, type), late]);
      heard();
      return answer;
    } catch (fault) {
      if (isAnswer(fault)) heard();
      else notHeard(name);
      throw fault;
    } finally {
      clearTimeout(timer);
    }
  };

  return {
    standing(domain) {
      if (options.resolve === undefined && NOWHERE.test(domain)) return "nowhere";
      return now() < closedUntil ? "silent" : "open";
    },
    resolve(name, type) {
      const key = `${type} ${name.toLowerCase()}`;
      const known = kept.get(key);
      if (known !== undefined && now() < known.until) return known.answer;
      const answer = through(() => askOnce(name, type));
      const entry = { answer, until: now() + KEEP_MS };
      answer.catch((fault: unknown) => {
        if (!isAnswer(fault)) entry.until = now() + KEEP_TROUBLE_MS;
      });
      kept.delete(key);
      kept.set(key, entry);
      for (const oldest of kept.keys()) {
        if (kept.size <= KEPT) break;
        kept.delete(oldest);
      }
      return answer;
    },
  };
}
