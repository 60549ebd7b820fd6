/**
 * Places that are no actors, listed so that they are not taken for one or for a person; and words that show that
 * a capital is meant as a city.
 *
 * Source: written for this project from general knowledge. Licence: as the project.
 */

export const PLACES: ReadonlySet<string> = new Set(
  (
    'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|' +
    'Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|' +
    'New York|New York City|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|' +
    'Utah|Vermont|Virginia|Washington State|Washington state|West Virginia|Wisconsin|Wyoming|District of Columbia|Puerto Rico|Guam|' +
    'Los Angeles|Chicago|Houston|Philadelphia|Phoenix|San Antonio|San Diego|Dallas|San Francisco|Boston|Detroit|Miami|Atlanta|Seattle|Denver|' +
    'Las Vegas|Cleveland|Pittsburgh|St. Louis|Baltimore|Milwaukee|New Orleans|Charlotte|Orlando|Tampa|Manhattan|Brooklyn|Queens|Bronx|Harlem|Camp David|Mar-a-Lago|' +
    'Europe|Eastern Europe|Western Europe|Central Europe|eastern Europe|western Europe|central Europe|Asia|Southeast Asia|South Asia|East Asia|Central Asia|' +
    'Africa|North Africa|West Africa|East Africa|Latin America|South America|North America|Central America|Middle East|Near East|Far East|Caribbean|' +
    'Balkans|Caucasus|South Caucasus|North Caucasus|Scandinavia|Persian Gulf|Gulf|Mediterranean|Black Sea|Baltic Sea|Red Sea|South China Sea|East China Sea|Sea of Azov|' +
    'Pacific|Atlantic Ocean|Indian Ocean|Arctic|Indo-Pacific|Asia-Pacific|Western Hemisphere|Horn of Africa|Sahel|Sahara|Maghreb|Levant|Antarctica|' +
    'England|Scotland|Wales|Northern Ireland|Ulster|Crimea|Donbas|Donbass|Donetsk|Luhansk|Lugansk|Kharkiv|Kharkov|Mariupol|Odesa|Odessa|Lviv|Kherson|Zaporizhzhia|Transnistria|' +
    'Abkhazia|South Ossetia|Nagorno-Karabakh|Chechnya|Dagestan|Grozny|Siberia|St. Petersburg|Saint Petersburg|Leningrad|Sochi|Vladivostok|Kaliningrad|' +
    'Gaza|Gaza Strip|Gaza City|West Bank|Golan Heights|East Jerusalem|Rafah|Khan Younis|Jenin|Hebron|Bethlehem|Nablus|Sinai|Haifa|Eilat|Galilee|' +
    'Aleppo|Homs|Idlib|Raqqa|Palmyra|Latakia|Mosul|Basra|Fallujah|Kirkuk|Erbil|Irbil|Kurdistan|Tikrit|Najaf|Karbala|Kandahar|Helmand|Herat|Kunduz|Jalalabad|' +
    'Natanz|Fordo|Fordow|Isfahan|Bushehr|Arak|Hormuz|Strait of Hormuz|Taiwan Strait|Suez Canal|Panama Canal|Bosphorus|Dardanelles|' +
    'Kashmir|Punjab|Sindh|Balochistan|Mumbai|Bombay|Calcutta|Kolkata|Bangalore|Karachi|Lahore|Peshawar|Waziristan|' +
    'Tibet|Xinjiang|Shanghai|Guangdong|Guangzhou|Shenzhen|Wuhan|Tiananmen|Tiananmen Square|Inner Mongolia|Okinawa|Osaka|Hiroshima|Nagasaki|Fukushima|' +
    'Darfur|Tigray|Biafra|Katanga|Goma|Kivu|Benghazi|Misrata|Sirte|Timbuktu|Lagos|Johannesburg|Cape Town|Durban|Zanzibar|' +
    'Istanbul|Izmir|Geneva|Zurich|Davos|Basel|Munich|Frankfurt|Hamburg|Bonn|Cologne|Dresden|Leipzig|Bavaria|Saxony|Normandy|Marseille|Lyon|Nice|Strasbourg|Calais|' +
    'Milan|Naples|Sicily|Venice|Florence|Turin|Barcelona|Catalonia|Basque Country|Andalusia|Seville|Glasgow|Edinburgh|Manchester|Liverpool|Birmingham|Belfast|Cardiff|' +
    'Ontario|Quebec|Toronto|Montreal|Vancouver|Alberta|British Columbia|Sydney|Melbourne|Queensland|New South Wales|Tasmania|Auckland|' +
    'Falkland Islands|Falklands|Gibraltar|Bermuda|Greenland|Sao Paulo|São Paulo|Rio de Janeiro|Amazonia|Patagonia|Chiapas|Tijuana|Guantanamo|Guantanamo Bay|' +
    'Maastricht|Helsinki Final Act|Yalta|Potsdam|Minsk agreements|Oslo Accords|Dayton|Kosovo Polje|Srebrenica|Vojvodina|Republika Srpska|Mostar|Krajina|' +
    'Silicon Valley|Hollywood|Broadway|Wall Street|Main Street|Times Square|Red Square|Ground Zero|Long Island|Staten Island|Cape Cod|Appalachia|Midwest|New England|' +
    'Pennsylvania Avenue|Trump Tower|Statue of Liberty|Hiroshima Peace Park|Mount Everest|Hong Kong Island|Cold War|World War'
  ).split('|'),
);

