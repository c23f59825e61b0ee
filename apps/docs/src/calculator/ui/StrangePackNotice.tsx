import { say } from '../words.ts';
import { useLanguage, useStrangePack } from './context.ts';

/** Stands over every result that rests on a pack from a file; also in print. */
export function StrangePackNotice() {
  const lang = useLanguage();
  const strange = useStrangePack();
  if (!strange) return null;
  const { pack, file } = strange;
  const values = { label: pack.manifest.label[lang], version: pack.version, file };
  return (
    <p className="calc-strange" role="note">
      <strong>{say('notReviewedTitle', lang)}.</strong> {say('notReviewedText', lang, values)}
    </p>
  );
}
