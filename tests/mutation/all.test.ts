// The tests that look at the reader's rules and are quick, as one file: each mutant loads the reader once.
import '../lib/rule.test.ts';
import '../lib/rules.test.ts';
import '../content/examples.test.ts';
import '../lib/judge.test.ts';
import '../lib/snapshot.test.ts';
import '../shape/rules.test.ts';
