package org.trust360.local;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The checkout that this class was built in, or that {@code trust360.home} names: where the services' jars are. */
record Home(Path folder) {

    static Home find() {
        var told = System.getProperty("trust360.home");
        return told == null ? around() : new Home(Path.of(told));
    }

    private static Home around() {
        try {
            var here = Path.of(Home.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            for (var folder = here; folder != null; folder = folder.getParent()) {
                if (Files.isDirectory(folder.resolve("survey-service"))) {
                    return new Home(folder);
                }
            }
            throw new StartProblem("No survey-service beside " + here + ": run it from a checkout of Trust360");
        } catch (URISyntaxException e) {
            throw new StartProblem("Cannot tell where Trust360 is: " + e.getMessage(), e);
        }
    }

    Path jar(String service) {
        return folder.resolve(service).resolve("target").resolve(service + ".jar");
    }
}
