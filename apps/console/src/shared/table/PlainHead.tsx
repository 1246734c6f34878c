/** The head of a table that is not sorted: one word a column, read to whoever hears the table. */
export function PlainHead({ labels }: { labels: readonly string[] }) {
  return (
    <thead>
      <tr>
        {labels.map((label) => (
          <th key={label} scope="col" data-plain>
            {label}
          </th>
        ))}
      </tr>
    </thead>
  );
}
