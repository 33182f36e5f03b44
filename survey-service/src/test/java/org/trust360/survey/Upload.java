package org.trust360.survey;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** Files and fields of a form, sent to the shared service as HR's browser sends them. */
public final class Upload {

    private static final String BOUNDARY = "between-the-parts";

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    private Upload() {}

    public static Upload empty() {
        return new Upload();
    }

    public static Upload of(String part, String file) {
        return new Upload().file(part, file.getBytes(UTF_8));
    }

    public Upload file(String part, byte[] file) {
        return part(part + "\"; filename=\"" + part + ".csv", file);
    }

    public Upload file(String part, String file) {
        return file(part, file.getBytes(UTF_8));
    }

    public Upload field(String name, String value) {
        return part(name, value.getBytes(UTF_8));
    }

    public HttpResponse<String> to(String path) {
        var whole = new ByteArrayOutputStream();
        whole.writeBytes(body.toByteArray());
        whole.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(UTF_8));
        return TestService.shared()
                .send(TestService.shared()
                        .asHr(path)
                        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(whole.toByteArray()))
                        .build());
    }

    private Upload part(String name, byte[] content) {
        body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n")
                .getBytes(UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(UTF_8));
        return this;
    }
}
