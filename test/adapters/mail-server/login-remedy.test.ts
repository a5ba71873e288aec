import { expect, test } from "@jest/globals";
import { loginRemedy } from "../../../src/adapters/mail-server/login-remedy.js";

test.each([
  // [host, what the server says, what the researcher is told]
  ["imap.gmail.com", "[AUTHENTICATIONFAILED] Invalid credentials (Failure)", "Gmail wants an app password"],
  ["smtp.gmail.com", "535-5.7.8 Username and Password not accepted", "Gmail wants an app password"],
  ["outlook.office365.com", "LOGIN failed.", "?oauth2=FILE"],
  ["smtp.office365.com", "535 5.7.139 Authentication unsuccessful, basic authentication is disabled.", "?oauth2=FILE"],
  ["smtp-mail.outlook.com", "", "?oauth2=FILE"],
  ["mail.university.example", "535 5.7.139 Authentication unsuccessful, basic authentication is disabled.", "?oauth2=FILE"],
  ["smtp.fastmail.com", "535 5.7.0 Incorrect username or password", "Fastmail wants an app password"],
  ["imap.mail.me.com", "", "app-specific password"],
  ["imap.mail.yahoo.co.uk", "", "Yahoo and AOL"],
  ["smtp.workspace.example", "534-5.7.9 Application-specific password required.", "wants an app password"],
  ["mail.example", "535 5.7.8 wrong", "check user and password in SMTP_URL"],
  ["notgmail.com.example", "535 5.7.8 wrong", "check user and password in SMTP_URL"],
])("%s saying %j: %s", (host, words, expected) => {
  expect(loginRemedy(host, words, "SMTP_URL")).toContain(expected);
});
