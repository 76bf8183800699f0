/** An address of this site as a link: the base path in front, whatever path the site is served under. */
export function href(path: `/${string}`): string {
  return import.meta.env.BASE_URL.replace(/\/$/, '') + path;
}
