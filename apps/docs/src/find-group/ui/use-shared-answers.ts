import { useInAddress } from '../../calculator/ui/use-in-address.ts';
import { type Answers, readAnswers, writeAnswers } from '../model/answers.ts';

const ADDRESS = { read: readAnswers, write: writeAnswers };

/** The answers, kept in step with the address, so that it asks the same elsewhere and on the way back. */
export const useSharedAnswers = (): [Answers, (answers: Answers) => void] => useInAddress(ADDRESS);
