/** The service that asks: people, questionnaires, campaigns and the answers they collect. */
@NullMarked
package org.trust360.survey;

import org.jspecify.annotations.NullMarked;
