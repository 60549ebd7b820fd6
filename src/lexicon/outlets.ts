/**
 * News agencies, papers, broadcasters and news sites that reports name as sources.
 *
 * Source: written for this project from general knowledge. Licence: as the project.
 */
import type { CountryCode } from '../values/actor.ts';

type Row = readonly [country: CountryCode | null, outlets: string];

/** Outlets are split by ";", the names of one by "|", the fullest first. */
const ROWS: readonly Row[] = [
  [null, 'Agence France-Presse|Agence France Presse|AFP;Reuters|Thomson Reuters'],
  [
    'USA',
    'Associated Press|AP|A.P.;United Press International|UPI;Bloomberg|Bloomberg News;New York Times|NYT|NY Times;Washington Post|WaPo;Wall Street Journal|WSJ;' +
      'USA Today|USA TODAY;Los Angeles Times|LA Times;Chicago Tribune;Boston Globe;Miami Herald;New York Post;New York Daily News|Daily News;Philadelphia Inquirer;' +
      'Houston Chronicle;San Francisco Chronicle;Dallas Morning News;Denver Post;Detroit Free Press;Politico|POLITICO;Axios;The Hill|Hill;Newsweek;Time magazine|Time Magazine;' +
      'CNN|Cable News Network;Fox News|Fox News Channel;Fox Business|Fox Business Network;MSNBC;NBC News|NBC;ABC News|ABC;CBS News|CBS;PBS|PBS NewsHour;National Public Radio|NPR;CNBC;C-SPAN|C-Span;' +
      'Foreign Policy magazine;Foreign Affairs magazine;Atlantic;New Yorker|New Yorker magazine;National Review;Daily Beast;BuzzFeed|BuzzFeed News|Buzzfeed;Huffington Post|HuffPost;Breitbart|Breitbart News;' +
      'Daily Caller;Washington Times;Washington Examiner;Christian Science Monitor;McClatchy;ProPublica;Vox;Slate;Salon;Mother Jones;Vanity Fair;Rolling Stone;Intercept;Univision;Telemundo;' +
      "Voice of America|VOA;Radio Free Europe/Radio Liberty|Radio Free Europe|RFE/RL|Radio Liberty;Radio Free Asia;Barron's;Forbes;Fortune magazine;BusinessWeek|Business Week|Bloomberg Businessweek;Dow Jones|Dow Jones Newswires",
  ],
  [
    'RUS',
    'TASS|Tass|ITAR-TASS|Itar-Tass|TASS news agency;RIA Novosti|RIA;Interfax|Interfax news agency;Sputnik|Sputnik News;RT|Russia Today;Kommersant;Izvestia|Izvestiya;Vedomosti;Novaya Gazeta;Rossiya 1|Rossiya-1;Rossiya 24|Rossiya-24;Channel One|Channel One Russia;Pravda;' +
      'Rossiyskaya Gazeta;Komsomolskaya Pravda;RBC|RBK;Ekho Moskvy|Echo of Moscow;Dozhd|TV Rain;Meduza;Life News;NTV;Zvezda',
  ],
  [
    'GBR',
    'British Broadcasting Corporation|BBC|BBC News|BBC World Service;Financial Times|FT;Guardian|The Guardian;Times of London|The Times;Sunday Times;Daily Telegraph|Telegraph|Sunday Telegraph;Daily Mail|Mail on Sunday|MailOnline;Independent;Economist|The Economist;Sky News;ITV|ITV News;Channel 4 News|Channel 4;Press Association|PA Media;Observer;Daily Mirror;Daily Express;Evening Standard;Spectator;New Statesman;Middle East Eye',
  ],
  [
    'FRA',
    'Le Monde;Le Figaro;Liberation|Libération;France 24|France24;Radio France Internationale|RFI;Les Echos;Le Parisien;BFM TV|BFMTV;France Inter;France Info|Franceinfo;Le Point;Journal du Dimanche',
  ],
  [
    'DEU',
    'Deutsche Presse-Agentur|DPA|dpa;Deutsche Welle|DW;Der Spiegel|Spiegel;Die Zeit;Bild|Bild am Sonntag;Sueddeutsche Zeitung|Süddeutsche Zeitung;Frankfurter Allgemeine Zeitung|FAZ|Frankfurter Allgemeine;Die Welt|Welt am Sonntag;Handelsblatt;ARD;ZDF',
  ],
  ['ITA', 'ANSA|Ansa;Corriere della Sera;La Repubblica;La Stampa;Il Sole 24 Ore;RAI'],
  ['ESP', 'EFE|Efe;El Pais|El País;El Mundo;ABC de Madrid;La Vanguardia'],
  ['PRT', 'Lusa'],
  ['VAT', "L'Osservatore Romano|Osservatore Romano;Vatican Radio;Vatican News"],
  [
    'CHN',
    "Xinhua|Xinhua News Agency|New China News Agency;Global Times;People's Daily;China Daily;CCTV|China Central Television;CGTN;PLA Daily;China News Service;Caixin",
  ],
  ['HKG', 'South China Morning Post|SCMP;Ming Pao;Apple Daily'],
  ['TWN', 'Central News Agency;Taipei Times;Liberty Times'],
  [
    'JPN',
    'Kyodo|Kyodo News|Kyodo News Agency;NHK;Nikkei|Nikkei Asia|Nihon Keizai Shimbun;Asahi Shimbun|Asahi;Yomiuri Shimbun|Yomiuri;Mainichi Shimbun|Mainichi;Jiji Press|Jiji;Japan Times;Sankei Shimbun|Sankei',
  ],
  [
    'KOR',
    'Yonhap|Yonhap News Agency|Yonhap News;Chosun Ilbo;JoongAng Ilbo|JoongAng Daily|Korea JoongAng Daily;Dong-A Ilbo;Hankyoreh;Korea Herald;Korea Times;KBS',
  ],
  ['PRK', 'Korean Central News Agency|KCNA;Rodong Sinmun'],
  [
    'IND',
    'Press Trust of India|PTI;Asian News International|ANI;Hindu|The Hindu;Times of India;Indian Express;Hindustan Times;NDTV;All India Radio',
  ],
  ['PAK', 'Associated Press of Pakistan|APP;Dawn;Geo News|Geo TV'],
  ['BGD', 'Daily Star'],
  [
    'IRN',
    'IRNA|Islamic Republic News Agency;Fars News Agency|Fars;Tasnim|Tasnim News Agency;Mehr News Agency|Mehr;ISNA|Iranian Students News Agency;Press TV;Kayhan;Tehran Times',
  ],
  ['IRQ', 'Iraqi News Agency|INA'],
  [
    'ISR',
    "Haaretz|Ha’aretz|Ha'aretz;Jerusalem Post;Times of Israel;Yedioth Ahronoth|Yediot Ahronot|Yedioth Aharonot;Israel Hayom;Ynet|ynet;Channel 12;Channel 13;Kan;Army Radio;Israel Radio|Israeli Radio;Maariv",
  ],
  ['PSE', 'Wafa|WAFA;Maan News Agency|Maan'],
  [
    'LBN',
    'Al-Manar|Al Manar;Al-Akhbar;National News Agency;Al Mayadeen|Al-Mayadeen;An-Nahar;Daily Star of Lebanon',
  ],
  ['QAT', 'Al Jazeera|Al-Jazeera|al-Jazeera|al Jazeera;Qatar News Agency|QNA'],
  [
    'SAU',
    'Al Arabiya|Al-Arabiya|al-Arabiya;Saudi Press Agency|SPA;Arab News;Asharq Al-Awsat|Asharq al-Awsat;Okaz',
  ],
  ['ARE', 'WAM|Emirates News Agency;Gulf News;Khaleej Times;National newspaper;Sky News Arabia'],
  ['KWT', 'KUNA|Kuwait News Agency'],
  ['JOR', 'Petra|Petra news agency'],
  ['EGY', 'MENA|Middle East News Agency;Al-Ahram|Al Ahram|al-Ahram'],
  ['SYR', 'SANA|Syrian Arab News Agency'],
  ['YEM', 'Al Masirah|Al-Masirah|Saba|Saba news agency'],
  ['DZA', 'APS|Algeria Press Service'],
  ['LBY', 'LANA|JANA'],
  ['TUN', 'TAP'],
  ['SDN', 'SUNA'],
  [
    'TUR',
    "Anadolu|Anadolu Agency|Anadolu news agency|AA;Hurriyet|Hürriyet|Hurriyet Daily News;Daily Sabah|Sabah;Cumhuriyet;TRT|TRT World;NTV Turkey;Milliyet;Zaman|Today's Zaman",
  ],
  [
    'UKR',
    'Ukrinform;Interfax-Ukraine|Interfax Ukraine;UNIAN;Ukrainska Pravda|Ukrayinska Pravda;Kyiv Independent;Kyiv Post|Kiev Post;Suspilne',
  ],
  ['BLR', 'BelTA|Belta|BELTA'],
  ['POL', 'PAP|Polish Press Agency;Gazeta Wyborcza;Rzeczpospolita;TVN24'],
  ['CZE', 'CTK|ČTK'],
  ['HUN', 'MTI'],
  ['ROU', 'Agerpres|Rompres'],
  ['SRB', 'Tanjug;Politika;RTS'],
  ['HRV', 'Hina|HINA'],
  ['BGR', 'BTA'],
  ['AUT', 'APA|Austria Press Agency;Der Standard;Die Presse;ORF'],
  ['CHE', 'Neue Zuercher Zeitung|Neue Zürcher Zeitung|NZZ;Swissinfo'],
  ['BEL', 'Belga;Le Soir;De Standaard;EUobserver;Euractiv'],
  ['NLD', 'ANP;NRC Handelsblad|NRC;De Telegraaf;Volkskrant'],
  ['SWE', 'TT news agency;Dagens Nyheter;Svenska Dagbladet'],
  ['NOR', 'NTB;Aftenposten;VG;NRK'],
  ['DNK', 'Ritzau;Politiken;Berlingske'],
  ['FIN', 'STT;Helsingin Sanomat;Yle|YLE'],
  ['EST', 'ERR'],
  ['LTU', 'BNS|Baltic News Service'],
  ['GRC', 'Kathimerini;ANA-MPA|Athens News Agency'],
  ['ARM', 'Armenpress'],
  ['AZE', 'Azertac|AZERTAC;Trend news agency'],
  ['GEO', 'Civil.ge'],
  ['KAZ', 'Kazinform'],
  [
    'CAN',
    'Canadian Press;Globe and Mail;Toronto Star;CBC|CBC News|Canadian Broadcasting Corp.|Canadian Broadcasting Corporation;National Post;CTV|CTV News',
  ],
  ['MEX', 'Notimex;Reforma;El Universal;La Jornada;Excelsior'],
  [
    'BRA',
    'Folha de S.Paulo|Folha de S. Paulo|Folha;O Globo|Globo|TV Globo;Estado de S. Paulo|O Estado de S.Paulo;Agencia Brasil|Agência Brasil',
  ],
  ['ARG', 'Telam|Télam;Clarin|Clarín;La Nacion|La Nación;Infobae'],
  ['CHL', 'El Mercurio;La Tercera'],
  ['COL', 'El Tiempo;Caracol Radio'],
  ['PER', 'Andina'],
  ['CUB', 'Prensa Latina;Granma'],
  ['VEN', 'Telesur|TeleSUR;El Nacional'],
  [
    'AUS',
    'Australian Broadcasting Corporation|Australian Broadcasting Corp.;Sydney Morning Herald;Australian Associated Press|AAP;Age',
  ],
  ['NZL', 'Radio New Zealand|RNZ;New Zealand Herald'],
  ['IDN', 'Antara;Jakarta Post;Kompas;Tempo'],
  ['MYS', 'Bernama;Malaysiakini'],
  ['SGP', 'Straits Times;Channel NewsAsia|CNA'],
  ['THA', 'Bangkok Post'],
  ['VNM', 'Vietnam News Agency|VNA'],
  ['PHL', 'Philippine Daily Inquirer|Inquirer;Rappler;Philippine News Agency|PNA'],
  ['MMR', 'Irrawaddy'],
  ['ZAF', 'Mail & Guardian|Mail and Guardian;SABC|South African Broadcasting Corporation'],
  ['NGA', 'News Agency of Nigeria;ThisDay|This Day;Punch'],
  ['KEN', 'Daily Nation;Kenya Broadcasting Corporation'],
  ['ETH', 'Ethiopian News Agency;Fana'],
  ['ZWE', 'Herald newspaper;ZBC'],
];

