/**
 * Councils that were abolished in England since 2019, or became another by name, and who is there now. Each row names
 * the order that did it; the numbers, titles and districts were looked up on legislation.gov.uk (the orders themselves
 * and their explanatory notes; for SI 2022/328 and 2022/329 the note to SI 2023/187, which names all three of 2022; for
 * SI 2018/639 the footnote of SI 2018/1375).
 */
import type { Day } from "./terms.js";

const DORSET_ORDER = "Bournemouth, Dorset and Poole (Structural Changes) Order 2018, SI 2018/648";
const NORTHAMPTONSHIRE_ORDER = "Northamptonshire (Structural Changes) Order 2020, SI 2020/156";
const CUMBRIA_ORDER = "Cumbria (Structural Changes) Order 2022, SI 2022/331";
const NORTH_YORKSHIRE_ORDER = "North Yorkshire (Structural Changes) Order 2022, SI 2022/328";
const SOMERSET_ORDER = "Somerset (Structural Changes) Order 2022, SI 2022/329";

export interface AbolishedCouncils {
  readonly names: readonly string[];
  readonly on: Day;
  readonly successor: string;
  /** The statutory instrument. */
  readonly evidence: string;
  /** The county council itself went on, as the only council of the county. (Default: it was wound up) */
  readonly renamed?: true;
}

/** What became of them, to be said after the name: `was abolished on 2023-04-01 (…)`. */
export const whatBecame = ({ on, evidence, renamed }: AbolishedCouncils): string =>
  `${renamed === true ? "has had another name since" : "was abolished on"} ${on} (${evidence})`;

export const ABOLISHED_COUNCILS: readonly AbolishedCouncils[] = [
  {
    names: ["Bournemouth", "Poole", "Christchurch"],
    on: "2019-04-01",
    successor: "Bournemouth, Christchurch and Poole Council",
    evidence: DORSET_ORDER,
  },
  {
    names: ["Dorset County", "East Dorset", "North Dorset", "Purbeck", "West Dorset", "Weymouth and Portland"],
    on: "2019-04-01",
    successor: "Dorset Council",
    evidence: DORSET_ORDER,
  },
  {
    names: ["Forest Heath", "St Edmundsbury"],
    on: "2019-04-01",
    successor: "West Suffolk Council",
    evidence: "West Suffolk (Local Government Changes) Order 2018, SI 2018/639",
  },
  {
    names: ["Suffolk Coastal", "Waveney"],
    on: "2019-04-01",
    successor: "East Suffolk Council",
    evidence: "East Suffolk (Local Government Changes) Order 2018, SI 2018/640",
  },
  {
    names: ["Taunton Deane", "West Somerset"],
    on: "2019-04-01",
    successor: "Somerset Council (since 2023)",
    evidence: "Somerset West and Taunton (Local Government Changes) Order 2018, SI 2018/649",
  },
  {
    names: ["Buckinghamshire County", "Aylesbury Vale", "Chiltern", "South Bucks", "Wycombe"],
    on: "2020-04-01",
    successor: "Buckinghamshire Council",
    evidence: "Buckinghamshire (Structural Changes) Order 2019, SI 2019/957",
  },
  {
    names: ["Corby", "East Northamptonshire", "Kettering", "Wellingborough"],
    on: "2021-04-01",
    successor: "North Northamptonshire Council",
    evidence: NORTHAMPTONSHIRE_ORDER,
  },
  {
    names: ["Daventry", "Northampton", "South Northamptonshire"],
    on: "2021-04-01",
    successor: "West Northamptonshire Council",
    evidence: NORTHAMPTONSHIRE_ORDER,
  },
  {
    names: ["Northamptonshire County"],
    on: "2021-04-01",
    successor: "North Northamptonshire Council and West Northamptonshire Council",
    evidence: NORTHAMPTONSHIRE_ORDER,
  },
  { names: ["Allerdale", "Carlisle", "Copeland"], on: "2023-04-01", successor: "Cumberland Council", evidence: CUMBRIA_ORDER },
  {
    names: ["Barrow-in-Furness", "Eden", "South Lakeland"],
    on: "2023-04-01",
    successor: "Westmorland and Furness Council",
    evidence: CUMBRIA_ORDER,
  },
  {
    names: ["Cumbria County"],
    on: "2023-04-01",
    successor: "Cumberland Council and Westmorland and Furness Council",
    evidence: CUMBRIA_ORDER,
  },
  {
    names: ["Craven", "Hambleton", "Harrogate", "Richmondshire", "Ryedale", "Scarborough", "Selby"],
    on: "2023-04-01",
    successor: "North Yorkshire Council",
    evidence: NORTH_YORKSHIRE_ORDER,
  },
  {
    names: ["Mendip", "Sedgemoor", "Somerset West and Taunton", "South Somerset"],
    on: "2023-04-01",
    successor: "Somerset Council",
    evidence: SOMERSET_ORDER,
  },
  // Both county councils became the sole principal authority under the new name: for Somerset the explanatory memorandum
  // of the order says so; in North Yorkshire only the districts' functions and property pass over (article 12).
  {
    names: ["North Yorkshire County"],
    on: "2023-04-01",
    successor: "North Yorkshire Council",
    evidence: NORTH_YORKSHIRE_ORDER,
    renamed: true,
  },
  { names: ["Somerset County"], on: "2023-04-01", successor: "Somerset Council", evidence: SOMERSET_ORDER, renamed: true },
];
