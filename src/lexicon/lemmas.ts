/**
 * Word forms whose base form no spelling rule gives: irregular verbs, nouns, adjectives, auxiliaries and pronouns.
 *
 * Source: written for this project; base forms as UD English gives them. Licence: as the project.
 */

/** "base form form …" into [form, base]; a form that two bases share goes to the first. */
function forms(...rows: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const row of rows.join('|').split('|')) {
    const [base = '', ...others] = row.split(' ');
    for (const form of others) if (!found.has(form)) found.set(form, base);
  }
  return found;
}

export const IRREGULAR_VERBS = forms(
  "be am is are was were been being 's 're 'm ’s ’re ’m ai|have has had having 've ’ve|do does did done doing|go goes went gone going",
  'say said says|make made making|take took taken taking|get got gotten getting|see saw seen|come came coming|know knew known|give gave given giving',
  'find found|think thought|tell told|become became becoming|leave left leaving|feel felt|put putting|bring brought|begin began begun beginning',
  'keep kept|hold held|write wrote written writing|stand stood|hear heard|let letting|mean meant|set setting|meet met|run ran running',
  'pay paid|sit sat sitting|speak spoke spoken|lie lay lain lying|lead led|grow grew grown|lose lost losing|fall fell fallen|send sent',
  'build built|understand understood|draw drew drawn|break broke broken|spend spent|cut cutting|rise rose risen rising|drive drove driven driving',
  'buy bought|wear wore worn|choose chose chosen choosing|seek sought|throw threw thrown|catch caught|deal dealt|win won winning|forget forgot forgotten forgetting',
  'lay laid|sell sold|fight fought|teach taught|eat ate eaten|sing sang sung|strike struck stricken striking|hang hung|shake shook shaken shaking',
  'ride rode ridden riding|feed fed|shoot shot|drink drank drunk|hit hitting|arise arose arisen arising|fly flew flown flies|spread|sleep slept|cost',
  'beat beaten|light lit|bind bound|bite bit bitten biting|bleed bled|blow blew blown|breed bred|broadcast|burst|cast|cling clung|creep crept|dig dug digging',
  'dive dove diving|flee fled|fling flung|forbid forbade forbidden forbidding|forecast|foresee foresaw foreseen|forgive forgave forgiven forgiving|freeze froze frozen freezing',
  'grind ground|hide hid hidden hiding|hurt|kneel knelt|lend lent|mistake mistook mistaken mistaking|overcome overcame overcoming|overthrow overthrew overthrown|quit quitting',
  'read|rid|ring rang rung|shed shedding|shine shone shining|shrink shrank shrunk|shut shutting|sink sank sunk|slide slid sliding|spin spun spinning|split splitting',
  'spring sprang sprung|steal stole stolen|stick stuck|sting stung|stink stank stunk|swear swore sworn|sweep swept|swell swelled swollen|swim swam swum swimming|swing swung',
  'tear tore torn|thrust|undergo underwent undergone undergoes|undertake undertook undertaken undertaking|upset upsetting|wake woke woken waking|weep wept|wind wound|withdraw withdrew withdrawn',
  'withhold withheld|withstand withstood|uphold upheld|rebuild rebuilt|repay repaid|retell retold|mislead misled|oversee oversaw overseen|override overrode overridden overriding',
  'bend bent|bet betting|burn burnt|dream dreamt|dwell dwelt|learn learnt|spell spelt|spill spilt|spoil spoilt|spit spat spitting|tread trod trodden|weave wove woven weaving|wring wrung',
  'die dying dies died|tie tying ties tied|agree agreed agreeing agrees|free freed freeing|flee fleeing|guarantee guaranteed guaranteeing|decree decreed|disagree disagreed disagreeing|see seeing sees',
  'shoe shoeing|canoe canoeing|dye dyeing|program programmed programming|focus focused focusing focuses|bus bused|gas gassed|quiz quizzed|bias biased|plead pled|prove proven proving|show shown',
  'sew sewn|sow sown|shear shorn|strive strove striven striving|slay slew slain|bear bore borne born|outdo outdid outdone|redo redid redone|undo undid undone|pen penned|travel travelled|cancel cancelled cancelling',
  'model modelled|signal signalled signalling|label labelled labelling|counsel counselled|fuel fuelled fuelling|level levelled levelling|quarrel quarrelled|total totalled|refer referred|ok okayed|panic panicked panicking|mimic mimicked|frolic frolicked|traffic trafficked trafficking|picnic picnicked',
);

