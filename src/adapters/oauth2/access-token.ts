/**
 * OAuth2 in place of a password, for providers that want it (Microsoft 365 accepts nothing else, Gmail either).
 *
 * `SMTP_URL` and `IMAP_URL` name a token file: `imaps://me%40example.org@outlook.office365.com/?oauth2=token.json`.
 * The file is JSON (mode 0600, outside any repository), written by whatever tool signed the researcher in once:
 *
 *     {"token_uri": "https://login.microsoftonline.com/common/oauth2/v2.0/token", "client_id": "…", "client_secret": "…",
 *      "refresh_token": "…", "scope": "offline_access https://outlook.office.com/IMAP.AccessAsUser.All https://outlook.office.com/SMTP.Send"}
 *
 * Google: `"token_uri": "https://oauth2.googleapis.com/token"`, scope `https://mail.google.com/`. `client_secret` and
 * `scope` may be absent. From the refresh token an access token is asked (RFC 6749 6) when the last one is about to
 * expire; a provider that sends a new refresh token with it (Microsoft does) has it written back to the file.
 */
import { chmodSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { z } from "zod";
import { faultMessage, RoundrobinError } from "../../errors.js";
import { type AccessToken, isLoopback } from "../mail-server/mail-server.js";

const TokenFile = z.looseObject({
  token_uri: z.url(),
  client_id: z.string().min(1),
  client_secret: z.string().min(1).optional(),
  refresh_token: z.string().min(1),
  scope: z.string().min(1).optional(),
});
type TokenFile = z.infer<typeof TokenFile>;

/** RFC 6749 5.1 and 5.2. */
const TokenAnswer = z.looseObject({
  access_token: z.string().min(1),
  expires_in: z.coerce.number().positive().catch(300),
  refresh_token: z.string().min(1).optional(),
});
const TokenRefusal = z.looseObject({ error: z.string() });

/** A token this close to its end, in milliseconds, is not used for a login any more. */
const MARGIN = 60_000;
const PATIENCE = 30_000;

function readTokenFile(path: string): TokenFile {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(path, "utf8"));
  } catch (thrown) {
    // The message of JSON.parse quotes the text, which is secret.
    const words = thrown instanceof SyntaxError ? "is not JSON" : `cannot be read (${faultMessage(thrown)})`;
    throw new RoundrobinError("SETTINGS_INVALID", `the OAuth2 token file ${path} ${words}`);
  }
  const read = TokenFile.safeParse(content);
  if (!read.success) {
    const names = read.error.issues.map((issue) => issue.path.join(".") || "the file").join(", ");
    throw new RoundrobinError(
      "SETTINGS_INVALID",
      `the OAuth2 token file ${path} lacks or misuses: ${names}; it needs token_uri, client_id and refresh_token`,
    );
  }
  const uri = new URL(read.data.token_uri);
  if (uri.protocol !== "https:" && !isLoopback(uri.hostname)) {
    throw new RoundrobinError("SETTINGS_INVALID", `the OAuth2 token file ${path}: token_uri must begin with https://`);
  }
  return read.data;
}

/** Written beside and renamed over, so that a crash leaves the old token or the new one. */
function keepRefreshToken(path: string, file: TokenFile, refreshToken: string): void {
  const beside = `${path}.new`;
  writeFileSync(beside, `${JSON.stringify({ ...file, refresh_token: refreshToken }, null, 2)}\n`, { mode: 0o600 });
  chmodSync(beside, 0o600);
  renameSync(beside, path);
}

/**
 * Gives access tokens from a token file, a new one when the last is about to expire; callers at the same time share
 * one request. The file is read at each request, so that a new sign-in is noticed.
 *
 * @param login the fault of a refused sign-in: POST_LOGIN or MAILBOX_LOGIN
 * @throws RoundrobinError (from the function given back) SETTINGS_INVALID, `login` when the provider refuses the
 *   refresh token, POST_UNAVAILABLE or MAILBOX_UNAVAILABLE when it cannot be reached
 */
export function openAccessToken(path: string, login: "POST_LOGIN" | "MAILBOX_LOGIN", now: () => number = Date.now): AccessToken {
  let token = { value: "", until: 0 };
  let asking: Promise<string> | null = null;
  const away = login === "POST_LOGIN" ? "POST_UNAVAILABLE" : "MAILBOX_UNAVAILABLE";

  async function ask(): Promise<string> {
    const file = readTokenFile(path);
    const place = new URL(file.token_uri).host;
    const form = new URLSearchParams({ grant_type: "refresh_token", client_id: file.client_id, refresh_token: file.refresh_token });
    if (file.client_secret !== undefined) form.set("client_secret", file.client_secret);
    if (file.scope !== undefined) form.set("scope", file.scope);
    let status: number;
    let answer: unknown;
    try {
      const response = await fetch(file.token_uri, {
        method: "POST",
        body: form,
        redirect: "error",
        signal: AbortSignal.timeout(PATIENCE),
      });
      ({ status } = response);
      answer = await response.json();
    } catch (thrown) {
      throw new RoundrobinError(
        away,
        `the OAuth2 server ${place} gives no token: ${faultMessage(thrown)}; check token_uri in ${path} and the network`,
      );
    }
    const refusal = TokenRefusal.safeParse(answer);
    if (status >= 400 && status < 500 && refusal.success) {
      throw new RoundrobinError(
        login,
        `the OAuth2 server ${place} refuses the sign-in (${refusal.data.error}); sign in again and renew ${path}`,
      );
    }
    const read = TokenAnswer.safeParse(answer);
    if (status !== 200 || !read.success) throw new RoundrobinError(away, `the OAuth2 server ${place} answered ${status} without a token`);
    if (read.data.refresh_token !== undefined && read.data.refresh_token !== file.refresh_token)
      keepRefreshToken(path, file, read.data.refresh_token);
    token = { value: read.data.access_token, until: now() + read.data.expires_in * 1_000 - MARGIN };
    return token.value;
  }

  return (renew = false) => {
    if (!renew && token.value !== "" && now() < token.until) return Promise.resolve(token.value);
    asking ??= ask().finally(() => {
      asking = null;
    });
    return asking;
  };
}

/** The same settings with a source of tokens where they name a token file. */
export function withAccessToken<Settings extends { readonly oauth2File?: string | null; readonly accessToken?: AccessToken }>(
  settings: Settings,
  login: "POST_LOGIN" | "MAILBOX_LOGIN",
): Settings {
  if (settings.accessToken !== undefined || settings.oauth2File === undefined || settings.oauth2File === null) return settings;
  return { ...settings, accessToken: openAccessToken(settings.oauth2File, login) };
}
