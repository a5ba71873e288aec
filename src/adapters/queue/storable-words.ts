/** What a fault says, in a form that the queue can store. */
import { faultMessage } from "../../errors.js";

const LONGEST = 2_000;

/**
 * PostgreSQL takes neither a NUL character nor half of a surrogate pair in its text and JSON: with one in its error
 * message a failed job would stay "active" until it stalls (BullMQ stores the message and the stack).
 */
export function storableWords(text: string): string {
  return text
    .slice(0, LONGEST)
    .replaceAll("\u0000", "")
    .replace(/\p{Surrogate}/gu, "\ufffd");
}

/** An error with the words of what was thrown, made storable; what was thrown is its cause. */
export function storableError(thrown: unknown): Error {
  const error = new Error(storableWords(faultMessage(thrown)), { cause: thrown });
  const stack = typeof thrown === "object" && thrown !== null && "stack" in thrown ? thrown.stack : null;
  error.stack = storableWords(typeof stack === "string" ? stack : error.message);
  return error;
}
