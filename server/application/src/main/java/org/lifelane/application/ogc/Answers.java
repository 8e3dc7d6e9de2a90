package org.lifelane.application.ogc;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.lifelane.application.access.LayerView;
import org.lifelane.application.access.Reader;
import org.lifelane.application.store.LayerStore;
import org.lifelane.application.web.Languages;
import org.lifelane.application.web.NotFoundException;
import org.lifelane.planning.inventory.Fault;
import org.lifelane.planning.inventory.FaultyInputException;
import org.lifelane.planning.inventory.LayerSchema;
import org.lifelane.planning.inventory.Layers;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpMediaTypeNotAcceptableException;

/** Begins every answer: who asks, in which language and form, and whether the parameters are known. */
@Component
final class Answers {
    private final LayerStore store;
    private final FeatureTypes types;

    Answers(LayerStore store, FeatureTypes types) {
        this.store = store;
        this.types = types;
    }

    /** Of an address that takes no parameter but {@code f}. */
    Answer begin(HttpServletRequest request, HttpServletResponse response, MediaType json)
            throws HttpMediaTypeNotAcceptableException {
        for (String name : request.getParameterMap().keySet()) {
            if (!name.equals("f")) {
                throw unknownParameter(name, Set.of("f"));
            }
        }
        return beginAny(request, response, json);
    }

    /** Of an address that checks its parameters itself. */
    Answer beginAny(HttpServletRequest request, HttpServletResponse response, MediaType json)
            throws HttpMediaTypeNotAcceptableException {
        return new Answer(
                request,
                response,
                Reader.current(),
                Languages.of(request),
                store.dataset(),
                Format.of(request, json),
                new Links(request));
    }

    static FaultyInputException unknownParameter(String name, Set<String> known) {
        return new FaultyInputException(Fault.of("", name, "parameter.unknown", String.join(", ", known)));
    }

    /**
     * What the reader sees of a collection.
     *
     * @throws NotFoundException if there is none of this name
     * @throws InsufficientAuthenticationException if there is, for people with an account
     */
    static LayerView view(Answer answer, String collection) {
        LayerSchema schema = Stream.concat(Layers.open().stream(), Layers.results().stream())
                .filter(layer -> layer.name().equals(collection))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("collection-unknown", collection));
        return answer.reader()
                .view(schema)
                .orElseThrow(() -> new InsufficientAuthenticationException("the collection is not open"));
    }

    /** The same with the attributes that its features have; faults as for {@link #view}. */
    FeatureType type(Answer answer, String collection) {
        return types.of(view(answer, collection));
    }

    /** Every collection of which the reader sees something. */
    List<FeatureType> types(Answer answer) {
        return answer.reader().views().stream().map(types::of).toList();
    }
}
