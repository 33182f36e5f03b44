/**
 * The release auditor: proves, before anything is published, that nobody can compute the answers of fewer than k people
 * from everything that was ever published, or refuses. docs/anonymity.md lists its rules and the tests that hold them.
 */
@NullMarked
package org.trust360.scoring.audit;

import org.jspecify.annotations.NullMarked;
