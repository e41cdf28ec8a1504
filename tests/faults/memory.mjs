// A module whose memory may grow no further than is said: the next growth is refused, as a machine without memory refuses it.

/** The bytes of a module, with the most pages that its own memory may have beside those that it begins with. */
export function withMemory(bytes, pages) {
  for (let at = 8; at < bytes.length; ) {
    const id = bytes[at];
    const [size, body] = number(bytes, at + 1);
    // The memory section: one memory, whether it has a limit, and its pages (WebAssembly 1.0, 5.5.8).
    if (id === 5) {
      const [first] = number(bytes, body + 2);
      const section = [1, 1, ...written(first), ...written(first + pages)];
      const changed = [5, ...written(section.length), ...section];
      const rest = bytes.subarray(body + size);
      const whole = new Uint8Array(at + changed.length + rest.length);
      whole.set(bytes.subarray(0, at));
      whole.set(changed, at);
      whole.set(rest, at + changed.length);
      return whole;
    }
    at = body + size;
  }
  throw new Error("the module has no memory of its own");
}

/** A number in LEB128, and where what follows begins. */
function number(bytes, at) {
  let value = 0;
  for (let shift = 0; ; shift += 7) {
    const byte = bytes[at++];
    value += (byte & 127) * 2 ** shift;
    if (byte < 128) return [value, at];
  }
}

function written(value) {
  return value < 128 ? [value] : [(value & 127) | 128, ...written(Math.floor(value / 128))];
}
