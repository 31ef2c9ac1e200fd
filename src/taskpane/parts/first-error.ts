/**
 * Puts the focus on the first box of the view whose content is refused.
 *
 * @returns true where there is one
 */
export function focusFirstError(): boolean {
  const box = document.querySelector<HTMLElement>('main [aria-invalid="true"]');
  box?.focus();
  return box !== null;
}
