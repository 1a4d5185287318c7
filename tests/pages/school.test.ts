import { testsOf } from '../support/example-page-tests.js';

describe('the school’s pages', testsOf('school'));
