/** A database of its own on the PostgreSQL server of DATABASE_URL, else on the one that a development machine has. */
import postgres from 'postgres';

export const SERVER = process.env.DATABASE_URL || 'postgres://postgres@127.0.0.1:5432/postgres';

export interface ServerDatabase {
  readonly url: string;
  readonly drop: () => Promise<void>;
}

/** Makes it, or says why there is none. */
export async function serverDatabase(purpose: string): Promise<ServerDatabase | string> {
  const server = postgres(SERVER, { max: 1, connect_timeout: 3, onnotice: () => undefined });
  const name = `chancery_${purpose}_${process.pid}`;
  try {
    await server.unsafe(`create database ${name}`);
    const url = new URL(SERVER);
    url.pathname = `/${name}`;
    return {
      url: url.href,
      drop: async () => {
        // Whoever was killed may not be gone yet for the server.
        await server.unsafe(`drop database ${name} with (force)`);
        await server.end();
      },
    };
  } catch (error) {
    await server.end();
    return error instanceof Error ? error.message || String(error) : String(error);
  }
}
