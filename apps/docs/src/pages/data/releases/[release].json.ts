import type { APIRoute, GetStaticPaths } from 'astro';
import { type ReleasedPack, releasedPacks } from '../../../data/released-packs.ts';

export const getStaticPaths = (() =>
  releasedPacks().map((released) => ({
    params: { release: released.pack.hash },
    props: { released },
  }))) satisfies GetStaticPaths;

/** A pack and its catalogue as they were released, by the fingerprint of the pack; for cases locked to them. */
export const GET: APIRoute<{ released: ReleasedPack }> = ({ props }) =>
  Response.json(props.released);
