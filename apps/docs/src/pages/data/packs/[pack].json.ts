import type { Pack } from '@som/engine';
import type { APIRoute, GetStaticPaths } from 'astro';
import { siteData } from '../../../data/workspace.ts';

export const getStaticPaths = (() =>
  siteData().packs.map(({ pack }) => ({
    params: { pack: pack.id },
    props: { pack },
  }))) satisfies GetStaticPaths;

/** A parsed pack with its worked cases, for the calculator. */
export const GET: APIRoute<{ pack: Pack }> = ({ props }) => Response.json(props.pack);
