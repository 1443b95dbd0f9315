# syntax=docker/dockerfile:1

FROM eclipse-temurin:25-jdk AS build
WORKDIR /build
COPY mvnw pom.xml ./
COPY .mvn .mvn
COPY src src
RUN --mount=type=cache,target=/root/.m2 \
    ./mvnw -B -ntp -q -DskipTests -Dspotless.check.skip package \
    && java -Djarmode=tools -jar target/greenroom-*.jar extract --layers --destination layers \
    && mv layers/application/greenroom-*.jar layers/application/greenroom.jar

FROM eclipse-temurin:25-jre
RUN useradd --system --uid 10001 --create-home greenroom \
    && install --directory --owner=greenroom /data
WORKDIR /app
# What changes least comes first, so that a new version brings only its own layer.
COPY --from=build /build/layers/dependencies/ ./
COPY --from=build /build/layers/spring-boot-loader/ ./
COPY --from=build /build/layers/snapshot-dependencies/ ./
COPY --from=build /build/layers/application/ ./
USER greenroom
# Used only without SPRING_DATASOURCE_URL: then the database is in there.
ENV GREENROOM_DATA_DIR=/data
VOLUME /data
EXPOSE 8080
HEALTHCHECK --start-period=60s --interval=15s --timeout=5s CMD ["bash", "-c", \
    "exec 3<>/dev/tcp/127.0.0.1/${SERVER_PORT:-8080} && printf 'GET /actuator/health/readiness HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && grep -q '\"UP\"' <&3"]
ENTRYPOINT ["java", "-jar", "greenroom.jar"]
