package org.lifelane.application.access;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lifelane.planning.inventory.LayerSchema;
import org.lifelane.planning.inventory.Layers;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Who asks, as far as reading layers goes.
 *
 * @param signedIn everybody with an account reads every layer whole
 */
public record Reader(boolean signedIn) {

    /** Of the request that this thread answers. */
    public static Reader current() {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        return new Reader(who != null && who.isAuthenticated() && !(who instanceof AnonymousAuthenticationToken));
    }

    /** What this reader sees of a layer; empty where nothing. */
    public Optional<LayerView> view(LayerSchema schema) {
        if (schema.internal()) {
            return Optional.empty();
        }
        return signedIn ? Optional.of(LayerView.whole(schema)) : OpenRows.of(schema);
    }

    /** The layers of which this reader sees something. */
    public List<LayerView> views() {
        return Stream.concat(Layers.open().stream(), Layers.results().stream())
                .flatMap(schema -> view(schema).stream())
                .toList();
    }
}
