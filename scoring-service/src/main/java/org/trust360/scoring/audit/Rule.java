package org.trust360.scoring.audit;

/** The rules of anonymity that the auditor holds, by the numbers that documents and tests use. */
public enum Rule {
    /** Size: no figure about fewer than k anonymous people. */
    A3,
    /** Remainder: no combination of figures about fewer than k anonymous people. */
    A4,
    /** Versions: a further release only with k new answers or more in every figure. */
    A5,
    /** Precision: nobody's answer can be told from the rounded figures; spread only from the numbers of the policy on. */
    A7,
    /** Unanimity: nobody can tell that all said the same, or all the best, or all the worst. */
    A8,
    /** Dominance: no figure over fewer than three leaders, or one that is mostly about one of them. */
    A9
}
