import { sha256 } from './sha256.ts';

/**
 * SHA-256 (hex) over an entry's data without its `review`, its body, and what its page says of
 * other files: what 终审 signs. Key order and line endings don't count, every other character does.
 */
export async function contentHash(
  data: Record<string, unknown>,
  body = '',
  beside: unknown[] = [],
): Promise<string> {
  const { review: _, ...signed } = data;
  const parts = [sorted(signed), ...(beside.length > 0 ? [beside.map(sorted)] : [])];
  const words = parts.map((part) => JSON.stringify(part)).join('\n');
  return sha256(`${words}\n${body.replace(/\r\n/g, '\n').trim()}`);
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
