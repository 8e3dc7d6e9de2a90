package org.lifelane.application.ogc.cql2;

import java.util.Locale;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;
import org.lifelane.application.ogc.FeatureType;
import org.lifelane.application.ogc.cql2.grammar.Cql2Lexer;
import org.lifelane.application.ogc.cql2.grammar.Cql2Parser;
import org.lifelane.planning.inventory.Fault;
import org.lifelane.planning.inventory.FaultyInputException;

/** Turns a filter in CQL2 text into a condition for a layer's table. */
public final class Cql2Filter {
    /** More is no filter that a person or a map client writes. */
    private static final int LONGEST = 20_000;

    private static final int DEEPEST = 100;

    private Cql2Filter() {}

    /**
     * @param type what the reader may filter by
     * @throws FaultyInputException if the text is no filter, or names what the reader does not see
     */
    public static Sql parse(String text, FeatureType type) {
        checkSize(text);
        Cql2Lexer lexer = new Cql2Lexer(CharStreams.fromString(text));
        lexer.removeErrorListeners();
        lexer.addErrorListener(REFUSING);
        Cql2Parser parser = new Cql2Parser(new CommonTokenStream(lexer));
        parser.removeErrorListeners();
        parser.addErrorListener(REFUSING);
        return new ConditionTranslator(new Queryables(type))
                .visit(parser.filter().condition());
    }

    /** The parser recurses: a filter nested without end would end the thread's stack. */
    private static void checkSize(String text) {
        int depth = 0;
        int deepest = 0;
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            depth += sign == '(' ? 1 : sign == ')' ? -1 : 0;
            deepest = Math.max(deepest, depth);
        }
        int nots = text.toUpperCase(Locale.ROOT).split("NOT", -1).length;
        if (text.length() > LONGEST || deepest > DEEPEST || nots > DEEPEST) {
            throw new FaultyInputException(Fault.of("", "filter", "filter.size", LONGEST, DEEPEST));
        }
    }

    private static final BaseErrorListener REFUSING = new BaseErrorListener() {
        @Override
        public void syntaxError(
                Recognizer<?, ?> recognizer,
                @Nullable Object symbol,
                int line,
                int position,
                String message,
                @Nullable RecognitionException cause) {
            if (symbol instanceof Token token && token.getType() == Token.EOF) {
                throw new FaultyInputException(Fault.of("", "filter", "filter.incomplete"));
            }
            String found = symbol instanceof Token token ? token.getText() : "";
            throw new FaultyInputException(Fault.of("", "filter", "filter.syntax", position + 1, found));
        }
    };
}