/** Auxiliaries on top of the verbs. */
export const AUXILIARIES = forms("will 'll ’ll wo ll|can ca|would 'd ’d|shall sha|get getting got");

export const IRREGULAR_NOUNS = forms(
  'man men|woman women|child children|person people|foot feet|tooth teeth|goose geese|mouse mice|ox oxen|policeman policemen|policewoman policewomen',
  'spokesman spokesmen|spokeswoman spokeswomen|chairman chairmen|congressman congressmen|congresswoman congresswomen|gunman gunmen|fisherman fishermen|businessman businessmen|lawmaker lawmakers',
  'fireman firemen|serviceman servicemen|crewman crewmen|gentleman gentlemen|fellow fellows|wife wives|life lives|knife knives|leaf leaves|half halves|self selves|wolf wolves|shelf shelves|thief thieves|loaf loaves|calf calves|elf elves|scarf scarves',
  'analysis analyses|crisis crises|basis bases|thesis theses|hypothesis hypotheses|oasis oases|diagnosis diagnoses|emphasis emphases|parenthesis parentheses|axis axes|criterion criteria|phenomenon phenomena|medium mediums|bacterium bacteria|curriculum curricula|memorandum memoranda',
  'index indices|appendix appendices|matrix matrices|alumnus alumni|stimulus stimuli|nucleus nuclei|radius radii|cactus cacti|fungus fungi|syllabus syllabi|larva larvae|formula formulae|attorney attorneys',
  'movie movies|cookie cookies|calorie calories|zombie zombies|tie ties|pie pies|lie lies|die dies|rookie rookies|selfie selfies|hippie hippies|genie genies|cache caches|toe toes|shoe shoes|foe foes|canoe canoes|ache aches|headache headaches|axe axes|bus buses|gas gases|virus viruses|status statuses|bonus bonuses|campus campuses|census censuses|lens lenses|quiz quizzes',
);

/** Nouns that end in s and have no other form. */
export const NO_PLURALS: ReadonlySet<string> = new Set(
  (
    'series species news means politics economics mathematics physics ethics statistics athletics headquarters crossroads gas bus plus virus status bonus campus census ' +
    'lens chaos bias basis crisis analysis thesis emphasis consensus apparatus focus genius surplus corpus canvas atlas christmas diabetes measles mumps aids ' +
    'kudos cosmos ethos pathos pus us always perhaps this his whereas tennis oasis diagnosis hypothesis axis iris debris chassis corps linguistics logistics tactics gymnastics ' +
    'caucus circus fungus nucleus stimulus syllabus radius hiatus troops regards nexus onus opus versus minus octopus venus sis ps mrs s yes trellis pelvis penis clitoris glasses ' +
    'dynamics graphics electronics genetics acoustics classics pants scissors jeans shorts clothes thanks goods remains outskirts surroundings'
  ).split(' '),
);

