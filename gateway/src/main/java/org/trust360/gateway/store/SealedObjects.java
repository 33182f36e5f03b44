package org.trust360.gateway.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Framework objects (sessions, authorizations) as sealed bytes. Only types of the JDK, the servlet API and Spring
 * Security are read back, and only behind an unbroken seal. What a newer gateway cannot read counts as absent: the
 * person signs in again.
 */
public final class SealedObjects {

    private static final Logger log = LoggerFactory.getLogger(SealedObjects.class);
    private static final ObjectInputFilter KNOWN_TYPES = ObjectInputFilter.Config.createFilter(
            "maxdepth=60;maxrefs=20000;maxbytes=1000000;java.**;jakarta.servlet.**;org.springframework.security.**;"
                    + "org.trust360.gateway.**;!*");

    private final Seal seal;

    public SealedObjects(Seal seal) {
        this.seal = seal;
    }

    public byte[] write(Object object, String purpose) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(object);
        } catch (IOException e) {
            throw new IllegalArgumentException("Cannot be stored: " + object.getClass(), e);
        }
        return seal.seal(bytes.toByteArray(), purpose);
    }

    public Optional<Object> read(byte[] sealed, String purpose) {
        try (var in = new KnownObjects(seal.open(sealed, purpose))) {
            return Optional.of(in.readObject());
        } catch (IOException | ClassNotFoundException | BrokenSeal e) {
            log.warn("A stored {} cannot be read any more and counts as absent: {}", kind(purpose), e.toString());
            return Optional.empty();
        }
    }

    private static String kind(String purpose) {
        return purpose.replaceAll(":.*", "");
    }

    private static final class KnownObjects extends ObjectInputStream {

        KnownObjects(byte[] bytes) throws IOException {
            super(new ByteArrayInputStream(bytes));
            setObjectInputFilter(KNOWN_TYPES);
        }

        @Override
        protected Class<?> resolveClass(ObjectStreamClass description) throws IOException, ClassNotFoundException {
            try {
                return Class.forName(description.getName(), false, SealedObjects.class.getClassLoader());
            } catch (ClassNotFoundException e) {
                return super.resolveClass(description);
            }
        }
    }
}
