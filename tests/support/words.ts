// The words of all elements: what each of them learns when it is loaded, pure layers have to be taught.
import { learnAll } from '../../src/format/describe.js';
import { CITE_WORDS, learn } from '../../src/format/messages.js';

learnAll();
learn(CITE_WORDS);
