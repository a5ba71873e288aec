import { describe, expect, test } from "@jest/globals";
import { parseMail } from "../../../src/adapters/mime/parse-mail.js";

const mail = (...lines: string[]): Uint8Array => Buffer.from(lines.join("\r\n"), "latin1");
const HEAD = [
  "From: FOI Team <FOI@Tarnbridge.example>",
  "To: study@asker.example",
  "Subject: FOI 7",
  "Date: Fri, 08 Mar 2024 11:02:47 +0000",
  "MIME-Version: 1.0",
];
const utf8 = (text: string): string => Buffer.from(text, "utf8").toString("latin1");

describe("headers", () => {
  test("are decoded, unfolded and kept in order", async () => {
    const read = await parseMail(
      mail(
        "Received: from a",
        "\tby b",
        "Received: from c",
        "From: =?utf-8?q?Si=C3=A2n?= Davies <Sian.Davies@Glan.EXAMPLE>",
        'To: "Study, FOI" <a@asker.example>, b@asker.example',
        "Cc: Group: c@asker.example, d@asker.example;",
        "Reply-To: cases@glan.example",
        "Subject: =?iso-8859-1?Q?RE:_cais_=A35?=",
        " =?utf-8?b?w6k=?= ",
        "Date: Tue, 2 Jul 2024 09:00:00 BST",
        "Message-ID: <1@glan.example>",
        "In-Reply-To: Your message of Monday <0@asker.example>",
        "References: <x@asker.example>",
        " <0@asker.example>",
        "X-Odd: a\0b",
        "",
        "Yes",
      ),
    );
    expect(read.from).toEqual({ name: "Siân Davies", address: "sian.davies@glan.example" });
    expect(read.to.map(({ address }) => address)).toEqual(["a@asker.example", "b@asker.example"]);
    expect(read.cc.map(({ address }) => address)).toEqual(["c@asker.example", "d@asker.example"]);
    expect(read.replyTo.map(({ address }) => address)).toEqual(["cases@glan.example"]);
    expect(read.subject).toBe("RE: cais £5é");
    expect(read.date).toBe("2024-07-02T08:00:00.000Z");
    expect(read.messageId).toBe("<1@glan.example>");
    expect(read.inReplyTo).toEqual(["<0@asker.example>"]);
    expect(read.references).toEqual(["<x@asker.example>", "<0@asker.example>"]);
    expect(read.headers.get("received")).toEqual(["from a\tby b", "from c"]);
    expect(read.headers.get("x-odd")).toEqual(["ab"]);
    expect(read.body.text).toBe("Yes");
    expect(read.warnings).toEqual([]);
  });

  test("eight-bit headers are read as UTF-8 when they are, else as windows-1252", async () => {
    expect((await parseMail(mail(`Subject: ${utf8("Côr £5")}`, "", "x"))).subject).toBe("Côr £5");
    expect((await parseMail(mail("Subject: C\u00f4r \u00a35 \u0096 x", "", "x"))).subject).toBe("Côr £5 – x");
  });

  test.each([["yesterday"], [""], ["Fri, 08 Mar 1066 11:02:47 +0000"], ["Mon, 99 Foo 2024"]])("the date %j is none", async (date) => {
    expect((await parseMail(mail(...HEAD.slice(0, 3), `Date: ${date}`, "", "x"))).date).toBeNull();
  });
});

