import { choice, choices, count, date, duration, group, money, percent, type Theme, words, yesNo } from "./theme.js";

export const informationSystems: Theme = {
  title: "Case management software in councils",
  subject: "case management software",
  service: "Digital Services",
  records: "purchase orders",
  path: "digital/case-management",
  lists: {
    "Barriers to change": [
      "Moving old records into a new product",
      "Teaching staff to work with a new product",
      "Getting every department to take part",
      "Links with existing finance and payroll products",
      "Money",
      "Something else (say what)",
    ],
    "Hosting arrangements": ["On council premises", "Private cloud", "Public cloud", "Run by a neighbouring council", "Mixed arrangements"],
  },
  sections: [
    {
      name: "Current software",
      topics: [
        count(
          "How many separate software applications are in use across the council?",
          "applications",
          40,
          700,
          count("How many of these hold personal data about residents?", "applications", 20, 300),
          count("How many of these are no longer supported by their manufacturer?", "applications", 6, 60),
          words(
            "Are they mostly organised by person or by address?",
            "By address. The property gazetteer is the key in nearly all of them.",
            "A mixture: the social care products go by person and the rest by address.",
            "Person",
          ),
        ),
        words(
          "What is the name of the main case management product?",
          "CaseHarbour",
          "Lumen Workflow, version 7.2, bought from Fernhill Software Ltd",
          "We run two side by side. Tandem Cases is used by adult services, and a home-made database is used by everyone else.",
        ),
        date("When did the main case management product go into use?"),
        duration("How long did it take to install?", "months"),
        choice("Where is the main case management product hosted?", "Hosting arrangements"),
        yesNo(
          "Does the council operate a single resident account through which people can see their own cases?",
          ["called MyTown", "it was relaunched in 2022 and covers council tax, waste and planning"],
          ["residents can only telephone or use web forms", "though it is in the digital plan for next year"],
          percent("What share of households have registered for the resident account?", "of households"),
          percent("What share of cases are opened through the resident account?", "of cases"),
        ),
      ],
    },
    {
      name: "Money",
      topics: [
        money("What did the council spend on software licences in {year}?", 90_000, 4_000_000),
        money("What did the council spend on software licences and support for social care in {year}?", 40_000, 900_000),
        money("What was the total value of the contract for the case management product when it was signed?", 60_000, 2_500_000),
        date("When does the contract for the case management product run out?"),
        words(
          "Which officer is responsible for that contract?",
          "Head of Digital, Data and Technology",
          "Joanna Pryce, Chief Information Officer, jpryce@marlowdene.example, 01632 960 118",
          "This sits with the Assistant Director (Customer).",
        ),
      ],
    },
    {
      name: "Change",
      topics: [
        yesNo(
          "Has the council ever abandoned a project to replace its case management software?",
          ["in 2016, when the supplier went into administration", "the 2019 project was stopped after discovery"],
          ["every project so far has been completed", "not to our knowledge"],
          choices('What were the reasons for stopping? (See "Barriers to change" below, please give all that apply)', "Barriers to change"),
        ),
        choices('Which barriers has the council met? (See "Barriers to change" below, please give all that apply)', "Barriers to change"),
        group(
          "If the council plans to replace the product in the next three years:",
          date("When should the tender be published?"),
          money("What budget has been set aside?", 50_000, 1_500_000),
          words(
            "Who will decide on the award?",
            "Cabinet",
            "The Digital Board makes a recommendation and the portfolio holder signs it off.",
            "Delegated to the Section 151 officer under the scheme of delegation",
          ),
        ),
        words(
          "How are staff trained to use the product?",
          "By e-learning, with a refresher every second year.",
          [
            "New starters get a half day in a classroom.",
            "After that there is a network of champions, one to a team, who meet monthly and pass on what has changed.",
            "The supplier runs two webinars a year.",
          ],
          ["- online module", "- shadowing a colleague for a week", "- supplier's handbook"],
        ),
        count("How many staff are employed to look after it (full time equivalent)?", "FTE", 1, 30),
      ],
    },
  ],
};
