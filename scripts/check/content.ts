import { root } from '../build/run.ts';
import { Content } from '../../src/entries/content.ts';
import { checkAddressForms } from './address-forms.ts';
import { siteAddresses } from './addresses.ts';
import { checkAges } from './ages.ts';
import { checkAssessments } from './assessments.ts';
import { checkCharacters } from './characters.ts';
import { checkDanger } from './danger.ts';
import { checkDuplicates } from './duplicates.ts';
import { checkFields } from './fields.ts';
import { checkFirstCalls } from './first-calls.ts';
import { checkFigures } from './figures.ts';
import { checkLaws } from './laws.ts';
import { checkLinks } from './links.ts';
import { checkPhones } from './phones.ts';
import { checkPlaces } from './places.ts';
import type { Problem } from './problem.ts';
import { checkPromises } from './promises.ts';
import { checkProse } from './prose.ts';
import { checkRecordStates } from './record-states.ts';
import { checkReferences } from './references.ts';
import { checkSigns } from './signs.ts';
import { checkTone } from './tone.ts';
import { checkTowns } from './towns.ts';

/** Every check of content/ there is; reads files only, no browser, no build. */
export async function checkContent(folder = `${root}content`): Promise<Problem[]> {
  const content = new Content(folder);
  const { files } = content;
  return [
    ...checkPlaces(content, `${folder.split('/').at(-1)}/`),
    ...checkFields(files),
    ...checkTowns(files),
    ...checkAssessments(files),
    ...checkAges(content),
    ...(await checkLaws(files)),
    ...checkReferences(files),
    ...checkFirstCalls(content),
    ...checkAddressForms(files),
    ...checkRecordStates(files),
    ...checkDuplicates(files),
    ...checkLinks(files, siteAddresses(files)),
    ...checkProse(files),
    ...checkSigns(files),
    ...checkFigures(files),
    ...checkPhones(files),
    ...checkPromises(files),
    ...checkCharacters(files),
    ...checkTone(files),
    ...checkDanger(files),
  ];
}