export interface OutletRow {
  readonly country: CountryCode | null;
  readonly names: readonly string[];
}

/** "Fars News Agency" is "Fars" with a noun of OUTLET_NOUNS: listed only where nothing shorter is. */
function withoutNoun(names: readonly string[]): readonly string[] {
  return names.filter(
    (name) => !names.includes(name.replace(/ news agency$/i, '')) || !/ news agency$/i.test(name),
  );
}

export const OUTLETS: readonly OutletRow[] = ROWS.flatMap(([country, outlets]) =>
  outlets.split(';').map((outlet) => ({ country, names: withoutNoun(outlet.split('|')) })),
);

/**
 * Names that are an outlet only where "the" or a word of OUTLET_NOUNS stands by them, or a verb of reporting
 * follows: they are everyday words, people's names or other bodies too.
 */
export const NEEDS_OUTLET_CUE: ReadonlySet<string> = new Set(
  (
    'Time Hill Atlantic Slate Salon Vox Independent Observer Spectator Guardian Economist Sputnik Pravda Dawn Punch Age Hindu Intercept ' +
    'Reforma Tempo Asahi Petra Kan AA TAP SUNA ABC FT PA VG RBC RT ANI INA MENA SANA APS WAM SPA CNA TT APA BTA MTI MAC ERR Fortune Globo Inquirer Zaman Sabah Saba ' +
    'Fars Mehr Spiegel Bild Telegraph APP PAP RTS NTV ARD VNA PNA ' +
    'Andina Tasnim Fana Milliyet Liberation Excelsior Politico Folha'
  ).split(' '),
);

