/** How leaders learn of their report and come to an account: the mail, and the link in it. */
@NullMarked
package org.trust360.survey.activation;

import org.jspecify.annotations.NullMarked;
