import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { checkTemplate, renderHtml, renderLetter } from "../../../src/adapters/templates/render-letter.js";
import { loadTemplate, loadTemplateFile } from "../../../src/adapters/templates/template-files.js";
import { RoundrobinError } from "../../../src/errors.js";

const facts = {
  council: { name: "Hartwell Borough Council" },
  reference: { ours: "RR-7K3M9F", theirs: null },
  questions: ["a", "b"],
  rows: [{ id: "Q1" }],
};
const letter = (body: string, subject = "Reminder") => `Subject: ${subject}\n\n${body}`;
function faultOf(act: () => unknown): RoundrobinError {
  try {
    act();
  } catch (error) {
    if (error instanceof RoundrobinError) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
}

describe("a letter from a template", () => {
  test("subject from the first line, body from the rest, blank lines and line ends tidied", () => {
    const source =
      "Subject: About {{ reference.ours }}\r\n\r\nDear {{ council.name }},  \r\n\r\n\r\n\r\n{% if reference.theirs %}yours{% endif %}\r\nBye\r\n\r\n";
    expect(renderLetter("x.liquid", source, facts)).toEqual({
      subject: "About RR-7K3M9F",
      body: "Dear Hartwell Borough Council,\n\nBye\n",
    });
  });

  test.each([
    ["an unknown name", letter("Dear {{ council.nam }}"), "x.liquid:3:9 unknown name council.nam; did you mean council.name?"],
    [
      "an unknown name in the subject",
      letter("x", "To {{ councl.name }}"),
      "x.liquid:1:16 unknown name councl.name; did you mean council.name?",
    ],
    [
      "an unknown name in a branch that is not taken",
      letter("{% if reference.theirs %}\n{{ wat }}\n{% endif %}"),
      "x.liquid:4:4 unknown name wat; known names:",
    ],
    ["an unknown name as a condition", letter("{% if nothing %}a{% endif %}"), "x.liquid:3:7 unknown name nothing"],
    ["a name inside nothing", letter("{{ reference.theirs.year }}"), "x.liquid:3:4 unknown name reference.theirs.year"],
    ["a group of facts as if it were one", letter("{{ council }}"), "x.liquid:3:4 unknown name council"],
    ["a name in a loop", letter("{% for row in rows %}{{ row.label }}{% endfor %}"), "x.liquid:3:25 undefined variable: row.label"],
    ["what every object inherits", letter("{{ constructor }}{{ council.toString }}"), "x.liquid:3:4 unknown name constructor"],
    ["an unknown filter", letter("\n{{ council.name | shout }}"), "x.liquid:4:1 undefined filter: shout"],
    ["an unknown tag", letter("{% bogus %}"), 'x.liquid:3:1 tag "bogus" not found'],
    ["a file to include", letter("{% include 'secrets' %}"), 'x.liquid:3:1 tag "include" not found'],
    ["an open tag", letter("{% if reference.ours %}a"), "x.liquid:3:1 tag {% if reference.ours %} not closed"],
    ["an open name", letter("{{ council.name"), 'x.liquid:3:1 output "{{ council.name" not closed'],
    ["no subject", "Dear {{ council.name }}", "x.liquid:1:1 the first line should be the subject"],
    ["an empty subject", letter("x", " "), "x.liquid:1:1 the first line should be the subject"],
    ["no line between", "Subject: a\nDear", "x.liquid:2:1 the second line should be empty"],
    ["a subject that comes out empty", letter("x", "{{ reference.theirs }}"), "x.liquid:1:1 the letter came out empty"],
    ["a loop bomb", letter("{% for i in (1..900000000) %}x{% endfor %}"), "x.liquid:3:"],
  ])("%s is a fault with file, line and column", (_why, source, expected) => {
    const fault = faultOf(() => renderLetter("x.liquid", source, facts));
    expect(fault.code).toBe("TEMPLATE_INVALID");
    expect(fault.message).toContain(expected);
    expect(fault.message).not.toContain("\n");
  });

  test("no fact can add a header, move into the body or smuggle a control character", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary" }),
        fc.constantFrom("\r\nBcc: all@x.example\r\n\r\n", "\n", "\r", "\u0085", "\u2028", "\u2029", "\0", "\v"),
        (text, evil) => {
          const name = `a${text}${evil}Bcc: all@x.example`;
          const { subject, body } = renderLetter("x.liquid", letter("Dear {{ council.name }}", "To {{ council.name }}"), {
            ...facts,
            council: { name },
          });
          expect(subject).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u);
          expect(subject.startsWith("To a")).toBe(true);
          expect(body.replaceAll("\n", "").replaceAll("\t", "")).not.toMatch(/\p{Cc}/u);
        },
      ),
    );
  });

  test("what a fact says is never read as a template", () => {
    const { body } = renderLetter("x.liquid", letter("Dear {{ council.name }}"), {
      ...facts,
      council: { name: "{{ reference.ours }}{% raise %}" },
    });
    expect(body).toBe("Dear {{ reference.ours }}{% raise %}\n");
  });

  test("HTML is escaped, in text and in attributes", () => {
    const html = renderHtml("x.html.liquid", '<a title="{{ council.name }}">{{ council.name }}</a>', {
      ...facts,
      council: { name: "<b>\"&'" },
    });
    expect(html).toBe('<a title="&lt;b&gt;&#34;&amp;&#39;">&lt;b&gt;&#34;&amp;&#39;</a>');
    expect(faultOf(() => renderHtml("x.html.liquid", "\n{{ nope }}", facts)).message).toContain("x.html.liquid:2:4 unknown name nope");
  });
});

describe("checking a template", () => {
  const keys = ["council.name", "reference.ours", "rows"];
  test("a sound one has no problems", () => {
    expect(checkTemplate("x.liquid", letter("{{ council.name }} {{ rows.size }}"), keys, facts)).toEqual([]);
  });
  test("all problems at once", () => {
    const source = "Subject: {{ reference.our }}\n\n{{ council.nmae }}\n{% if who %}{{ council.name }}{% endif %}";
    expect(checkTemplate("x.liquid", source, keys).map((problem) => `${problem.where} ${problem.what}`)).toEqual([
      "x.liquid:1:13 unknown name reference.our; did you mean reference.ours?",
      "x.liquid:3:4 unknown name council.nmae; did you mean council.name?",
      "x.liquid:4:7 unknown name who; known names: council.name, reference.ours, rows",
    ]);
    const broken = "Dear\n\n{% bogus %}\n{{ a | shout }}";
    expect(checkTemplate("x.liquid", broken, keys).map((problem) => problem.where)).toEqual([
      "x.liquid:1:1",
      "x.liquid:3:1",
      "x.liquid:4:1",
    ]);
  });
  test("names inside a loop show with sample facts", () => {
    const source = letter("{% for row in rows %}{{ row.label }}{% endfor %}");
    expect(checkTemplate("x.liquid", source, keys, facts)).toEqual([{ where: "x.liquid:3:25", what: "undefined variable: row.label" }]);
  });
});

describe("finding templates", () => {
  test("the first folder that has it wins, and a missing one is a fault", async () => {
    const found = await loadTemplate("request", ["test/letters", "templates"]);
    expect(found.name).toBe("request.liquid");
    expect(found.source).toMatch(/^Subject: /);
    await expect(loadTemplate("farewell", ["templates"])).rejects.toMatchObject({
      code: "TEMPLATE_INVALID",
      message: expect.stringContaining("farewell.liquid"),
    });
    await expect(loadTemplateFile("templates/none.liquid")).rejects.toMatchObject({ code: "TEMPLATE_INVALID" });
  });
});
