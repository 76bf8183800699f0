import type { APIRoute } from 'astro';
import { lawJson } from '../../../exports/law-json.ts';
import { getLawCopies } from '../../../queries/law-copies.ts';

export async function getStaticPaths() {
  return (await getLawCopies()).map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}

export const GET: APIRoute = ({ props }) => new Response(lawJson(props.entry));
