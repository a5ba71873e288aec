import { choices, count, date, duration, group, money, percent, series, type Theme, words, yesNo } from "./theme.js";

export const parking: Theme = {
  title: "Parking enforcement",
  subject: "parking enforcement",
  service: "Parking Services",
  records: "penalty charge notices",
  path: "parking/annual-report",
  lists: {
    "Ways to pay": ["Coins", "Bank card at the machine", "Telephone", "Mobile app", "Permit or season ticket", "Prepaid voucher"],
  },
  sections: [
    {
      name: "Penalty charge notices",
      topics: [
        count("How many penalty charge notices did the council issue in {year}?", "notices", 900, 90_000),
        count(
          "How many appeals against penalty charge notices were received in {year}?",
          "appeals",
          60,
          9_000,
          count("How many of those appeals succeeded?", "appeals", 10, 900),
          count("How many of those went on to the tribunal?", "cases", 6, 300),
        ),
        money("How much income did penalty charge notices bring in during {year}?", 40_000, 3_000_000),
        series("Please give the number of notices cancelled in each of the last four financial years.", "count", 12, 4_000),
        percent("What proportion of notices were paid at the discounted rate?", "of notices"),
        duration("How long on average does a motorist wait for a decision on an informal challenge?", "days"),
        words(
          "Which street had the most notices?",
          "Abbot's Lane",
          "Station Approach (the taxi rank end), followed by Mill Street and Dock Road",
          "High Street, where the loading bay is often used as a short stay space",
        ),
      ],
    },
    {
      name: "Car parks",
      topics: [
        count(
          "How many off-street car parks does the council run?",
          "car parks",
          4,
          70,
          count("How many spaces do they have in all?", "spaces", 300, 9_000),
          count("How many of the spaces are for disabled drivers?", "spaces", 20, 400),
        ),
        choices('How can drivers pay? (choose from "Ways to pay")', "Ways to pay"),
        yesNo(
          "Are any of the car parks run by a private company?",
          ["two of them, by Cobalt Parking Ltd", "the multi-storey only"],
          ["all are run in house", "the last such agreement ended in 2018"],
          date("When does the agreement with the company end?"),
          money("How much does the council pay the company each year?", 10_000, 500_000),
        ),
        money("What was spent on maintaining car parks in {year}?", 12_000, 800_000),
        words(
          "What is the charge for an hour on a weekday?",
          "It varies: long stay is cheaper than short stay, and two car parks are free.",
          ["Short stay: 1.80 pounds", "Long stay: 1.20 pounds", "Leisure centre: free with validation"],
        ),
      ],
    },
    {
      name: "Staff",
      topics: [
        count("How many civil enforcement officers does the council employ?", "officers", 3, 90),
        yesNo(
          "Do the officers wear body cameras?",
          ["all of them since the trial ended", "when on evening patrol"],
          ["a business case is being prepared", "it was considered and rejected"],
        ),
        count("How many assaults on officers were recorded in {year}?", "assaults", 6, 60),
        words(
          "Please describe the training that officers are given before they go on patrol.",
          "A four day course with an accredited provider and a written test.",
          [
            "There is an induction of two weeks, most of which is spent on the street with a senior officer.",
            "Officers also attend conflict management training, which is repeated every 18 months.",
          ],
          ["1. Law and signs", "2. Handheld equipment", "3. Dealing with the public", "each followed by an assessment"],
        ),
        group(
          "If enforcement is contracted out:",
          words("Who is the contractor?", "Kestrel Civil Enforcement", "Beacon Street Services plc, under a framework let by the county"),
          date("When was the contract last tendered?"),
          duration("How long is the contract?", "years"),
        ),
      ],
    },
  ],
};
