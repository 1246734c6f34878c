const CONTROL =
  'input:not([type="hidden"]):not(:disabled), textarea:not(:disabled), select:not(:disabled), button:not(:disabled)';

/** Fields that are shown under another name. */
const PLACE: Readonly<Record<string, string>> = {
  companyId: 'caller',
  clientId: 'caller',
  caseId: 'caller',
  startedAt: 'times.start',
  endedAt: 'times.end',
};

/**
 * Moves the focus to a field of a sheet: to what is chosen in a group of chips, else to its first control.
 * @returns false where the field is not on screen
 */
export function focusFieldIn(sheet: HTMLElement | null, field: string): boolean {
  const name = PLACE[field] ?? field;
  const place = sheet?.querySelector<HTMLElement>(`[data-field="${name}"]`);
  if (place == null) {
    sheet?.querySelector<HTMLElement>(`[data-unfold="${name}"]`)?.click();
    return false;
  }
  const fold = place.closest('details');
  if (fold !== null) fold.open = true;
  // The text box of a picker comes before the chips that it has picked.
  const control =
    place.querySelector<HTMLElement>('[role="combobox"], input:checked') ?? place.querySelector<HTMLElement>(CONTROL);
  control?.focus();
  place.scrollIntoView({ block: 'nearest' });
  return true;
}
