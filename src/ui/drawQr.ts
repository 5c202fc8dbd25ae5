import encodeQR from 'qr';

/** A QR code as one path in a square, dark cells only. */
export interface QrDrawing {
  /** Cells along a side, the quiet margin of four on each side included. */
  size: number;
  path: string;
}

/**
 * Draws words as a QR code with medium error correction (15 % may be unreadable). Capitals take the code's
 * alphanumeric mode, which makes it a third smaller; recovery words are read whatever their case.
 */
export function drawQr(words: readonly string[]): QrDrawing {
  const cells = encodeQR(words.join(' ').toUpperCase(), 'raw', { ecc: 'medium', border: 4 });
  const path = cells.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
  return { size: cells.length, path };
}
