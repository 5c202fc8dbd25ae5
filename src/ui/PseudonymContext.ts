import { createContext } from 'preact';

/** Whether pseudonyms stand on the screen in the place of clients' names. */
export const PseudonymContext = createContext(false);
