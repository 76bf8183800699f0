import { describe, expect, test } from 'vitest';
import { headersFor, metaPolicy } from './policy.ts';

const policyOf = (path: string) =>
  Object.fromEntries(
    (headersFor(path)['Content-Security-Policy'] ?? '').split('; ').map((directive) => {
      const [name, ...values] = directive.split(' ');
      return [name, values.join(' ')];
    }),
  );

describe('内容安全策略：什么页面可以连到哪里', () => {
  test.each([
    ['/', 'connect-src', "'none'"],
    ['/', 'script-src', "'self'"],
    ['/', 'img-src', "'self'"],
    ['/help/', 'form-action', "'none'"],
    ['/assessments/phq-9/', 'connect-src', "'none'"],
    ['/assessments/phq-9/', 'img-src', "'none'"],
    ['/assessments/phq-9/', 'worker-src', "'none'"],
    ['/search/', 'connect-src', "'self'"],
    ['/search/', 'script-src', "'self' 'wasm-unsafe-eval'"],
    ['/pagefind/pagefind-worker.js', 'connect-src', "'self'"],
    ['/_astro/page.js', 'connect-src', "'none'"],
    ['/no-such-page', 'frame-ancestors', "'none'"],
  ])('%s 的 %s 是 %s', (path, directive, value) => {
    expect(policyOf(path)[directive]).toBe(value);
  });

  test('没有任何页面允许内联脚本、内联样式或外站', () => {
    for (const path of ['/', '/assessments/', '/search/', '/services/rooms/']) {
      const policy = headersFor(path)['Content-Security-Policy'] ?? '';
      expect(policy).not.toMatch(/unsafe-inline|unsafe-eval(?<!wasm-unsafe-eval)|https?:|\*/);
      expect(policy).toContain("require-trusted-types-for 'script'");
    }
  });

  test('页面里的策略与响应头相同，只少 meta 不起作用的 frame-ancestors', () => {
    expect(`${metaPolicy('/laws/')}; frame-ancestors 'none'`).toBe(
      headersFor('/laws/')['Content-Security-Policy'],
    );
  });
});

describe('其他响应头', () => {
  test('只有找服务的页面可以询问位置', () => {
    expect(headersFor('/services/')['Permissions-Policy']).toContain('geolocation=(self)');
    expect(headersFor('/help/')['Permissions-Policy']).toContain('geolocation=()');
  });

  test('没有 TLS 时不发 HSTS，也不升级请求，否则局域网地址打开会丢样式', () => {
    expect(headersFor('/')['Strict-Transport-Security']).toBeUndefined();
    expect(headersFor('/')['Content-Security-Policy']).not.toContain('upgrade-insecure-requests');
    expect(headersFor('/', { tls: true })['Strict-Transport-Security']).toBeDefined();
    expect(headersFor('/', { tls: true })['Content-Security-Policy']).toContain(
      'upgrade-insecure-requests',
    );
  });

  test.each([
    ['/_astro/page.abc123.js', 'public, max-age=31536000, immutable'],
    ['/pagefind/fragment/zh_1.pf_fragment', 'public, max-age=31536000, immutable'],
    ['/pagefind/pagefind-entry.json', 'no-cache'],
    ['/help/', 'no-cache'],
  ])('%s 的缓存是 %s', (path, cache) => {
    expect(headersFor(path)['Cache-Control']).toBe(cache);
  });
});
