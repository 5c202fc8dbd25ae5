const units = ['bytes', 'KB', 'MB', 'GB', 'TB'];

/** A number of bytes to two figures, in steps of a thousand: "1.4 MB", "230 MB", "12 GB". */
export function formatBytes(bytes: number): string {
  const step = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
  const value = bytes / 1000 ** step;
  return `${value < 10 && step > 0 ? value.toFixed(1).replace('.0', '') : Math.floor(value)}\u00a0${units[step]}`;
}
