package org.lifelane.application.testing;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A fresh PostGIS database for one test class.
 *
 * <pre>{@code
 * @RegisterExtension
 * static final PostgisDatabase database = new PostgisDatabase();
 * }</pre>
 */
public final class PostgisDatabase implements BeforeAllCallback {
    private String url = "";

    @Override
    public void beforeAll(ExtensionContext context) {
        url = PostgisServer.shared().freshDatabase();
    }

    /** JDBC URL. */
    public String url() {
        return url;
    }

    public String user() {
        return PostgisServer.USER;
    }

    public String password() {
        return PostgisServer.PASSWORD;
    }
}
