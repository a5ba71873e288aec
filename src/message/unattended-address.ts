/** Addresses at which nobody answers by themselves: those that read nothing, and systems that write for many bodies. */
import { domainOf, isVendor } from "./sender-body.js";

/** Seen as `noreply@`, `do-not-reply@`, `no_reply.foi@`, `donotreply@`, `mailer-daemon@`. */
const NOBODY_READS =
  /^(?:.*[._+-])?(?:no|do[._-]?not|don[._-]?t)[._-]?reply\b|^(?:mailer-daemon|postmaster|bounces?|auto[._-]?reply)(?:[+@]|$)/i;

/** Does a letter to this address reach nobody? */
export const nobodyReads = (address: string): boolean => NOBODY_READS.test(address);
/** Is it no address by which to reach a person at the council? */
export const isUnattended = (address: string): boolean => address === "" || nobodyReads(address) || isVendor(domainOf(address));
