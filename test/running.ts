/** A command of the command line, run within the test -> what it printed and its exit code. */
import { vi } from 'vitest';

export interface Run {
  readonly stdout: string;
  readonly exitCode: number;
}

/** What the command throws is thrown on. */
export async function running(command: () => Promise<unknown>): Promise<Run> {
  let stdout = '';
  const before = process.exitCode;
  const output = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    stdout += text;
    return true;
  });
  const errors = vi.spyOn(process.stderr, 'write').mockImplementation(() => true);
  try {
    process.exitCode = 0;
    await command();
    return { stdout, exitCode: Number(process.exitCode) };
  } finally {
    output.mockRestore();
    errors.mockRestore();
    process.exitCode = before;
  }
}
