import type { APIRoute } from 'astro';
import { lawDocx } from '../../../exports/law-docx.ts';
import { getTextCopies } from '../../../queries/law-copies.ts';

export async function getStaticPaths() {
  return (await getTextCopies()).map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}

export const GET: APIRoute = async ({ props }) => new Response(await lawDocx(props.entry));
