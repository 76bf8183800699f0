interface ImportMetaEnv {
  /** The mode astro.config.mjs decided on, written in at build. */
  readonly PORTAL_MODE: 'preview' | 'public';
}
