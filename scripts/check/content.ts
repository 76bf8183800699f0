import { relative } from 'node:path';
import { root } from '../build/run.ts';
import { readContentFile } from '../content/content-file.ts';
import { fileNames } from '../content/file-names.ts';
import { kindOf } from '../content/kinds.ts';
import { addressesOf } from './addresses.ts';
import { checkAssessments } from './assessments.ts';
import { checkCharacters } from './characters.ts';
import { checkDuplicates } from './duplicates.ts';
import { checkFields } from './fields.ts';
import { checkFigures } from './figures.ts';
import { checkLaws } from './laws.ts';
import { checkLinks } from './links.ts';
import { checkPhones } from './phones.ts';
import { checkPlaces } from './places.ts';
import type { Problem } from './problem.ts';
import { checkProse } from './prose.ts';
import { checkReferences } from './references.ts';
import { checkTone } from './tone.ts';
import { checkTowns } from './towns.ts';

/** Every check of content/ there is; reads files only, no browser, no build. */
export async function checkContent(folder = `${root}content`): Promise<Problem[]> {
  const names = fileNames(folder);
  const files = names.flatMap((name) => {
    const kind = kindOf(name);
    return kind ? [readContentFile(folder, name, kind)] : [];
  });
  return [
    ...checkPlaces(names, `${relative(root, folder)}/`),
    ...checkFields(files),
    ...checkTowns(files),
    ...checkAssessments(`${folder}/assessments`),
    ...(await checkLaws(files)),
    ...checkReferences(files),
    ...checkDuplicates(files),
    ...checkLinks(files, addressesOf(files)),
    ...checkFigures(files),
    ...checkPhones(files),
    ...checkProse(files),
    ...checkCharacters(files),
    ...checkTone(files),
  ];
}
