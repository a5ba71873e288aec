/**
 * Statements that the server reads and plans once a connection instead of at every call. Worth it where one runs many
 * times a second; the others stay as they are, because a plan made for everything is sometimes the worse one.
 */
const NAME = /^\/\*prepared (\w+)\*\/ /;

/** The statement under a name of its own; the name must be the only one for this text. */
export const prepared = (name: string, text: string): string => `/*prepared ${name}*/ ${text}`;

/** The name that {@link prepared} gave the statement; undefined for every other. */
export const nameOf = (text: string): string | undefined => NAME.exec(text)?.[1];
