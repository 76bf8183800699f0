import type { APIRoute } from 'astro';
import { hsdsRecord } from '../../exports/hsds.ts';
import { getServices } from '../../queries/directory.ts';
import { getMode } from '../../queries/site.ts';

export const GET: APIRoute = async () => {
  const services = (await getServices()).map(({ id, service }) => hsdsRecord(id, service));
  return new Response(JSON.stringify({ mode: await getMode(), services }, null, 2), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};
