/**
 * Words that any statement of public life may hold, so that two statements which share them alone need not speak of one
 * matter. Function words are not among them: the text search of the database leaves those out.
 *
 * Source: written for this project from what unrelated statements were found to share. Licence: as the project.
 */
export const PLAIN_WORDS =
  'action address administration agree also answer america american another approach area ask authority back believe best better bill bring build call ' +
  'come commit commitment community condition continue country course cover covid pandemic day deal deliver different discuss effort encourage engage ensure ' +
  'every everyone everything expect fact family far find first follow forward full future general get give go good government great group ' +
  'hard hear help high hope idea important improve include increase interest issue join keep kind know last lead let level like live look lot ' +
  'made make many may matter mean meet member million moment move much must nation national need never new next number okay one order ' +
  'other part people percent place plan point policy possible prepare president prime minister private process program progress provide ' +
  'public put question ready really receive regard report right role say secretary see senior serve service set several share show sign situation status quo ' +
  'speak stand start state step still strong support sure take talk team tell thank thing think time today together top toward try two ' +
  'understand united update urge use view want way week well will work world would year yes yesterday tomorrow term long short end month';