export const IRREGULAR_ADJECTIVES = forms(
  'good better best|bad worse worst|far farther further farthest furthest|old elder eldest|little littler littlest|big bigger biggest|hot hotter hottest|thin thinner thinnest|fat fatter fattest|sad sadder saddest|wet wetter wettest',
  'large larger largest|late later latest|close closer closest|wide wider widest|safe safer safest|wise wiser wisest|nice nicer nicest|fine finer finest|able abler ablest|simple simpler simplest|rare rarer rarest|brave braver bravest|strange stranger strangest|pure purer purest|sure surer surest|true truer truest|free freer freest|loose looser loosest|severe severer severest|cute cuter cutest|white whiter whitest|huge huger hugest|fierce fiercer fiercest|gentle gentler gentlest|humble humbler humblest|noble nobler noblest|dense denser densest|tense tenser tensest',
  'early earlier earliest|easy easier easiest|happy happier happiest|heavy heavier heaviest|busy busier busiest|likely likelier likeliest|wealthy wealthier wealthiest|healthy healthier healthiest|deadly deadlier deadliest|ugly uglier ugliest|angry angrier angriest|funny funnier funniest|pretty prettier prettiest|costly costlier costliest|friendly friendlier friendliest|lucky luckier luckiest|risky riskier riskiest|tiny tinier tiniest|noisy noisier noisiest|dry drier driest|lovely lovelier loveliest',
  'high higher highest|low lower lowest|great greater greatest|small smaller smallest|young younger youngest|old older oldest|new newer newest|strong stronger strongest|weak weaker weakest|long longer longest|short shorter shortest|fast faster fastest|slow slower slowest|hard harder hardest|soft softer softest|cheap cheaper cheapest|rich richer richest|poor poorer poorest|near nearer nearest|deep deeper deepest|clear clearer clearest|tough tougher toughest|broad broader broadest|bright brighter brightest|dark darker darkest|light lighter lightest|warm warmer warmest|cold colder coldest|cool cooler coolest|soon sooner soonest|quick quicker quickest|smart smarter smartest|steep steeper steepest|tight tighter tightest|sharp sharper sharpest|fresh fresher freshest|full fuller fullest|kind kinder kindest|loud louder loudest|mild milder mildest|narrow narrower narrowest|quiet quieter quietest|rough rougher roughest|sweet sweeter sweetest|tall taller tallest|thick thicker thickest|clean cleaner cleanest|few fewer fewest|harsh harsher harshest|bold bolder boldest|grand grander grandest|fair fairer fairest|clever cleverer cleverest|calm calmer calmest|dear dearer dearest|firm firmer firmest|plain plainer plainest|proud prouder proudest|swift swifter swiftest|wild wilder wildest',
);

export const PRONOUNS = forms("I me|we us 's|he him|she|they them|this these|that those|you ya");

/** Stems in -at, -it, -in, -ir and the like that lose an e before -ed and -ing: "invit-ed". */
export const STEMS_WITH_E: ReadonlySet<string> = new Set(
  (
    'invit unit write cit excit ignit recit incit despit delet complet compet deplet not quot vot devot promot denot provok wast tast hast ' +
    'combin interven conven contraven defin examin determin imagin outlin declin mach refin confin underm undermin din lin min shin fin convin eng engin entwin intertwin jo headlin ' +
    'requir hir fir inspir acquir retir admir expir tir wir desir conspir aspir inquir enquir assur ensur insur measur secur cur pressur figur injur captur pictur featur structur lectur ventur endur reassur procur treasur fractur tortur nurtur sutur ' +
    'stor underscor scor ignor explor restor bor implor ador deplor shor car shar compar declar prepar dar scar star spar squar interfer her adher ' +
    'decid provid divid guid sid resid presid hid rid collid preclud exclud includ conclud allud delud elud invad persuad trad fad upgrad parad evad erod explod cod imped preced conced reced seced interced ' +
    'nam fram blam becom welcom assum consum presum resum overcom tim tam fum gam sham ' +
    'escap shap hop cop pip typ wip swip scrap tap grop scop rap hyp ' +
    'lik mak tak shak bak strik smok jok invok evok revok stok awok lak rak fak brak wak ' +
    'rul schedul handl fil smil pil compil il whil stip til exil reconcil styl sal scal whal pal cajol console consol parol sol hol' +
    ' rebuk describ subscrib brib scrib prob prescrib inscrib tub globe writ bit updat dat relat stat rat hat creat debat donat locat fat mat skat plat slat equat gat grat rebat berat ornat inundat ' +
    'improv argu chang charg urg merg emerg surg forg larg plung rang arrang challeng reveng aveng ting lung exchang veng'
  ).split(' '),
);

/** Stems that end as those in -e do and have none: "visit-ed". */
export const STEMS_WITHOUT_E: ReadonlySet<string> = new Set(
  (
    'treat beat heat seat cheat defeat repeat eat threat sweat retreat float boat coat bloat gloat combat format chat pat swat wait await spot ' +
    'focus focuss bias bus gas canvas harass caucus offer suffer differ prefer refer confer transfer infer ' +
    'ping sing bring ring hang long belong bang gang cling fling sling spring sting string swing wing wrong throng prolong'
  ).split(' '),
);
