import { dialable } from '../../domain/help/dialable.ts';

/** A sentence whose numbers can be tapped. */
export function Dialable({ text }: { text: string }) {
  return (
    <>
      {dialable(text).map((part) =>
        typeof part === 'string' ? (
          part
        ) : (
          <a class="number" href={`tel:${part.number}`}>
            {part.number}
          </a>
        ),
      )}
    </>
  );
}
