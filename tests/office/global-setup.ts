import { officeProgram } from './office-program.ts';

/** The office tests fail, and never skip, where there is no office program: a workbook nobody opened proves nothing. */
export default function setup(): void {
  officeProgram();
}
