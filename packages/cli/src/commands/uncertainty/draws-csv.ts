import { eachBlock, OUTPUTS, type UncertaintyQuestion } from '@som/engine';

/** Every draw as a line: its number, every uncertain parameter, every output. Plain numbers, comma between them. */
export function drawsCsv(question: UncertaintyQuestion): string {
  const lines: string[] = [];
  eachBlock(question, ({ first, ids, values, outputs }) => {
    if (lines.length === 0)
      lines.push(
        ['draw', ...ids, ...OUTPUTS.map(({ window, purse }) => `${window}.${purse}`)].join(','),
      );
    const size = outputs[0]?.length ?? 0;
    for (let d = 0; d < size; d++)
      lines.push(
        [first + d, ...values.map((row) => row[d]), ...outputs.map((row) => row[d])].join(','),
      );
  });
  return `${lines.join('\n')}\n`;
}
