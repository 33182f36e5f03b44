package org.trust360.scoring.answersheet;

import org.trust360.scoring.congruence.Relationship;

/**
 * What one rater wrote about one subject under one comment item, as nobody can read it.
 *
 * @param sheet the id of the sheet it came with, which is part of what it was sealed for
 */
public record SealedComment(String sheet, Relationship relationship, String item, String box) {}
