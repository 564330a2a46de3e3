/** Called by VS Code inside its extension host. The results go to the file that CHRON_RESULTS names. */
export async function run(): Promise<void> {
  const output = process.env['CHRON_RESULTS'];
  const { default: Mocha } = await import('mocha'); // an ES module, which not every VS Code can `require`
  const mocha = new Mocha({
    ui: 'bdd',
    timeout: 30_000,
    forbidOnly: true,
    forbidPending: true,
    reporter: 'json',
    reporterOptions: { output },
  });
  mocha.suite.emit('pre-require', globalThis, null, mocha);
  await import('./findings.js');
  await import('./rulePages.js');
  await import('./localRules.js');
  await import('./navigation.js');
  await import('./folderFindings.js');
  await import('./anonymisedCopy.js');
  await import('./lifeOfFile.js');
  await import('./writing.js');
  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  if (failures > 0) throw new Error(`${failures} of the tests inside VS Code failed.`);
}
