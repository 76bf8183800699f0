// The content check as a program of its own, so that it runs beside the others and its words stay together.
import { checkContent } from '../check/content.ts';
import { report } from '../check/report.ts';

process.exit(report(await checkContent()) ? 1 : 0);
