/**
 * How many letters to take up before a connection is free for them: as many as will be begun while the next commit is
 * made, and no more. With a mail server across the world that is none or one; with one on this machine, whose answer
 * is quicker than the disk, several.
 */
/** Twice this many, taken up and not begun, are the most that a kill can leave to a person. */
const MOST_AHEAD = 15;
/** A commit is sometimes slower than the last ones were. */
const SLACK = 1.5;

export class ClaimPace {
  private claimMs = 0;
  private sendMs = Number.POSITIVE_INFINITY;

  /** Taking letters up took so long, from the wish to the commit. */
  claimed(milliseconds: number): void {
    this.claimMs = this.claimMs === 0 ? milliseconds : this.claimMs * 0.7 + milliseconds * 0.3;
  }

  /** A letter took so long on its connection. The first one also made the connection: it is soon forgotten. */
  sent(milliseconds: number): void {
    this.sendMs = this.sendMs === Number.POSITIVE_INFINITY ? milliseconds : this.sendMs * 0.8 + milliseconds * 0.2;
  }

  /** When so few are left ready it is time for the next commit; at most `MOST_AHEAD`, and none for a slow server. */
  ahead(connections: number): number {
    return Math.min(MOST_AHEAD, Math.floor((connections * this.claimMs * SLACK) / Math.max(this.sendMs, 0.1)));
  }

  /**
   * For how many milliseconds an outcome may wait for the next letters to be taken up, so that both are one commit:
   * for as long as a commit takes where letters are quicker than commits, and not at all where they are slower.
   */
  patience(connections: number): number {
    return this.ahead(connections) > connections ? this.claimMs : 0;
  }
}
