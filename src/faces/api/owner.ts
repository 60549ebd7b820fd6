/** Whoever runs the server. */
import { userInfo } from 'node:os';

/** Who decides where nobody is named: whoever runs the server. */
export function owner(): string {
  try {
    return userInfo().username;
  } catch {
    return 'the server';
  }
}
