/**
 * Which of `count` ways to use: the same for the same seed and key. From text to text some keys go round by one at each, the others
 * at every second text, so that three texts differ even where there are but two ways. The hash is FNV-1a, 32 bits.
 */
export function turn(seed: number, key: string, at: number, count: number): number {
  let hash = Math.imul(0x811c9dc5 ^ Math.trunc(seed), 0x01000193);
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  return ((hash >>> 8) + (at >> (hash & 1))) % count;
}
