package org.trust360.scoring.audit;

import java.util.BitSet;
import java.util.Set;

/**
 * Unknowns that occur in exactly the same figures; no combination of figures can tell them apart.
 *
 * @param people whose they are
 * @param cells the figures of the component that they occur in
 */
record Atom(Set<Integer> people, BitSet cells) {}
