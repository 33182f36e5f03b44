/** "Do not write to me about this": which mails somebody does not want, and the page where they say so. */
@NullMarked
package org.trust360.survey.silence;

import org.jspecify.annotations.NullMarked;
