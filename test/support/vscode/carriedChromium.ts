import { spawnSync } from 'node:child_process';
import { createReadStream, createWriteStream } from 'node:fs';
import { chmod, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { fetchPackages } from './fetchPackages.js';

const version = '147.0.0'; // the last that Node 20 may use

interface CarriedChromium {
  readonly executablePath: string;
  readonly environment: Record<string, string>;
}

/** The Chromium that npm's `@sparticuz/chromium` carries, with the libraries and fonts that a bare machine lacks. */
export async function carriedChromium(): Promise<CarriedChromium> {
  const folder = await fetchPackages(`chromium-${version}`, [`@sparticuz/chromium@${version}`], unpack);
  const executablePath = join(folder, 'chromium');
  const fontSettings = join(folder, 'fontSettings.xml');
  await writeFile(fontSettings, fonts(join(folder, 'fonts')));
  const bare = spawnSync(executablePath, ['--version'], { encoding: 'utf8' }).status !== 0;
  return {
    executablePath,
    environment: { FONTCONFIG_FILE: fontSettings, ...(bare ? { LD_LIBRARY_PATH: join(folder, 'lib') } : {}) },
  };
}

/** The machine's own fonts, if it has any, and Open Sans for the words of the workbench. */
function fonts(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${folder}</dir>
  <match target="pattern">
    <test name="family"><string>system-ui</string></test>
    <edit name="family" mode="prepend" binding="strong"><string>Open Sans</string></edit>
  </match>
</fontconfig>
`;
}

async function unpack(folder: string): Promise<void> {
  const packed = join(folder, 'node_modules/@sparticuz/chromium/bin');
  const executable = join(folder, 'chromium');
  await decompress(join(packed, 'chromium.br'), executable);
  await chmod(executable, 0o755);
  for (const name of ['fonts', 'al2023']) {
    const tar = join(packed, `${name}.tar`);
    await decompress(`${tar}.br`, tar);
    const { status } = spawnSync('tar', ['-xf', tar, '-C', folder], { stdio: 'inherit' });
    if (status !== 0) throw new Error(`tar could not unpack ${tar}`);
  }
  await rm(packed, { recursive: true });
}

function decompress(from: string, to: string): Promise<void> {
  return pipeline(createReadStream(from), createBrotliDecompress(), createWriteStream(to));
}
