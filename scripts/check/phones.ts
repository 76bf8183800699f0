import type { ContentFile } from '../../src/entries/content-file.ts';
import type { Problem } from './problem.ts';
import { proseOf } from './prose-of.ts';

/** A phone number that readers are given has a record in content/services, where somebody checks it. */
export function checkPhones(files: ContentFile[]): Problem[] {
  const registered = new Set(files.flatMap(numbersOf));
  return files
    .filter(({ kindName, kind }) => kind.form !== 'text' && kindName !== 'site')
    .flatMap((file) =>
      proseOf(file).flatMap(({ line, field, text }) =>
        [...text.matchAll(phonePattern)]
          .map(([number]) => number)
          .filter((number) => !registered.has(number) && !(field === 'number'))
          .map((number) => ({
            file: file.file,
            line,
            field,
            message: `电话 ${number} 没有登记在 content/services/ 里`,
            expected: '正文里只写登记过的号码，写法和登记的一样（座机带区号和连字符）',
            remedy: '看看是不是写错了；号码可靠，就先在 content/services/ 登记，写明来源',
          })),
      ),
    );
}

/** Area code and number, mobile, 400, five digits of public services; three digits only where one is told to dial. */
const phonePattern =
  /(?<![\d.-])(?:0\d{2,3}[-－—\s]?\d{7,8}|1[3-9]\d{9}|400[-\s]?\d{3}[-\s]?\d{4}|(?:12|95|96)\d{3}|(?<=(?:拨|打|电话)\s*)1[12]\d)(?![\d-])/g;

function numbersOf({ kindName, value }: ContentFile): string[] {
  if (kindName !== 'services') return [];
  const { phones } = (value ?? {}) as { phones?: unknown };
  if (!Array.isArray(phones)) return [];
  return phones.map((phone: { number?: unknown } | null) => String(phone?.number));
}
