/** Those who are rated propose who rates them; their managers or HR decide about it. */
@NullMarked
package org.trust360.survey.nomination;

import org.jspecify.annotations.NullMarked;
