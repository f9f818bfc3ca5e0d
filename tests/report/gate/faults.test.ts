import { expect, test, vi } from 'vitest';
import { sayFault } from '../../../src/schema/fault';
import { Faults } from '../../../src/report/gate/faults';
import { Missing, Problem } from '../../../src/schema/problem';
import { told } from '../../fixtures/told';

const fruit = 'data/fruit.json';
const missing = (id: string) => () => {
  throw new Missing(`no pear "${id}"`, 'data/pears.json', id);
};

test('sayFault(fault) begins with as much of the place as is known', () => {
  const what = 'it is rotten';
  expect(sayFault({ file: fruit, what })).toBe('data/fruit.json: it is rotten');
  expect(sayFault({ file: fruit, line: 7, what })).toBe('data/fruit.json:7: it is rotten');
  expect(sayFault({ file: fruit, line: 7, column: 3, what })).toBe(
    'data/fruit.json:7:3: it is rotten',
  );
});

test('faults are told by file, line and column, those of whole files first', () => {
  const places = [[10, 1], [9, 12], [9, 2], []] as const;
  const lines = told((faults) => {
    faults.tell({ file: 'data/nuts.json' }, 'a');
    for (const [line, column] of places)
      faults.tell({ file: fruit, ...(line && { line, column }) }, 'b');
  });
  expect(lines).toEqual([
    'data/fruit.json: b',
    'data/fruit.json:9:2: b',
    'data/fruit.json:9:12: b',
    'data/fruit.json:10:1: b',
    'data/nuts.json: a',
  ]);
});

test('one fault at one place is told once', () => {
  const lines = told((faults) => {
    for (const what of ['a', 'b', 'a']) faults.tell({ file: fruit, line: 1 }, what);
  });
  expect(lines).toEqual(['data/fruit.json:1: a', 'data/fruit.json:1: b']);
});

test('a look gives what it finds; a problem is told where it was looked at, or where it says', () => {
  const lines = told((faults) => {
    expect(faults.look({ file: fruit }, () => 7)).toBe(7);
    faults.look({ file: fruit, name: 'apples' }, () => {
      throw new Problem('here');
    });
    faults.look({ file: fruit }, () => {
      throw new Problem('there', { file: 'data/nuts.json', name: 'nuts' });
    });
  });
  expect(lines).toEqual(['data/fruit.json: apples: here', 'data/nuts.json: nuts: there']);
});

test('a look does not hide what is no problem of the report', () => {
  const faults = new Faults(new Map());
  const slip = () => {
    throw new TypeError('a slip of ours');
  };
  expect(() => faults.look({ file: fruit }, slip)).toThrow('a slip of ours');
});

test('a last look throws what goes wrong, and of a report with faults says at least its slips', async () => {
  const faults = new Faults(new Map());
  const slip = new TypeError('a slip of ours');
  const problem = new Problem('no report');
  const meet = (error: Error) => faults.lookLast(() => Promise.reject(error));
  await expect(meet(slip)).rejects.toBe(slip);
  await expect(meet(problem)).rejects.toBe(problem);
  faults.tell({ file: fruit }, 'it is rotten');
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  await meet(problem);
  expect(said).not.toHaveBeenCalled();
  await meet(slip);
  expect(said).toHaveBeenCalledExactlyOnceWith(
    expect.stringContaining('an error of the engine'),
    slip,
  );
  said.mockRestore();
  expect(faults.told).toEqual([{ file: fruit, what: 'it is rotten' }]);
});

test('what is missing is not told where it was left out, or may have been', () => {
  const lines = told((faults) => {
    faults.leaveOut('data/pears.json', 'quince');
    faults.look({ file: fruit, line: 1 }, missing('quince'));
    faults.look({ file: fruit, line: 2 }, missing('nashi'));
    faults.tellBroken({ file: 'data/pears.json', line: 3 }, 'no JSON');
    faults.look({ file: fruit, line: 4 }, missing('nashi'));
  });
  expect(lines).toEqual(['data/fruit.json:2: no pear "nashi"', 'data/pears.json:3: no JSON']);
});
