/** A percentage as people write it, at most eight decimals and never with an exponent: `12.5 %`. */
export function percentageText(percentage: number): string {
  return `${percentage.toFixed(8).replace(/\.?0+$/, '')} %`;
}
