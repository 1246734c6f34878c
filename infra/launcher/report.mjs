/** Prints every failure with what the program said, then their names once more; returns the exit code. */
export function printFailures(failures) {
  for (const { label, output } of failures) console.error(`\n━━ ${label}\n${output.trimEnd()}`);
  if (failures.length) console.error(`\n✗ ${failures.map(({ label }) => label).join('、')}`);
  return failures.length ? 1 : 0;
}
