/**
 * From kept bytes to a place: what is this mail, whose is it, and what does it change? Everything it leads to is
 * written in one transaction, so that it happens once however often it is tried. What fits nothing, or two
 * requests, is held for a person; a mail that cannot be worked on is held too, never dropped.
 */
import { faultMessage } from "../errors.js";
import { serverEvidence } from "../message/authentication-results.js";
import { classifyMail } from "../message/classify-mail.js";
import { consequencesOf } from "../message/consequences.js";
import type { Classification } from "../message/correspondence-kind.js";
import { externalHop } from "../message/external-hop.js";
import type { LetterOut } from "../message/letter-given-up.js";
import type { IncomingMail } from "../message/message.js";
import { ownWords } from "../message/own-words.js";
import { type Route, type RoutingConfig, routeMail, routingEvidence, routingKeys } from "../message/routing.js";
import { doubtOfSender, type SenderEvidence, weighEvidence } from "../message/sender-evidence.js";
import type { CheckSender, Clock, Log, ParseMail, Store, Suggestion, Waker } from "../ports.js";
import { isFromRegulator } from "./from-regulator.js";
import { wordsOfMail } from "./mail-words.js";

export interface ReceiveDeps {
  readonly store: Store;
  readonly parseMail: ParseMail;
  readonly clock: Clock;
  readonly log: Log;
  readonly waker: Waker;
  /** Our own addresses and how tokens stand in them. */
  readonly routing: RoutingConfig;
  /** Our own check of signatures and origin; null when it is switched off. (Default: null) */
  readonly checkSender?: CheckSender | null;
}

/** A mail that made trouble this often goes to a person. */
export const ATTEMPTS_BEFORE_HELD = 5;
const RETRY_MINUTES = 2;

export type Received =
  | {
      readonly outcome: "filed" | "held" | "unrelated";
      readonly messageId: number;
      /** Empty unless filed. */
      readonly requests: readonly number[];
      readonly kind: Classification["kind"];
      readonly from: string;
    }
  /** Somebody else has received it in the meantime, or there is no such mail. */
  | { readonly outcome: "done_already" }
  /** It made trouble and will be tried again. */
  | { readonly outcome: "postponed"; readonly fault: string };

/** A letter whose fate is unknown may be what a report is about. */
const lettersOut = async (store: Store, requestId: number): Promise<readonly LetterOut[]> =>
  (await store.letters([requestId])).filter(({ state }) => state === "sent" || state === "sending" || state === "unknown");

/** Writes what a filed mail means for one request. Shared by the program and by a person's filing. */
export async function recordConsequences(
  store: Store,
  requestId: number,
  mail: IncomingMail,
  classification: Classification,
  filed: { readonly messageId: number; readonly at: string; readonly by: "rule" | "person"; readonly codes?: readonly string[] },
  ourAddresses: readonly string[] = [],
): Promise<void> {
  if (await isFromRegulator(store, requestId, mail.from?.address ?? null)) return;
  const request = await store.request(requestId);
  const context = {
    writtenTo: request === null ? [] : [request.email, ...request.cc],
    letters: classification.kind === "bounce_soft" || classification.kind === "bounce_hard" ? await lettersOut(store, requestId) : [],
    ourAddresses,
  };
  for (const body of consequencesOf(mail, classification, ownWords(mail, ourAddresses), context)) {
    await store.appendEvent(requestId, filed.at, { by: "mail", id: filed.messageId }, body);
  }
  // What this mail teaches: the next one from the same officer or under the same reference files itself.
  await store.learn(requestId, {
    by: filed.by,
    messageId: filed.messageId,
    ...(filed.codes === undefined ? {} : { codes: filed.codes }),
    ...lessonOf(classification, mail.from?.address ?? ""),
  });
}

