/** Which organisation a mail domain belongs to. */
import { getDomain } from "tldts";

/**
 * Suffixes under which every council has its own name though the public suffix list does not say so:
 * `gwynedd.llyw.cymru` and `ynysmon.llyw.cymru` are two bodies.
 */
const GOVERNMENT_SUFFIXES = ["llyw.cymru", "gov.wales", "gov.scot", "gov.im", "gov.gg", "gov.je"];
/** Secure mail of local government until 2019, still in old address books: `x.gcsx.gov.uk` is `x.gov.uk`. */
const SECURE_LABELS = ["gcsx", "gsi", "gsx", "gse", "cjsm", "secure"];

/** Case systems and mail services that write for many councils: their domain names nobody. */
const VENDOR_DOMAINS = new Set([
  "icasework.com",
  "ecase.co.uk",
  "infreemation.co.uk",
  "axlr8.com",
  "axlr8.co.uk",
  "firmstep.com",
  "achieveservice.com",
  "granicus.com",
  "govdelivery.com",
  "casetracker.uk",
  "vuelio.co.uk",
  "onetrust.com",
  "sf-notifications.com",
  "salesforce.com",
  "corestream.co.uk",
  "ams-sar.com",
  "servicetick.com",
  "zendesk.com",
  "freshdesk.com",
  "egress.com",
  "mimecast.com",
  "wetransfer.com",
  "sharepointonline.com",
  "onmicrosoft.com",
  "gmail.com",
  "googlemail.com",
  "outlook.com",
  "hotmail.com",
  "hotmail.co.uk",
  "live.co.uk",
  "yahoo.com",
  "yahoo.co.uk",
  "btinternet.com",
  "aol.com",
  "icloud.com",
  "amazonses.com",
  "sendgrid.net",
  "mailgun.org",
]);

/**
 * The organisation behind a domain, as the name under its public suffix: `email.tarnbridge.gov.uk` and
 * `tarnbridge.gov.uk` are one body, `tarnbridge.gov.uk` and `ashmere.gov.uk` two.
 * @returns lower case; the domain itself where no list knows it (`localhost`).
 */
export function bodyOf(domain: string): string {
  const name = domain.trim().toLowerCase().replace(/\.$/, "");
  const suffix = GOVERNMENT_SUFFIXES.find((each) => name.endsWith(`.${each}`));
  if (suffix !== undefined)
    return `${
      name
        .slice(0, -suffix.length - 1)
        .split(".")
        .at(-1) ?? ""
    }.${suffix}`;
  const secure = SECURE_LABELS.find((label) => name.endsWith(`.${label}.gov.uk`));
  if (secure !== undefined) return `${name.slice(0, -`.${secure}.gov.uk`.length).split(".").at(-1) ?? ""}.gov.uk`;
  return getDomain(name) ?? name;
}

/** Does this domain write for many organisations? */
export function isVendor(domain: string): boolean {
  return VENDOR_DOMAINS.has(bodyOf(domain));
}

export function domainOf(address: string): string {
  return address.slice(address.lastIndexOf("@") + 1).toLowerCase();
}
