import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { documentFromHtml } from "../../../src/adapters/documents/html-document.js";
import { checkSpans, outline } from "../../fixtures/documents/outline.js";

describe("html", () => {
  test.each<[string, string, readonly string[]]>([
    [
      "paragraphs and broken lines",
      "<p>One<br>two<br/><br>three</p><div>four<div>five</div>six</div>",
      ["paragraph One", "paragraph two", "paragraph three", "paragraph four", "paragraph five", "paragraph six"],
    ],
    [
      "white space, entities and no-break spaces",
      "<p> 1.&nbsp;&nbsp;Is it&#8217;s\n  <b> so </b> ?&shy;</p>",
      ["paragraph 1. Is it’s so ?"],
    ],
    [
      "lists that number themselves",
      '<ol start="3"><li>a</li><li value="7">b<ol type="a"><li>x</li><li>y</li></ol></li><li>c</li></ol><ul><li>d</li></ul>',
      ["item {0.0 3.} a", "item {0.0 7.} b", "item {1.1 a.} x", "item {1.1 b.} y", "item {0.0 8.} c", "item {2.0 •} d"],
    ],
    [
      "roman numbers by style, and going backwards",
      '<ol style="list-style-type:upper-roman"><li>a<li>b</ol><ol reversed start=2><li>c<li>d</ol>',
      ["item {0.0 I.} a", "item {0.0 II.} b", "item {1.0 2.} c", "item {1.0 1.} d"],
    ],
    [
      "an answer in the item of its question",
      "<ol><li>How many?<p>14</p></li></ol><p>Yours</p>",
      ["item {0.0 1.} How many?", "paragraph {0.0 1.} 14", "paragraph Yours"],
    ],
    [
      "a list as Outlook writes it",
      "<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>1.<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp;&nbsp; </span></span><![endif]>How many vans?<o:p></o:p></p><p class=MsoNormal>Six</p><p style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>2.<span>&nbsp;</span></span>Why?</p><p style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>·<span>&nbsp;</span></span>note</p>",
      ["item {0.0 1.} How many vans?", "paragraph Six", "item {0.0 2.} Why?", "item {1.0 •} note"],
    ],
    [
      "merged cells",
      "<table><thead><tr><td>Year<td colspan=2>Claims</thead><tr><td rowspan=2>2024</td><td>Made</td><td>40</td></tr><tr><td>Paid<br>in full</td><td>8</td></tr></table>",
      [
        "cell [0 0,0 H] Year",
        "cell [0 0,1 1x2 H] Claims",
        "cell [0 1,0 2x1] 2024",
        "cell [0 1,1] Made",
        "cell [0 1,2] 40",
        "cell [0 2,1] Paid|in full",
        "cell [0 2,2] 8",
      ],
    ],
    [
      "tables that only lay out a letter",
      '<table role="presentation"><tr><td>Dear Sir</td><td>FOI 1</td></tr></table><table><tr><td><table><tr><td><p>One</p><p>Two</p></td></tr></table></td></tr></table>',
      ["paragraph Dear Sir", "paragraph FOI 1", "paragraph One", "paragraph Two"],
    ],
    [
      "a table of data in a layout of tables",
      "<table><tr><td>Logo</td><td>Ref 9</td></tr><tr><td colspan=2><p>Dear Sir</p><table><tr><td>Q1</td><td>14</td></tr><tr><td>Q2</td><td>15</td></tr></table><p>Yours</p></td></tr></table>",
      [
        "paragraph Logo",
        "paragraph Ref 9",
        "paragraph Dear Sir",
        "cell [0 0,0] Q1",
        "cell [0 0,1] 14",
        "cell [0 1,0] Q2",
        "cell [0 1,1] 15",
        "paragraph Yours",
      ],
    ],
    [
      "a small table inside an answer",
      "<table><tr><td>1. By year?</td><td>See:<table><tr><td>2023</td><td>4</td></tr></table></td></tr><tr><td>2. Why?</td><td>Law</td></tr></table>",
      ["cell [0 0,0] 1. By year?", "cell [0 0,1] See:||2023\t4", "cell [0 1,0] 2. Why?", "cell [0 1,1] Law"],
    ],
    [
      "quotations, and an indent that is none",
      "<div>On Monday A wrote:<blockquote class=gmail_quote style='margin:0 0 0 .8ex;border-left:1px solid #ccc'>1. How many?<blockquote type=cite>old</blockquote></blockquote></div><blockquote style='margin:0 0 0 40px;border:none;padding:0px'>14</blockquote>",
      ["paragraph On Monday A wrote:", "paragraph > 1. How many?", "paragraph >> old", "paragraph 14"],
    ],
    [
      "the mail that Outlook answers",
      "<div class=WordSection1><p>Please see below.</p><div><div style='border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm'><p><b>From:</b> A<br><b>Sent:</b> 1 May<br><b>To:</b> B<br><b>Subject:</b> FOI</p></div></div><p>1. How many?</p><p style='color:#0070C0'>14</p></div><p>after</p>",
      [
        "paragraph Please see below.",
        "paragraph From: A",
        "paragraph Sent: 1 May",
        "paragraph To: B",
        "paragraph Subject: FOI",
        "paragraph > 1. How many?",
        "paragraph > 14",
        "paragraph after",
      ],
    ],
    ["preformatted text", "<pre>a\n  b\n\nc</pre>", ["line a", "line b", "line c"]],
    ["raised digits", "<p>569<sup>1</sup> of 20 m<sup>2</sup>, the 20<sup>th</sup></p>", ["paragraph 569¹ of 20 m², the 20th"]],
    ["boxes to tick", "<p><input type=checkbox checked>Yes <input type=checkbox>No</p>", ["paragraph ☒ Yes ☐ No"]],
    [
      "script, style, title and pictures",
      "<head><title>T</title><style>p{}</style><body><script>x()</script><p>a<img alt=logo></p>",
      ["paragraph a"],
    ],
    ["a body without any tag", "Dear Sir &amp; Madam", ["paragraph Dear Sir & Madam"]],
    ["tags that are not closed", "<p>a<p>b<li>c<td>d", ["paragraph a", "paragraph b", "item {0.0 •} c", "paragraph d"]],
  ])("%s", (_, html, expected) => {
    const document = documentFromHtml(html);
    checkSpans(document);
    expect(outline(document)).toEqual(expected);
  });

  test("text that a program wrapped with <br> is lines, not paragraphs", () => {
    const long = "Thank you for your request of 3 March, which the council has considered under";
    const document = documentFromHtml(`<p>${[long, long, long, "the Act."].join("<br>")}</p><p>Yours</p>`);
    expect(document.blocks.map((block) => block.kind)).toEqual(["line", "line", "line", "line", "paragraph"]);
  });

  test.each<[string, string, object]>([
    ["bold and strong", "<b>a</b>", { bold: true }],
    ["bold by weight", '<span style="font-weight:700">a</span>', { bold: true }],
    ["bold taken back", '<b><span style="font-weight:normal;font-style:italic">a</span></b>', { italic: true }],
    ["colour by style", '<span style="color: rgb(0, 112, 192)">a</span>', { colour: "#0070c0" }],
    ["colour by font", "<font color=red>a</font>", { colour: "#ff0000" }],
    ["marker pen", "<mark>a</mark>", { highlight: "#ffff00" }],
    ["background", '<span style="background:yellow;mso-highlight:yellow">a</span>', { highlight: "#ffff00" }],
    ["underline", "<u>a</u>", { underline: true }],
  ])("look: %s", (_, html, look) => {
    const document = documentFromHtml(`<p>Q ${html} z</p>`);
    expect(document.text).toBe("Q a z");
    expect(document.marks).toEqual([{ start: 2, end: 3, ...look }]);
  });

  test.each(["black", "#000", "windowtext", "#222222", "inherit", "auto"])("the colour %s is ordinary text", (colour) => {
    expect(documentFromHtml(`<p style="color:${colour}">a</p>`).marks).toEqual([]);
  });

  test.each<[string, readonly string[]]>([
    ['<a href="https://council.example/a?b=1&amp;c=2">here</a>', ["https://council.example/a?b=1&c=2"]],
    ["<a href='#top'>up</a><a href='javascript:x()'>x</a>", []],
    [
      "<a href='https://gbr01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fcouncil.example%2Fa&amp;data=05'>a</a>",
      ["https://council.example/a"],
    ],
  ])("links of %s", (html, urls) => {
    expect(documentFromHtml(html).links.map((link) => link.url)).toEqual(urls);
  });

  test.each(["display:none", "DISPLAY: none !important", "mso-hide:all", "font-size:0px", "visibility:hidden"])(
    "%s is left out and said",
    (style) => {
      const document = documentFromHtml(`<div style="${style}">Preview words</div><p>Seen</p>`);
      expect(document.text).toBe("Seen");
      expect(document.warnings.map((warning) => warning.code)).toEqual(["hidden_content"]);
    },
  );

  test("spans hold for any soup of tags", () => {
    const tag = fc.constantFrom(
      "<p>",
      "</p>",
      "<b>",
      "</b>",
      "<table>",
      "<tr>",
      "<td>",
      "<td rowspan=3 colspan=2>",
      "</td>",
      "</tr>",
      "</table>",
      "<ol>",
      "<li>",
      "</ol>",
      "<br>",
      "<blockquote>",
      "</blockquote>",
      "<pre>",
      "</pre>",
      "<a href=x>",
      "</a>",
      "word",
      " 7 ",
      "\n",
      "&nbsp;",
      "<",
      "<sup>2</sup>",
      "<div hidden>",
      "</div>",
    );
    fc.assert(
      fc.property(fc.array(tag, { maxLength: 60 }), (soup) => {
        checkSpans(documentFromHtml(soup.join("")));
      }),
      { numRuns: 300 },
    );
  });

  test.each<[string, string]>([
    ["elements nested 200,000 deep", `${"<div>".repeat(200_000)}deep`],
    ["tables nested 20,000 deep", `${"<table><tr><td>".repeat(20_000)}deep`],
    ["100,000 closing tags without an opening one", `${"<b>".repeat(50_000)}${"</i>".repeat(100_000)}deep`],
    ["huge spans", `<table>${"<tr><td colspan=999999 rowspan=999999>deep".repeat(2_000)}`],
    ["long attribute", `<p style="${"a:b;".repeat(200_000)}">deep</p>`],
  ])("hostile: %s", (_, html) => {
    const started = process.hrtime.bigint();
    expect(documentFromHtml(html).text).toContain("deep");
    expect(Number(process.hrtime.bigint() - started) / 1e6).toBeLessThan(8000);
  });
});
