import { sha256 } from './sha256.ts';

/**
 * SHA-256 (hex) over an entry's data without its `review`, and its body: what 终审 signs.
 * Key order and line endings don't count, every other character does.
 */
export async function contentHash(data: Record<string, unknown>, body = ''): Promise<string> {
  const { review: _, ...signed } = data;
  return sha256(`${JSON.stringify(sorted(signed))}\n${body.replace(/\r\n/g, '\n').trim()}`);
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}
