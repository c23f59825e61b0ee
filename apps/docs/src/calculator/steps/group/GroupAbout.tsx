import { capitalise, type Label, type Language, ROLES } from '@som/engine';
import { number, plainText } from '@som/report';
import { findGroupPath, packPath } from '../../../site/routes.ts';
import { groupWords } from '../../model/people.ts';
import { Help } from '../../ui/Help.tsx';
import type { StepProps } from '../step.ts';
import { ChangeGroup } from './ChangeGroup.tsx';
import { say } from './words.ts';

const ROLE_WORDS: Readonly<Record<(typeof ROLES)[number], Label>> = {
  participant: { da: 'deltagere', en: 'participants' },
  parent: { da: 'forældre', en: 'parents' },
  sibling: { da: 'søskende', en: 'siblings' },
  partner: { da: 'partnere', en: 'partners' },
  child: { da: 'børn', en: 'children' },
};

type Group = NonNullable<StepProps['pack']['groups'][string]>;

function around(group: Group, lang: Language): string {
  const persons = group.unit === 'family' ? group.members : group.relatives;
  return ROLES.flatMap((role) => {
    const count = persons?.[role]?.count.value;
    return count === undefined
      ? []
      : [`${number(count, lang, { decimals: 2 })} ${ROLE_WORDS[role][lang]}`];
  }).join(', ');
}

/** Who belongs to the group, what is counted, and who is around them. */
export function GroupAbout({ all }: { all: StepProps }) {
  const { pack, language: lang } = all;
  const group = pack.groups[all.case.group];
  if (!group) return null;
  const { one, many } = groupWords(all.inputs);
  const list = around(group, lang);
  return (
    <section className="group-about">
      <h3>{group.label[lang]}</h3>
      <p>{plainText(group.definition[lang])}</p>
      <p>
        {group.unit === 'family'
          ? say('countsFamilies', lang)
          : say('countsPersons', lang, {
              many: lang === 'en' ? capitalise(many.en) : many.da,
            })}{' '}
        {list !== '' && say('around', lang, { one: one[lang], list })}
      </p>
      <p className="calc-hint">
        <a href={packPath(lang, pack.id, all.case.group)}>{say('readPack', lang)}</a> ·{' '}
        <a href={findGroupPath(lang)}>{say('findAnother', lang)}</a>
      </p>
      <ChangeGroup all={all} />
      <div className="calc-helps">
        <Help title={say('unitTitle', lang)}>
          <p>{say('unitText', lang)}</p>
        </Help>
        <Help title={say('relativesTitle', lang)}>
          <p>{say('relativesText', lang)}</p>
        </Help>
      </div>
    </section>
  );
}
