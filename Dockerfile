# Builds Lifelane from its sources, then keeps the program alone. Used by docker-compose.yml.
FROM eclipse-temurin:25-jdk AS build
COPY --from=node:22-bookworm-slim /usr/local/bin/node /usr/local/bin/node
COPY --from=node:22-bookworm-slim /usr/local/lib/node_modules /usr/local/lib/node_modules
RUN ln -s ../lib/node_modules/npm/bin/npm-cli.js /usr/local/bin/npm
WORKDIR /lifelane
COPY . .
# The call builds what is missing; its own answer is not needed.
RUN ./lifelane --version

FROM eclipse-temurin:25-jre
RUN useradd --system --home-dir /data lifelane && install -d -o lifelane /data
COPY --from=build /lifelane/server/application/target/lifelane /opt/lifelane
USER lifelane
WORKDIR /data
VOLUME /data
EXPOSE 8080
ENV LANG=C.UTF-8
ENTRYPOINT ["java", "--sun-misc-unsafe-memory-access=allow", "--enable-native-access=ALL-UNNAMED", \
    "-Djava.awt.headless=true", "-jar", "/opt/lifelane/lifelane.jar"]
CMD ["serve", "--host", "0.0.0.0", "--data-dir", "/data"]
