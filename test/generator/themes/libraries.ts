import { choice, choices, count, date, duration, group, money, percent, series, type Theme, words, yesNo } from "./theme.js";

export const libraries: Theme = {
  title: "Public libraries and their opening hours",
  subject: "public libraries",
  service: "Libraries and Archives",
  records: "issue slips",
  path: "libraries/performance",
  lists: {
    "Reasons for closing": [
      "Building in poor repair",
      "Fall in visitors",
      "Savings required by the budget",
      "Moved into a shared building",
      "Other reason (please give it)",
    ],
    "Who runs it": ["The council itself", "A trust", "Volunteers with council support", "Volunteers alone", "Another authority"],
  },
  sections: [
    {
      name: "Branches",
      topics: [
        count(
          "How many public libraries are open in the council's area today?",
          "libraries",
          3,
          45,
          count("How many of them are staffed only by volunteers?", "libraries", 6, 20),
          count("How many of them open on a Sunday?", "libraries", 6, 12),
        ),
        count("How many libraries have closed for good since 2010?", "libraries", 6, 25),
        choices('What were the reasons for closing? (See "Reasons for closing", tick all that apply)', "Reasons for closing"),
        choice('Who runs the central library? (See "Who runs it")', "Who runs it"),
        yesNo(
          "Does the council have a mobile library?",
          ["one vehicle, which visits 46 stops each fortnight", "shared with a neighbouring county"],
          ["it was withdrawn in 2014", "a home delivery service takes its place"],
          count("How many stops does it make in a fortnight?", "stops", 10, 120),
          date("When was the vehicle bought?"),
        ),
      ],
    },
    {
      name: "Use",
      topics: [
        count("How many visits were made to libraries in {year}?", "visits", 9_000, 900_000),
        count("How many books were borrowed in {year}?", "loans", 9_000, 700_000),
        count("How many electronic books were borrowed in {year}?", "loans", 2_000, 90_000),
        percent("What percentage of residents hold a library card that has been used in the last twelve months?", "of residents"),
        series("How many active borrowers were there at the end of each year since 2019?", "count", 2_000, 60_000),
        words(
          "Which title was borrowed most often?",
          "The Salt Path, by Raynor Winn",
          "A children's annual; the system does not rank adult and junior stock together.",
        ),
        money("How much was collected in overdue charges in {year}?", 900, 80_000),
      ],
    },
    {
      name: "Resources",
      topics: [
        money("What was the net budget of the library service in {year}?", 300_000, 9_000_000),
        money("What was spent on new books in {year}?", 20_000, 600_000),
        count("How many professional librarians are employed?", "librarians", 2, 40),
        duration("How long must a reader wait on average for a reserved book?", "days"),
        words(
          "How are new books chosen?",
          "By the supplier, to a profile which the stock team sets each spring.",
          [
            "Most are bought through a consortium of eleven authorities.",
            "Branch managers have a small sum of their own for local history and requests.",
          ],
          ["a) supplier selection for fiction", "b) staff selection for reference", "c) reader requests"],
        ),
        group(
          "If the council has reviewed opening hours in the last five years:",
          date("When was the review finished?"),
          words(
            "What did it recommend?",
            "That hours stay as they are",
            "To close one hour earlier on weekdays and to open on Saturday afternoon instead",
            "Self-service access before 9am at the four largest branches, to be tried for a year",
          ),
          yesNo("Was the public consulted?", ["for twelve weeks", "at eight drop-in sessions"], ["the change was too small to need it"]),
        ),
      ],
    },
  ],
};
