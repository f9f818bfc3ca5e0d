/**
 * What analysts, journalists and students type, and what must then come first: its kind and its id.
 * Where two are as good an answer, both are named. The list was written before the search was made to
 * answer it; whoever adds to it writes what a reader would expect, and not what the search does.
 */
export const answers: readonly (readonly [words: string, ...first: string[]])[] = [
  // Questions.
  [
    'how much does Tajikistan owe China',
    'number debt/creditors/china-exim',
    'number debt/share/china-exim',
  ],
  ['how many soldiers were in the exercise of 2016', 'number military-cooperation/exercises/2016'],
  ['what share of foreign investment is Chinese', 'number investment/share/china'],
  [
    'who is Tajikistan’s closest ally',
    'figure public-opinion/ally',
    'number public-opinion/ally/russia',
  ],
  ['How big is Tajikistan’s national debt?', 'number debt/total/national'],
  ['how many gold mines were given to China', 'number debt/mines/transferred', 'figure debt/mines'],
  [
    'how much gold does Tajikistan produce',
    'number production/gold/2019',
    'figure production/gold',
  ],
  ['how many Russian soldiers are in Tajikistan', 'number russian-support/base/soldiers'],
  ['how much land did Tajikistan give to China', 'number territory/handover/area'],
  ['how many people died of covid in Tajikistan', 'number pandemic/count/deaths'],
  [
    'who built the Ozodi tunnel',
    'passage introduction#transport-projects',
    'number transport/projects/ozodi-tunnel',
    'name names/ozodi-tunnel',
  ],
  [
    'what is the New Silk Road',
    'name names/one-belt-one-road',
    'passage introduction#new-silk-road',
  ],
  [
    'is there a Chinese military base in Tajikistan',
    'passage military-cooperation#afghan-base',
    'passage security-in-central-asia#pax-sinica',
    'name names/military-base-afghanistan',
    'name names/military-base-djibouti',
  ],
  ['how many Chinese companies work in Tajikistan', 'number investment/enterprises/chinese'],
  [
    'which country had its debt forgiven by China',
    'number debt/forgiveness/span',
    'passage debt-burden#no-write-offs',
    'name names/cameroon',
  ],
  ['how much must Tajikistan repay in 2022', 'number debt/service/2022'],
  [
    'why did Tajikistan hand over gold mines',
    'passage debt-burden#two-mines',
    'number debt/mines/transferred',
    'figure debt/mines',
  ],
  [
    'what does Russia think of China’s military presence',
    'section security-architecture',
    'passage security-architecture#moscow',
    'passage security-architecture#informed',
  ],
  ['economic growth in 2020', 'number debt/growth/2020'],
  ['how many Tajik officers studied in China', 'number military-cooperation/officers/studied'],
  ['how long are the land leases', 'number territory/leases/term'],
  [
    'how much are the weapons from Russia worth',
    'number russian-support/deliveries/goods',
    'number russian-support/donation/weapons',
  ],
  [
    'how many Tajiks worry about Chinese influence',
    'number public-opinion/concern/2018',
    'figure public-opinion/concern',
  ],
  ['cost of the road from Dushanbe to Chanak', 'number transport/projects/dushanbe-chanak'],

  // Bare words.
  ['debt', 'section debt-burden', 'number debt/total/national'],
  [
    'loans',
    'heading economic-influence#investment',
    'passage economic-influence#fewer-loans',
    'section economic-influence',
    'section debt-burden',
  ],
  ['army', 'name names/tajik-army', 'section military-cooperation'],
  [
    'troops',
    'section military-cooperation',
    'number military-cooperation/exercises/2016',
    'number russian-support/base/soldiers',
  ],
  [
    'gold',
    'figure production/gold',
    'number production/gold/2019',
    'heading economic-influence#output',
  ],
  [
    'border',
    'heading military-cooperation#border',
    'name names/tajik-afghan-border',
    'section military-cooperation',
    'figure across/border',
  ],
  [
    'corruption',
    'passage risks-of-expansion#informal-relations',
    'heading risks-of-expansion#corruption',
    'section risks-of-expansion',
  ],
  ['covid', 'name names/covid-19', 'section pandemic', 'figure pandemic/count'],
  ['land grabbing', 'name names/land-grabbing', 'passage risks-of-expansion#agrarian-capitalism'],
  ['sinophobia', 'section sinophobia'],
  [
    'peacekeepers',
    'number military-cooperation/peacekeepers/chinese',
    'name names/united-nations-peacekeeping-force',
  ],

  // Numbers and notes.
  ['36.6', 'number debt/share/china-exim'],
  ['47.3 percent', 'number investment/share/china'],
  ['1158', 'number territory/handover/area'],
  ['10,000 soldiers', 'number military-cooperation/exercises/2016'],
  ['fn 31', 'note note/31'],
  ['note 12', 'note note/12'],

  // Names.
  ['TBEA', 'name names/tbea'],
  ['Rahmon', 'name names/emomali-rahmon'],
  ['Belt and Road', 'name names/one-belt-one-road'],
  ['world bank debt', 'number debt/creditors/world-bank'],
  ['Панфилова', 'name names/v-panfilova', 'source sources/panfilova-2019'],

  // Russian.
  ['долг', 'section debt-burden', 'number debt/total/national'],
  [
    'сколько Таджикистан должен Китаю',
    'number debt/creditors/china-exim',
    'number debt/share/china-exim',
  ],
  [
    'внешний долг Таджикистана',
    'number debt/total/national',
    'number debt/share/china-exim',
    'section debt-burden',
  ],
  [
    'золото',
    'figure production/gold',
    'number production/gold/2019',
    'heading economic-influence#output',
  ],
  [
    'граница с Афганистаном',
    'name names/tajik-afghan-border',
    'section military-cooperation',
    'figure across/border',
    'heading military-cooperation#border',
  ],
  [
    'военные учения',
    'figure military-cooperation/exercises',
    'number military-cooperation/exercises/2016',
    'section military-cooperation',
  ],
  [
    'китайские инвестиции',
    'number investment/total/china',
    'number investment/share/china',
    'figure investment/share',
    'section economic-influence',
  ],
  ['российская военная база', 'name names/base-201', 'number russian-support/base/soldiers'],
  ['ОДКБ', 'name names/csto'],
  [
    'коронавирус',
    'section pandemic',
    'name names/covid-19',
    'figure pandemic/count',
    'number pandemic/count/cases',
  ],

  // Tajik.
  ['қарз', 'section debt-burden', 'number debt/total/national'],
  [
    'тилло',
    'figure production/gold',
    'number production/gold/2019',
    'heading economic-influence#output',
  ],
  [
    'сармоягузорӣ',
    'section economic-influence',
    'figure investment/share',
    'number investment/share/china',
    'number investment/total/china',
  ],
  [
    'сарҳад',
    'section military-cooperation',
    'name names/tajik-afghan-border',
    'figure across/border',
    'heading military-cooperation#border',
  ],
  ['қарзи Тоҷикистон', 'section debt-burden', 'number debt/total/national'],

  // Misspelt.
  ['Tajikstan debt', 'section debt-burden', 'number debt/total/national'],
  [
    'goverment loans',
    'passage economic-influence#fewer-loans',
    'section economic-influence',
    'heading economic-influence#investment',
  ],
  ['shanghay cooperation organization', 'name names/shanghai-cooperation-organisation'],
];
