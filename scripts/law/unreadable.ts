/** A file that no statute can be read from; the message is a Chinese sentence with what to do. */
export class Unreadable extends Error {}
