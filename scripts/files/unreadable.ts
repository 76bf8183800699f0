/** A file that cannot be taken in; the message is a Chinese sentence with what to do. */
export class Unreadable extends Error {}
