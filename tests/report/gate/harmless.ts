/**
 * Slips that the gate lets pass, each with the reason why it does no harm, or none that anybody could
 * tell; and one such slip, which a test makes to see that the reason is needed.
 */
export const harmless: readonly { why: string; where: RegExp; such: string }[] = [
  {
    why: 'What an entry may do without, nobody can tell from what it never had.',
    where:
      /^drop \| .*\.json \| (.*\/)?(method|derived|figure|label|rows|records|text|lead|story|number|note|missing|ratios|assumes|claim|cannot|remark|author|cyrillic|translation|translations|outlet|short|place|address|section|also|sought|counts|series|whole|at|heavy|variants|sort|explained|page|pages|to|part|asking|extent|dated|planned|mark|onNotes|notes|before|after|scale|printed|decimals|bound|suspected|says|unit|asOf|refines|ibid|title|cites|by|original|within|examples|counts\/of)$/,
    such: 'drop | content/report.json | onNotes',
  },
  {
    why: 'A list or a table may be shorter: nobody can tell what stood there.',
    where:
      /^drop \| (.*\.json \| (.*\/)?\d+|data\/records\/(across|actors|names|places|sources)\.json \| [\w-]+|data\/[\w-]+\.json \| tables\/[\w-]+|.*\/themes\/[\w-]+)$/,
    such: 'drop | data/records/names.json | almanac',
  },
  {
    why: 'A list may have nothing in it; and so may a unit, before its numbers and after them.',
    where:
      /^empty \| .*\.json \| ((.*\/)?(unit|before|after|derived|rows|variants|translations|asking|missing|ratios|story|lead|cites))?$/,
    such: 'empty | data/fruit.json | tables/sales/unit/before',
  },
  {
    why: 'The report gives no note for some things, and has no page of others.',
    where: /^put null for \| .*\.json \| (.*\/)?(note|page|pages)$/,
    such: 'put null for | data/records/timeline.json | events/0/note',
  },
  {
    why: 'Words are words still; any may be printed.',
    where:
      /^(lead astray|change a digit of|put \S+ for|put [-+] before) .*\b(label|name|title|after|before|short|page|place|outlet|author|sort|who|what|part|dated|cyrillic|language|printed|shows|postalAddress|themes\/\w+|variants\/\d+|sought\/\d+|asking\/\d+|counts\/of)$/,
    such: 'lead astray | data/records/sources.json | almanac/title',
  },
  {
    why: 'A digit in a sentence of ours may be another: numbers come by address.',
    where:
      /^change a digit of .*\b(text|says|about|did|method|finding|terms|words|audit|problem|position|series|issn|onNotes|onHeadings|standfirst|translation|address|website)(\/\d+)?$/,
    such: 'change a digit of | content/report.json | series',
  },
  {
    why: 'Another day before the deadline is as good a day: a date is printed once.',
    where: /^change a digit of .*\b(date|asOf|to|deadline)$/,
    such: 'change a digit of | content/corrections.json | 0/date',
  },
  {
    why: 'A colour is looked at by the test of contrast.',
    where: /^change a digit of \| data\/records\/actors\.json \| .*\b(light|dark)$/,
    such: 'change a digit of | data/records/actors.json | garden/mark/dark',
  },
  {
    why: 'The order of a list is that of its author.',
    where: /^turn round \| (?!.*\b(formula\/|at$))/,
    such: 'turn round | data/fruit.json | tables/harvest/rows',
  },
  {
    why: 'Sections are told of in the order of the author of a story.',
    where: /^turn round \| content\/edition\.json \| story\/\d+\/at$/,
    such: 'turn round | content/edition.json | story/2/at',
  },
  {
    why: 'A formula is our own: nothing is printed to hold it to, and it is shown with what comes of it.',
    where: /^turn round \| .*\bformula\//,
    such: 'turn round | data/fruit.json | tables/sales/derived/1/formula/difference',
  },
  {
    why: 'What nobody names may be called anything; what was published, tests/edition/anchors.json keeps.',
    where:
      /^((rename|call it constructor) \| .*\.json \| .*|lead a Passage astray \| .*|(lead astray|change a digit of) .*\b(id|slug))$/,
    such: 'rename | data/records/places.json | orchard',
  },
  {
    why: 'Programs for references take any key.',
    where: /^(lead astray|change a digit of) \| content\/(report|edition)\.json \| key$/,
    such: 'lead astray | content/report.json | key',
  },
  {
    why: 'The address of another thing that is there is as good an address.',
    where: /^change a digit of .*\b(of|on|at|left|right|count|passage|number)(\/\d+)*$/,
    such: 'change a digit of | data/records/remarks.json | 0/on/1',
  },
  {
    why: 'A chapter tells what its author tells: once, twice or, where another place does, not at all.',
    where:
      /^((drop|repeat) a (Quantity|Date|Ref|Figure|Pair|Page|Term|Passage|line)|number a \w+ otherwise) .*\.mdx/,
    such: 'repeat a Date | content/chapters/1-apples.mdx | 9',
  },
  {
    why: 'The head of a chapter is shown letter by letter.',
    where: /^put (?!the end of a line ).* into the text \| .*\.mdx \| [1-4]$/,
    such: 'put a word of code into the text | content/chapters/1-harvest.mdx | 2',
  },
  {
    why: 'The end of a line is shown as a space.',
    where: /^put the end of a line into the text \| .*\.mdx /,
    such: 'put the end of a line into the text | content/chapters/1-apples.mdx | 9',
  },
  {
    why: 'What no chapter tells in words has no mark and no page to compare with; nor has a name or a place.',
    where: /^(add 1 to|take 1 from|halve) .*\.json \| (?!examples\/).*\b(note|page)$/,
    such: 'halve | data/fruit.json | tables/sales/rows/0/page',
  },
  {
    why: 'A report may have more pages than anything is cited from.',
    where: /^add 1 to \| content\/report\.json \| pages$/,
    such: 'add 1 to | content/report.json | pages',
  },
  {
    why: 'A title of two alphabets is shown as it is printed, and a rule tells readers of it.',
    where: /^mix alphabets in \| data\/records\/(sources|notes)\.json \| .*\btitle$/,
    such: 'mix alphabets in | data/records/sources.json | almanac/title',
  },
  {
    why: 'The years of a report and of its edition are said once, and nothing else says them.',
    where: /^(add 1 to|take 1 from|halve) \| content\/(report|edition)\.json \| year$/,
    such: 'take 1 from | content/report.json | year',
  },
  {
    why: 'How exact our own numbers are shown, and what the search is explained by, is the choice of the edition.',
    where: /^(add 1 to|take 1 from|halve|put \S+ for) .*\b(decimals|each|examples\/note)$/,
    such: 'add 1 to | data/harvest.json | tables/blossom/derived/0/decimals',
  },
  {
    why: 'Whether a map has room is looked at last, with all that is drawn: `npm run validate`.',
    where: /^(?!drop ).* \| data\/records\/(across|places)\.json \| .*\bat(\/\d)?$/,
    such: 'negate | data/records/places.json | orchard/at/0',
  },
  {
    why: 'A text that ends in the middle may be all that there is.',
    where: /^break the file off \| .*\.mdx \| $/,
    such: 'break the file off | content/chapters/introduction.mdx | ',
  },
];
