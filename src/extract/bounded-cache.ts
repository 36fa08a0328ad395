/**
 * What was once found out of a text, such as a word, for when it stands somewhere again. Where there are too many texts
 * all are forgotten, so that memory is bounded. Limits: what is kept depends on the text alone, and is not changed.
 */
const MOST = 20_000;

export class BoundedCache<Value> {
  readonly #values = new Map<string, Value>();
  readonly #make: (text: string) => Value;

  constructor(make: (text: string) => Value) {
    this.#make = make;
  }

  get(text: string): Value {
    const known = this.#values.get(text);
    if (known !== undefined) return known;
    if (this.#values.size >= MOST) this.#values.clear();
    const made = this.#make(text);
    this.#values.set(text, made);
    return made;
  }
}
