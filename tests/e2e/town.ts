/** The folder of the town's built site; its server told Playwright, see playwright.config.ts. */
export const town = process.env.TOWN_FOLDER ?? '';