/** Reference and address that a filed mail makes known; a bounce and what nobody at the council wrote teach nothing. */
export function lessonOf(
  { kind, authorityReference }: Classification,
  address: string,
): { readonly reference?: string; readonly domain?: string; readonly address?: string } {
  if (kind === "bounce_hard" || kind === "bounce_soft") return {};
  return {
    ...(authorityReference === null ? {} : { reference: authorityReference, domain: address.split("@")[1] ?? "" }),
    ...(address === "" || kind === "spam_or_unrelated" ? {} : { address }),
  };
}

interface Raw {
  readonly content: Uint8Array;
  readonly receivedAt: string;
  readonly incomplete: string | null;
}

const DAY_MS = 86_400_000;

/** What our own check and the trusted server say about who sent it. A mail of which only the beginning is kept proves nothing. */
async function sentBy(deps: ReceiveDeps, raw: Raw, mail: IncomingMail, carriesToken: boolean): Promise<SenderEvidence | null> {
  const trusted = deps.routing.trustedAuthserv ?? null;
  const sender = mail.from?.address ?? "";
  const header = (name: string): readonly string[] => mail.headers.get(name) ?? [];
  const told = {
    sender,
    receivedAt: raw.receivedAt,
    hop: externalHop(header("received"), trusted),
    returnPath: header("return-path")[0] ?? null,
  };
  const check = deps.checkSender ?? null;
  const own = check === null || raw.incomplete !== null ? null : await check(raw.content, told);
  const server = serverEvidence(header("authentication-results"), trusted, sender);
  const age = (Date.parse(deps.clock.now()) - Date.parse(raw.receivedAt)) / DAY_MS;
  return weighEvidence({ sender, own, server, age, carriesToken });
}

/** Parses, classifies and routes one mail without writing anything. */
async function look(deps: ReceiveDeps, raw: Raw) {
  const { content, incomplete } = raw;
  const mail = await deps.parseMail(content);
  const classification = classifyMail(mail, { ourAddresses: deps.routing.ourAddresses });
  const evidence = routingEvidence(mail, deps.routing);
  const keys = routingKeys(evidence);
  const own = mail.messageId !== null && (await deps.store.isOwnLetter(mail.messageId));
  const candidates = own ? [] : await deps.store.filingCandidates(keys);
  const route: Route = own ? { outcome: "unrelated", reasons: ["a copy of our own letter"] } : routeMail(evidence, candidates);
  const carriesToken = evidence.tokens.some(({ token }) => candidates.some((candidate) => candidate.token === token));
  const authentication = await sentBy(own ? { ...deps, checkSender: null } : deps, raw, mail, carriesToken);
  const doubts = own ? [] : [incomplete, doubtOfSender(evidence, candidates, authentication)].filter((doubt) => doubt !== null);
  return { mail, classification, keys, authentication, route: withDoubts(route, doubts) };
}

/** What is certain to be somebody's, but not to be whole or genuine, a person decides. */
function withDoubts(route: Route, doubts: readonly string[]): Route {
  if (doubts.length === 0) return route;
  const suggestions = route.outcome === "filed" ? route.requests : route.outcome === "held" ? route.suggestions : [];
  return { outcome: "held", reasons: [...doubts, ...(route.outcome === "filed" ? [] : route.reasons)], suggestions };
}

