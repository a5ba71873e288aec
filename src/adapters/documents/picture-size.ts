/** Width and height in pixels as the head of a picture states them; nothing is unpacked. */
export function pictureSize(content: Uint8Array): { readonly width: number; readonly height: number } | null {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  if (bytes.length < 30) return null;
  const start = bytes.subarray(0, 4).toString("hex");
  if (start === "89504e47") return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
  if (start === "47494638") return { width: bytes.readUInt16LE(6), height: bytes.readUInt16LE(8) };
  if (start.startsWith("424d")) return { width: bytes.readInt32LE(18), height: Math.abs(bytes.readInt32LE(22)) };
  return start.startsWith("ffd8ff") ? jpegSize(bytes) : null;
}

/** The frame header of a jpeg, past the segments before it. */
function jpegSize(bytes: Buffer): { width: number; height: number } | null {
  for (let at = 2; at + 9 < bytes.length && bytes[at] === 0xff; ) {
    const marker = bytes[at + 1] ?? 0;
    if (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc)
      return { width: bytes.readUInt16BE(at + 7), height: bytes.readUInt16BE(at + 5) };
    at += 2 + bytes.readUInt16BE(at + 2);
  }
  return null;
}
