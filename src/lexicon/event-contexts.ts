/**
 * Words that show what an act is about, by the contexts of PLOVER 2.0: few, and each of one meaning.
 *
 * Source: written for this project from the definitions of PLOVER 2.0. Licence: as the project.
 */
import type { EventContext } from '../values/plover.ts';

const ROWS: readonly (readonly [EventContext, string])[] = [
  [
    'military',
    'military army troop soldier navy naval warship missile tank artillery airstrike airstrikes battalion brigade warplane bomber shelling offensive garrison weaponry weapon arms deployment drone paratrooper marines armed ceasefire cease-fire truce fighter combat war',
  ],
  [
    'intelligence',
    'intelligence spy espionage spying cia mossad wiretap counterintelligence surveillance fsb gru',
  ],
  ['executive', 'cabinet decree'],
  [
    'legislative',
    'parliament lawmaker legislation legislature bill senate senator congress knesset bundestag duma mp',
  ],
  ['election', 'election ballot voter electoral vote referendum runoff campaigning polling poll'],
  ['political_institutions', 'constitution constitutional coup impeachment'],
  ['pro_democracy', 'democracy pro-democracy democratisation democratization'],
  ['pro_autocracy', 'autocracy dictatorship junta'],
  [
    'economic',
    'economic economy trade tariff investment export import currency inflation debt loan bank market gdp tax imf subsidy wage budget commercial free-trade',
  ],
  [
    'legal',
    'court lawsuit judge prosecutor trial indictment verdict tribunal icc attorney judicial judiciary extradition extradite sue indict convict',
  ],
  ['reparations', 'reparation reparations restitution'],
  ['human_rights', 'genocide torture human-rights'],
  ['rights_freedoms', 'freedom censorship journalist censor'],
  ['repression', 'repression crackdown dissident repress'],
  ['human_security', 'famine hunger starvation malnutrition food'],
  ['gender', 'gender women women’s feminist fgm'],
  ['lgbt', 'lgbt gay lesbian transgender homosexual'],
  [
    'religion_ethnicity',
    'muslim christian jewish ethnic sectarian mosque church islam hindu sunni shiite cleric religious religion',
  ],
  ['inequality', 'inequality poverty'],
  [
    'diplomatic',
    'diplomatic ambassador embassy diplomat diplomacy envoy summit treaty negotiation bilateral consulate negotiator',
  ],
  ['territory', 'territory border territorial annexation annex enclave sovereignty secession independence'],
  ['peacekeeping', 'peacekeeper peacekeeping unifil peacekeepers'],
  ['health', 'health vaccine pandemic virus coronavirus covid-19 ebola hospital cholera aids disease'],
  ['asylum', 'asylum refugee'],
  ['migration', 'migrant migration immigrant immigration'],
  ['disasters', 'earthquake flood hurricane cyclone tsunami drought wildfire typhoon disaster'],
  ['natural_resource', 'oil gas pipeline mining water fishing fishery uranium crude'],
  ['environment', 'climate emission environment environmental pollution deforestation carbon'],
  ['technology', 'technology semiconductor 5g satellite chip huawei'],
  ['terrorism', 'terrorist terrorism terror suicide al-qaeda isis jihadist'],
  [
    'cbrn',
    'nuclear chemical biological enrichment plutonium warhead novichok sarin denuclearisation denuclearization',
  ],
  ['cyber', 'cyber hacker cyberattack hack malware ransomware cyberattacks'],
  ['misinformation', 'disinformation misinformation propaganda'],
  ['crime', 'crime murder gang theft robbery'],
  ['corruption', 'corruption bribe bribery kickback embezzlement graft embezzle'],
  ['illegal_drugs', 'drug drugs cocaine heroin narcotics opium cartel'],
  ['trafficking', 'trafficking smuggling trafficker smuggler'],
];

/** By lemma or form, in lower case. */
export const CONTEXT_WORDS: ReadonlyMap<string, EventContext> = new Map(
  ROWS.flatMap(([context, list]) => list.split(' ').map((word) => [word, context] as const)),
);
