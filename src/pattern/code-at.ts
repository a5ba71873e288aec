/**
 * Reading the characters of a text. V8 keeps whole, cut out and joined texts as different kinds, and where it has met more
 * than four of them it looks the method `text.charCodeAt` up anew for every character, which takes five times as long as
 * reading it: a loop that is given texts of all kinds asks here, where the method is known.
 */

/** The UTF-16 unit at the offset; NaN beyond the end. */
export const codeAt = (text: string, at: number): number => String.prototype.charCodeAt.call(text, at);
