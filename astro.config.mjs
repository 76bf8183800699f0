import { readFileSync } from 'node:fs';
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { rehypeBaseLinks } from './scripts/build/base-links.ts';
import { remarkPlugins } from './scripts/build/markdown.ts';
import { basePath, dist, root } from './scripts/build/run.ts';
import { readSite } from './src/entries/site.ts';

const { site, mode } = readSite(`${root}content`);

export default defineConfig({
  // Without an operator's address there are no absolute addresses, and so no site map.
  ...(site.url ? { site: site.url } : {}),
  base: basePath,
  outDir: dist,
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  // An editor that has Astro's extension shows what each field above a text is for.
  experimental: { contentIntellisense: true },
  integrations: [mdx(), ...(site.url && mode === 'public' ? [sitemap({ filter: isIndexed })] : [])],
  markdown: {
    // The default processor breaks bold beside Chinese punctuation (bruits/satteri#85).
    processor: unified({
      // With our own settings, see there.
      gfm: false,
      remarkPlugins: [...remarkPlugins],
      rehypePlugins: [rehypeBaseLinks],
      smartypants: false,
      remarkRehype: { footnoteLabel: '注释', footnoteBackLabel: '回到正文' },
    }),
    syntaxHighlight: false,
  },
  vite: {
    build: { assetsInlineLimit: 0, target: ['chrome87', 'safari14', 'firefox78'] },
    define: { 'import.meta.env.PORTAL_MODE': JSON.stringify(mode) },
    plugins: [reloadOnContent()],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  },
});

/** While editing: data files are read by our own reader, which Vite doesn't watch. */
function reloadOnContent() {
  return {
    name: 'reload-on-content',
    configureServer({ watcher, ws }) {
      watcher.add(`${root}content`);
      watcher.on('change', (file) => {
        if (file.startsWith(`${root}content`)) ws.send({ type: 'full-reload' });
      });
    },
  };
}

/** The site map leaves out what says `noindex`: empty sections, earlier versions. */
function isIndexed(address) {
  const path = new URL(address).pathname.slice(basePath.length);
  return !/<meta name="robots" content="noindex"/.test(
    readFileSync(`${dist}/${path}index.html`, 'utf8'),
  );
}
