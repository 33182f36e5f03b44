package org.trust360.survey.notice;

import java.util.Optional;
import org.trust360.survey.campaign.Notice;
import org.trust360.survey.campaign.Notices;

/** Every notice that is owed, found by the id of its mail. */
public interface NoticeBook extends Notices {

    Optional<Notice> find(String mailId);
}
