import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { beforeAll, describe, expect, test } from 'vitest';
import { builtTown } from '../portal/built-town.ts';

const folder = new URL('./', import.meta.url).pathname;
const namespace = process.getuid?.() === 0 ? ['-n', '-m'] : ['-r', '-n', '-m'];
const reason = missing();
const each = 120_000;
let town: string;

describe.skipIf(reason)(`网线上的包${reason ? `（${reason}）` : ''}`, () => {
  beforeAll(() => {
    town = builtTown();
  }, each);

  test(
    '从打开到结果，浏览器没有向本站以外发过一个包',
    () => {
      expect(strangers('clean')).toEqual([]);
    },
    each,
  );

  test.each([
    ['WebRTC', 'webrtc'],
    ['直接跳转', 'navigation'],
  ])(
    '栽一条策略拦不住的「%s」，抓得到：这项检查会失败',
    (_, leak) => {
      expect(strangers(leak).join('\n')).toContain('leak.test');
    },
    each,
  );

  test(
    '栽一条策略拦得住的「图片」，一个包也没有',
    () => {
      expect(strangers('image')).toEqual([]);
    },
    each,
  );
});

/** The packets of one sitting, without what this browser sends its maker whatever page is open. */
function strangers(leak: string): string[] {
  const record = `${mkdtempSync(`${tmpdir()}/packets-`)}/record`;
  const journey = [process.execPath, `${folder}journey.ts`, leak, town];
  const run = spawnSync(
    'unshare',
    [...namespace, 'bash', `${folder}namespace.sh`, record, ...journey],
    { encoding: 'utf8' },
  );
  if (run.status !== 0) throw new Error(`走不完：${run.stderr}`);
  return readFileSync(record, 'utf8').split('\n').filter(Boolean).filter(isStranger);
}

/** Chromium's own traffic (updates, sign-in, time) goes on with every flag against it; told by its names. */
function isStranger(packet: string): boolean {
  return !/(^|\.)(google|googleapis|gstatic|gvt1|gvt2|googleusercontent)\.(com|cn)$/.test(
    packet.split(' ')[3] ?? '',
  );
}

/** What this machine lacks for a network of the browser's own; empty when nothing. */
function missing(): string {
  const works = (command: string, ...args: string[]) => spawnSync(command, args).status === 0;
  if (!works('python3', '--version')) return '没有 python3';
  if (!works('unshare', ...namespace, 'ip', 'link')) return '这台机器不许建网络命名空间，或没有 ip';
  return '';
}
