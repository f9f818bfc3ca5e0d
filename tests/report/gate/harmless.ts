/** Slips that the gate lets pass, each with the reason why it does no harm, or none that anybody could tell. */
export const harmless: readonly { why: string; where: RegExp }[] = [
  {
    why: 'What a report may do without, nobody can tell from what it never had.',
    where: /^(drop|empty|put null for) \| .*\.json/,
  },
  {
    why: 'Words are words still; any may be printed.',
    where:
      /^(lead astray|change a digit of|put \S+ for|put [-+] before) .*\b(label|name|title|after|before|short|page|place|outlet|author|sort|key|who|what|part|dated|cyrillic|language|id|printed|themes\/\w+|variants\/\d+|sought\/\d+)$/,
  },
  {
    why: 'A digit in a sentence of ours may be another: numbers come by address.',
    where:
      /^change a digit of .*\b(text|says|about|did|method|finding|shows|terms|words|audit|problem|position|series|issn|onNotes|onHeadings|standfirst|translation|postalAddress|address|website|variants|sought)(\/\d+)?$/,
  },
  {
    why: 'Another day before the deadline is as good a day: a date is printed once.',
    where: /^change a digit of .*\b(date|asOf|to|deadline)$/,
  },
  {
    why: 'A colour is looked at by the test of contrast.',
    where: /actors\.json .*\b(light|dark)$/,
  },
  { why: 'The order of a list is that of its author.', where: /^turn round / },
  {
    why: 'What nobody names may be called anything; what was published, tests/edition/anchors.json keeps.',
    where:
      /^((rename|call it constructor) |lead a Passage astray|(lead astray|change a digit of) .*\b(id|slug|key)$)/,
  },
  {
    why: 'The address of another thing that is there is as good an address.',
    where: /^change a digit of .*\b(of|to|on|at|left|right|count|passage|number)(\/\d+)*$/,
  },
  {
    why: 'A chapter tells what its author tells: once, twice or, where another place does, not at all.',
    where:
      /^((drop|repeat) a (Quantity|Date|Ref|Figure|Pair|Page|Term|Passage|line)|number a \w+ otherwise) .*\.mdx/,
  },
  {
    why: 'The head of a chapter is shown letter by letter; and so is the end of a line, as a space.',
    where: /^put .* into the text \| .*\.mdx \| [1-4]$|^put the end of a line into the text/,
  },
  {
    why: 'What no chapter tells in words has no mark and no page to compare with; nor has a name or a place.',
    where: /^(add 1 to|take 1 from|halve) .*\b(note|page)$|^add 1 to .*report\.json \| pages$/,
  },
  {
    why: 'A title of two alphabets is shown as it is printed, and a rule tells readers of it.',
    where: /^mix alphabets in .*\b(sources|notes)\.json .*\btitle$/,
  },
  {
    why: 'How exact our own numbers are shown, and what the search is explained by, is the choice of the edition.',
    where: /^(add 1 to|take 1 from|halve|put \S+ for) .*\b(decimals|each|year|examples\/note)$/,
  },
  {
    why: 'Whether a map has room is looked at last, with all that is drawn: `npm run validate`.',
    where: / (data\/records\/(across|places)\.json) \| .*\bat(\/\d)?$/,
  },
];
