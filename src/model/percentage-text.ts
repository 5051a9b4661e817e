/** A percentage as people write it: `12.5 %`, or `< 0.001 %` for what is there but has no three decimals. */
export function percentageText(percentage: number): string {
  return `${percentageNumber(percentage)} %`;
}

/**
 * The number of a percentage, exact to three decimals. What is not nothing never reads as 0, and what is not
 * everything never reads as 100.
 *
 * @param percentage from 0 to 100; sums may be off by what doubles lose
 */
export function percentageNumber(percentage: number): string {
  const exact = Number(percentage.toFixed(9));
  if (exact > 0 && exact < 0.001) return '< 0.001';
  if (exact < 100 && exact > 99.999) return '> 99.999';
  return exact.toFixed(3).replace(/\.?0+$/, '');
}
