import { testsOf } from '../support/example-page-tests.js';

describe('the content system’s pages', testsOf('cms'));
