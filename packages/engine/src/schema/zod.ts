import { config, z } from 'zod';

// Zod would write a program for every shape and run it: slower for files read once, and against a policy without eval.
config({ jitless: true });

export { z };
