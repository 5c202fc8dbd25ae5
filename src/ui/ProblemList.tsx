import { useApp } from './useApp.ts';
import { useStore } from './useStore.ts';

/** What could not be read, was refused, or is held back. Nothing is shown when there is none. */
export function ProblemList() {
  const { vault } = useApp();
  const problems = useStore(vault.problems);
  if (problems.length === 0) return null;
  return (
    <section aria-labelledby="problems-title">
      <h2 id="problems-title">Damaged, refused or held back</h2>
      <p class="quiet">All of it is kept as it is, and everything else opens as before.</p>
      <ul class="plain-list problems">
        {problems.map((problem) => (
          <li key={problem.id} class="notice advice">
            <strong>{problem.title}</strong>
            <p>{problem.detail}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
