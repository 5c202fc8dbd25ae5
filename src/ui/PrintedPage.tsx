import type { ComponentChildren } from 'preact';
import type { CaseItem } from '../vault/VaultApi.ts';

interface Props {
  client: Pick<CaseItem, 'name' | 'practice'>;
  /** The agency's number of the case file, where it is to be on paper. */
  number?: string;
  /** As people read it. */
  date: string;
  children: ComponentChildren;
}

/** A note's frame on paper. The head of a table is printed again on each page: client and date stand on all [D16]. */
export function PrintedPage({ client, number, date, children }: Props) {
  return (
    <table class="printed">
      <thead>
        <tr>
          <th>
            {client.name}
            {client.practice && ' (practice)'}
            {number && ` · ${number}`}
            <span class="printed-date">{date}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <td>{children}</td>
        </tr>
      </tbody>
    </table>
  );
}
