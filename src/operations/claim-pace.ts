/**
 * How many letters to take up before a connection is free for them: as many as will be begun while the next commit is
 * made, and no more. With a mail server across the world that is none or one; with one on this machine, whose answer
 * is quicker than the disk, several.
 */
/** Twice this many, taken up and not begun, are the most that a kill can leave to a person. */
const MOST_AHEAD = 20;

export class ClaimPace {
  private claimMs = 0;
  private sendMs = Number.POSITIVE_INFINITY;

  /** A commit took so long. */
  claimed(milliseconds: number): void {
    this.claimMs = this.claimMs === 0 ? milliseconds : this.claimMs * 0.7 + milliseconds * 0.3;
  }

  /** A letter took so long on its connection. */
  sent(milliseconds: number): void {
    this.sendMs = this.sendMs === Number.POSITIVE_INFINITY ? milliseconds : this.sendMs * 0.9 + milliseconds * 0.1;
  }

  /** When so few are left ready it is time for the next commit; at most `MOST_AHEAD`, and none for a slow server. */
  ahead(connections: number): number {
    return Math.min(MOST_AHEAD, Math.floor((connections * this.claimMs * 1.5) / Math.max(this.sendMs, 0.1)));
  }
}
