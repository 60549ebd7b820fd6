/**
 * Cities, provinces and regions that are often told of as the scene or mark of political acts, by the ISO code of the
 * state that they lie in: who shells one of them shells that state's people. Places whose state is in dispute between
 * two members of the United Nations are left out.
 *
 * Source: written for this project from general knowledge; capitals stand in `states.generated.ts`.
 * Licence: as the project.
 */
const ROWS: Readonly<Record<string, string>> = {
  SYR: 'Aleppo|Idlib|Homs|Hama|Daraa|Deraa|Raqqa|Deir ez-Zor|Deir al-Zor|Kobani|Kobane|Afrin|Eastern Ghouta|Ghouta|Palmyra|Latakia|Douma|Manbij|Qamishli|Khan Sheikhoun|Hasakah',
  IRQ: 'Mosul|Kirkuk|Erbil|Irbil|Basra|Fallujah|Ramadi|Tikrit|Najaf|Karbala|Samarra|Sinjar|Anbar|Nineveh|Ninevah|Baqouba|Sulaimaniyah|Diyala',
  PSE: 'Gaza|Gaza Strip|West Bank|Rafah|Khan Younis|Khan Yunis|Jenin|Nablus|Hebron|Ramallah|Jericho|Tulkarm|Tulkarem|Bethlehem|Qalqilya|Jabalia|Beit Hanoun',
  ISR: 'Tel Aviv|Haifa|Sderot|Ashkelon|Ashdod|Eilat|Beersheba|Galilee|Negev|Netanya',
  LBN: 'Sidon|Tyre|Baalbek|Nabatieh|Bekaa',
  UKR: 'Kharkiv|Kharkov|Odesa|Odessa|Mariupol|Donetsk|Luhansk|Lugansk|Donbas|Donbass|Crimea|Kherson|Zaporizhzhia|Zaporizhia|Lviv|Bakhmut|Dnipro|Mykolaiv|Sevastopol|Sumy|Chernihiv|Bucha|Simferopol|Avdiivka',
  RUS: 'Grozny|Chechnya|Dagestan|Ingushetia|Belgorod|Kursk|Beslan|St. Petersburg|Saint Petersburg|Kaliningrad|Vladivostok|Rostov',
  AFG: 'Kandahar|Helmand|Kunduz|Herat|Mazar-i-Sharif|Jalalabad|Nangarhar|Ghazni|Badghis|Bamiyan|Panjshir|Lashkar Gah|Khost|Zabul|Uruzgan|Farah|Faryab|Paktika|Logar',
  PAK: 'Karachi|Lahore|Peshawar|Quetta|Waziristan|North Waziristan|South Waziristan|Swat|Balochistan|Baluchistan|Punjab province|Rawalpindi|Khyber',
  IND: 'Mumbai|Bombay|Kolkata|Calcutta|Gujarat|Assam|Manipur|Pathankot|Hyderabad|Chennai|Bangalore',
  LBY: 'Benghazi|Misrata|Sirte|Derna|Tobruk|Zawiya|Sabha',
  SDN: 'Darfur|West Darfur|North Darfur|South Darfur|El Fasher|Port Sudan|Kordofan|South Kordofan|Blue Nile|Omdurman|Geneina',
  ETH: 'Tigray|Mekelle|Amhara|Oromia|Afar|Ogaden',
  NGA: 'Borno|Borno State|Maiduguri|Lagos|Kano|Kaduna|Yobe|Adamawa|Zamfara|Chibok|Katsina',
  SOM: 'Kismayo|Kismayu|Puntland|Baidoa',
  MLI: 'Gao|Timbuktu|Kidal|Mopti',
  COD: 'Goma|Bukavu|Ituri|Kivu|North Kivu|South Kivu|Katanga|Lubumbashi|Kisangani',
  YEM: 'Aden|Hodeidah|Hodeida|Hudaydah|Marib|Taiz|Saada|Taez|Hadramawt',
  SAU: 'Jeddah|Mecca|Najran|Jizan|Dhahran',
  TUR: 'Istanbul|Diyarbakir|Izmir|Gaziantep|Cizre|Incirlik|Adana',
  IRN: 'Isfahan|Natanz|Mashhad|Tabriz|Khuzestan|Shiraz|Fordow|Bushehr|Susangerd|Abadan|Qom',
  CHN: 'Xinjiang|Tibet|Shanghai|Wuhan|Guangzhou|Shenzhen|Lhasa|Urumqi|Inner Mongolia',
  MMR: 'Rakhine|Rakhine State|Kachin|Kachin State|Shan State|Yangon|Rangoon|Mandalay|Karen State|Arakan',
  IDN: 'Aceh|Papua|West Papua|Bali|Ambon|Sulawesi|Sumatra',
  PHL: 'Mindanao|Marawi|Jolo|Basilan|Zamboanga|Davao|Cebu',
  LKA: 'Jaffna|Kilinochchi|Batticaloa|Trincomalee|Vavuniya',
  BIH: 'Srebrenica|Gorazde|Mostar|Banja Luka|Tuzla|Bihac|Zepa|Vitez|Republika Srpska',
  HRV: 'Vukovar|Dubrovnik|Krajina|Osijek|Knin',
  SRB: 'Vojvodina|Presevo|Novi Sad',
  GBR: 'Belfast|Northern Ireland|Scotland|Manchester|Salisbury|Birmingham|Glasgow|England',
  FRA: 'Marseille|Lyon|Calais|Corsica|Strasbourg|Toulouse',
  DEU: 'Hamburg|Munich|Frankfurt|Bavaria|Hanover|Cologne|Dresden|Stuttgart|Saxony',
  ESP: 'Catalonia|Barcelona|Basque Country|Ceuta|Melilla',
  ITA: 'Sicily|Milan|Lampedusa|Naples|Turin|Venice',
  USA: 'New York|California|Texas|Florida|Los Angeles|Chicago|Boston|Alaska|Hawaii|Puerto Rico|Guam|San Francisco|Oklahoma City|Charlottesville|Ohio|Arizona|Michigan|Pennsylvania',
  MEX: 'Chiapas|Sinaloa|Tijuana|Ciudad Juarez|Michoacan|Guerrero|Oaxaca|Acapulco',
  COL: 'Medellin|Caqueta|Cauca|Arauca|Putumayo',
  BRA: 'Rio de Janeiro|Sao Paulo|São Paulo|Amazonas',
  EGY: 'Sinai|Alexandria|Luxor|Suez|Port Said|Giza|North Sinai',
  KEN: 'Mombasa|Garissa|Lamu|Kisumu|Mandera',
  MOZ: 'Cabo Delgado|Beira',
  CMR: 'Bamenda|Far North Region|Buea',
  GEO: 'Gori|Batumi|Adjara',
  MDA: 'Transnistria|Trans-Dniester|Transdniestria',
  AZE: 'Nakhichevan|Ganja|Nakhchivan',
  KGZ: 'Osh|Jalal-Abad',
  AUS: 'Sydney|Melbourne|Queensland|New South Wales',
  CAN: 'Quebec|Ontario|Alberta|Toronto|Vancouver|Montreal|British Columbia',
  POL: 'Gdansk|Krakow|Lodz',
  ZAF: 'Johannesburg|Soweto|Durban|Cape Town|Marikana|KwaZulu-Natal',
  ZWE: 'Bulawayo|Matabeleland|Masvingo',
  UGA: 'Gulu|Kasese|Acholi',
  JPN: 'Okinawa|Hokkaido|Osaka|Hiroshima|Nagasaki|Fukushima',
  KOR: 'Busan|Gwangju|Yeonpyeong|Jeju',
  PRK: 'Yongbyon|Kaesong|Punggye-ri',
  BGD: "Chittagong|Cox's Bazar|Cox’s Bazar|Sylhet",
  THA: 'Pattani|Yala|Narathiwat|Chiang Mai',
  CIV: 'Abidjan|Bouake|Yamoussoukro',
  MAR: 'Casablanca|Marrakesh',
};

/** By name, the ISO 3166-1 alpha-3 code. */
export const CITY_STATES: ReadonlyMap<string, string> = new Map(
  Object.entries(ROWS).flatMap(([code, list]) => list.split('|').map((city) => [city, code] as const)),
);
