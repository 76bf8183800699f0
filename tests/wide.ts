/** A test whose outcome may depend on the width: it runs on a desktop too. The others run on a phone. */
export const wide = '@宽屏';
