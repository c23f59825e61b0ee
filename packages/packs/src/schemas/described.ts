import type { Language } from '@som/engine';
import type { JsonSchema } from './json-schemas.ts';

/**
 * One language of a description written “Dansk. / English.”; the stroke between the languages follows a full stop.
 *
 * @returns the whole text when there is only one language
 */
export function described(text: string, language: Language): string {
  const [da = text, en = da] = text.split(/(?<=[.?!…]) \/ /);
  return language === 'da' ? da : en;
}

const isSchema = (value: unknown): value is JsonSchema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** True when a block can be this form: no key is unknown, and its tag is the form's. */
function fits(form: JsonSchema, value: Readonly<Record<string, unknown>>): boolean {
  if (!isSchema(form.properties)) return false;
  const { properties } = form;
  return Object.entries(value).every(([key, inner]) => {
    const field = properties[key];
    return isSchema(field) && (field.const === undefined || field.const === inner);
  });
}

/** The schema of a key's value inside a block, whichever form the block has; nothing for an unknown key. */
export function fieldSchema(
  schema: JsonSchema,
  block: Readonly<Record<string, unknown>>,
  key: string,
): JsonSchema | undefined {
  const forms = [schema.anyOf, schema.oneOf].flatMap((list) => (Array.isArray(list) ? list : []));
  if (forms.length > 0) {
    const form = forms.filter(isSchema).find((candidate) => fits(candidate, block));
    return form && fieldSchema(form, block, key);
  }
  const known = isSchema(schema.properties) ? schema.properties[key] : undefined;
  if (isSchema(known)) return known;
  return isSchema(schema.additionalProperties) ? schema.additionalProperties : undefined;
}
