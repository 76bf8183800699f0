/**
 * SHA-256 (hex) over an entry's data without its `review`, and its body: what 终审 signs.
 * Key order and line endings don't count, every other character does.
 */
export async function contentHash(data: Record<string, unknown>, body = ''): Promise<string> {
  const { review: _, ...signed } = data;
  const text = `${JSON.stringify(sorted(signed))}\n${body.replace(/\r\n/g, '\n').trim()}`;
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
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
