// All that an example page asks of the library: its elements.
import '../src/index.ts';
