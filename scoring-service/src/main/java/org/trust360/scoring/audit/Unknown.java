package org.trust360.scoring.audit;

/**
 * What nobody may find out: what one person said about one thing.
 *
 * @param person an opaque number; says nothing about who it is
 * @param variable an opaque number of what was asked, a facet of a theme of one leader
 */
public record Unknown(int person, int variable) {}
