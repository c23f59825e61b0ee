export {
  changesSince,
  type PackageChange,
  pendingChangesets,
  promiseIssues,
} from './change/changes-since.ts';
export { changesSinceRelease, changesToPromise } from './change/changes-since-release.ts';
export { type Compared, comparePlaces } from './change/compare-places.ts';
export * from './change/git.ts';
export { catalogueBeside, findPlace, loadPlace, type Place } from './change/load-side.ts';
export {
  findReleases,
  hasReleases,
  newestRelease,
  placeOf,
  type Release,
  releasesFolder,
} from './change/releases.ts';
export type { Candidate } from './load/candidate.ts';
export {
  findPacks,
  findWorkspace,
  packsIn,
  type Workspace,
} from './load/find-packs.ts';
export {
  type LoadOptions,
  loadForCase,
  type Readers,
  type Ready,
  rememberingReaders,
} from './load/load-for-case.ts';
export { type Loaded, loadCase, loadCatalogue, loadPack } from './load/load-pack.ts';
export { folderName, readFolder, readText } from './load/read-folder.ts';
export { isArchive, readPackFiles } from './load/read-pack-files.ts';
