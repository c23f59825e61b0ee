export { checkCatalogue } from './check/check-catalogue.ts';
export { checkPack } from './check/check-pack.ts';
export { contentHash } from './content-hash.ts';
export { LIMITS } from './limits.ts';
export { newCaseText } from './new-case.ts';
export { type Locate, readCase, readCatalogue, readPack, type TextFiles } from './read-pack.ts';
export { readYaml, type YamlFile } from './read-yaml.ts';
