import { choices, count, date, duration, group, money, percent, series, type Theme, words, yesNo } from "./theme.js";

export const housingRepairs: Theme = {
  title: "Damp, mould and repairs in council homes",
  subject: "damp and mould in council homes",
  service: "Housing and Property",
  records: "repair orders",
  path: "housing/repairs-data",
  lists: {
    "Causes of damp": ["Leaking pipe or roof", "Rising damp", "Condensation", "Failed gutter or downpipe", "Cause never established"],
  },
  sections: [
    {
      name: "Reports",
      topics: [
        count(
          "How many reports of damp or mould did the council receive from its tenants in {year}?",
          "reports",
          40,
          9_000,
          count("How many of those reports came from homes with a child under five?", "reports", 6, 900),
          count("How many of those reports were found to be a serious hazard?", "reports", 6, 300),
        ),
        series("How many repairs of all kinds were raised in each of the last four years?", "count", 900, 60_000),
        choices('What were the commonest causes? (See "Causes of damp" at the end, name all that apply)', "Causes of damp"),
        percent("What percentage of repairs were completed on the first visit?", "of repairs"),
        duration("What is the average time from report to inspection?", "days"),
        duration("What is the average time from inspection to completion of the works?", "weeks"),
      ],
    },
    {
      name: "Homes",
      topics: [
        count("How many homes does the council own and let?", "homes", 900, 30_000),
        count("How many of the council's homes stood empty on 31 March 2024?", "homes", 12, 900),
        yesNo(
          "Does the council use sensors to watch for damp?",
          ["in 200 homes as a pilot", "fitted whenever a home becomes empty"],
          ["the cost could not be justified", "but thermal cameras are lent to surveyors"],
          count("How many sensors are installed?", "sensors", 12, 3_000),
          money("What did the sensors cost to buy and fit?", 5_000, 400_000),
        ),
        words(
          "What advice is given to tenants who report mould?",
          "A leaflet is sent with the appointment letter.",
          [
            "We no longer tell tenants to change how they live.",
            "A surveyor visits first, and only then is advice about heating and ventilation given, in person and in writing.",
          ],
          ["i) open windows after bathing", "ii) keep furniture away from outside walls", "iii) report any leak at once"],
        ),
      ],
    },
    {
      name: "Claims and spending",
      topics: [
        count("How many disrepair claims were opened against the council in {year}?", "claims", 6, 700),
        money("How much compensation was paid to tenants for disrepair in {year}?", 2_000, 900_000),
        money("How much was paid in legal costs on disrepair claims in {year}?", 2_000, 900_000),
        money("What was the repairs budget for {year}?", 400_000, 9_000_000),
        yesNo(
          "Are repairs carried out by the council's own workforce?",
          ["with subcontractors for roofing", "through our wholly owned company"],
          ["Ashlar Homes Maintenance is the contractor", "a partnering contract has been in place since 2017"],
        ),
        group(
          "If a contractor is used:",
          words(
            "What is the contractor's name?",
            "Ashlar Homes Maintenance Ltd",
            "Redwall Property Care, which took over from Dunmore in 2021",
          ),
          date("When does the contractor's agreement expire?"),
          words(
            "How is the contractor's work checked?",
            "One job in ten is inspected.",
            "Tenants are sent a text message survey, and a clerk of works looks at anything above a set value as well as a sample of the rest.",
          ),
        ),
      ],
    },
  ],
};
