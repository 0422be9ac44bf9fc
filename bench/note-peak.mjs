import { writeFileSync } from 'node:fs';

// Loaded into a measured process: at its end it writes how much memory it had at most, in KiB.
process.on('exit', () => writeFileSync(process.env.NOTE_PEAK_TO, String(process.resourceUsage().maxRSS)));
