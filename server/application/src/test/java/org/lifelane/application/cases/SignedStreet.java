package org.lifelane.application.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;

/** A street with one branch of three nodes, a tower at its end; tags stand on the branch or on its middle node. */
record SignedStreet(String wayTags, String nodeTags, boolean against, String more) {

    static SignedStreet way(String tags) {
        return new SignedStreet(tags, "", false, "");
    }

    static SignedStreet node(String tags) {
        return new SignedStreet("", tags, false, "");
    }

    /** The branch drawn from the tower to the street. */
    SignedStreet drawnAgainst() {
        return new SignedStreet(wayTags, nodeTags, true, more);
    }

    /** With other objects in the file. */
    SignedStreet with(String objects) {
        return new SignedStreet(wayTags, nodeTags, against, objects);
    }

    /** What a pumper from the street's beginning meets. */
    RoadCase in(Path folder) {
        try {
            return new RoadCase(
                    Files.writeString(folder.resolve("street.osm"), file()),
                    Files.writeString(
                            folder.resolve("st.csv"), "id,lon,lat,vehicles,turnout_s\nst,107.8001,30.67,pumper,0\n"),
                    Files.writeString(folder.resolve("t.csv"), "id,lon,lat\nt,107.801,30.6721\n"));
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private String file() {
        String branch = against ? "<nd ref='4'/><nd ref='3'/><nd ref='2'/>" : "<nd ref='2'/><nd ref='3'/><nd ref='4'/>";
        return """
                <osm version='0.6'>
                  <node id='1' lat='30.67' lon='107.8'/><node id='2' lat='30.67' lon='107.801'/>
                  <node id='3' lat='30.671' lon='107.801'>%s</node><node id='4' lat='30.672' lon='107.801'/>
                  <node id='5' lat='30.671' lon='107.8005'/><node id='6' lat='30.671' lon='107.8015'/>
                  <way id='10'><nd ref='1'/><nd ref='2'/><tag k='highway' v='tertiary'/></way>
                  <way id='11'>%s<tag k='highway' v='residential'/>%s</way>
                  %s
                </osm>
                """.formatted(tags(nodeTags), branch, tags(wayTags), more);
    }

    /** {@code key=value} between {@code ", "}. */
    private static String tags(String list) {
        return Arrays.stream(list.split(", ", -1))
                .filter(tag -> !tag.isEmpty())
                .map(tag -> tag.split("=", 2))
                .map(tag -> "<tag k='%s' v=\"%s\"/>".formatted(tag[0], tag[1].replace("\"", "&quot;")))
                .collect(Collectors.joining());
    }
}
