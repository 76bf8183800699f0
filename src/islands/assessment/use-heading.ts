import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * What is new takes the focus, so that a screen reader reads it and Tab goes on from there; the room
 * starts again at its top.
 * @param shown changes with what is shown
 */
export function useHeading<T extends HTMLElement>(shown: string): RefObject<T | null> {
  const heading = useRef<T>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.closest('[data-stage]')?.firstElementChild?.scrollIntoView();
  }, [shown]);
  return heading;
}
