/**
 * What is known of the order in a value: sets of strings have another one in each process (PYTHONHASHSEED), and what is made
 * of them has it too. Bit by bit: 1 the value's own elements, 2 those of its elements, 4 those further in; `mapping` looks
 * values up by a key, so that its order does not matter to them; `lost` depends on an order in a way that nothing mends.
 * 0 is a value that every run gives.
 */
export type Order = number;

export const fixed: Order = 0;
export const unordered: Order = 1;
export const mapping: Order = 16;
export const lost: Order = 8;
const levels = 7;

/** Can the value, or the text that shows it, be another in the next process? */
export const varies = (order: Order): boolean => (order & (levels | lost)) !== 0;

export const isUnordered = (order: Order): boolean => (order & unordered) !== 0;

export const isLost = (order: Order): boolean => (order & lost) !== 0;

/** The order of an element. */
export function elementOf(order: Order): Order {
  if (isLost(order)) return lost;
  return ((order >> 1) | (order & 4)) & levels;
}

/** The order of a collection of such elements. */
export function collectionOf(element: Order, isShuffled: boolean): Order {
  if (isLost(element)) return lost;
  return ((element << 1) & levels) | (element & 4) | (isShuffled ? unordered : fixed);
}

export const joinOrders = (orders: Iterable<Order>): Order => {
  let joined = fixed;
  for (const order of orders) joined |= order;
  return joined;
};

/** `lost` where the value varies: what a call makes of it that is not known. */
export const afterUnknown = (order: Order): Order => (varies(order) ? lost : fixed);

/** The order of arguments that a callee may do anything with. */
export const unknownUse = (orders: readonly Order[]): Order => (orders.some(varies) ? lost : fixed);
