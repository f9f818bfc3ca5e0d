import { expect, test } from 'vitest';
import { originalOf } from '../../src/format/cite/original';
import { sources } from '../../src/report/opened/data';

// Each read beside the print.

/** Turned back letter by letter. */
const turned: Record<string, string> = {
  'xinhua-2019':
    'Китай и Таджикистан развивают добрососедство, дружбу, партнерство и братство на высоком уровне',
  'panfilova-2019': 'Китайцы вышли на охрану таджикско-афганской границы',
  'ozodi-2020':
    'Министр финансов Таджикистана заявил, что в предстоящие три года страна не планирует брать кредиты у Китая, а критика о непомерных долгах Душанбе перед Пекином беспочвенна',
  'yearbook-2020': 'Статистический ежегодник Республики Таджикистан',
  'van-der-kley-2020': 'Китай меняет стратегию в Центральной Азии',
  'ozodi-2021':
    'Таджикские рабочие золотых рудников “Покруда” пытаются бунтовать против своих китайских хозяев',
  'ionova-2019': 'Таджикистан в орбите интересов Китая и России',
  'butt-2019': 'Пакистано-российское стратегическое партнерство',
  'pogrebnjak-2020': 'Россия и Китай укрепляют обороноспособность Таджикистана',
};

/** Read by hand, where the print has a slip, a letter of another standard or script, or words of its own. */
const read: Record<string, string> = {
  'caan-2021': 'Как Таджикистан превращается в зону особых интересов Китая',
  'umarov-2020': 'На пути к Pax Sinica: Что несет Центральной Азии экспансия Китая?',
  'cabar-2021': 'Таджикистан просит отсрочки по старым кредитам и одновременно просит новые',
  'world-bank-2020': 'World Bank: Таджикистан: замедление на фоне пандемии',
  'sputnik-2020': 'Китай приостановил прием платежей по обслуживанию долга',
  'arabova-2021': '“Вернуть Памир”: таджикские земли опять под прицелом Китая',
  'muchammadi-2021':
    '“Таджикистан всегда был частью Китая”? Китайские СМИ вернулись к теме территориальных претензий к соседям',
  'sputnik-2021': 'Китай и Таджикистан чуть не поругались из-за статьи в СМИ: чем все закончилось',
  'islamova-2021': 'Рахмон заявил о победе над коронавирусом в Таджикистане',
  'jau-2020': 'Китай в Центральной Азии: так чей же это все-таки “Пояс и путь”',
  'juldasev-2017': 'Китай поможет усилить таджикско-афганскую границу',
  'modzacheddin-2016': 'В Душанбе будет создан таджикско-китайский антитеррористический центр',
  'mir24-2020': 'Рахмон назвал Китай стратегическим партнером Таджикистана',
  'nazarov-2018':
    'Страны ШОС находятся на передовом фланге противостояния международному терроризму',
  'csto-2021':
    'Председатель СКБ ОДКБ, Президент Таджикистана Эмомали Рахмон утвердил План реализации решений сессии СКБ и приоритетов таджикской стороны в 2021 году',
};

const originals = Object.entries(sources).flatMap(([id, work]) => {
  const original = originalOf(work, work.language);
  return original ? [{ id, ...original }] : [];
});

const titles = (byHand: boolean) =>
  Object.fromEntries(
    originals.filter((one) => one.byHand === byHand).map(({ id, title }) => [id, title]),
  );

test('titles printed letter by letter turn back to what they were', () => {
  expect(titles(false)).toEqual(turned);
});

test('the others are as we read them', () => {
  expect(titles(true)).toEqual(read);
});

test('the volume that a chapter stands in turns back, too', () => {
  const volumes = Object.values(sources).flatMap(({ within, language }) =>
    within ? [originalOf(within, language)?.title] : [],
  );
  expect(volumes).toEqual(['Россия и новые государства Евразии']);
});

test('all of them are in the same language, and the two works in English have none', () => {
  expect(new Set(originals.map(({ language }) => language))).toEqual(new Set(['ru']));
  expect(Object.keys(sources).filter((id) => !originals.some((one) => one.id === id))).toEqual([
    'roque-2008',
    'covid-2021',
  ]);
});
