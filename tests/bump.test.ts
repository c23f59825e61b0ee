import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Issue, issueLine } from '@som/engine';
import { changesSinceRelease, pendingChangesets, promiseIssues } from '@som/packs/node';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { aCheckout, another, edit, promise } from './release/a-checkout.ts';
import { makeRelease } from './release/make-release.ts';

/** Where the changesets of a checkout promise less than what changed since its newest releases. */
function broken(checkout: string): Issue[] {
  const { packages, issues } = changesSinceRelease(checkout);
  const all = [...issues, ...promiseIssues(packages, pendingChangesets(checkout))];
  return all.filter(({ level }) => level === 'error');
}
const said = (checkout: string) =>
  broken(checkout).map(({ code, found }) => [code, found['name'], found['needed']]);

test('what changed since the newest releases is promised by changesets (som bump --why "…")', () => {
  const root = fileURLToPath(new URL('../', import.meta.url));
  expect(broken(root).map((issue) => issueLine(issue, 'en'))).toEqual([]);
});

describe('since a release, without any history in git', () => {
  let [first, root] = ['', ''];
  beforeAll(() => {
    first = aCheckout();
    makeRelease(first);
  });
  afterAll(() => rmSync(first, { recursive: true, force: true }));
  beforeEach(() => {
    root = another(first);
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  test('nothing is asked of data that is as it was released', () => {
    expect(broken(root)).toEqual([]);
  });

  test('a dearer day needs a changeset, of which a patch is too small and a minor enough', () => {
    edit(root, 'targetgroups/tiny/prices.yaml', 'price: 1000', 'price: 1200');
    expect(said(root)).toEqual([['changeset-missing', '@som/pack-tiny', 'minor']]);
    promise(root, '@som/pack-tiny', 'patch');
    expect(said(root)).toEqual([['changeset-too-small', '@som/pack-tiny', 'minor']]);
    promise(root, '@som/pack-tiny', 'minor');
    expect(broken(root)).toEqual([]);
  });

  test('a dearer visit in the catalogue moves the case of the pack, so both need one', () => {
    edit(root, 'packages/catalogue/services.yaml', 'price: 500', 'price: 600');
    expect(said(root)).toEqual([
      ['changeset-missing', '@som/catalogue', 'minor'],
      ['changeset-missing', '@som/pack-tiny', 'minor'],
    ]);
  });

  test('a day that becomes a week is another meaning: major', () => {
    edit(root, 'targetgroups/tiny/prices.yaml', 'unit: day', 'unit: week');
    promise(root, '@som/pack-tiny', 'minor');
    expect(said(root)).toEqual([['changeset-too-small', '@som/pack-tiny', 'major']]);
  });

  test('a pack whose released version is for another engine needs a minor, though it cannot be compared', () => {
    const tiny = 'targetgroups/tiny/pack.yaml';
    edit(root, tiny, '>=0.1.0 <1.0.0', '>=900.0.0 <901.0.0');
    rmSync(`${root}/tests`, { recursive: true });
    makeRelease(root);
    edit(root, tiny, '>=900.0.0 <901.0.0', '>=0.1.0 <1.0.0');
    expect(said(root)).toEqual([['changeset-missing', '@som/pack-tiny', 'minor']]);
  });

  test('a released pack that is gone from the repository is told', () => {
    rmSync(`${root}/targetgroups/tiny`, { recursive: true });
    expect(broken(root).map(({ code }) => code)).toEqual(['pack-disappeared']);
  });
});
