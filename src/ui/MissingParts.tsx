import type { SectionEditor } from '../editor/SectionEditor.ts';
import type { SectionTemplate } from '../kit/Template.ts';
import { goToSection } from './goToSection.ts';

interface Props {
  sections: readonly SectionTemplate[];
  editors: ReadonlyMap<string, SectionEditor>;
}

/** Which needed parts are still empty: said once, quietly, at the end. */
export function MissingParts({ sections, editors }: Props) {
  if (sections.length === 0) return null;
  return (
    <section class="missing" aria-label="Still empty">
      <p>
        Still empty:{' '}
        {sections.map(({ key, label }, index) => (
          <span key={key}>
            {index > 0 && ', '}
            <button type="button" class="link" onClick={() => goToSection(editors, key)}>
              {label}
            </button>
          </span>
        ))}
        . Where nothing applies, “N/A” or “unknown because …” will do.
      </p>
    </section>
  );
}
