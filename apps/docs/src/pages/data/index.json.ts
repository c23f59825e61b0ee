import type { APIRoute } from 'astro';
import { siteData } from '../../data/workspace.ts';

/** The list of packs with their groups and worked cases, so that the calculator fetches only what is asked for. */
export const GET: APIRoute = () =>
  Response.json(
    siteData().packs.map(({ pack }) => ({
      id: pack.id,
      label: pack.manifest.label,
      version: pack.version,
      status: pack.manifest.status,
      groups: Object.entries(pack.groups).map(([id, { label }]) => ({ id, label })),
      cases: Object.entries(pack.cases).map(([id, worked]) => ({
        id,
        title: worked.title,
        group: worked.group,
      })),
    })),
  );
