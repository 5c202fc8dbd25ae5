/** A portal as it is spoken of: the last part of its page's title is most often its name; else its address. */
export function portalName({ title, origin }: { title: string; origin: string }): string {
  const name =
    title
      .split(/\s[-–—|·]\s/)
      .at(-1)
      ?.trim() ?? '';
  return name === '' ? origin.replace(/^https?:\/\//, '') : name.slice(0, 60);
}
