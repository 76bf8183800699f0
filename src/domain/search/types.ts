/** What the search page hands its script. */
export interface SearchWords {
  intents: string[];
  synonyms: string[][];
}
