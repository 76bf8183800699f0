import { coverWhenNeeded } from '../device/cover.ts';

coverWhenNeeded();
