import type { APIRoute } from 'astro';
import { knowledge, knowledgeGaps } from '../../data/knowledge.ts';

/** All studies and what is missing among them, for the knowledge base. */
export const GET: APIRoute = () => Response.json({ entries: knowledge(), gaps: knowledgeGaps() });
