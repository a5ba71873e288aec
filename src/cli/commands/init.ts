import { copyFileSync, existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { RoundrobinError } from "../../errors.js";
import { packageRoot } from "../../package-root.js";
import type { CommandContext } from "../context.js";

const ENV = `# Servers and secrets of this survey; keep this file to yourself. Percent-encode special characters in passwords.
# Gmail: make an app password (Google account, Security, App passwords).
# SMTP_URL=smtps://you%40gmail.com:app-password@smtp.gmail.com:465
# IMAP_URL=imaps://you%40gmail.com:app-password@imap.gmail.com:993/INBOX
# Fastmail: Settings, Privacy & Security, App passwords, with IMAP and SMTP.
# SMTP_URL=smtps://you%40fastmail.com:app-password@smtp.fastmail.com:465
# IMAP_URL=imaps://you%40fastmail.com:app-password@imap.fastmail.com:993/INBOX
SMTP_URL=
IMAP_URL=
`;

/** Writes a survey folder; nothing that is there already is touched. */
export async function run(context: CommandContext, args: readonly string[]): Promise<void> {
  const folder = resolve(args[0] ?? context.folder);
  if (existsSync(join(folder, "survey.yaml"))) {
    throw new RoundrobinError(
      "WRONG_USE",
      `${folder} holds a survey already; nothing was written. Name another folder: roundrobin init my-survey`,
    );
  }
  if (existsSync(folder) && readdirSync(folder).length > 0) context.progress(`note: ${folder} is not empty; its files stay as they are`);
  mkdirSync(folder, { recursive: true });
  const written: string[] = [];
  for (const name of ["survey.yaml", "questionnaire.yaml", "councils.csv"]) {
    if (existsSync(join(folder, name))) continue;
    copyFileSync(join(packageRoot(), "config", name), join(folder, name));
    written.push(name);
  }
  for (const [name, content] of [
    [".env", ENV],
    [".gitignore", ".env\n.roundrobin/\n"],
  ] as const) {
    if (existsSync(join(folder, name))) continue;
    writeFileSync(join(folder, name), content, { mode: name === ".env" ? 0o600 : 0o644 });
    written.push(name);
  }
  context.print(`Wrote ${written.join(", ")} to ${folder}.`);
  context.print("Next: 1. your name, address and questions in survey.yaml and questionnaire.yaml; 2. the councils in councils.csv;");
  context.print(`      3. your mail account in .env; 4. roundrobin check --config ${args[0] ?? "config"}`);
}
