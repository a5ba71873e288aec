import { choice, choices, count, date, duration, group, money, percent, series, type Theme, words, yesNo } from "./theme.js";

export const schoolTransport: Theme = {
  title: "Home to school transport",
  subject: "home to school transport",
  service: "Education Transport",
  records: "pupil files",
  path: "schools/transport",
  lists: {
    "Kinds of vehicle": [
      "Coach or bus",
      "Minibus",
      "Taxi or private hire car",
      "Adapted vehicle",
      "Train or tram pass",
      "Mileage paid to a parent",
    ],
    "How routes are planned": ["By hand", "With a spreadsheet", "With routing software", "By the operators"],
  },
  sections: [
    {
      name: "Pupils",
      topics: [
        count(
          "How many pupils were given free transport in the school year {year}?",
          "pupils",
          200,
          9_000,
          count("How many of the pupils have an education, health and care plan?", "pupils", 20, 2_000),
          count("How many of the pupils travel alone in a taxi?", "pupils", 6, 400),
        ),
        series("How many applications for transport were refused in each of the last four school years?", "count", 6, 900),
        percent("What percentage of appeals by parents were upheld?", "of appeals"),
        choices('What vehicles are used? (See "Kinds of vehicle", list all)', "Kinds of vehicle"),
        words(
          "What is the longest journey made by any pupil?",
          "About an hour and a quarter each way, to a residential school outside the county",
          "The furthest school is 61 miles away, but that pupil boards during the week.",
        ),
      ],
    },
    {
      name: "Operators",
      topics: [
        count("How many operators does the council use?", "operators", 6, 200),
        yesNo(
          "Do all drivers hold an enhanced disclosure certificate?",
          ["it is a condition of the framework", "renewed every three years"],
          ["a small number of relief drivers are awaiting one"],
        ),
        choice('How are the routes worked out? (See "How routes are planned")', "How routes are planned"),
        yesNo(
          "Does the council own any vehicles that are used to take pupils to school?",
          ["six minibuses", "two adapted vehicles, bought in 2020"],
          ["everything is contracted", "the fleet was sold in 2012"],
          count("How many vehicles does it own?", "vehicles", 6, 60),
          percent("What share of these vehicles is electric?", "of vehicles"),
        ),
        count("How many complaints about drivers were received in {year}?", "complaints", 6, 300),
        words(
          "What happens when a driver does not turn up?",
          "The operator must send another vehicle within 30 minutes or pay a default.",
          [
            "The school rings our control room.",
            "We keep a list of standby firms, and parents who drive their child are paid mileage at 45p.",
            "Three failures in a term lead to a formal meeting with the operator.",
          ],
        ),
      ],
    },
    {
      name: "Budget",
      topics: [
        money("What was the total spent on home to school transport in {year}?", 400_000, 30_000_000),
        money("What was the total spent on transport for pupils with special needs in {year}?", 200_000, 20_000_000),
        money("What is the highest annual cost of transport for one pupil?", 9_000, 140_000),
        duration("How long are contracts with operators?", "years"),
        group(
          "If parents can be paid for driving:",
          count("How many families are paid?", "families", 6, 400),
          words("What is the rate?", "45p a mile for two return trips a day", "It is agreed case by case and reviewed each September."),
          date("When was the rate last changed?"),
        ),
      ],
    },
  ],
};
