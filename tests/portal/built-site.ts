import { globSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { ProjectCopy } from './project-copy.ts';

/** A finished build of a fixture, as its readers and search engines meet it. */
export class BuiltSite {
  private readonly dist: string;

  constructor({ dist }: ProjectCopy) {
    this.dist = dist;
  }

  /** Addresses of all pages. */
  pages(): string[] {
    return globSync('**/*.html', { cwd: this.dist })
      .map((file) => `/${file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`)
      .sort();
  }

  read(address: string): string {
    return readFileSync(this.dist + address.replace(/\/$/, '/index.html'), 'utf8');
  }

  /** All that the search index tells, page by page. */
  searchTexts(): string[] {
    return globSync('pagefind/fragment/*', { cwd: this.dist }).map((file) =>
      gunzipSync(readFileSync(`${this.dist}/${file}`)).toString('utf8'),
    );
  }

  /** Every file that can be read as text, by its address. */
  texts(): [address: string, text: string][] {
    return globSync('**/*.{html,json,xml,txt,csv,js,vcf}', { cwd: this.dist })
      .filter((file) => !file.startsWith('pagefind/'))
      .map((file) => [`/${file}`, readFileSync(`${this.dist}/${file}`, 'utf8')]);
  }

  /** Links, styles, scripts and images of a page that stay on the site, as written. */
  linksOf(address: string): string[] {
    return [...this.read(address).matchAll(/\s(?:href|src)="([^"]*)"/g)]
      .map(([, link = '']) => link.replace(/&amp;/g, '&'))
      .filter((link) => !/^(https?:|tel:|mailto:|sms:|data:|#)/.test(link));
  }
}
