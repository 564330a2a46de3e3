// Makes chron-<version>.vsix, which VS Code installs without a network. Run by `npm run package`.
import './build.mjs';
import { packageExtension } from '../test/support/vscode/packageExtension.ts';

console.log(`Packed ${await packageExtension()}`);
