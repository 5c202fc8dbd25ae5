import { isTextSection } from '../casefile/isTextSection.ts';
import { defaultFine } from '../checks/defaultFine.ts';
import type { FindingKind } from '../checks/Finding.ts';
import { kindName } from '../checks/kindName.ts';
import type { SectionFine } from '../checks/sectionFines.ts';
import { sectionFines } from '../checks/sectionFines.ts';
import type { SectionTemplate, Template } from '../kit/Template.ts';
import type { ChoiceList } from './ChoiceList.ts';
import { Disclosure } from './Disclosure.tsx';
import { LevelSelect } from './LevelSelect.tsx';

const fineName: Record<SectionFine, string> = {
  facts: 'Facts only',
  opinion: 'Opinion is fine',
  diagnosis: 'Diagnosis words are fine',
  'opinion diagnosis': 'Opinion and diagnosis words are fine',
  quote: 'The client’s own words',
};
const kinds = (Object.keys(kindName) as FindingKind[]).filter((kind) => kind !== 'copied-text');

/** What is fine in each section of each template, and levels that hold in one section alone. */
export function SectionFines({
  templates,
  choices,
  choose,
}: ChoiceList & { templates: readonly Template[] }) {
  return (
    <div class="stack">
      {templates.map((template) => (
        <Disclosure key={template.id} class="template-fines" summary={template.title}>
          {() => (
            <ul class="levels">
              {template.sections.filter(isTextSection).map((section) => (
                <li key={section.key}>
                  <Section {...{ template, section, choices, choose }} />
                </li>
              ))}
            </ul>
          )}
        </Disclosure>
      ))}
    </div>
  );
}

function Section({
  template,
  section,
  choices,
  choose,
}: ChoiceList & { template: Template; section: SectionTemplate }) {
  const place = `${template.id}/${section.key}`;
  const usual = defaultFine(section);
  const own = Object.keys(choices).filter((key) => key.startsWith(`in/${place}/`)).length;
  return (
    <>
      <div class="section-fine">
        <strong>{section.label}</strong>
        <select
          class="input"
          aria-label={`What is fine in “${section.label}”`}
          value={choices[`fine/${place}`] ?? usual}
          onChange={({ currentTarget: { value } }) =>
            choose(`fine/${place}`, value === usual ? undefined : value)
          }
        >
          {sectionFines.map((fine) => (
            <option key={fine} value={fine}>
              {fineName[fine]}
            </option>
          ))}
        </select>
      </div>
      <Disclosure
        class="section-levels"
        summary={`Levels in “${section.label}” alone${own > 0 ? `: ${own}` : ''}`}
      >
        {() => (
          <ul class="levels-tight">
            {kinds.map((kind) => (
              <li key={kind}>
                <span>{kindName[kind]}</span>
                <LevelSelect
                  label={`${kindName[kind]} in “${section.label}”`}
                  value={choices[`in/${place}/${kind}`]}
                  usual="As everywhere"
                  onLevel={(value) => choose(`in/${place}/${kind}`, value)}
                />
              </li>
            ))}
          </ul>
        )}
      </Disclosure>
    </>
  );
}
