import nspell from 'nspell';
import aff from '../../../../node_modules/dictionary-en/index.aff?raw';
import dic from '../../../../node_modules/dictionary-en/index.dic?raw';
import { spellerOf } from '../../../lib/reader/speller.ts';

const spelling = nspell(aff, dic);

/** The speller with its dictionary, a script of its own: nearly twice the rest of the page, so only loaded when asked for. */
export const speller = spellerOf((word) => spelling.correct(word));