describe("the body", () => {
  test("is the html of an alternative, with the plain text beside it", async () => {
    const read = await parseMail(
      mail(
        ...HEAD,
        'Content-Type: multipart/alternative; boundary="b"',
        "",
        "--b",
        "Content-Type: text/plain; charset=utf-8",
        "Content-Transfer-Encoding: quoted-printable",
        "",
        "> 1. How many?",
        "14 =E2=82=AC5",
        "--b",
        "Content-Type: text/html; charset=utf-8",
        "Content-Transfer-Encoding: base64",
        "",
        Buffer.from("<p>1. How many?</p><p style='color:red'>14 €5</p>").toString("base64"),
        "--b--",
        "",
      ),
    );
    expect(read.body).toMatchObject({ source: "body", mediaType: "text/html", text: "1. How many?\n\n14 €5" });
    expect(read.body.marks).toHaveLength(1);
    expect(read.plainBody).toMatchObject({ mediaType: "text/plain", text: "> 1. How many?\n14 €5" });
    expect(read.attachments).toEqual([]);
  });

  test("is the plain text when the html is empty", async () => {
    const read = await parseMail(
      mail(
        ...HEAD,
        "Content-Type: multipart/alternative; boundary=b",
        "",
        "--b",
        "",
        "14",
        "--b",
        "Content-Type: text/html",
        "",
        "<html><body><p>&nbsp;</p></body></html>",
        "--b--",
      ),
    );
    expect(read.body).toMatchObject({ mediaType: "text/plain", text: "14" });
    expect(read.plainBody).toBeNull();
  });

  test("joins the texts of a mail, and leaves text files to be attachments", async () => {
    const read = await parseMail(
      mail(
        ...HEAD,
        "Content-Type: multipart/mixed; boundary=m",
        "",
        "This is a multi-part message.",
        "--m",
        "Content-Type: multipart/alternative; boundary=a",
        "",
        "--a",
        "",
        "1. Yes",
        "--a",
        "Content-Type: text/html",
        "",
        "<ol><li>Yes</ol>",
        "--a--",
        "--m",
        'Content-Type: text/plain; name="annex.txt"',
        "Content-Disposition: attachment; filename*=utf-8''annex%20%C2%A31.txt",
        "",
        "figures",
        "--m",
        "Content-Type: text/html",
        "",
        "<ol><li>This e-mail is confidential</ol>",
        "--m--",
      ),
    );
    expect(read.body.text).toBe("Yes\n\nThis e-mail is confidential");
    expect(read.body.blocks.map((block) => block.item?.list)).toEqual([0, 1]);
    expect(read.body.blocks.map((block) => read.body.text.slice(block.start, block.end))).toEqual(["Yes", "This e-mail is confidential"]);
    expect(read.attachments).toMatchObject([{ name: "annex £1.txt", mediaType: "text/plain", size: 7, inline: false }]);
  });

  test.each<[string, string, string, string]>([
    ["windows-1252 said to be Latin-1", "iso-8859-1", "\u0093Yes\u0094 \u0096 \u00a35", "“Yes” – £5"],
    ["UTF-8 said to be Latin-1", "iso-8859-1", utf8("£5"), "£5"],
    ["windows-1252 said to be UTF-8", "utf-8", "\u00a35 \u0096 no", "£5 – no"],
    ["nothing said", "", "\u00a35", "£5"],
    ["a charset that nobody knows", "x-klingon", utf8("£5"), "£5"],
    ["UTF-16", "utf-16le", "5\0%\0", "5%"],
  ])("charset: %s", async (_, charset, bytes, text) => {
    const read = await parseMail(
      mail(
        ...HEAD,
        `Content-Type: text/plain${charset === "" ? "" : `; charset=${charset}`}`,
        "Content-Transfer-Encoding: 8bit",
        "",
        bytes,
      ),
    );
    expect(read.body.text).toBe(text);
  });

  test("format=flowed: soft breaks are joined within a quotation, with and without delsp", async () => {
    const flowed = await parseMail(
      mail(
        ...HEAD,
        "Content-Type: text/plain; format=flowed",
        "",
        "> How many vans does the ",
        "> council have?",
        "We have",
        " >5 vans and ",
        "two lorries.",
        "-- ",
        "FOI",
      ),
    );
    expect(flowed.body.text).toBe("> How many vans does the council have?\nWe have\n>5 vans and two lorries.\n-- \nFOI");
    const glued = await parseMail(mail(...HEAD, "Content-Type: text/plain; format=Flowed; delsp=Yes", "", "a ", "b"));
    expect(glued.body.text).toBe("ab");
  });
});

describe("attachments", () => {
  test("a logo is inline, a picture sent as a file is not, names are made safe and unique", async () => {
    const part = (type: string, disposition: string, ...more: string[]): string[] => [
      "--r",
      `Content-Type: ${type}`,
      `Content-Disposition: ${disposition}`,
      ...more,
      "",
      "x",
    ];
    const read = await parseMail(
      mail(
        ...HEAD,
        "Content-Type: multipart/related; boundary=r",
        "",
        "--r",
        "Content-Type: text/html",
        "",
        "<p>See <img src='cid:logo@x'></p>",
        ...part("image/png", "inline; filename=logo.png", "Content-ID: <logo@x>"),
        ...part("image/png", "attachment; filename=scan.png", "Content-ID: <scan@x>"),
        ...part("application/pdf", 'inline; filename="..\\..\\a/answers.pdf"', "Content-ID: <doc@x>"),
        ...part("application/pdf", "attachment; filename=ANSWERS.pdf"),
        ...part("application/pdf", 'attachment; filename="=?utf-8?q?Atodiad_=C2=A3.pdf?="'),
        ...part("application/vnd.ms-excel", "attachment"),
        "--r--",
      ),
    );
    expect(read.attachments.map(({ name, inline }) => [name, inline])).toEqual([
      ["logo.png", true],
      ["scan.png", false],
      ["answers.pdf", false],
      ["ANSWERS (2).pdf", false],
      ["Atodiad £.pdf", false],
      ["attachment-6.xls", false],
    ]);
    expect(read.attachments[0]?.sha256).toBe("2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881");
  });

  test("a forwarded mail is one file, with its headers in `returned`", async () => {
    const read = await parseMail(
      mail(
        ...HEAD,
        "Content-Type: multipart/mixed; boundary=m",
        "",
        "--m",
        "",
        "Please see below",
        "--m",
        "Content-Type: message/rfc822",
        "",
        "Subject: =?utf-8?q?Ateb_=C2=A3?=",
        "Message-ID: <9@x>",
        "Content-Type: multipart/mixed; boundary=n",
        "",
        "--n",
        "",
        "inner",
        "--n--",
        "--m--",
      ),
    );
    expect(read.body.text).toBe("Please see below");
    expect(read.attachments.map(({ name, mediaType }) => [name, mediaType])).toEqual([["Ateb £.eml", "message/rfc822"]]);
    expect(read.returned?.get("message-id")).toEqual(["<9@x>"]);
    const [forwarded] = read.attachments;
    expect((await parseMail(forwarded?.content ?? new Uint8Array())).body.text).toBe("inner");
  });
});

