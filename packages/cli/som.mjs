#!/usr/bin/env node
import module from 'node:module';

// The door of a checkout. Plain JavaScript, so that Node need not wake its TypeScript reader for files it has compiled before.
module.enableCompileCache?.();
await import('./src/bin.ts');
