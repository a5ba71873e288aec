import { describe, expect, test } from "@jest/globals";
import { renderTable } from "../../src/cli/table.js";

const rows = [
  { name: "Ynys Môn", n: 5 },
  { name: "A council with a very long name indeed", n: 1200 },
];
const columns = [
  { title: "name", of: (row: { name: string }) => row.name, shrinkTo: 10 },
  { title: "n", of: (row: { n: number }) => row.n, align: "right" as const },
];

describe("a table", () => {
  test("is aligned, numbers to the right", () => {
    expect(renderTable(rows, columns, 80)).toBe(
      [
        "name                                       n",
        "--------------------------------------  ----",
        "Ynys Môn                                   5",
        "A council with a very long name indeed  1200",
      ].join("\n"),
    );
  });
  test("shrinks the columns that allow it to the width there is", () => {
    const lines = renderTable(rows, columns, 24).split("\n");
    expect(lines.every((line) => line.length <= 24)).toBe(true);
    expect(lines[3]).toBe("A council with a…   1200");
  });
  test("never cuts a column that does not allow it", () => {
    expect(renderTable(rows, [columns[1] ?? { title: "", of: () => "" }], 2)).toContain("1200");
  });
});
