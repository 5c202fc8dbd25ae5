import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The files of a closed browser's profile that hold a string, and how many bytes were searched. */
export function searchProfile(profile: string, wanted: string): { found: string[]; bytes: number } {
  const found: string[] = [];
  let bytes = 0;
  for (const entry of readdirSync(profile, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const content = readFileSync(path);
    bytes += content.length;
    // UTF-8, and UTF-16 as some of Chromium's databases keep strings.
    if (content.includes(wanted) || content.includes(Buffer.from(wanted, 'utf16le'))) found.push(path);
  }
  return { found, bytes };
}
