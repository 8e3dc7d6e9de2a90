package org.lifelane.planning.inventory;

import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A part of a YAML file that knows the line it stands on, so that whatever is wrong with it can be said with the line.
 * Each is a mapping, a list or a text.
 */
public final class YamlNode {
    private final String source;
    private final int line;
    private final Object value;

    private YamlNode(String source, int line, Object value) {
        this.source = source;
        this.line = line;
        this.value = value;
    }

    /**
     * Reads a whole file.
     *
     * @param source the file's name for faults
     * @throws FaultyInputException if it is not YAML, or holds a key twice
     */
    public static YamlNode read(Reader reader, String source) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        try {
            Node root = new Yaml(new SafeConstructor(options)).compose(reader);
            if (root == null) {
                throw new FaultyInputException(Fault.of(source, "1", "yaml.empty"));
            }
            return of(root, source);
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            throw new FaultyInputException(
                    Fault.of(source, Integer.toString(line), "yaml.unreadable", String.valueOf(e.getProblem())));
        }
    }

    private static YamlNode of(Node node, String source) {
        int line = node.getStartMark().getLine() + 1;
        if (node instanceof MappingNode mapping) {
            Map<String, YamlNode> entries = new LinkedHashMap<>();
            for (NodeTuple tuple : mapping.getValue()) {
                int keyLine = tuple.getKeyNode().getStartMark().getLine() + 1;
                if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                    throw new FaultyInputException(Fault.of(source, Integer.toString(keyLine), "yaml.key"));
                }
                if (entries.put(key.getValue(), of(tuple.getValueNode(), source)) != null) {
                    throw new FaultyInputException(
                            Fault.of(source, Integer.toString(keyLine), "yaml.twice", key.getValue()));
                }
            }
            return new YamlNode(source, line, entries);
        }
        if (node instanceof SequenceNode sequence) {
            return new YamlNode(
                    source,
                    line,
                    sequence.getValue().stream().map(item -> of(item, source)).toList());
        }
        return new YamlNode(source, line, ((ScalarNode) node).getValue());
    }

    /** The same with the entries of another laid over it: mappings entry by entry, anything else whole. */
    public YamlNode overlaidBy(YamlNode other) {
        if (!(value instanceof Map) || !(other.value instanceof Map)) {
            return other;
        }
        Map<String, YamlNode> merged = new LinkedHashMap<>(entries());
        other.entries().forEach((key, node) -> merged.merge(key, node, YamlNode::overlaidBy));
        return new YamlNode(other.source, other.line, merged);
    }

    /** The entries of a mapping, in their order. */
    @SuppressWarnings("unchecked") // only mappings of texts to nodes are made
    public Map<String, YamlNode> entries() {
        if (value instanceof Map) {
            return (Map<String, YamlNode>) value;
        }
        throw fault("yaml.mapping");
    }

    /** The items of a list. */
    @SuppressWarnings("unchecked") // only lists of nodes are made
    public List<YamlNode> items() {
        if (value instanceof List) {
            return new ArrayList<>((List<YamlNode>) value);
        }
        throw fault("yaml.list");
    }

    /** An entry that must be there. */
    public YamlNode get(String key) {
        return find(key).orElseThrow(() -> fault("yaml.missing", key));
    }

    public Optional<YamlNode> find(String key) {
        return Optional.ofNullable(entries().get(key));
    }

    /** The text, which must not be blank. */
    public String text() {
        if (value instanceof String text && !text.isBlank()) {
            return text.strip();
        }
        throw fault("yaml.text");
    }

    /** A number, finite. */
    public double number() {
        try {
            double number = Double.parseDouble(text());
            if (Double.isFinite(number)) {
                return number;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw fault("yaml.number", text());
    }

    /** A fault at this place. */
    public FaultyInputException fault(String code, Object... arguments) {
        return new FaultyInputException(Fault.of(source, Integer.toString(line), code, arguments));
    }
}
