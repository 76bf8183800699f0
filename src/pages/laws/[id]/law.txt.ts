import type { APIRoute } from 'astro';
import { lawText } from '../../../exports/law-text.ts';
import { getTextCopies } from '../../../queries/law-copies.ts';

export async function getStaticPaths() {
  return (await getTextCopies()).map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}

export const GET: APIRoute = ({ props }) => new Response(lawText(props.entry));
