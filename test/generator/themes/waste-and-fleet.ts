import { choice, choices, count, date, duration, group, money, percent, series, type Theme, words, yesNo } from "./theme.js";

export const wasteAndFleet: Theme = {
  title: "Fly-tipping and the waste fleet",
  subject: "fly-tipping and refuse vehicles",
  service: "Street Scene",
  records: "job tickets",
  path: "waste/statistics",
  lists: {
    "Fuel of vehicles": ["Diesel", "Petrol", "Battery electric", "Plug-in hybrid", "Hydrotreated vegetable oil", "Hydrogen"],
    "Steps against fly-tipping": ["Cameras", "Fixed penalty notices", "Prosecution", "Free collections", "Signs", "None of these"],
  },
  sections: [
    {
      name: "Fly-tipping",
      topics: [
        count(
          "How many incidents of fly-tipping were reported in {year}?",
          "incidents",
          60,
          20_000,
          count("How many of the incidents were on private land?", "incidents", 6, 900),
          count("How many of the incidents involved asbestos?", "incidents", 6, 90),
        ),
        count("How many fixed penalties for fly-tipping were issued in {year}?", "penalties", 6, 900),
        count("How many prosecutions for fly-tipping were brought in {year}?", "prosecutions", 6, 90),
        choices('What steps has the council taken? (from "Steps against fly-tipping", all that apply)', "Steps against fly-tipping"),
        money("How much did clearing fly-tipped waste cost in {year}?", 9_000, 900_000),
        duration("How long does it take on average to clear an incident?", "days"),
        words(
          "Where is the worst spot?",
          "The lay-by on the old A6 at Withy Cross",
          "There are three which are about as bad as each other, all of them lanes behind the industrial estate.",
        ),
      ],
    },
    {
      name: "Vehicles",
      topics: [
        count(
          "How many refuse collection vehicles does the council have?",
          "vehicles",
          6,
          120,
          count("How many of the vehicles are leased?", "vehicles", 6, 60),
          count("How many of the vehicles are over seven years old?", "vehicles", 6, 60),
        ),
        choice('What fuel do most of the vehicles use? (from "Fuel of vehicles")', "Fuel of vehicles"),
        yesNo(
          "Does the council plan to buy electric refuse vehicles?",
          ["two are on order", "subject to the depot getting a new grid connection"],
          ["range is not yet enough for rural rounds", "the fleet was renewed in 2021"],
          date("When will the first electric vehicle be delivered?"),
          money("What is the expected price of each electric vehicle?", 300_000, 600_000),
        ),
        series("How many breakdowns were recorded in each of the last four years?", "count", 12, 900),
        words("Who maintains the vehicles?", "Our own workshop at the Furnace Lane depot", [
          "Vehicles under warranty go back to the maker.",
          "The others are maintained by eleven fitters at the depot, who also look after the gritters.",
        ]),
      ],
    },
    {
      name: "Collections",
      topics: [
        percent("What percentage of household waste was recycled in {year}?", "of household waste"),
        count("How many missed bins were reported in {year}?", "missed bins", 200, 40_000),
        yesNo(
          "Is garden waste collected for a charge?",
          ["the service is optional", "from March to November"],
          ["it is free to every household", "residents use the tips"],
          money("How much is charged for a garden waste bin for a year?", 30, 95),
          count("How many households subscribe?", "households", 900, 60_000),
        ),
        group(
          "Concerning food waste:",
          date("When did or will weekly collections begin?"),
          words(
            "Where is it treated?",
            "At an anaerobic digestion plant run by Moorgate Bioenergy",
            "It is tipped at the transfer station and from there goes to one of two plants, depending on which has room.",
          ),
          duration("For how long has the treatment contract been let?", "years"),
        ),
        words("What are crews told to do about contaminated bins?", "Leave a tag and move on.", [
          "1) tag the bin",
          "2) record it on the cab device",
          "3) leave it for the next round",
          "and after three tags a warden calls.",
        ]),
      ],
    },
  ],
};
