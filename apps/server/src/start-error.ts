/** One sentence for the person who starts the program; never a stack. */
export class StartError extends Error {}
