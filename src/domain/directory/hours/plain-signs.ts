const digits = '〇一二三四五六七八九';
const numeral = '[零〇一二两三四五六七八九十]{1,3}';

/** 夏季（5.1-9.30） */
const seasonInDots =
  /((?:[春夏秋冬]季?|令时?|每年)\s*:?\s*\(?\s*)(\d{1,2})[./](\d{1,2})\s*(?:[-~]+|至|到)\s*(次年)?\s*(\d{1,2})[./](\d{1,2})(?!\d|:)/g;

/** One sign for what offices write with many: dashes, colons, brackets, line ends, Chinese numerals. */
export function plainSigns(words: string): string {
  return words
    .normalize('NFKC')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[‐‑‒–—―─━−〜∼∽⁓ー→]/g, '~')
    .replace(/[∶︰˸ː]/g, ':')
    .replace(/[[【〔〖{]/g, '(')
    .replace(/[\]】〕〗}]/g, ')')
    .replace(/["'“”‘’「」]/g, '')
    .replace(/\s*[\r\n\u2028\u2029]+\s*/g, ';')
    .replace(/\s+/g, ' ')
    .replace(/週/g, '周')
    .replace(/(?<=\d)\s*一+\s*(?=\d)|(?<=周[一二三四五六])一+(?=周)/g, '~')
    .replace(new RegExp(`(?<![周期拜])(${numeral})(?=点|时(?![间段令制]))`, 'g'), arabic)
    .replace(
      new RegExp(`(?<=[点时])(${numeral})(?=分)|(?<=[点时])(${numeral})(?![刻点时])`, 'g'),
      arabic,
    )
    .replace(new RegExp(`(${numeral})月(?=(${numeral})[日号])`, 'g'), (said) =>
      said.replace(/[^月]+/, arabic),
    )
    .replace(new RegExp(`(?<=月)(${numeral})(?=[日号])`, 'g'), arabic)
    .replace(new RegExp(`(?<=[至到~(]|季|年|^)(${numeral})(?=月)`, 'g'), arabic)
    .replace(seasonInDots, '$1$2月$3日~$4$5月$6日')
    .trim();
}

/** 十五 → 15, 三十 → 30, 零五 → 05. */
function arabic(words: string): string {
  const said = words.replace(/零/g, '〇').replace(/两/g, '二');
  const [tens, ones] = said.split('十');
  if (ones === undefined) return [...said].map((sign) => digits.indexOf(sign)).join('');
  return String((tens ? digits.indexOf(tens) : 1) * 10 + (ones ? digits.indexOf(ones) : 0));
}
