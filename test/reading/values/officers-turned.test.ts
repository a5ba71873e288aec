/** Officers' turns of phrase: nothing is held, why it is withheld, answers named by their subject, a zero at the end. Councils and figures are invented. */
import { expect, test } from "@jest/globals";
import { read } from "./asked.js";
import { type Asked, readRows } from "./officers-rows.js";

const ASKED: readonly Asked[] = [
  {
    question: "How many boat licences were issued?",
    rows: [
      [
        "Navigation on this river is a function of the Harbour Board and not the Council. Accordingly we hold none of the information that you seek.",
        "not_held",
        null,
      ],
      ["We hold none of what you have asked for.", "not_held", null],
      ["The clerk who dealt with it has retired and no register of it was retained. Nothing is therefore held.", "not_held", null],
      ["That would be for the marina operator to answer. It isnt information held by or for the Council.", "not_held", null],
      ["Nor have we ever counted them", "not_held", null],
      ["We know most of the boats by sight but have not worked out how many there are.", "not_held", null],
      ["We have none of these.", "answered", 0],
      ["The Council has yet to issue a boat licence.", "answered", 0],
      ["The council has never had to issue one.", "answered", 0],
      ["We have never kept a count.", "not_held", null],
    ],
  },
  {
    question: "What did the ferry service earn?",
    rows: [
      ["The operator keeps the fares and nothing comes to us. So nil.", "answered", { amount: 0, currency: "GBP" }],
      ["It is run by volunteers, therefore zero", "answered", { amount: 0, currency: "GBP" }],
    ],
  },
  {
    question: "What is the current repairs backlog?",
    rows: [
      ["£4.1m across all three walls (2022 survey).", "answered", { amount: 4_100_000, currency: "GBP" }],
      ["£90,000 at two berths and £40,000 at another", "answered", null],
    ],
  },
  {
    question: "For what reasons were moorings ended?",
    rows: [
      [
        "Given how few there were, to give reasons would allow the owners to be recognised by others at the quay. The reasons are withheld under section 40(2).",
        "refused",
        null,
        ["s40(2)"],
      ],
      [
        "The case is open and the Board has yet to decide on it. Release now would hinder that. Withheld under section 30(1).",
        "refused",
        null,
        ["s30(1)"],
      ],
      ["Two were ended for arrears. The other reasons are withheld under section 40(2).", "partly_answered", undefined, ["s40(2)"]],
    ],
  },
];

readRows(ASKED);

test.each([
  ["I would refer you to the preceding answer.", "previous"],
  ["I refer you to my last answer.", "previous"],
  ["We refer you back to the answer immediately above.", "previous"],
  ["See the answer about opening hours.", null],
  ["Please refer to our response regarding opening hours above.", null],
])("%s points elsewhere", (words, refersBack) => {
  expect(read(words, "How many members are there?")).toMatchObject({ status: "see_other", refersBack });
});

test.each(["See the last report.", "The last answer was given in 2019 to another applicant."])("%s points to no answer", (words) => {
  expect(read(words, "How many members are there?")).toMatchObject({ refersBack: null, refersToLabel: null });
});