/** Nouns that say "this name is an outlet" or stand for one: "the Tass news agency", "the newspaper". */
export const OUTLET_NOUNS: ReadonlySet<string> = new Set([
  'news agency',
  'news agencies',
  'news service',
  'news outlet',
  'news site',
  'news website',
  'news channel',
  'news network',
  'newspaper',
  'newspapers',
  'newswire',
  'wire service',
  'daily',
  'weekly',
  'tabloid',
  'magazine',
  'broadcaster',
  'television channel',
  'television network',
  'television station',
  'television',
  'TV channel',
  'TV network',
  'TV station',
  'TV',
  'radio station',
  'radio',
  'media outlet',
  'state television',
  'state TV',
  'state radio',
  'state media',
  'state-run media',
  'state news agency',
  'state broadcaster',
  'state-run television',
  'state-run news agency',
  'local media',
  'news media',
  'media',
  'media reports',
]);

/** Last words of names of papers, by which a paper is called again: "the Post". */
export const PAPER_WORDS: ReadonlySet<string> = new Set(
  'Post Times Journal Globe Herald Tribune Guardian Sun Mail Express Chronicle Inquirer Standard Telegraph Observer Star Mirror Gazette Register'.split(
    ' ',
  ),
);

/** Last words that make capitals the name of an outlet: "Harbour News". */
export const OUTLET_ENDINGS: ReadonlySet<string> = new Set(
  'News Times Post Herald Tribune Gazette Telegraph Chronicle Journal Radio Television TV Magazine Dispatch Courier Newspaper Newswire Broadcasting Press'.split(
    ' ',
  ),
);