export async function receiveMail(deps: ReceiveDeps, rawMailId: number): Promise<Received> {
  const raw = await deps.store.rawMail(rawMailId);
  if (raw === null) return { outcome: "done_already" };
  let seen: Awaited<ReturnType<typeof look>>;
  try {
    seen = await look(deps, raw);
  } catch (fault) {
    return giveUpOrPostpone(deps, rawMailId, raw, faultMessage(fault));
  }
  const { mail, classification, keys, authentication, route } = seen;
  // Mail that has nothing to do with any request is kept, searchable, and bothers nobody.
  const state = route.outcome === "filed" ? "filed" : route.outcome === "unrelated" ? "unrelated" : "held";
  const suggestions: readonly Suggestion[] = route.outcome === "held" ? route.suggestions : [];
  const write = async (trx: Store): Promise<number | null> => {
    const id = await trx.addMessage({
      rawMailId,
      headerMessageId: mail.messageId,
      fromName: mail.from?.name ?? "",
      fromAddress: mail.from?.address ?? "",
      subject: mail.subject,
      receivedAt: raw.receivedAt,
      classification,
      keys: { ...keys },
      state,
      heldReasons: route.outcome === "filed" ? [] : route.reasons,
      suggestions,
      warnings: [
        ...(raw.incomplete === null ? [] : [raw.incomplete]),
        ...mail.warnings,
        ...mail.body.warnings.map((warning) => warning.message),
      ],
      authentication,
      attachments: mail.attachments,
      words: wordsOfMail(mail),
    });
    if (id === null || route.outcome !== "filed") return id;
    for (const filing of route.requests) {
      await trx.fileMessage(id, filing.requestId, { score: filing.score, reasons: filing.reasons, by: "rule" });
      const filed = { messageId: id, at: raw.receivedAt, by: "rule" as const };
      await recordConsequences(trx, filing.requestId, mail, classification, filed, deps.routing.ourAddresses);
    }
    return id;
  };
  let messageId: number | null;
  try {
    messageId = await deps.store.transaction(write);
  } catch (fault) {
    // What the database refuses must not stand in the way of the next mail; when it is away this throws too.
    return giveUpOrPostpone(deps, rawMailId, raw, faultMessage(fault));
  }
  if (messageId === null) return { outcome: "done_already" };
  const from = mail.from?.address ?? "";
  const fields = { mail: rawMailId, message: messageId, kind: classification.kind, from };
  if (route.outcome !== "filed") {
    deps.log.info({ ...fields, reasons: route.reasons }, state === "held" ? "mail held for a person" : "mail put aside as unrelated");
    return { outcome: state, messageId, requests: [], kind: classification.kind, from };
  }
  const requests = route.requests.map((filing) => filing.requestId);
  deps.log.info({ ...fields, requests, reasons: route.requests[0]?.reasons ?? [] }, "mail filed");
  await deps.waker.add("read-replies", [messageId]);
  return { outcome: "filed", messageId, requests, kind: classification.kind, from };
}

async function giveUpOrPostpone(
  deps: ReceiveDeps,
  rawMailId: number,
  raw: { readonly receivedAt: string; readonly attempts: number },
  fault: string,
): Promise<Received> {
  if (raw.attempts + 1 < ATTEMPTS_BEFORE_HELD) {
    const retryAfter = new Date(Date.parse(deps.clock.now()) + RETRY_MINUTES * 60_000 * (raw.attempts + 1)).toISOString();
    await deps.store.noteTrouble(rawMailId, fault, retryAfter);
    deps.log.warn({ mail: rawMailId, fault, attempt: raw.attempts + 1 }, "mail could not be worked on; tried again later");
    return { outcome: "postponed", fault };
  }
  const messageId = await deps.store.addMessage({
    rawMailId,
    headerMessageId: null,
    fromName: "",
    fromAddress: "",
    subject: "(a mail that could not be read)",
    receivedAt: raw.receivedAt,
    classification: {
      kind: "spam_or_unrelated",
      authorityReference: null,
      ourReference: null,
      statedDue: null,
      extendedTo: null,
      confidence: 0,
      reasons: ["the mail could not be read"],
    },
    keys: {},
    state: "held",
    heldReasons: [`it could not be worked on after ${ATTEMPTS_BEFORE_HELD} tries: ${fault}`],
    suggestions: [],
    warnings: [fault],
    attachments: [],
  });
  if (messageId === null) return { outcome: "done_already" };
  deps.log.error({ mail: rawMailId, message: messageId, fault }, "mail could not be worked on; held for a person");
  return { outcome: "held", messageId, requests: [], kind: "spam_or_unrelated", from: "" };
}
