package org.trust360.survey;

import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springdoc.webmvc.api.OpenApiWebMvcResource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.trust360.delivery.testing.ApiDocument;

class ApiDocumentTests {

    /** S19 */
    @Test
    void describesWhatTheControllersAnswer() throws IOException {
        var service = TestService.start("--" + ApiDocument.SETTING + "=true");
        try {
            ApiDocument.isWrittenDown("survey-service", yaml(service.bean(OpenApiWebMvcResource.class)));
        } finally {
            service.stop();
        }
    }

    private static byte[] yaml(OpenApiWebMvcResource controllers) throws IOException {
        return controllers.openapiYaml(new MockHttpServletRequest(), "", Locale.ENGLISH);
    }
}