describe("delivery reports", () => {
  test("each recipient block, and the headers of the mail that came back", async () => {
    const read = await parseMail(
      mail(
        ...HEAD,
        "Content-Type: multipart/report; report-type=delivery-status; boundary=r",
        "",
        "--r",
        "",
        "Could not be delivered.",
        "--r",
        "Content-Type: message/delivery-status",
        "",
        "Reporting-MTA: dns; mx.example",
        "",
        "Final-Recipient: rfc822; FOI@gone.example",
        "Action: failed",
        "Status: 5.1.1 (bad address)",
        "Diagnostic-Code: smtp; 550 5.1.1",
        "  User unknown",
        "",
        "Original-Recipient: rfc822;<two@gone.example>",
        "Action: Delayed (will retry)",
        "Status: 4.4.7",
        "--r",
        "Content-Type: text/rfc822-headers",
        "",
        "Subject: our request",
        "Message-ID: <ours@asker.example>",
        "--r--",
      ),
    );
    expect(read.body.text).toBe("Could not be delivered.");
    expect(read.deliveryReport).toEqual([
      { recipient: "foi@gone.example", action: "failed", status: "5.1.1", diagnostic: "550 5.1.1 User unknown" },
      { recipient: "two@gone.example", action: "delayed", status: "4.4.7", diagnostic: "" },
    ]);
    expect(read.returned?.get("message-id")).toEqual(["<ours@asker.example>"]);
    expect(read.attachments).toEqual([]);
  });
});

describe("broken mails", () => {
  const parts = ["--real", "Content-Type: text/plain", "", "14", "--real", "Content-Type: application/pdf", "", "%PDF", "--real--"];

  test.each<[string, string]>([
    ["no boundary stated", "Content-Type: multipart/mixed"],
    ["another boundary stated", 'Content-Type: multipart/mixed;\r\n boundary="other"'],
  ])("%s: it is guessed and said", async (_, type) => {
    const read = await parseMail(mail(...HEAD, type, "", ...parts));
    expect(read.body.text).toBe("14");
    expect(read.attachments.map(({ mediaType }) => mediaType)).toEqual(["application/pdf"]);
    expect(read.warnings).toHaveLength(1);
  });

  test("a last boundary that never comes loses nothing", async () => {
    const read = await parseMail(mail(...HEAD, "Content-Type: multipart/mixed; boundary=real", "", ...parts.slice(0, -1)));
    expect(read.body.text).toBe("14");
    expect(read.attachments).toHaveLength(1);
  });

  test.each<[string, Uint8Array]>([
    ["a pdf instead of a mail", Buffer.from("%PDF-1.7 words of the file")],
    ["a multipart without any part", mail(...HEAD, "Content-Type: multipart/mixed", "", "only words of the file")],
  ])("%s comes back as text with a warning", async (_, raw) => {
    const read = await parseMail(raw);
    expect(read.body.text).toContain("words of the file");
    expect(read.body.warnings.map(({ code }) => code)).toContain("unreadable");
    expect(read.warnings.length).toBeGreaterThan(0);
  });

  test("an empty mail", async () => {
    const read = await parseMail(new Uint8Array());
    expect(read).toMatchObject({ from: null, subject: "", date: null, attachments: [] });
    expect(read.warnings).toEqual(["The mail is empty."]);
  });

  test("encrypted mails say so", async () => {
    const smime = await parseMail(
      mail(
        ...HEAD,
        "Content-Type: application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m",
        "Content-Transfer-Encoding: base64",
        "",
        "MIIB",
      ),
    );
    expect(smime.warnings.join()).toMatch(/encrypted \(S\/MIME\)/);
    expect(smime.attachments).toHaveLength(1);
  });
});
