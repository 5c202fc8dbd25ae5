import type { WordListProblem } from '../checks/WordListProblem.ts';
import { Notice } from './Notice.tsx';

/** What is wrong with a list or a term, part by part. */
export function ProblemReport({ title, problems }: { title: string; problems: readonly WordListProblem[] }) {
  return (
    <Notice look="danger" alert>
      <h3>{title}</h3>
      <ul class="bullets">
        {problems.map(({ where, what }) => (
          <li key={`${where} ${what}`}>
            <strong>{where}</strong> {what}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
