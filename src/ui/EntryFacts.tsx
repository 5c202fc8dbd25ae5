import type { ChronologyEntry } from '../casefile/ChronologyEntry.ts';

interface Props {
  entry: ChronologyEntry | 'unreadable' | undefined;
  /** A headline stands above it, so that the event is told here. */
  titled: boolean;
}

/** What an entry of the chronology says: what happened, why it matters, what it rests on. */
export function EntryFacts({ entry, titled }: Props) {
  if (entry === undefined) return <p class="quiet waiting-line">Reading what it says…</p>;
  if (entry === 'unreadable') return <p class="row-doubt">What it says could not be read.</p>;
  const { event, eventKind, significance, source, done } = entry;
  const facts = [
    ['Kind of event', eventKind],
    ['Significance', significance],
    ['What was done', done],
    ['Source', source],
  ].filter(([, said]) => said !== '');
  return (
    <>
      {titled && event !== '' && <p class="event-text">{event}</p>}
      {facts.length > 0 && (
        <dl class="event-facts">
          {facts.map(([label, said]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{said}</dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
}
