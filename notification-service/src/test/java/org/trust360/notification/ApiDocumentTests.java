package org.trust360.notification;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springdoc.webmvc.api.OpenApiWebMvcResource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.trust360.delivery.testing.ApiDocument;
import org.trust360.delivery.testing.DeliveryTestbed;
import org.trust360.notification.testing.Instance;
import org.trust360.notification.testing.SurveyDouble;

class ApiDocumentTests {

    /** S19 */
    @Test
    void describesWhatTheControllersAnswer() throws IOException {
        try (var testbed = DeliveryTestbed.start();
                var survey = SurveyDouble.start();
                var service = Instance.start(testbed, survey, 0, Map.of(ApiDocument.SETTING, "true"))) {
            ApiDocument.isWrittenDown("notification-service", yaml(service.bean(OpenApiWebMvcResource.class)));
        }
    }

    private static byte[] yaml(OpenApiWebMvcResource controllers) throws IOException {
        return controllers.openapiYaml(new MockHttpServletRequest(), "", Locale.ENGLISH);
    }
}
