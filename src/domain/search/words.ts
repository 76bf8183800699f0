/** Words that say nothing of what is looked for. */
const empty =
  /怎么办|怎么样|怎么|怎样|如何|为什么|是什么|什么|哪里|哪儿|可以|能不能|有没有|应该|请问|我要|我想|一下|了吗|[的了吗呢啊吧呀]/g;

/** A query's words, split at spaces: each of them must stand in a hit. */
export function wordsOf(query: string): string[] {
  return query.split(' ').filter((word) => word !== '');
}

/** A question without its empty words: 「晚上睡不着怎么办」 → 晚上睡不着. Null where nothing changes. */
export function withoutEmptyWords(query: string): string | null {
  const plain = query.replace(empty, ' ').replace(/ +/g, ' ').trim();
  return plain === '' || plain === query ? null : plain;
}
