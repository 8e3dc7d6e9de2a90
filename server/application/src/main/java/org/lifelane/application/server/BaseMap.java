package org.lifelane.application.server;

/**
 * Map tiles of somebody else's, drawn under the layers where there is internet.
 *
 * @param url with {@code {z}}, {@code {x}}, {@code {y}} and perhaps {@code {s}} in it, as Leaflet takes it
 * @param frame {@code wgs84}, or {@code gcj02} where the tiles are shifted as Chinese law asks
 */
public record BaseMap(String id, String name, String url, String frame, String attribution) {}
