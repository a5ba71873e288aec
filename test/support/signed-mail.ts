/** Mails signed as real servers sign them, and a name service in memory that knows their keys. */
import { generateKeyPairSync } from "node:crypto";
import { type ARCSealOptions, dkimSign, sealMessage } from "mailauth";
import type { Resolve } from "../../src/adapters/sender-check/name-service.js";

const pair = generateKeyPairSync("rsa", { modulusLength: 2048 });
const PRIVATE = pair.privateKey.export({ type: "pkcs8", format: "pem" }).toString();
const PUBLIC = pair.publicKey.export({ type: "spki", format: "der" }).toString("base64");
export const KEY_RECORD = `v=DKIM1; k=rsa; p=${PUBLIC}`;
const SELECTOR = "s1";

export const fault = (code: string): Error => Object.assign(new Error(`query ${code}`), { code });

/** Names to TXT records; `A name` for addresses. Whatever it does not know is not there. */
export type Zone = Readonly<Record<string, string | Error>>;
export function nameServer(zone: Zone, asked: string[] = []): Resolve {
  return (name, type) => {
    asked.push(`${type} ${name}`);
    const found = zone[type === "TXT" ? name : `${type} ${name}`];
    if (found === undefined) return Promise.reject(fault("ENOTFOUND"));
    if (found instanceof Error) return Promise.reject(found);
    return Promise.resolve(type === "TXT" ? [[found]] : [found]);
  };
}

/** A domain that signs, may be sent for by 192.0.2.7 alone and wants the rest handled by this policy. */
export const council = (domain: string, policy: "none" | "quarantine" | "reject" | null): Zone => ({
  [`${SELECTOR}._domainkey.${domain}`]: KEY_RECORD,
  [domain]: "v=spf1 ip4:192.0.2.7 -all",
  ...(policy === null ? {} : { [`_dmarc.${domain}`]: `v=DMARC1; p=${policy}` }),
});

export function plainMail(from: string, options: { readonly body?: string; readonly headers?: readonly string[] } = {}): string {
  return [
    ...(options.headers ?? []),
    `From: Information Team <${from}>`,
    "To: trees@study.example",
    "Subject: Your request for information",
    "Message-ID: <answer-1@council.example>",
    "Date: Fri, 4 Sep 2026 09:00:00 +0100",
    "Content-Type: text/plain; charset=utf-8",
    "",
    options.body ?? "We planted 412 street trees.",
    "",
  ].join("\r\n");
}

export async function signed(
  mail: string,
  domain: string,
  options: { readonly signTime?: string; readonly expires?: string; readonly maxBodyLength?: number; readonly selector?: string } = {},
): Promise<string> {
  const signTime = options.signTime ?? "2026-09-04T08:00:00Z";
  const signature = { signingDomain: domain, selector: SELECTOR, privateKey: PRIVATE, canonicalization: "relaxed/relaxed", ...options };
  const { signatures, errors } = await dkimSign(mail, { ...signature, signTime, signatureData: [signature] });
  if (errors.length > 0 || signatures.trim() === "") throw new Error(`could not sign: ${JSON.stringify(errors)}`);
  return signatures + mail;
}

/** Sealed by a forwarder that writes down what it found. */
export async function sealed(mail: string, forwarder: string, found: string): Promise<string> {
  const seal: ARCSealOptions & { readonly i: number; readonly cv: string; readonly authResults: string } = {
    signingDomain: forwarder,
    selector: SELECTOR,
    privateKey: PRIVATE,
    i: 1,
    cv: "none",
    authResults: `mx.${forwarder}; ${found}`,
    signTime: "2026-09-04T08:00:05Z",
  };
  return (await sealMessage(mail, seal)).toString() + mail;
}

/** Put above a mail by the server that takes it in. */
export const arrival = (ip: string, options: { readonly by?: string; readonly returnPath?: string } = {}): string =>
  [
    `Return-Path: <${options.returnPath ?? "foi@hartwell.example"}>`,
    `Received: from mail.sender.example (mail.sender.example [${ip}])`,
    `\tby ${options.by ?? "mx.study.example"} (Postfix) with ESMTPS id 4F00; Fri, 4 Sep 2026 08:00:10 +0000`,
    "",
  ].join("\r\n");
