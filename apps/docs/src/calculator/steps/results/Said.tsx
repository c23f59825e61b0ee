/** Sentences as a list; those that have nothing to say are left out. */
export function Said({ sentences }: { sentences: readonly (string | null)[] }) {
  const said = sentences.filter((sentence) => sentence !== null);
  if (said.length === 0) return null;
  return (
    <ul className="calc-said-list">
      {said.map((sentence) => (
        <li key={sentence}>{sentence.replace(/([^.])$/, '$1.')}</li>
      ))}
    </ul>
  );
}
