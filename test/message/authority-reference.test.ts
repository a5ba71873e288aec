import { describe, expect, test } from "@jest/globals";
import { findAuthorityReference, referenceKey } from "../../src/message/authority-reference.js";
import { findTokens } from "../../src/message/token.js";

const find = (
  subject: string,
  own = "",
  extra: { review?: boolean; quoted?: string; attachmentNames?: readonly string[] } = {},
): string | null =>
  findAuthorityReference(
    { subject, own, quoted: extra.quoted ?? "", attachmentNames: extra.attachmentNames ?? [], review: extra.review ?? false },
    (printed) => findTokens(printed).length > 0,
  )?.reference ?? null;

describe("the council's reference, as printed", () => {
  test.each([
    ["", "Please quote FOI 2024/0123 in replies.", "FOI 2024/0123"],
    ["FOI/EIR 22-23/456 Acknowledgement", "", "FOI/EIR 22-23/456"],
    ["Information request - 8113450", "Our reference: 8113450", "8113450"],
    ["We have your request", "Your request reference is FOIR-711902365.", "FOIR-711902365"],
    ["RFI 6120", "", "RFI 6120"],
    ["101004832001 - Outcome", "(our ref: 101004832001)", "101004832001"],
    ["Recall: Request 19-207", "", "19-207"],
    ["Case CAS-134960-F5P3D6", "", "CAS-134960-F5P3D6"],
    ["", "Our reference: MGLA121020-6869", "MGLA121020-6869"],
    ["Re: Re: Freedom of information request Ref 20375", "", "20375"],
    ["F0047104", "", "F0047104"],
    ["FOI06790 reply", "", "FOI06790"],
    ["", "Ein cyf: 7805781", "7805781"],
    ["2024/FOI/0098", "", "2024/FOI/0098"],
    ["9349-16", "", "9349-16"],
    ["", "(your reference RR-7K3M9F, ours DS/24/118)", "DS/24/118"],
    ["", "It is on our tracker as GOV24/0417.", "GOV24/0417"],
    ["", "I sent it to our FOI desk, where it is now REC-2024-1187.", "REC-2024-1187"],
    ["Information Request ABC.FOI.2024.031", "", "ABC.FOI.2024.031"],
    ["Request CRM 556102", "", "CRM 556102"],
  ])("%j, %j -> %s", (subject, own, reference) => {
    expect(find(subject, own)).toBe(reference);
  });

  test("a code that would be a day of another decade is a reference", () => {
    const of = (written: string | null) =>
      findAuthorityReference(
        { subject: "", own: "Your request (our file 24-3-37) is with Education.", quoted: "", attachmentNames: [], review: false, written },
        () => false,
      )?.reference ?? null;
    expect(of("2024-03-05")).toBe("24-3-37");
    expect(of("2036-11-02")).toBeNull();
  });

  test.each([
    ["", "Telephone 01632 960123 or 0303 123 1113", "telephone numbers"],
    ["", "Write to Town Hall, Exwell EX1 1AA", "a postcode"],
    ["", "under section 12(1) and regulation 12(4)(b) of the Act 2000", "law"],
    ["", "It was received on 12/02/2024 and is due by 11 March 2024.", "dates"],
    ["", "We spent £48,000 in 2022/23 on 31,204 accounts.", "answers"],
    ["RE: request [RR-000000]", "", "our own token"],
    ["", "You gave your reference as STUDY-77120.", "our reference said back"],
    ["", "Charity number 1234567, VAT registration 987654321", "other numbers"],
    ["", "See https://council.example/foi/20241234 or write to foi2024@council.example", "addresses"],
  ])("%j, %j has none (%s)", (subject, own) => {
    expect(find(subject, own)).toBeNull();
  });

  test("of two, the labelled one; of a review's, the review's own", () => {
    expect(find("FOI 101002927547", "It has the reference FOI 101002927537.")).toBe("FOI 101002927537");
    expect(find("Internal Review - IR-0098 (RFI-2025-2290)", "The review has number IR-0098.", { review: true })).toBe("IR-0098");
  });

  test("what is only quoted counts least", () => {
    expect(find("RE: parking", "Ref FOI-55", { quoted: "Our ref: FOI-11111" })).toBe("FOI-55");
  });

  test("one reference in two prints has one key", () => {
    expect(referenceKey("FOI-12399")).toBe(referenceKey("foi 12399"));
  });
});
