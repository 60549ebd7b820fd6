/**
 * Words in the names of documents that do not tell one document from another.
 *
 * Source: written for this project from the titles of treaties in the UN Treaty Collection and from the names that
 * reports give to proposals and letters. Licence: as the project.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Words of any title, and words that say how a document is or came: alone they name none. */
export const TITLE_WORDS: ReadonlySet<string> = words(
  'joint leaders statement summit framework memoranda memorandum understanding national presidential executive general universal global international regional ' +
    'bilateral multilateral trilateral major state federal government republic common final written formal official draft ' +
    'proposed original initial first latest last recent important specific detailed public private personal open full own said ' +
    'following relevant particular certain possible potential provisional preliminary legal binding fair good bad big great real key main overall ' +
    'comprehensive entire whole other different various several many all any some such same said existing current previous earlier former ' +
    'historic landmark long short term phase part plan package deal terms text document version copy series set number ' +
    'the of on and a an for to in with between by from about regarding concerning respect at as its their his her our this that these those no into ' +
    'january february march april may june july august september october november december monday tuesday wednesday thursday saturday sunday ' +
    'nation study term leader republican democratic senate house congressional council commission committee agency department ministry office president minister',
);

/** Subjects that so many treaties have that they name none. */
export const COMMON_SUBJECTS: ReadonlySet<string> = words(
  'status force free trade partnership cooperation security strategic mutual defense defence peace ceasefire truce friendship ' +
    'disaster emergency policy',
);

/** Words of a treaty's title that reports leave out or put in, capitalised or not: "Paris (Climate) Agreement". */
export const TOPIC_WORDS: ReadonlySet<string> = words(
  'climate change nuclear arm weapon control infrastructure bipartisan economic energy tax health environmental environment grain gas oil fishing border',
);

/** Words that make it another document than the one that the rest of the name brings to mind. */
export const OTHER_WORDS: ReadonlySet<string> = words(
  'new another better future follow-on successor separate next additional alternative similar',
);

/** Those of which one came before, however they are written. */
export const LATER_WORDS: ReadonlySet<string> = words('second third fourth fifth revised amended updated');

/** What else a document is called when it has been named once. */
export const BARE_NOUNS: ReadonlySet<string> = words(
  'counterproposal counter-proposal counteroffer counter-offer proposal roadmap text paper document memorandum memoranda file wording missive',
);
