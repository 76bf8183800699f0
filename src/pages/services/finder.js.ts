import type { APIRoute } from 'astro';
import { hasPage } from '../../domain/directory/address-of.ts';
import { finderRecord } from '../../domain/directory/finder-record.ts';
import { getCounties, getServices } from '../../queries/directory.ts';

/** The finder's list as a module of our own: the policy lets pages load scripts, but fetch nothing. */
export const GET: APIRoute = async () => {
  const counties = await getCounties();
  const records = (await getServices())
    .filter(({ kind, service }) => hasPage(kind, service))
    .map((record) => finderRecord(record, counties));
  return new Response(`export default ${JSON.stringify(records)};\n`, {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
  });
};
