/**
 * Every header a response of this site carries, by path: the one source for the local server, the
 * deployments and the `<meta>` policy in the pages.
 */
export function headersFor(path: string, { tls = false } = {}): Record<string, string> {
  const policy = [...directives(policyKindOf(path)), "frame-ancestors 'none'"];
  if (tls) policy.push('upgrade-insecure-requests');
  return {
    'Content-Security-Policy': policy.join('; '),
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Permissions-Policy': permissions(path),
    'Cache-Control': cacheFor(path),
    // Opened by its LAN address without TLS a page would lose its CSS to either of these two.
    ...(tls ? { 'Strict-Transport-Security': 'max-age=63072000; includeSubDomains' } : {}),
  };
}

/** The same policy as a page carries it in `<meta>`, where frame-ancestors has no effect. */
export function metaPolicy(path: string): string {
  return directives(policyKindOf(path)).join('; ');
}

type PageKind = 'plain' | 'search' | 'assessment';

/** @param path the site's own path, without the base */
function policyKindOf(path: string): PageKind {
  if (path.startsWith('/assessments/')) return 'assessment';
  // Pagefind's worker and wasm obey the policy on their own files, so these count as search too.
  if (path.startsWith('/search/') || path.startsWith('/pagefind/')) return 'search';
  return 'plain';
}

function directives(kind: PageKind): string[] {
  const own = kind === 'assessment' ? "'none'" : "'self'";
  return [
    "default-src 'none'",
    kind === 'search' ? "script-src 'self' 'wasm-unsafe-eval'" : "script-src 'self'",
    "style-src 'self'",
    `img-src ${own}`,
    "font-src 'none'",
    `connect-src ${kind === 'search' ? "'self'" : "'none'"}`,
    `worker-src ${kind === 'search' ? "'self'" : "'none'"}`,
    "manifest-src 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ];
}

function permissions(path: string): string {
  const off = ['camera', 'microphone', 'payment', 'usb', 'browsing-topics', 'interest-cohort'];
  const geolocation = path.startsWith('/services/') ? 'geolocation=(self)' : 'geolocation=()';
  return [...off.map((feature) => `${feature}=()`), geolocation].join(', ');
}

function cacheFor(path: string): string {
  const hashed = path.startsWith('/_astro/') || /\.pf_\w+$/.test(path);
  return hashed ? 'public, max-age=31536000, immutable' : 'no-cache';
}
