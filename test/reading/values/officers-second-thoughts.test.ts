/** Officers' wording where the thing that was asked for is not there: nobody has it, no report gives it, it went under retention. Labelled before it was read. Councils and figures are invented. */
import { type Asked, readRows } from "./officers-rows.js";

const ASKED: readonly Asked[] = [
  {
    question: "What was the longest delay in repairing a street light?",
    rows: [
      ["There's no report that would tell us. Sorry.", "not_held"],
      ["There is no standard query for that on the lighting system", "not_held"],
      ["We have no field which would show this", "not_held"],
      ["Nobody has these details now.", "not_held"],
      ["No one here now knows this", "not_held"],
      ["The contractor left in 2015 and nobody kept any of it", "not_held"],
      ["The old files went under our retention rules in 2016.", "not_held"],
      ["Records that old have gone in line with the retention schedule", "not_held"],
      ["Not something the fault system works out", "not_held"],
      ["The delay is not something our contractor measures", "not_held"],
      ["The Trust is not told when a light comes back on and holds nothing.", "not_held"],
      ["The council has not studied this and so there's nothing we can send", "not_held"],
      [
        "The lamps were bought by the old district before 1996 and the papers went under our retention rules. Nobody has these details now.",
        "not_held",
      ],
      ["11 days, in Fell Street", "answered"],
      ["9 weeks. We have a report on this, which I can send", "answered"],
    ],
  },
  {
    question: "Please send any study of street lighting and crime.",
    rows: [
      ["The council has not commissioned any study of this and so there's nothing we can send.", "not_held"],
      ["None was ever written, there is nothing to send", "not_held"],
      ["Attached. There is nothing further", "answered"],
    ],
  },
  {
    question: "What was the heaviest load tipped?",
    regime: "FOISA",
    rows: [
      [
        "Loads are not weighed (section 17). By volume the largest was put at 30 cubic yards.",
        ["not_held", "partly_answered"],
        undefined,
        ["s17"],
      ],
      ["Tips are not measured - s.17", "not_held", null, ["s17"]],
      ["Notice under section 17.", "not_held", null, ["s17"]],
      ["4.2 tonnes", "answered"],
    ],
  },
  {
    question: "Which makes of bicycle are stolen most?",
    rows: [
      ["Sorry can't do this one, it'd be way over the 18 hrs", "refused", null, ["s12"]],
      ["we'd have to read every crime report, well over the 18hr limit", "refused", null, ["s12"]],
      ["Excessive cost", "refused"],
      ["Police and insurers: excessive cost", "refused"],
      ["Hillrider, then Fenmark", "answered"],
      ["The excessive cost of locks is why most are not locked", "answered"],
    ],
  },
  {
    question: "What percentage of residents used it?",
    rows: [
      ["These fall away given the answer to 6a.", ["not_applicable", "see_other"]],
      ["This falls away", "not_applicable"],
      ["All these questions fall away", "not_applicable"],
      ["34%, and use falls away in winter", "answered", { percent: 34 }],
    ],
  },
  {
    question: "And for a stall with electricity?",
    rows: [
      ["As above plus a supplement of £37.10, i.e. £731.50", "answered", { amount: 731.5, currency: "GBP" }],
      ["£20 plus £5 for power, making £25", "answered", { amount: 25, currency: "GBP" }],
      ["£20 plus £5 for power = £25", "answered", { amount: 25, currency: "GBP" }],
      ["£20 less a discount of £5, so £15", "answered", { amount: 15, currency: "GBP" }],
    ],
  },
  {
    question: "stalls let on market days?",
    rows: [
      ["1,188 of which 61 had power", "answered", 1188],
      ["1,188, of these 61 had power", "answered", 1188],
      ["1,188 stalls including 61 with power", "answered", 1188],
    ],
  },
  {
    question: "At which sites are there charging points?",
    rows: [
      [
        "1. Depot (12 sockets) 2. Workshops (4) 3. Stations 7 and 9. Addresses of the stations are on our website, www.norrby.example/sta",
        "answered",
      ],
      ["Depot, workshops, the north yard and the quay. Maps are published on our website at www.norrby.example/m", "answered"],
      ["The addresses are on our website, www.norrby.example/sta", "already_available"],
      ["Please see our website. Full details are at www.norrby.example/sta", "already_available"],
    ],
  },
];

readRows(ASKED);
