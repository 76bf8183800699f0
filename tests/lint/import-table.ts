/** One row of the table: which files, what they may import, and what to do instead, in Chinese. */
export interface Row {
  /** A folder or file, as a glob; the first row that fits a file counts. */
  of: string;
  /**
   * Folders and files of the repository, or packages with all below them. `itself` is the file's own
   * room, `npm` any package, `anything` everything. Before a name, `type` lets types alone pass,
   * `{ a }` that one export, `!` nothing, whatever else the row says.
   */
  may: string[];
  /** The same for a `<script>` of an .astro file, which runs in the browser. Without it: nothing. */
  script?: string[];
  instead: string;
}

const browserOnly = ['!preact', '!survey-core', '!chart.js', '!pagefind'];
const noAstro = ['!astro', '!astro:*', '!@astrojs'];
const islandEntry = ['src/islands/*/index.{ts,tsx}'];

/** Who may import whom, and nothing else. From the ground up: a row names only rows above it. */
export const importTable: Row[] = [
  {
    of: 'src/domain/{assessment,directory,help,law,news,search,site}/schema{,.test}.ts',
    may: ['itself', 'src/domain/site', 'zod'],
    instead: '模式只由 zod 和 domain/site 的模式组成；别的领域的字段在自己的 schema.ts 里写',
  },
  {
    of: 'src/domain/{assessment,directory,help,law,news,search,site}/types.ts',
    may: ['type itself', 'type src/domain/site', 'type zod'],
    instead: 'types.ts 只引用类型（import type），网页才不会带上 zod',
  },
  {
    of: 'src/domain/{assessment,directory,help,law,news,site}',
    may: ['itself', 'src/domain/site', '!src/domain/*/schema.ts'],
    instead:
      '计算要纯：时钟、文件和别的领域的值从参数来；类型从 types.ts 来，zod 只在 schema.ts 里用',
  },
  {
    of: 'src/domain/search',
    may: ['itself', 'src/domain/{directory,law,site}', '!src/domain/*/schema.ts'],
    instead: '需要的值从参数来；类型从 types.ts 来，zod 只在 schema.ts 里用',
  },
  {
    of: 'src/entries',
    may: ['itself', 'src/domain', '@astrojs/markdown-remark', 'yaml', 'csv-parse', 'zod', 'node:*'],
    instead: '读内容的程序 Astro 和 Node 都要用：不引用 Astro，也不引用上面的各层',
  },
  {
    of: 'src/{content.config,env.d}.ts',
    may: ['src/entries', 'type src/domain', 'astro:content', 'astro/loaders'],
    instead: '这里只把内容的种类交给 Astro；计算放进 domain/，查询放进 queries/',
  },
  {
    of: 'src/queries',
    may: ['itself', 'src/domain', 'src/entries', 'type src/content.config.ts', 'astro:content'],
    instead: '查询只读内容、交出领域的值；文件交给 entries/ 读，网页的样子留给 components/',
  },
  {
    of: 'src/middleware.ts',
    may: ['src/queries/words.ts', 'astro:middleware'],
    instead: '这里只把网站自己的话放到每一页手边；别的由 pages/ 查',
  },
  {
    of: 'src/exports',
    may: ['itself', 'src/domain', 'npm', 'node:*', ...browserOnly, ...noAstro, '!zod'],
    instead: '导出只用领域的值和生成文件的库；内容由 pages/ 或 scripts/ 查好传进来',
  },
  {
    of: 'src/styles',
    may: ['itself'],
    instead: '样式里没有程序',
  },
  {
    of: 'src/islands',
    may: [
      'itself',
      'src/domain',
      '!src/domain/*/schema.ts',
      'preact',
      'survey-core',
      'chart.js',
      'pagefind',
      'gcoord',
    ],
    instead:
      '浏览器里只有领域的函数和 types.ts（没有 zod）；要别的值，由组件写进 HTML；新的库写进这一行并说明大小',
  },
  {
    of: 'src/components',
    may: ['itself', 'src/domain', 'src/styles', 'type astro', 'astro:assets'],
    script: islandEntry,
    instead: '组件的值从 props 来；网页里的程序写在 islands/，只在 <script> 里引用它的 index',
  },
  {
    of: 'src/layouts',
    may: [
      'itself',
      'src/domain',
      'src/components',
      'src/styles',
      'src/queries/site.ts',
      'src/queries/sections.ts',
      'src/queries/build-date.ts',
      'src/queries/help.ts',
      'type astro',
    ],
    script: islandEntry,
    instead:
      '布局只查每一页都要的 queries/site、sections、help 和 build-date；别的由 pages/ 查好传进来',
  },
  {
    of: 'src/pages',
    may: [
      'itself',
      'src/layouts',
      'src/components',
      'src/queries',
      'src/exports',
      'src/domain',
      'type astro',
    ],
    instead: '网页只查一次、交给一个组件：读内容在 queries/，网页里的程序由组件引用',
  },
  {
    of: 'src/desk',
    may: [
      'itself',
      'src/domain',
      'src/entries',
      'npm',
      ...noAstro,
      '!survey-core',
      '!chart.js',
      '!pagefind',
    ],
    instead: '编辑台在浏览器里只用领域、entries/ 的声明和自己的库；文件由 scripts/ 里的程序读写',
  },
  {
    of: '{scripts,astro.config.mjs}',
    may: [
      'scripts',
      'src/domain',
      'src/entries',
      'src/exports',
      'npm',
      'node:*',
      '!preact',
      '!chart.js',
      '!astro:*',
    ],
    instead: '命令在 Node 里运行：用 domain/、entries/、exports/，不用网页的各层',
  },
  { of: 'tests', may: ['anything'], instead: '' },
];
