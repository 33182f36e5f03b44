# One service of the suite: docker build --build-arg SERVICE=gateway gateway -f Dockerfile, after ./mvnw package.
FROM eclipse-temurin:25-jre
ARG SERVICE
COPY target/${SERVICE}.jar /app/service.jar
USER 10001:10001
WORKDIR /tmp
ENV SERVER_ADDRESS=0.0.0.0 \
    SERVER_PORT=8080 \
    MANAGEMENT_SERVER_ADDRESS=0.0.0.0 \
    MANAGEMENT_SERVER_PORT=8081 \
    TRUST360_SECRETS=/secrets
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=60", "-XX:+ExitOnOutOfMemoryError", "--enable-native-access=ALL-UNNAMED", "-jar", "/app/service.jar"]
# The image has no curl; bash speaks enough HTTP to read one status line.
HEALTHCHECK --interval=5s --timeout=3s --start-period=90s --retries=3 CMD ["bash", "-c", \
    "exec 3<>/dev/tcp/127.0.0.1/$MANAGEMENT_SERVER_PORT && printf 'GET /actuator/health HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && read -r line <&3 && [[ $line == *' 200'* ]]"]
