/** The keys under which free text lies: one for every subject of a campaign, so that deleting it deletes the text. */
@NullMarked
package org.trust360.survey.datakey;

import org.jspecify.annotations.NullMarked;
