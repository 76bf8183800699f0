interface ImportMetaEnv {
  /** The mode astro.config.mjs decided on, written in at build. */
  readonly PORTAL_MODE: 'preview' | 'public';
}

declare namespace App {
  interface Locals {
    /** content/words.yaml, put here by src/middleware.ts. */
    words: import('./domain/site/types.ts').Words;
  }
}
