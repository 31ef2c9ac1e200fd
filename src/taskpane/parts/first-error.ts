/**
 * Puts the focus on the first thing in the view that is refused: a box, or a sentence about several.
 *
 * @returns true where there is one
 */
export function focusFirstError(): boolean {
  const place = document.querySelector<HTMLElement>('main [aria-invalid="true"], main [data-error]');
  place?.focus();
  return place !== null;
}
