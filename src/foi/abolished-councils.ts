/** Councils that were abolished in England since 2019, and who took over. Each row names the order that did it. */
import type { Day } from "./terms.js";

export interface AbolishedCouncils {
  readonly names: readonly string[];
  readonly on: Day;
  readonly successor: string;
  /** The statutory instrument. */
  readonly evidence: string;
}

export const ABOLISHED_COUNCILS: readonly AbolishedCouncils[] = [
  {
    names: ["Bournemouth", "Poole", "Christchurch"],
    on: "2019-04-01",
    successor: "Bournemouth, Christchurch and Poole Council",
    evidence: "SI 2018/648",
  },
  {
    names: ["Dorset County", "East Dorset", "North Dorset", "Purbeck", "West Dorset", "Weymouth and Portland"],
    on: "2019-04-01",
    successor: "Dorset Council",
    evidence: "SI 2018/648",
  },
  { names: ["Forest Heath", "St Edmundsbury"], on: "2019-04-01", successor: "West Suffolk Council", evidence: "SI 2018/639" },
  { names: ["Suffolk Coastal", "Waveney"], on: "2019-04-01", successor: "East Suffolk Council", evidence: "SI 2018/640" },
  { names: ["Taunton Deane", "West Somerset"], on: "2019-04-01", successor: "Somerset Council (since 2023)", evidence: "SI 2018/649" },
  {
    names: ["Buckinghamshire County", "Aylesbury Vale", "Chiltern", "South Bucks", "Wycombe"],
    on: "2020-04-01",
    successor: "Buckinghamshire Council",
    evidence: "SI 2019/957",
  },
  {
    names: ["Corby", "East Northamptonshire", "Kettering", "Wellingborough"],
    on: "2021-04-01",
    successor: "North Northamptonshire Council",
    evidence: "SI 2020/156",
  },
  {
    names: ["Daventry", "Northampton", "South Northamptonshire"],
    on: "2021-04-01",
    successor: "West Northamptonshire Council",
    evidence: "SI 2020/156",
  },
  {
    names: ["Northamptonshire County"],
    on: "2021-04-01",
    successor: "North Northamptonshire Council and West Northamptonshire Council",
    evidence: "SI 2020/156",
  },
  { names: ["Allerdale", "Carlisle", "Copeland"], on: "2023-04-01", successor: "Cumberland Council", evidence: "SI 2022/331" },
  {
    names: ["Barrow-in-Furness", "Eden", "South Lakeland"],
    on: "2023-04-01",
    successor: "Westmorland and Furness Council",
    evidence: "SI 2022/331",
  },
  {
    names: ["Cumbria County"],
    on: "2023-04-01",
    successor: "Cumberland Council and Westmorland and Furness Council",
    evidence: "SI 2022/331",
  },
  {
    names: ["North Yorkshire County", "Craven", "Hambleton", "Harrogate", "Richmondshire", "Ryedale", "Scarborough", "Selby"],
    on: "2023-04-01",
    successor: "North Yorkshire Council",
    evidence: "SI 2022/328",
  },
  {
    names: ["Somerset County", "Mendip", "Sedgemoor", "Somerset West and Taunton", "South Somerset"],
    on: "2023-04-01",
    successor: "Somerset Council",
    evidence: "SI 2022/329",
  },
];
