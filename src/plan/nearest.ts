import leven from 'leven';

/** Up to three names, nearest first. */
export function nearest(text: string, names: readonly string[]): string[] {
  const target = text.toLowerCase().slice(0, 100);
  const ranked = names.map((name) => ({ name, distance: leven(target, name.toLowerCase().slice(0, 100)) }));
  return ranked
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map((entry) => entry.name);
}

/** Whether one text is probably a slip of the other: at most two letters or a third of it differ, or one holds the other. */
export function isNear(text: string, name: string): boolean {
  const [a, b] = [text.toLowerCase().slice(0, 100), name.toLowerCase().slice(0, 100)];
  const isPart = Math.min(a.length, b.length) > 2 && (a.includes(b) || b.includes(a));
  return isPart || leven(a, b) <= Math.max(2, Math.floor(Math.max(a.length, b.length) / 3));
}
