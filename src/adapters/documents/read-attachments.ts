/** The files of a mail as Documents, whatever they do to the process that reads them. */
import { type ChildProcess, fork } from "node:child_process";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Document, DocumentWarning } from "../../document/document.js";
import type { ReceivedFile } from "./file-format.js";
import { readAttachment, unread } from "./read-attachment.js";
import { READING_LIMITS, type ReadingLimits } from "./reading-limits.js";

/**
 * Reads files one after the other, in their order, and never throws. All but plain text is read in a process of
 * its own with the limits given; a file that takes too long, needs too much memory or brings the process down
 * comes back as a Document with a warning, and the next file gets a new process. One process serves all files of
 * a call. A file that holds files gives several Documents.
 */
export async function readAttachmentsSafely(files: readonly ReceivedFile[], limits: Partial<ReadingLimits> = {}): Promise<Document[]> {
  const all = { ...READING_LIMITS, ...limits };
  const reader = new ChildReader(all);
  const documents: Document[] = [];
  try {
    for (const file of files) documents.push(...(await readOne(file, all, reader)));
  } finally {
    reader.stop();
  }
  return documents;
}

async function readOne(file: ReceivedFile, limits: ReadingLimits, reader: ChildReader): Promise<readonly Document[]> {
  if (file.content.length > limits.bytes) {
    const message = `The file has ${megabytes(file.content.length)} MB; more than ${megabytes(limits.bytes)} MB are not read.`;
    return [unread(file, { code: "too_large", message })];
  }
  if (isHarmless(file)) return readAttachment(file);
  const read = await reader.read(file);
  return "code" in read ? [unread(file, read)] : read;
}

/** Plain text is read where we are: no parser of its own, cost that grows with the size. */
function isHarmless({ name, mediaType, content }: ReceivedFile): boolean {
  return (
    mediaType === "text/plain" &&
    /\.txt$/i.test(name) &&
    content.length < 1_000_000 &&
    /^[\t\n\r -~]/.test(Buffer.from(content.subarray(0, 1)).toString("latin1"))
  );
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0);
}

/** Pictures that a file gets more time for. */
const MAX_PICTURES = 12;

class ChildReader {
  private child: ChildProcess | null = null;

  constructor(private readonly limits: ReadingLimits) {}

  /** The Documents of a file, or why there are none. */
  async read(file: ReceivedFile): Promise<readonly Document[] | DocumentWarning> {
    const child = this.child ?? startChild(this.limits);
    this.child = child;
    return new Promise((resolve) => {
      const settle = (result: readonly Document[] | DocumentWarning): void => {
        clearTimeout(timer);
        clearInterval(watch);
        child.removeAllListeners();
        if ("code" in result) this.stop();
        resolve(result);
      };
      const late = (): void => {
        settle({ code: "timed_out", message: "Reading the file took longer than it may." });
      };
      let until = performance.now() + this.limits.milliseconds;
      let timer = setTimeout(late, this.limits.milliseconds);
      let pictures = 0;
      const moreTime = (): void => {
        pictures += 1;
        if (pictures > MAX_PICTURES) return;
        until += this.limits.millisecondsForPicture;
        clearTimeout(timer);
        timer = setTimeout(late, until - performance.now());
      };
      const watch = setInterval(() => {
        void residentMegabytes(child.pid).then((size) => {
          if (size > this.limits.residentMegabytes) settle(tooMuchMemory);
        });
      }, 500);
      child.on("message", (message) => {
        if (message === "slow") moreTime();
        else if (Array.isArray(message)) settle(message as Document[]);
      });
      child.on("error", () => {
        settle({ code: "unreadable", message: "The process that reads files could not be started." });
      });
      child.on("exit", (code, signal) => {
        settle(signal === "SIGABRT" || code === 134 ? tooMuchMemory : { code: "unreadable", message: "The file brought its reader down." });
      });
      child.send({ name: file.name, mediaType: file.mediaType, content: file.content }, (fault) => {
        if (fault !== null) settle({ code: "unreadable", message: "The process that reads files is gone." });
      });
    });
  }

  stop(): void {
    this.child?.kill("SIGKILL");
    this.child = null;
  }
}

const tooMuchMemory: DocumentWarning = { code: "too_large", message: "Reading the file needed more memory than it may have." };

/** Runs the child from the same kind of file as this one: compiled, or TypeScript through tsx. */
function startChild(limits: ReadingLimits): ChildProcess {
  const here = import.meta.url;
  const isSource = here.endsWith(".ts");
  const entry = fileURLToPath(new URL(isSource ? "./reading-child.ts" : "./reading-child.js", here));
  const loader = isSource ? ["--import", pathToFileURL(createRequire(here).resolve("tsx")).href] : [];
  return fork(entry, [], {
    execArgv: [...loader, `--max-old-space-size=${String(limits.heapMegabytes)}`, "--no-warnings"],
    env: {},
    serialization: "advanced",
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
}

/** What a process holds in memory; 0 where that cannot be asked. */
async function residentMegabytes(pid: number | undefined): Promise<number> {
  try {
    const status = await readFile(`/proc/${String(pid)}/status`, "utf8");
    return Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0) / 1024;
  } catch {
    // No /proc on this system, or the process is gone already: its exit is heard of elsewhere.
    return 0;
  }
}
