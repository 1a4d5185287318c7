// The words of all elements and of the citation: what each learns when it is loaded, pure layers have to be taught.
import { learnToCite } from '../../src/cite/vocabulary.js';
import { learnAll } from '../../src/format/describe.js';

learnAll();
learnToCite();
