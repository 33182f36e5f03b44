package org.trust360.notification;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

    @Test
    void packagesUseOnlyWhatOthersOfferAndFormNoCircle() {
        ApplicationModules.of(NotificationServiceApplication.class).verify();
    }
}
