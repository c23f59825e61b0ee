import { ADDED_FILES, BASE_FILES } from '../extend-pack.ts';
import type { Rule } from './rule.ts';

/**
 * A rule that holds a contribution to what it adds: what the rule finds in the pack to which it adds is for the people who
 * maintain that pack, and they have answered for it there.
 */
export const onlyOwn =
  (rule: Rule): Rule =>
  (checked) => {
    const { pack, folder } = checked;
    const { base } = pack;
    const found = rule(checked);
    if (!base) return found;
    const tables: Readonly<Record<string, object>> = {
      'chains.yaml': base.chains,
      'studies.yaml': base.studies,
      'sources.yaml': base.sources,
    };
    const isBases = (name: string, id: string) =>
      BASE_FILES.some((file) => file === name) ||
      (ADDED_FILES.some((file) => file === name) && Object.hasOwn(tables[name] ?? {}, id));
    return found.filter(
      ({ file, path }) => !isBases(file.slice(folder.length + 1), String(path[0])),
    );
  };
