/** Not held, in the plain words of e-mails, and lists by year of which one year is not held. Councils and figures are invented. */
import { type Asked, type Row, readRows } from "./officers-rows.js";

const notHeld = (...words: string[]): Row[] => words.map((said) => [said, "not_held"] as const);

const ASKED: readonly Asked[] = [
  {
    question: "How many dog bins were emptied late in 2023/24?",
    type: "number",
    rows: [
      ...notHeld(
        "I'm afraid we don't have that split by bin.",
        "We don't have a count for late ones",
        "Sorry, can't say - the rounds aren't logged so we hold nothing",
        "Nothing held on late rounds",
        "We've nothing on this, sorry",
        "We have not got that figure",
        "There's no count of them.",
        "There isn't a record of late rounds",
        "Not split out from other bins.",
        "Not broken down by round",
        "NIL HELD",
        "Info not held",
        "INH",
        "Unrecorded",
        "The number isn't recorded.",
        "We stopped collecting this in 2020.",
        "It has never been worked out.",
        "Never been counted.",
        "Nobody has ever counted late rounds.",
        "It isn't something that gets noted",
        "It's all one round so can't be split",
        "We do not code rounds in that way",
        "The rounds software won't show lateness",
        "It isn't possible to get that from the round sheets",
        "No separate count.",
        "We only have it for the county as a whole, not by district",
        "That's one for the parish council.",
        "You'd need to ask the contractor.",
        "The parish council would hold that.",
        "Not one of ours - county function",
        "Empties and repairs go down as one job. Not recorded.",
      ),
      ["12, though it isn't broken down by park", "answered", 12],
      ["40 - we don't split out the ones in parks", "answered", 40],
      ["None that we know of", "answered", 0],
      ["We have 12 on the list. There are others which nobody has counted.", "answered", 12],
    ],
  },
  {
    question: "What was spent on hanging baskets in 2023/24?",
    type: "money",
    rows: [
      ...notHeld(
        "There is no dedicated budget for baskets, they come out of the grounds budget. Not held.",
        "There is no separate code for this. The amount is not held.",
        "Baskets are included in the grounds contract, for which one annual fee is paid. The cost of baskets alone is not held.",
        "They are bought together with the bedding plants. We do not hold a separate cost.",
      ),
      ["There was no spend on hanging baskets.", "answered", { amount: 0, currency: "GBP" }],
    ],
  },
  {
    question: "How many market pitches were let in 2021, 2022 and 2023?",
    type: "text",
    rows: [
      ["2021 - not held, the ledger was lost 2022 - 31 2023 - 28", "partly_answered"],
      ["2022 = 31 2023 = 28 The figures for 2021 are not held.", "partly_answered"],
      ["2021: N/K 2022: 31 2023: 28", "partly_answered"],
      ["2021 no data 2022 31 2023 28", "partly_answered"],
      ["31 in 2022 and 28 in 2023. The 2021 ledger was destroyed under our retention schedule.", "partly_answered"],
      ["We only hold figures from 2022. 2022: 31 2023: 28", "partly_answered"],
      ["2021 - nil 2022 - 31 2023 - 28", "answered"],
      ["2021 - not held 2022 - not held 2023 - not held", "not_held"],
      ["Figures for 2021 - 2023 are not held.", "not_held"],
    ],
  },
  {
    question: "How many market pitches were let in 2023/24?",
    type: "number",
    rows: [["Not held. The ledger began in April 2024.", "not_held"]],
  },
];

readRows(ASKED);
