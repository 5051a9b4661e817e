/** Every benchmark, one after the other: `npm run build && npm run bench`. */
for (const name of ['evaluate', 'limits', 'exposure', 'check', 'pull-request', 'history']) {
  process.stdout.write(`\n== ${name}\n`);
  await import(`./${name}.ts`);
}
