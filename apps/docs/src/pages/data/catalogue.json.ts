import type { APIRoute } from 'astro';
import { siteData } from '../../data/workspace.ts';

/** The parsed catalogue, for the calculator. */
export const GET: APIRoute = () => Response.json(siteData().catalogue);
