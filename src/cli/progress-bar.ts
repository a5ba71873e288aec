/** A line of progress that overwrites itself in a terminal and is a line each elsewhere. */
export interface ProgressBar {
  step(done: number, total: number, note: string): void;
  end(): void;
}

export function progressBar(
  stream: { isTTY?: boolean; columns?: number; write(text: string): unknown } = process.stderr,
  now: () => number = Date.now,
): ProgressBar {
  const began = now();
  let shown = false;
  return {
    step(done, total, note) {
      const elapsed = now() - began;
      const left = done === 0 || done >= total ? "" : `, about ${duration((elapsed / done) * (total - done))} left`;
      const line = `${done}/${total}${left}  ${note}`;
      if (stream.isTTY === true) {
        stream.write(`\r\u001b[2K${line.slice(0, (stream.columns ?? 100) - 1)}`);
        shown = true;
      } else stream.write(`${line}\n`);
    },
    end() {
      if (shown) stream.write("\n");
      shown = false;
    },
  };
}

function duration(ms: number): string {
  const minutes = Math.round(ms / 60_000);
  if (minutes < 1) return `${Math.max(1, Math.round(ms / 1000))} s`;
  return minutes < 120 ? `${minutes} min` : `${Math.round(minutes / 60)} h`;
}
