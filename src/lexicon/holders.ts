/**
 * Who held which office since 2010, for choosing between readings and nothing more: heads of state and government
 * and foreign ministers of the G20's states, and the heads of the UN, NATO, the OSCE, the EU and others.
 *
 * Source: written for this project from general knowledge; holders whose dates were not sure are left out, and a
 * month or a year stands where the day was not. Licence: as the project.
 */

export interface Holder {
  /** Full name as English reports write it; other spellings of the surname follow. */
  readonly name: string;
  readonly spellings: readonly string[];
  /** Class of office, as in `roles.ts`. */
  readonly office: string;
  /** ISO 3166-1 alpha-3, or the acronym of an organisation. */
  readonly of: string;
  /** ISO day, month or year, or null: before 2010, or still in office when the table was written. */
  readonly from: string | null;
  readonly to: string | null;
}

type Row = readonly [of: string, office: string, holders: string];

/** Holders are split by ";": name, then "from..to", either end open. A "/" adds spellings of the surname. */
const ROWS: readonly Row[] = [
  [
    'USA',
    'president',
    'Barack Obama 2009-01-20..2017-01-20;Donald Trump 2017-01-20..2021-01-20;Joe Biden 2021-01-20..2025-01-20;Donald Trump 2025-01-20..',
  ],
  [
    'USA',
    'vice-president',
    'Joe Biden 2009-01-20..2017-01-20;Mike Pence 2017-01-20..2021-01-20;Kamala Harris 2021-01-20..2025-01-20;JD Vance 2025-01-20..',
  ],
  [
    'USA',
    'foreign-minister',
    'Hillary Clinton 2009-01-21..2013-02-01;John Kerry 2013-02-01..2017-01-20;Rex Tillerson 2017-02-01..2018-03-31;Mike Pompeo 2018-04-26..2021-01-20;Antony Blinken 2021-01-26..2025-01-20;Marco Rubio 2025-01-21..',
  ],
  [
    'USA',
    'secretary',
    'Robert Gates ..2011-06-30;Leon Panetta 2011-07-01..2013-02-26;Chuck Hagel 2013-02-27..2015-02-17;Ash Carter 2015-02-17..2017-01-20;James Mattis 2017-01-20..2018-12-31;Mark Esper 2019-07-23..2020-11-09;Lloyd Austin 2021-01-22..2025-01-20;Pete Hegseth 2025-01-25..',
  ],
  [
    'USA',
    'national-security-adviser',
    "Susan Rice 2013-07-01..2017-01-20;H.R. McMaster 2017-02-20..2018-04-09;John Bolton 2018-04-09..2019-09-10;Robert O'Brien 2019-09-18..2021-01-20;Jake Sullivan 2021-01-20..2025-01-20",
  ],
  ['RUS', 'president', 'Dmitry Medvedev 2008-05-07..2012-05-07;Vladimir Putin 2012-05-07..'],
  [
    'RUS',
    'head-of-government',
    'Vladimir Putin 2008-05-08..2012-05-07;Dmitry Medvedev 2012-05-08..2020-01-16;Mikhail Mishustin 2020-01-16..',
  ],
  ['RUS', 'foreign-minister', 'Sergei Lavrov/Lavrov 2004-03-09..'],
  [
    'RUS',
    'defense-minister',
    'Anatoly Serdyukov 2007-02-15..2012-11-06;Sergei Shoigu/Shoygu 2012-11-06..2024-05-12;Andrei Belousov/Belousov 2024-05-14..',
  ],
  ['CHN', 'president', 'Hu Jintao 2003-03-15..2013-03-14;Xi Jinping 2013-03-14..'],
  [
    'CHN',
    'head-of-government',
    'Wen Jiabao 2003-03-16..2013-03-15;Li Keqiang 2013-03-15..2023-03-11;Li Qiang 2023-03-11..',
  ],
  [
    'CHN',
    'foreign-minister',
    'Yang Jiechi 2007-04..2013-03-16;Wang Yi 2013-03-16..2022-12-30;Qin Gang 2022-12-30..2023-07-25;Wang Yi 2023-07-25..',
  ],
  [
    'GBR',
    'head-of-government',
    'Gordon Brown 2007-06-27..2010-05-11;David Cameron 2010-05-11..2016-07-13;Theresa May 2016-07-13..2019-07-24;Boris Johnson 2019-07-24..2022-09-06;Liz Truss 2022-09-06..2022-10-25;Rishi Sunak 2022-10-25..2024-07-05;Keir Starmer 2024-07-05..',
  ],
  [
    'GBR',
    'foreign-minister',
    'William Hague 2010-05-12..2014-07-14;Philip Hammond 2014-07-15..2016-07-13;Boris Johnson 2016-07-13..2018-07-09;Jeremy Hunt 2018-07-09..2019-07-24;Dominic Raab 2019-07-24..2021-09-15;Liz Truss 2021-09-15..2022-09-06;James Cleverly 2022-09-06..2023-11-13;David Cameron 2023-11-13..2024-07-05;David Lammy 2024-07-05..2025-09-05;Yvette Cooper 2025-09-05..',
  ],
  ['GBR', 'monarch', 'Elizabeth II 1952-02-06..2022-09-08;Charles III 2022-09-08..'],
  [
    'FRA',
    'president',
    'Nicolas Sarkozy 2007-05-16..2012-05-15;Francois Hollande/Hollande 2012-05-15..2017-05-14;Emmanuel Macron 2017-05-14..',
  ],
  [
    'FRA',
    'head-of-government',
    'Francois Fillon/Fillon 2007-05-17..2012-05-15;Jean-Marc Ayrault 2012-05-15..2014-03-31;Manuel Valls 2014-03-31..2016-12-06;Bernard Cazeneuve 2016-12-06..2017-05-15;Edouard Philippe 2017-05-15..2020-07-03;Jean Castex 2020-07-03..2022-05-16;Elisabeth Borne/Borne 2022-05-16..2024-01-09;Gabriel Attal 2024-01-09..2024-09-05;Michel Barnier 2024-09-05..2024-12-13;Francois Bayrou/Bayrou 2024-12-13..2025-09-09',
  ],
  [
    'FRA',
    'foreign-minister',
    'Laurent Fabius 2012-05-16..2016-02-11;Jean-Marc Ayrault 2016-02-11..2017-05-10;Jean-Yves Le Drian 2017-05-17..2022-05-20;Catherine Colonna 2022-05-20..2024-01-11;Stephane Sejourne/Séjourné 2024-01-12..2024-09-21;Jean-Noel Barrot/Barrot 2024-09-21..',
  ],
  [
    'DEU',
    'head-of-government',
    'Angela Merkel 2005-11-22..2021-12-08;Olaf Scholz 2021-12-08..2025-05-06;Friedrich Merz 2025-05-06..',
  ],
  [
    'DEU',
    'president',
    'Christian Wulff 2010-06-30..2012-02-17;Joachim Gauck 2012-03-18..2017-03-18;Frank-Walter Steinmeier 2017-03-19..',
  ],
  [
    'DEU',
    'foreign-minister',
    'Guido Westerwelle 2009-10-28..2013-12-17;Frank-Walter Steinmeier 2013-12-17..2017-01-27;Sigmar Gabriel 2017-01-27..2018-03-14;Heiko Maas 2018-03-14..2021-12-08;Annalena Baerbock 2021-12-08..2025-05-06;Johann Wadephul 2025-05-06..',
  ],
  [
    'ITA',
    'head-of-government',
    'Silvio Berlusconi 2008-05-08..2011-11-16;Mario Monti 2011-11-16..2013-04-28;Enrico Letta 2013-04-28..2014-02-22;Matteo Renzi 2014-02-22..2016-12-12;Paolo Gentiloni 2016-12-12..2018-06-01;Giuseppe Conte 2018-06-01..2021-02-13;Mario Draghi 2021-02-13..2022-10-22;Giorgia Meloni 2022-10-22..',
  ],
  ['ITA', 'president', 'Giorgio Napolitano 2006-05-15..2015-01-14;Sergio Mattarella 2015-02-03..'],
  [
    'ITA',
    'foreign-minister',
    'Franco Frattini 2008-05-08..2011-11-16;Federica Mogherini 2014-02-22..2014-10-31;Paolo Gentiloni 2014-10-31..2016-12-12;Angelino Alfano 2016-12-12..2018-06-01;Luigi Di Maio 2019-09-05..2022-10-22;Antonio Tajani 2022-10-22..',
  ],
  [
    'CAN',
    'head-of-government',
    'Stephen Harper 2006-02-06..2015-11-04;Justin Trudeau 2015-11-04..2025-03-14;Mark Carney 2025-03-14..',
  ],
  [
    'CAN',
    'foreign-minister',
    'John Baird 2011-05-18..2015-02-03;Stephane Dion/Dion 2015-11-04..2017-01-10;Chrystia Freeland 2017-01-10..2019-11-20;Francois-Philippe Champagne/Champagne 2019-11-20..2021-01-12;Marc Garneau 2021-01-12..2021-10-26;Melanie Joly/Joly 2021-10-26..2025-05-13;Anita Anand 2025-05-13..',
  ],
  [
    'JPN',
    'head-of-government',
    'Naoto Kan 2010-06-08..2011-09-02;Yoshihiko Noda 2011-09-02..2012-12-26;Shinzo Abe 2012-12-26..2020-09-16;Yoshihide Suga 2020-09-16..2021-10-04;Fumio Kishida 2021-10-04..2024-10-01;Shigeru Ishiba 2024-10-01..2025-10-21;Sanae Takaichi 2025-10-21..',
  ],
  [
    'JPN',
    'foreign-minister',
    'Fumio Kishida 2012-12-26..2017-08-03;Taro Kono 2017-08-03..2019-09-11;Toshimitsu Motegi 2019-09-11..2021-11-04;Yoshimasa Hayashi 2021-11-10..2023-09-13;Yoko Kamikawa 2023-09-13..2024-10-01;Takeshi Iwaya 2024-10-01..2025-10-21',
  ],
  [
    'KOR',
    'president',
    'Lee Myung-bak 2008-02-25..2013-02-25;Park Geun-hye 2013-02-25..2017-03-10;Moon Jae-in 2017-05-10..2022-05-10;Yoon Suk Yeol/Yoon 2022-05-10..2025-04-04;Lee Jae-myung 2025-06-04..',
  ],
  [
    'KOR',
    'foreign-minister',
    'Yun Byung-se 2013-03..2017-06-18;Kang Kyung-wha 2017-06-18..2021-02;Chung Eui-yong 2021-02..2022-05;Park Jin 2022-05-12..2024-01-10;Cho Tae-yul 2024-01-10..2025-07',
  ],
  ['PRK', 'supreme-leader', 'Kim Jong-il/Kim Jong Il ..2011-12-17;Kim Jong-un/Kim Jong Un 2011-12-17..'],
  ['IND', 'head-of-government', 'Manmohan Singh 2004-05-22..2014-05-26;Narendra Modi 2014-05-26..'],
  [
    'IND',
    'foreign-minister',
    'Sushma Swaraj 2014-05-26..2019-05-30;Subrahmanyam Jaishankar/S. Jaishankar 2019-05-31..',
  ],
  [
    'BRA',
    'president',
    'Luiz Inacio Lula da Silva/Lula 2003-01-01..2010-12-31;Dilma Rousseff 2011-01-01..2016-08-31;Michel Temer 2016-08-31..2018-12-31;Jair Bolsonaro 2019-01-01..2022-12-31;Luiz Inacio Lula da Silva/Lula 2023-01-01..',
  ],
  [
    'BRA',
    'foreign-minister',
    'Ernesto Araujo/Araújo 2019-01-01..2021-03-29;Carlos Franca/França 2021-04..2022-12-31;Mauro Vieira 2023-01-01..',
  ],
  [
    'ARG',
    'president',
    'Cristina Fernandez de Kirchner/Kirchner/Fernández 2007-12-10..2015-12-09;Mauricio Macri 2015-12-10..2019-12-10;Alberto Fernandez/Fernández 2019-12-10..2023-12-10;Javier Milei 2023-12-10..',
  ],
  [
    'MEX',
    'president',
    'Felipe Calderon/Calderón 2006-12-01..2012-11-30;Enrique Pena Nieto/Peña Nieto 2012-12-01..2018-11-30;Andres Manuel Lopez Obrador/López Obrador/Lopez Obrador 2018-12-01..2024-09-30;Claudia Sheinbaum 2024-10-01..',
  ],
  [
    'MEX',
    'foreign-minister',
    'Marcelo Ebrard 2018-12-01..2023-06-12;Alicia Barcena/Bárcena 2023-07..2024-09-30;Juan Ramon de la Fuente 2024-10-01..',
  ],
  ['TUR', 'president', 'Abdullah Gul/Gül 2007-08-28..2014-08-28;Recep Tayyip Erdogan/Erdoğan 2014-08-28..'],
  [
    'TUR',
    'head-of-government',
    'Recep Tayyip Erdogan/Erdoğan 2003-03-14..2014-08-28;Ahmet Davutoglu/Davutoğlu 2014-08-28..2016-05-24;Binali Yildirim/Yıldırım 2016-05-24..2018-07-09',
  ],
  [
    'TUR',
    'foreign-minister',
    'Ahmet Davutoglu/Davutoğlu 2009-05-01..2014-08-28;Mevlut Cavusoglu/Çavuşoğlu 2015-11-24..2023-06-03;Hakan Fidan 2023-06-03..',
  ],
  ['SAU', 'monarch', 'Abdullah bin Abdulaziz ..2015-01-23;Salman bin Abdulaziz 2015-01-23..'],
  ['SAU', 'crown-prince', 'Mohammed bin Salman 2017-06-21..'],
  [
    'SAU',
    'foreign-minister',
    'Saud al-Faisal ..2015-04-29;Adel al-Jubeir 2015-04-29..2018-12-27;Ibrahim al-Assaf 2018-12-27..2019-10-23;Faisal bin Farhan 2019-10-23..',
  ],
  ['ZAF', 'president', 'Jacob Zuma 2009-05-09..2018-02-14;Cyril Ramaphosa 2018-02-15..'],
  [
    'ZAF',
    'foreign-minister',
    'Maite Nkoana-Mashabane 2009-05..2018-02;Lindiwe Sisulu 2018-02..2019-05;Naledi Pandor 2019-05-30..2024-06;Ronald Lamola 2024-07..',
  ],
  [
    'AUS',
    'head-of-government',
    'Julia Gillard 2010-06-24..2013-06-27;Kevin Rudd 2013-06-27..2013-09-18;Tony Abbott 2013-09-18..2015-09-15;Malcolm Turnbull 2015-09-15..2018-08-24;Scott Morrison 2018-08-24..2022-05-23;Anthony Albanese 2022-05-23..',
  ],
  [
    'AUS',
    'foreign-minister',
    'Julie Bishop 2013-09-18..2018-08-28;Marise Payne 2018-08-28..2022-05-23;Penny Wong 2022-05-23..',
  ],
  [
    'IDN',
    'president',
    'Susilo Bambang Yudhoyono 2004-10-20..2014-10-20;Joko Widodo/Jokowi 2014-10-20..2024-10-20;Prabowo Subianto/Prabowo 2024-10-20..',
  ],
  [
    'IDN',
    'foreign-minister',
    'Marty Natalegawa 2009-10-22..2014-10-20;Retno Marsudi 2014-10-27..2024-10-20;Sugiono 2024-10-21..',
  ],
  [
    'UKR',
    'president',
    'Viktor Yanukovych 2010-02-25..2014-02-22;Petro Poroshenko 2014-06-07..2019-05-20;Volodymyr Zelenskyy/Zelensky/Zelenskiy/Zelenskyi 2019-05-20..',
  ],
  [
    'UKR',
    'foreign-minister',
    'Pavlo Klimkin 2014-06-19..2019-08-29;Vadym Prystaiko 2019-08-29..2020-03-04;Dmytro Kuleba 2020-03-04..2024-09-05;Andrii Sybiha 2024-09-05..',
  ],
  [
    'IRN',
    'president',
    'Mahmoud Ahmadinejad 2005-08-03..2013-08-03;Hassan Rouhani/Rohani 2013-08-03..2021-08-03;Ebrahim Raisi 2021-08-03..2024-05-19;Masoud Pezeshkian 2024-07-28..',
  ],
  ['IRN', 'supreme-leader', 'Ali Khamenei 1989-06-04..'],
  [
    'IRN',
    'foreign-minister',
    'Ali Akbar Salehi 2011-01-30..2013-08-15;Mohammad Javad Zarif 2013-08-15..2021-08-25;Hossein Amir-Abdollahian/Amirabdollahian 2021-08-25..2024-05-19;Abbas Araghchi/Araqchi 2024-08-21..',
  ],
  [
    'ISR',
    'head-of-government',
    'Benjamin Netanyahu 2009-03-31..2021-06-13;Naftali Bennett 2021-06-13..2022-06-30;Yair Lapid 2022-07-01..2022-12-29;Benjamin Netanyahu 2022-12-29..',
  ],
  ['BLR', 'president', 'Alexander Lukashenko/Lukashenka 1994-07-20..'],
  ['KAZ', 'president', 'Nursultan Nazarbayev ..2019-03-20;Kassym-Jomart Tokayev 2019-03-20..'],
  [
    'POL',
    'president',
    'Bronislaw Komorowski 2010-08-06..2015-08-06;Andrzej Duda 2015-08-06..2025-08-06;Karol Nawrocki 2025-08-06..',
  ],
  [
    'POL',
    'head-of-government',
    'Donald Tusk 2007-11-16..2014-09-22;Ewa Kopacz 2014-09-22..2015-11-16;Beata Szydlo/Szydło 2015-11-16..2017-12-11;Mateusz Morawiecki 2017-12-11..2023-12-13;Donald Tusk 2023-12-13..',
  ],
  ['SYR', 'president', 'Bashar al-Assad/Assad 2000-07-17..2024-12-08'],
  [
    'EGY',
    'president',
    'Hosni Mubarak 1981-10-14..2011-02-11;Mohamed Morsi/Mursi 2012-06-30..2013-07-03;Abdel Fattah al-Sisi/Sisi 2014-06-08..',
  ],
  ['PSE', 'president', 'Mahmoud Abbas 2005-01-15..'],
  ['VEN', 'president', 'Hugo Chavez/Chávez 1999-02-02..2013-03-05;Nicolas Maduro/Maduro 2013-03-05..'],
  ['CUB', 'president', 'Raul Castro 2008-02-24..2018-04-19;Miguel Diaz-Canel/Díaz-Canel 2018-04-19..'],
  ['VAT', 'pope', 'Benedict XVI 2005-04-19..2013-02-28;Francis 2013-03-13..2025-04-21;Leo XIV 2025-05-08..'],
  [
    'UN',
    'secretary-general',
    'Ban Ki-moon 2007-01-01..2016-12-31;Antonio Guterres/António Guterres 2017-01-01..',
  ],
  [
    'UN',
    'high-commissioner',
    "Navi Pillay 2008-09-01..2014-08-31;Zeid Ra'ad al-Hussein 2014-09-01..2018-08-31;Michelle Bachelet 2018-09-01..2022-08-31;Volker Turk/Türk 2022-10-17..",
  ],
  [
    'NATO',
    'secretary-general',
    'Anders Fogh Rasmussen 2009-08-01..2014-10-01;Jens Stoltenberg 2014-10-01..2024-10-01;Mark Rutte 2024-10-01..',
  ],
  [
    'OSCE',
    'secretary-general',
    'Lamberto Zannier 2011-07-01..2017-06-30;Thomas Greminger 2017-07-18..2020-07-18;Helga Schmid 2020-12..2024-09;Feridun Sinirlioglu/Sinirlioğlu 2024-12..',
  ],
  [
    'EU',
    'high-representative',
    'Catherine Ashton 2009-12-01..2014-10-31;Federica Mogherini 2014-11-01..2019-11-30;Josep Borrell 2019-12-01..2024-11-30;Kaja Kallas 2024-12-01..',
  ],
  [
    'European Commission',
    'president',
    'Jose Manuel Barroso/José Manuel Barroso 2004-11-23..2014-10-31;Jean-Claude Juncker 2014-11-01..2019-11-30;Ursula von der Leyen/von der Leyen 2019-12-01..',
  ],
  [
    'European Council',
    'president',
    'Herman Van Rompuy 2009-12-01..2014-11-30;Donald Tusk 2014-12-01..2019-11-30;Charles Michel 2019-12-01..2024-11-30;Antonio Costa/António Costa 2024-12-01..',
  ],
  [
    'European Parliament',
    'president',
    'Jerzy Buzek 2009-07-14..2012-01-17;Martin Schulz 2012-01-17..2017-01-17;Antonio Tajani 2017-01-17..2019-07-03;David Sassoli 2019-07-03..2022-01-11;Roberta Metsola 2022-01-18..',
  ],
  [
    'ECB',
    'president',
    'Jean-Claude Trichet 2003-11-01..2011-10-31;Mario Draghi 2011-11-01..2019-10-31;Christine Lagarde 2019-11-01..',
  ],
  ['IAEA', 'director', 'Yukiya Amano 2009-12-01..2019-07-18;Rafael Grossi 2019-12-03..'],
  ['IMF', 'director', 'Christine Lagarde 2011-07-05..2019-09-12;Kristalina Georgieva 2019-10-01..'],
  ['WHO', 'director', 'Margaret Chan 2007-01-04..2017-06-30;Tedros Adhanom Ghebreyesus/Tedros 2017-07-01..'],
  [
    'WTO',
    'director',
    'Pascal Lamy 2005-09-01..2013-08-31;Roberto Azevedo/Azevêdo 2013-09-01..2020-08-31;Ngozi Okonjo-Iweala 2021-03-01..',
  ],
];

const PATTERN = /^(.+?)((?:\/[^/]+)*) (\S*)\.\.(\S*)$/;

export const HOLDERS: readonly Holder[] = ROWS.flatMap(([of, office, holders]) =>
  holders.split(';').map((holder) => {
    const [, name = '', spellings = '', from = '', to = ''] = PATTERN.exec(holder) ?? [];
    return {
      name,
      spellings: spellings.split('/').filter((spelling) => spelling !== ''),
      office,
      of,
      from: from === '' ? null : from,
      to: to === '' ? null : to,
    };
  }),
);
