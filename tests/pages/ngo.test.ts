import { testsOf } from '../support/example-page-tests.js';

describe('the article’s pages', testsOf('ngo'));
