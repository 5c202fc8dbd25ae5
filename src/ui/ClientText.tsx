import type { ClientPart } from './ClientPart.ts';
import type { ClientReading } from './clientReading.ts';

interface Props {
  reading: ClientReading;
  /** Who else is in it, and what can identify somebody. */
  people: readonly string[];
  identifying: readonly string[];
}

/** The words of a note as its client reads them: the same on the screen and on paper. */
export function ClientText({ reading, people, identifying }: Props) {
  const { sections, questions } = reading;
  return (
    <>
      {sections.map(({ key, label, paragraphs }) => (
        <section key={key}>
          <h3>{label}</h3>
          {paragraphs.map((parts, index) => (
            <p key={index}>
              {parts.map((part, place) => (
                <Part key={place} part={part} />
              ))}
            </p>
          ))}
        </section>
      ))}
      {sections.length === 0 && <p class="quiet">Nothing is written yet.</p>}
      {questions.length > 0 && (
        <section class="client-asks">
          <h3>A reader may ask</h3>
          <ol>
            {questions.slice(0, 12).map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ol>
          {questions.length > 12 && <p class="quiet">And {questions.length - 12} more.</p>}
        </section>
      )}
      <section class="client-others">
        <h3>Before you share it</h3>
        {people.length > 0 && (
          <p>Other people are in it: {people.join(', ')}. May the client read what is about them?</p>
        )}
        {identifying.length > 0 && <p>It can identify somebody: {identifying.join(', ')}.</p>}
        {people.length === 0 && identifying.length === 0 && (
          <p>Nobody else was found in it. Look once more for other people and their details.</p>
        )}
      </section>
    </>
  );
}

function Part({ part }: { part: ClientPart }) {
  if (!('finding' in part)) return <>{part.text}</>;
  const { text, plain, asks } = part;
  if (plain !== undefined) {
    return (
      <>
        <mark class="client-mark">{text}</mark> <span class="client-plain">({plain})</span>
      </>
    );
  }
  if (asks === undefined) return <>{text}</>;
  return (
    <mark class="client-mark">
      {text}
      <sup>
        <span class="hidden"> question </span>
        {asks}
      </sup>
    </mark>
  );
}
