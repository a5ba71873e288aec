import { choice, choices, count, date, duration, group, money, percent, series, type Theme, words, yesNo } from "./theme.js";

export const trees: Theme = {
  title: "Street trees and tree works",
  subject: "street trees",
  service: "Parks and Green Spaces",
  records: "inspection sheets",
  path: "environment/trees",
  lists: {
    "Reasons for felling": ["Disease", "Danger to the public", "Damage to a building", "Road scheme", "Storm damage", "Any other reason"],
    "Inspection methods": ["Walking past", "Driving past", "Climbing inspection", "Sonic or resistance test"],
  },
  sections: [
    {
      name: "Stock",
      topics: [
        count(
          "How many street trees is the council responsible for?",
          "trees",
          900,
          90_000,
          count("How many of them are more than a hundred years old?", "trees", 20, 900),
          count("How many of them are elms?", "elms", 6, 90),
        ),
        yesNo(
          "Is there a digital map of the trees?",
          ["it is open to the public", "held in TreePlot and updated after every survey"],
          ["records are kept on paper by ward", "it is being prepared"],
          date("When was the map last updated?"),
          percent("What share of the trees is on the map?", "of trees"),
        ),
        series("Please state the number of trees planted in each year from 2020 to 2023.", "count", 20, 3_000),
        count("How many trees were felled in {year}?", "trees", 12, 900),
        choices('For what reasons were trees felled? (options under "Reasons for felling")', "Reasons for felling"),
        count("How many tree preservation orders were in force on 1 April 2024?", "orders", 30, 900),
      ],
    },
    {
      name: "Inspections",
      topics: [
        duration("How often is each tree inspected?", "years"),
        choice('Which method is mainly used? (options under "Inspection methods")', "Inspection methods"),
        words(
          "What qualifications must an inspector hold?",
          "Level 2 professional tree inspection certificate",
          "None is required by law. In practice all three officers have a diploma in arboriculture and a current climbing ticket.",
        ),
        count("How many inspections were overdue at the year end?", "inspections", 6, 2_000),
        words(
          "Please describe what happens when a member of the public reports a dangerous tree.",
          "It is looked at within one working day.",
          [
            "The call is logged and sent to the duty officer.",
            "If the tree is down or about to fall a crew attends within two hours, day or night.",
            "All other reports are inspected within 28 days and the caller is told the outcome.",
          ],
        ),
      ],
    },
    {
      name: "Claims and costs",
      topics: [
        count("How many claims for damage by tree roots were made in {year}?", "claims", 6, 300),
        money("How much was paid in compensation for such claims in {year}?", 2_000, 600_000),
        money("What was the total cost of tree works in {year}?", 40_000, 2_000_000),
        yesNo(
          "Is the work done by a contractor?",
          ["Greenbough Arb Ltd", "for anything above six metres"],
          ["we have our own crew of five", "except after storms"],
          date("On what date does the contract with the contractor finish?"),
          money("How much was the contractor paid in {year}?", 20_000, 900_000),
        ),
        group(
          "Where the council sells the timber:",
          money("How much did it earn in {year}?", 300, 40_000),
          words("Who buys it?", "A local firewood merchant", "It goes to auction twice a year and most is bought by biomass plants."),
        ),
      ],
    },
  ],
};
