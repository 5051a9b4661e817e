import { generateRegistry } from './generate/registry.ts';
import { generateTypes } from './generate/types.ts';
import { generateValidators } from './generate/validators.ts';
import { generateVersion } from './generate/version.ts';
import { write } from './generate/write.ts';

// The code comes first and by itself: the pages are made by programs that import it.
await write([
  await generateVersion(),
  ...(await generateTypes()),
  ...(await generateValidators()),
  await generateRegistry(),
]);
