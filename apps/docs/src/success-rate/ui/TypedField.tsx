import { ofHundred } from '@som/report';
import { useId } from 'react';
import { useLanguage } from '../../calculator/ui/context.ts';
import { readOfHundred, readPersons } from '../model/typed.ts';
import { say } from '../words.ts';

interface TypedFieldProps {
  label: string;
  hint?: string | undefined;
  value: string;
  onChange: (text: string) => void;
}

/** People of 100, with how the number was understood. */
export function OfHundredField(props: TypedFieldProps) {
  const lang = useLanguage();
  const read = readOfHundred(props.value, lang);
  const isWrong = props.value.trim() !== '' && read === undefined;
  const said = read === undefined ? '' : say('understood', lang, { value: ofHundred(read, lang) });
  return (
    <TypedField
      {...props}
      unit={say('ofHundred', lang)}
      said={isWrong ? say('notShare', lang, { text: props.value.slice(0, 30) }) : said}
      isWrong={isWrong}
    />
  );
}

/** So many of so many. */
export function PersonsField(props: TypedFieldProps) {
  const lang = useLanguage();
  const isWrong = props.value.trim() !== '' && readPersons(props.value) === undefined;
  return (
    <TypedField
      {...props}
      hint={props.hint ?? say('personsExample', lang)}
      said={isWrong ? say('notPersons', lang, { text: props.value.slice(0, 30) }) : ''}
      isWrong={isWrong}
    />
  );
}

/** Words: a name, a reason. */
export const TextField = (props: TypedFieldProps) => (
  <TypedField {...props} said="" isWrong={false} isText />
);

interface AllProps extends TypedFieldProps {
  unit?: string;
  said: string;
  isWrong: boolean;
  isText?: boolean;
}

function TypedField({ label, hint, value, onChange, unit, said, isWrong, isText }: AllProps) {
  const id = useId();
  return (
    <div className="find-field rate-typed" data-text={isText || undefined}>
      <label htmlFor={id}>{label}</label>
      <span className="calc-entry">
        <input
          id={id}
          type="text"
          autoComplete="off"
          maxLength={isText ? 200 : 40}
          value={value}
          aria-invalid={isWrong || undefined}
          aria-describedby={`${id}-said`}
          onChange={(event) => onChange(event.target.value)}
        />
        {unit && <span className="calc-unit">{unit}</span>}
      </span>
      <p id={`${id}-said`} className={isWrong ? 'calc-problem' : 'calc-hint'}>
        {said} {!isWrong && hint}
      </p>
    </div>
  );
}
