/**
 * Watches the bytes that come in for a message that cannot be found again: a header that is none, or a length that no message has.
 * A reader would wait for ever after it, alive but deaf; it is better to say so and stop, since an editor starts the server again.
 * @param broken called once, with what is wrong, in words without any of the text.
 */
export function watchFraming(broken: (why: string) => void): (bytes: Uint8Array) => void {
  let header = '';
  let bodyLeft = 0;
  let bodyEnd = '';
  let over = false;
  const stop = (why: string) => {
    over = true;
    broken(why);
  };

  return (bytes) => {
    let at = 0;
    while (!over && at < bytes.length) {
      if (bodyLeft > 0) {
        const taken = bytes.subarray(at, at + bodyLeft);
        const body = bodyEnd + latin.decode(taken);
        if (headerWithin.test(body)) return stop('a message began inside another, whose length was too long');
        bodyEnd = bodyLeft > taken.length ? body.slice(-longestHeader) : '';
        bodyLeft -= taken.length;
        at += taken.length;
        continue;
      }
      header += String.fromCharCode(bytes[at] ?? 0);
      at += 1;
      const found = judge(header);
      if (found === 'more') continue;
      header = '';
      if (typeof found === 'number') {
        bodyLeft = found;
        continue;
      }
      stop(found.why);
    }
  };
}

const longestHeader = 512;
const latin = new TextDecoder('latin1');
/** No JSON has this in it: a line end inside a text is written "\\r\\n", and outside texts there are no such words. */
const headerWithin = /content-length:[ \t]{0,9}\d{1,12}[ \t]{0,9}\r\n(?:\r\n|content-type:)/iu;
const longestMessage = 256 * 1024 * 1024;

/** The length of the message whose header is complete, or that there is more to come, or what is wrong with it. */
function judge(header: string): number | 'more' | { readonly why: string } {
  if (header.length > longestHeader) return { why: 'a header has no end' };
  if (!header.endsWith('\n')) return 'more';
  if (!header.endsWith('\r\n')) return { why: 'a header line does not end in CR LF' };
  if (!header.endsWith('\r\n\r\n')) return /^[\w-]+:[^\r\n\u2028\u2029]*\r\n$/mu.test(header) ? 'more' : { why: 'a header line is none' };
  const length = /^content-length:[ \t]*(\d{1,12})[ \t]*\r\n/imu.exec(header)?.[1];
  if (length === undefined) return { why: 'a header gives no length' };
  return Number(length) <= longestMessage ? Number(length) : { why: 'a message is too long' };
}
