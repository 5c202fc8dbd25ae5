import type { Template } from './Template.ts';

export interface TemplateGroup {
  title: string;
  templates: Template[];
}

const titles: readonly [Template['group'], string][] = [
  [undefined, 'Your own'],
  ['everyday', 'Everyday'],
  ['format', 'Set formats'],
  ['assessment', 'Assessment'],
  ['plan', 'Plans'],
  ['meeting', 'Meetings and referrals'],
  ['summary', 'Summaries and endings'],
];

/** Kinds of note under the headings they are offered under, in order; those that hold every word of `wanted`. */
export function templateGroups(templates: readonly Template[], wanted = ''): TemplateGroup[] {
  const words = wanted.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const holds = ({ title, purpose }: Template) => {
    const text = `${title} ${purpose}`.toLocaleLowerCase();
    return words.every((word) => text.includes(word));
  };
  return titles
    .map(([group, title]) => ({
      title,
      templates: templates.filter((one) => one.group === group && holds(one)),
    }))
    .filter((group) => group.templates.length > 0);
}
