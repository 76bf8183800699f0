import { quickExit } from '../assessment/quick-exit.ts';

quickExit();
