/** Stating facts, for HR. */
@NullMarked
package org.trust360.scoring.fact.web;

import org.jspecify.annotations.NullMarked;
