package org.trust360.scoring.congruence;

/** What makes a theme credible. A breach of the two is not forgiven alike. */
public enum Basis {
    CHARACTER,
    COMPETENCE
}
