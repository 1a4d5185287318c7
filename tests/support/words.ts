// The words of all elements: what each of them learns when it is loaded, pure layers have to be taught.
import { DATA_WORDS, learn, SHARE_WORDS, TIMELINE_WORDS } from '../../src/format/messages.js';

learn(DATA_WORDS);
learn(SHARE_WORDS);
learn(TIMELINE_WORDS);
