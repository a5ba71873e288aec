/** An SMTP server that takes everything and keeps nothing; says its settings on the first line and ends with its standard input. */
import { startSmtpServer } from "../../src/demo/servers/smtp-server.js";

const server = await startSmtpServer({ accounts: new Map([["rr", "secret"]]), onMail: () => undefined });
const settings = { host: server.host, port: server.port, secure: false, user: "rr", password: "secret", allowInsecure: false };
process.stdout.write(`${JSON.stringify(settings)}\n`);
process.stdin.resume();
process.stdin.on("end", () => void server.close().then(() => process.exit(0)));
