/** The side of the pictures that network.pt takes; scripts/models/timed.py has it too. */
export const SIDE = 112
