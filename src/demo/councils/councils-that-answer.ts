/** Invented councils that answer in good time, each in its own layout. None exists; every address ends in `.example`. */
import { answerable } from "../../questionnaire/questionnaire.js";
import { docxLetter } from "../files/docx-letter.js";
import { pdfLetter } from "../files/pdf-letter.js";
import { type DemoCouncil, HOURS } from "./council.js";
import { answerLabels, answersBelowQuestions, answersOnly, type Said } from "./layouts.js";
import { council, disclaimer, HAS_CRM, NO_CRM, reviewRights, team } from "./shared-words.js";

export const COUNCILS_THAT_ANSWER: readonly DemoCouncil[] = [
  council(
    "Marlbrook Borough Council",
    "marlbrook.example",
    "England",
    "repeats the whole request and answers below each question",
    (self, asked, questionnaire) => [
      {
        afterHours: 3,
        from: team("Marlbrook", self.email),
        subject: `${asked.subject} - 10100448`,
        text: "Dear Sir/Madam\n\nThank you for your enquiry. It has been logged on our FOI tracking system and is being dealt with. The case number is shown in the subject line of this e-mail. Please quote it in any further correspondence.\n\nMarlbrook Direct",
      },
      {
        afterHours: 9 * HOURS,
        from: { name: "P Officer", address: "information.requests@marlbrook.example" },
        subject: `RE: ${asked.subject} - 10100448`,
        text: `Ear R Researcher\n\nPlease find, inline below, responses to your FOI request.\n\nRegards\n\nP Officer\n\n01632 960 118\n\nInformation Requested : ${answersBelowQuestions(
          questionnaire,
          {
            Q1: "Marlbrook Borough Council",
            Q2: "128,400 (mid-2017 estimate)",
            Q3: "Area: 7,910ha\nPerimeter: 61.2km",
            Q4: "We don’t hold this as recorded information. There is no one central list of the many hundreds of applications in use.",
            Q4a: "We don’t hold this as recorded information.",
            Q4b: "We don’t hold this as recorded information.",
            Q4c: "Residents",
            Q5: "The full range of unitary services, from waste collection and licensing to schools and social care.",
            Q6a: "No. We concentrate on services that residents need not ‘sign in’ for.",
            Q6b: "N/A",
            Q6c: "N/A",
            Q7: "N/A",
            Q8: "This information is already in the public domain and can be found at : https://www.marlbrook.example/accounts",
            Q9: "£1,204,377.15",
            Q10: "17.18 Payroll - £58.1m (excludes schools)\n17.18 Agency - £1.9m (excludes schools)\n17.18 Contractors – We do not hold this information.",
            Q11: "Yes",
            Q12a: "2004",
            Q12b: "The implementation took no more than a week.",
            Q12c: "There were none.",
            Q13a: "N/A",
            Q13b: "N/A",
            Q13c: "N/A",
            Q13d: "N/A",
            Q14: "Residents",
          },
        )}\n\n${disclaimer(self.name)}`,
      },
    ],
  ),

  council(
    "Fernhollow City Council",
    "fernhollow.example",
    "England",
    "acknowledges with its reference, then writes a letter that answers questions together",
    (self, _asked, questionnaire) => [
      {
        afterHours: 20,
        from: team("Fernhollow", self.email),
        subject: "Your request for information FOI 2026/0417",
        text: "Dear R Researcher\n\nThank you for your request, which we are dealing with under the Freedom of Information Act 2000. Our reference is FOI 2026/0417; please quote it if you write to us.\n\nInformation Governance\nFernhollow City Council",
      },
      {
        afterHours: 17 * HOURS,
        from: { name: "Information Requests", address: "info.requests@fernhollow.example" },
        subject: "FOI 2026/0417 - response",
        text: `Freedom of Information Act 2000 – customer relationship management\nYour request for information has now been considered. The Council holds the information requested.\nYou asked:\n${answerLabels(
          questionnaire,
          {
            Q1: "Fernhollow City Council",
            Q2: "348,300",
            Q3: "73.3 square kilometres",
            Q4: "There are 569 systems and applications on the service register.",
            Q4a: "The Council does not hold this information.",
            Q4b: "See response to Q4a",
            Q4c: "Each system is different and can be either, both or none of those.",
            Q5: "This information is published on the Council’s website at https://www.fernhollow.example/services so exemption Section 21 of the Act applies.",
            Q6a: "Yes",
            Q6b: "64%",
            Q6c: "58%",
            Q7: "None",
            Q8: "£912.4 million",
            Q9: "Including all operational licences, £3,118,902.40",
            Q10: "£163,001,546",
            Q11: "Yes",
            Q12a: "January 2017",
            Q12b: "3 months",
            Q12c: "Training users to effectively use the solution; Funding",
            ...HAS_CRM,
            Q14: "This is a repeat of Q4c so please refer to that response",
          },
          "Answer:",
        )}\n\nYou may re-use the information under an Open Government Licence.\n${reviewRights(self.name)}`,
      },
    ],
  ),

  council(
    "Dunmorrow Council",
    "dunmorrow.example",
    "Scotland",
    "answers under the Scottish Act, with a list of answers only",
    (self, _asked, questionnaire) => [
      {
        afterHours: 26,
        from: team("Dunmorrow", self.email),
        subject: "FOI 101004832 - Freedom of Information request",
        text: "Thank you for your request, received today, which is being handled under the Freedom of Information (Scotland) Act 2002. Reference: FOI 101004832.",
      },
      {
        afterHours: 12 * HOURS,
        from: team("Dunmorrow", self.email),
        subject: "FOI 101004832 - Response",
        text: `Dear R Researcher\n\nFOI 101004832\n\nOur response is below.\n\n${answersOnly(questionnaire, {
          Q1: "Dunmorrow Council",
          Q2: "76,210",
          Q3: "1,812 square kilometres",
          Q4: "211",
          Q4a: "96",
          Q4b: "115",
          Q4c: "Properties",
          Q5: "All services of a Scottish unitary council.",
          Q6a: "Yes",
          Q6b: "31%",
          Q6c: "31%",
          Q7: "12%",
          Q8: "£201.7m",
          Q9: "£884,120",
          Q10: "£96,400,000",
          Q11: "No",
          ...NO_CRM,
          Q13a: "Yes",
          Q13b: "Funding",
          Q13c: "No",
          Q13d: "N/A",
          Q14: "See 4c",
        })}\n\nIf you are unhappy with this response you may ask for a review within 40 working days, and after that apply to the Scottish Information Commissioner.\n\nInformation Team`,
      },
    ],
  ),

  council(
    "Penhallow District Council",
    "penhallow.example",
    "England",
    "sends the answers as a table in a Word file",
    (self, asked, questionnaire) => {
      const said: Said = {
        Q1: "Penhallow District Council",
        Q2: "92,750",
        Q3: "455 km2",
        Q4: "143",
        Q4a: "61",
        Q4b: "82",
        Q4c: "Properties",
        Q5: "District services: waste, planning, licensing, housing, council tax and benefits, leisure.",
        Q6a: "Yes",
        Q6b: "27%",
        Q6c: "Not held separately from 6b.",
        Q7: "Approximately 35%",
        Q8: "£48.2 million",
        Q9: "£742,918.40",
        Q10: "£16,905,300",
        Q11: "No",
        Q12a: "Not applicable",
        Q12b: "Not applicable",
        Q12c: "Not applicable",
        Q13a: "Yes, in 2012 and again in 2017",
        Q13b: "Funding\nIntegration with existing back-office applications",
        Q13c: "No",
        Q13d: "N/A",
        Q14: "Properties",
      };
      return [
        {
          afterHours: 15 * HOURS,
          from: team("Penhallow", self.email),
          subject: `FOI 26-0441 Response [${asked.token}]`,
          threads: false,
          text: "Dear R Researcher\n\nOur response is set out in the attached document.\n\nYours sincerely\n\nCorporate Information Governance",
          attachments: [
            {
              filename: "FOI 26-0441 Appendix 1.docx",
              contentType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
              content: docxLetter({
                before: ["Penhallow District Council", "Response to request FOI 26-0441"],
                header: ["No.", "Question", "Council response"],
                rows: answerable(questionnaire).map((question) => [question.id.replace(/^Q/, ""), question.text, said[question.id] ?? ""]),
                after: [reviewRights(self.name).replaceAll("\n", " ")],
              }),
            },
          ],
        },
      ];
    },
  ),

  council(
    "Aberwyn County Council",
    "aberwyn.example",
    "Wales",
    "writes bilingually and attaches a letter as PDF",
    (self, _asked, questionnaire) => {
      const said: Said = {
        Q1: "Aberwyn County Council / Cyngor Sir Aberwyn",
        Q2: "61,400",
        Q3: "1,640 square kilometres",
        Q4: "188",
        Q4a: "74",
        Q4b: "114",
        Q4c: "Residents",
        Q5: "All unitary services.",
        Q6a: "Yes",
        Q6b: "41.5% of households",
        Q6c: "Information not held.",
        Q7: "20%",
        Q8: "£176.9 million",
        Q9: "£1,002,556",
        Q10: "£88,310,000",
        Q11: "Yes",
        Q12a: "14 November 2015",
        Q12b: "18 months",
        Q12c: "Participation of different departments within the authority",
        ...HAS_CRM,
        Q14: "Residents",
      };
      return [
        {
          afterHours: 22,
          from: { name: "Gwybodaeth", address: self.email },
          subject: "FOI/EIR 26-27/456 Cydnabyddiaeth / Acknowledgement",
          text: "Diolch am eich cais.\n\nThank you for your request, which has been passed to the right department.\n\nOur ref: FOI/EIR 26-27/456",
        },
        {
          afterHours: 18 * HOURS,
          from: { name: "Gwybodaeth", address: self.email },
          subject: "FOI/EIR 26-27/456",
          text: "Please find our reply attached. / Gweler ein hateb ynghlwm.",
          attachments: [
            {
              filename: "FOI-EIR-26-27-456.pdf",
              contentType: "application/pdf",
              content: pdfLetter([
                { text: "Aberwyn County Council", bold: true },
                { text: "Our reference: FOI/EIR 26-27/456" },
                { text: "Dear R Researcher" },
                { text: "Your questions are repeated below in bold, with our replies." },
                ...questionnaire.questions.flatMap((question) => [
                  { text: `${question.id}. ${question.text}`, bold: true },
                  ...(question.group ? [] : [{ text: said[question.id] ?? "" }]),
                ]),
                { text: "If you are not satisfied with this reply you may ask for an internal review within 40 working days." },
                { text: "Yours sincerely, Information Officer" },
              ]),
            },
          ],
        },
      ];
    },
  ),
];
