import { ordinaryYaml } from './ordinary-yaml.ts';
import { readYaml, type YamlFile } from './read-yaml.ts';

/**
 * Reads YAML as `readYaml` does, most files several times as quickly: places are looked up when one is asked for.
 *
 * For Node, where a command reads whole packs; a browser would have to fetch a second reader for it.
 */
export function readYamlQuickly(text: string, file: string): YamlFile {
  const ordinary = ordinaryYaml(text);
  if (ordinary === undefined) return readYaml(text, file);
  let careful: YamlFile | undefined;
  return {
    value: ordinary.value,
    issues: [],
    lineOf: (path) => {
      careful ??= readYaml(text, file);
      return careful.lineOf(path);
    },
  };
}
