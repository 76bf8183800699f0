/** The port asked for; one that can't be is told in a sentence and ends the program. */
export function readPort(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port >= 1 && port <= 65535) return port;
  console.error(`PORT 要写 1 到 65535 之间的整数，现在是「${text}」。`);
  process.exit(1);
}
