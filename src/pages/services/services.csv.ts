import type { APIRoute } from 'astro';
import { hsdsCsv, hsdsRecord } from '../../exports/hsds.ts';
import { getServices } from '../../queries/directory.ts';

export const GET: APIRoute = async () => {
  const services = (await getServices()).map(({ id, service }) => hsdsRecord(id, service));
  return new Response(hsdsCsv(services), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
};
