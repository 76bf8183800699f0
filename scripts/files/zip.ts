import { crc32, inflateRawSync } from 'node:zlib';

/** A zip file that is none, or damaged; the message says where. */
export class ZipFault extends Error {}

interface Entry {
  name: string;
  encrypted: boolean;
  method: number;
  crc: number;
  packed: number;
  size: number;
  offset: number;
}

/**
 * The files in a zip, read one by one and only when asked for: with their check sums, which fflate
 * doesn't compare, and never more than the largest size, whatever a header promises.
 */
export class Zip {
  private readonly entries = new Map<string, Entry>();
  private readonly bytes: Uint8Array;
  private readonly view: DataView;
  private readonly largest: number;

  /** @throws ZipFault */
  constructor(bytes: Uint8Array, largest: number) {
    this.bytes = bytes;
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.largest = largest;
    try {
      for (const entry of this.directory()) {
        const key = keyOf(entry.name);
        if (this.entries.has(key)) throw new ZipFault(`有两个 ${entry.name}`);
        this.entries.set(key, entry);
      }
    } catch (error) {
      throw error instanceof ZipFault ? error : new ZipFault('目录读不出来');
    }
  }

  has(name: string): boolean {
    return this.entries.has(keyOf(name));
  }

  /** @throws ZipFault where there is none, or it is damaged or too large */
  read(name: string): Uint8Array {
    const entry = this.entries.get(keyOf(name));
    if (!entry) throw new ZipFault(`没有 ${name}`);
    if (entry.encrypted) throw new ZipFault(`${name} 加了密`);
    if (entry.size > this.largest) throw new ZipFault(`${name} 太大`);
    const content = this.unpacked(entry);
    if (content.length !== entry.size || crc32(content) !== entry.crc)
      throw new ZipFault(`${name} 坏了`);
    return content;
  }

  private unpacked({ name, method, packed, offset }: Entry): Uint8Array {
    try {
      if (this.view.getUint32(offset, true) !== 0x04034b50) throw new ZipFault(`${name} 坏了`);
      const start =
        offset +
        30 +
        this.view.getUint16(offset + 26, true) +
        this.view.getUint16(offset + 28, true);
      const data = this.bytes.subarray(start, start + packed);
      if (method === 0) return data;
      if (method === 8) return inflateRawSync(data, { maxOutputLength: this.largest });
    } catch {
      // Whatever zlib found wrong: the sentence below is what a person can use.
    }
    throw new ZipFault(`${name} 坏了`);
  }

  private *directory(): Generator<Entry> {
    const { view } = this;
    const end = this.endRecord();
    let count = view.getUint16(end + 10, true);
    let at = view.getUint32(end + 16, true);
    if (count === 0xffff || at === 0xffffffff) {
      const large = Number(view.getBigUint64(end - 12, true));
      count = Number(view.getBigUint64(large + 32, true));
      at = Number(view.getBigUint64(large + 48, true));
    }
    for (let index = 0; index < count; index += 1) {
      if (view.getUint32(at, true) !== 0x02014b50) throw new ZipFault('目录坏了');
      const nameLength = view.getUint16(at + 28, true);
      const extraLength = view.getUint16(at + 30, true);
      const sizes = this.sizes(at, at + 46 + nameLength, extraLength);
      yield {
        name: new TextDecoder().decode(this.bytes.subarray(at + 46, at + 46 + nameLength)),
        encrypted: (view.getUint16(at + 8, true) & 1) === 1,
        method: view.getUint16(at + 10, true),
        crc: view.getUint32(at + 16, true),
        ...sizes,
      };
      at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
    }
  }

  /** What doesn't fit in 32 bits, or was written before it was known, stands in an extra field. */
  private sizes(at: number, extra: number, length: number) {
    const { view } = this;
    const [size, packed, offset] = [24, 20, 42].map((field) => view.getUint32(at + field, true));
    const found = [size, packed, offset] as [number, number, number];
    for (let field = extra; field + 4 <= extra + length;) {
      let value = field + 4;
      if (view.getUint16(field, true) === 1)
        for (const [index, known] of found.entries())
          if (known === 0xffffffff) {
            found[index] = Number(view.getBigUint64(value, true));
            value += 8;
          }
      field += 4 + view.getUint16(field + 2, true);
    }
    return { size: found[0], packed: found[1], offset: found[2] };
  }

  private endRecord(): number {
    const { length } = this.bytes;
    for (let at = length - 22; at >= Math.max(0, length - 65_557); at -= 1)
      if (this.view.getUint32(at, true) === 0x06054b50) return at;
    throw new ZipFault('不是压缩包');
  }
}

/** Names of parts are the same in either case; some programs write them with backslashes. */
function keyOf(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
}