/** After "Moscow's" these show the city, not the government: "Moscow's suburbs". */
export const CITY_NOUNS: ReadonlySet<string> = new Set(
  (
    'airport airports mayor street streets suburb suburbs metro subway skyline population residents district districts neighborhood ' +
    'neighborhoods neighbourhood neighbourhoods square centre center downtown outskirts university hospital hospitals museum museums ' +
    'hotel hotels restaurants cafes bars cathedral church river weather traffic theatre theater stadium zoo port harbor harbour ' +
    'port railway station stations park parks market markets stock exchange schools slums people region oblast climate winter'
  ).split(' '),
);

/** Before a capital these show the place: "in Moscow". ("to" and "of" are weighed by what stands before them.) */
export const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set(
  (
    'in at from into near around outside inside through via across throughout within above over under off beyond past ' +
    'leaving reaching entering visiting north south east west downtown central northern southern eastern western'
  ).split(' '),
);

/** Verbs after which a capital is a place: "visited Moscow". */
export const PLACE_VERBS: ReadonlySet<string> = new Set(
  (
    'visit leave reach enter tour storm shell bomb seize capture occupy besiege hit strike flee surround approach encircle ' +
    'take retake liberate rock paralyse paralyze blanket'
  ).split(' '),
);

/** Nouns after which "to Moscow" or "on Moscow" means the government: "a warning to Moscow". */
export const TOWARDS_GOVERNMENT: ReadonlySet<string> = new Set(
  (
    'warning message letter response reply answer signal offer ultimatum support aid assistance threat appeal concession concessions ' +
    'proposal proposals demand demands request weapons arms loans loan ambassador envoy commitment loyalty challenge rebuke apology ' +
    'pressure sanction sanctions embargo curbs tariffs blame dependence reliance influence stance policy restrictions opposition attitude ' +
    'close allied loyal hostile opposed subservient sympathetic friendly'
  ).split(' '),
);

/** Common nouns before a name that say it is a place or a thing, not a person: "the town of X", "province". */
export const PLACE_NOUNS: ReadonlySet<string> = new Set(
  (
    'city town village province region state county district river island islands mountain lake sea ocean bay port airport base ' +
    'street avenue square park hotel bridge prison camp ship boat frigate submarine aircraft plane satellite missile rocket tank ' +
    'hurricane storm typhoon cyclone book film movie song album operation treaty act law bill amendment storefront stadium'
  ).split(' '),
);

/** Last words of capitalised names of things: plans, events, buildings, works. No person bears them. */
export const THING_WORDS: ReadonlySet<string> = new Set(
  (
    'Accord Accords Act Action Agreement Amendment Arena Award Awards Base Bay Beach Belt Bill Book Bowl Bridge Building Bureau Camp Canal ' +
    'Capital Case Center Championship Channel Circus City Code Constitution Convention Cup Day Days Deal Debate Declaration District Doctrine Drive Eve ' +
    'Festival Field Fire Forest Forum Games Gate Government Hall Heights Highway Hills Hotel House Index Initiative Islands Island Lake ' +
    'Law Laws League Lives Market Markets Matter Medal Memorial Movement Night Ocean Olympics Order Palace Park Peak Peninsula Plan Plaza Pledge Point Policy Post ' +
    'Prize Process Program Project Protocol Purchase Railroad Rally Record Reform Report Resolution Review Revolution River Road Room Route ' +
    'Rule Rules Scandal School Sea Series Session Show Square Stadium State States Station Strait Strategy Street Summit Test Testament Tour Tower Towers Trail Treaty Trial ' +
    'Tribune Tuesday Tunnel University Valley View Village Wall War Wars Waters Way Week World Zone Avenue Boulevard Lane Airport County Province Region Territory Republic Kingdom Empire'
  ).split(' '),
);
