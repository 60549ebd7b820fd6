/** The option that names the user's own actors, wherever reports are read. */
export const ACTORS_FILE = '--actors <file>';
export const ACTORS_FILE_SAYS = 'CSV of actors of your own: name,kind,country,aliases,office,of,from,to';
