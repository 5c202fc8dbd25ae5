import decodeQR from 'qr/decode.js';
import { expect, it } from 'vitest';
import { newRecoveryWords, readRecoveryWords } from '../../src/crypto/recoveryWords.ts';
import { drawQr } from '../../src/ui/drawQr.ts';

/** Pixels along a cell. */
const scale = 6;

/** The drawing as a camera would have it: dark cells on white, RGBA. */
function picture({ size, path }: { size: number; path: string }) {
  const side = size * scale;
  const data = new Uint8Array(side * side * 4).fill(255);
  for (const [, x, y] of path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)) {
    for (let dy = 0; dy < scale; dy += 1) {
      for (let dx = 0; dx < scale; dx += 1) {
        const at = ((Number(y) * scale + dy) * side + Number(x) * scale + dx) * 4;
        data.fill(0, at, at + 3);
      }
    }
  }
  return { width: side, height: side, data };
}

it('[P11] the code on the recovery sheet reads as the words, which make the same kit', async () => {
  for (let i = 0; i < 8; i += 1) {
    const words = newRecoveryWords();
    const drawing = drawQr(words);
    const read = decodeQR(picture(drawing)).split(' ');
    expect(read.map((word) => word.toLowerCase())).toEqual(words);
    expect((await readRecoveryWords(read)).ok).toBe(true);
    // Few enough cells that a square of 46 mm has them a millimetre wide: within reach of any camera.
    expect(drawing.size).toBeLessThanOrEqual(46);
  }
});
