/** What an answer says besides its links: one that says next to nothing else only points. */
import { matchesOf } from "../text/characters.js";

const URL = /https?:\/\/\S+|www\.\S+|\[\d{1,3}\]/g;
const WORD = /[a-z\d£%]+/g;
const LINK_WORDS = new Set(
  "please see the link here at on our website web page site published available can be found this is information via visit refer to following below in and for of it a are link: links from attached also under click".split(
    " ",
  ),
);

/** Words beside the links: few and only pointing ones mean that the link is the answer. */
export function besideLinks(text: string): { pointing: number; other: number } {
  let pointing = 0;
  let other = 0;
  for (const match of matchesOf(WORD, text.replace(URL, " "))) {
    if (LINK_WORDS.has(match[0])) pointing++;
    else if (++other > 40) break;
  }
  return { pointing, other };
}
